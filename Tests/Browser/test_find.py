"""The search page finds what families type, ends nowhere, sends nothing, and is a list without scripts."""

import gzip
import sys
from urllib.parse import urlsplit

from support import program, site
from support.case import PageTest

sys.path.insert(0, str(program.REPOSITORY / "Tests/Queries"))

from measure import FIRST, MOST_BYTES, Places, measure  # noqa: E402

PAGES = {"es": "es/buscar/", "en": "en/search/"}
RESULTS = """
    return [...document.querySelectorAll('#_search ol li')].filter(li => li.checkVisibility()).map(
        li => [li.querySelector('a').href, li.innerText])"""


class FindTests(PageTest):
    def search(self, text: str) -> list[tuple[str, str]]:
        """The results, each with its address and its words, when `text` has been typed by hand."""
        self.run_script("const i = document.querySelector('#_search input'); i.focus(); i.select()")
        self.browser.press(*text)
        return self.run_script(RESULTS)

    def message(self) -> str:
        return self.run_script("return document.querySelector('#_search [role=status]').innerText")

    def lead(self, language: str, text: str, item: str) -> None:
        """One of the first results leads to an item."""
        places = Places(site.real().folder, language)
        found = [places.items(address) for address, _ in self.search(text)[:FIRST]]
        self.assertTrue(any(item in items for items in found), f"{text}: {found}")

    def test_spellings(self) -> None:
        """Accents, capitals, endings, forms of verbs and usual misspellings do not matter."""
        self.open(site.real(), PAGES["es"])
        for text, item in [
            ("FIANZA", "guidance.bond"), ("fiansas", "guidance.bond"), ("trasladándolo", "guidance.transfer"),
            ("abeas corpus", "glossary.habeas-corpus"), ("consulao", "guidance.still-missing-consulate-ve"),
            ("lawyer", "guidance.lawyer"), ("I-589", "glossary.asylum"), ("asil", "glossary.asylum"),
        ]:
            with self.subTest(text):
                self.lead("es", text, item)
        self.open(site.real(), PAGES["en"])
        for text, item in [("transfered", "guidance.transfer"), ("fianza", "glossary.bond")]:
            with self.subTest(text):
                self.lead("en", text, item)

    def test_results_lead_to_their_places(self) -> None:
        """Each result is a link to a page of the site, and a step's to the step on it."""
        self.open(site.real(), PAGES["es"])
        results = self.search("quién puede pagar la fianza")
        self.assertGreater(len(results), 2)
        for address, _ in results:
            parts = urlsplit(address)
            with self.subTest(address):
                source = site.real().source(parts.path.lstrip("/"))
                if parts.fragment:
                    self.assertIn(f'id="{parts.fragment}"', source)

    def test_steps_are_named_not_said(self) -> None:
        """A result for a step says its part and its subject, and none of what the step tells to do."""
        self.open(site.real(), PAGES["es"])
        for _, words in self.search("dónde pago la fianza"):
            self.assertNotIn("Pague la fianza", words)
        self.assertNotIn("Pague la fianza", site.real().source(PAGES["es"]))

    def test_nothing_found(self) -> None:
        """What nothing is found for is told, with words that look like it, a telephone, and everything that there is."""
        for language, page in PAGES.items():
            with self.subTest(language):
                self.open(site.real(), page)
                self.assertEqual(self.search("qzxwkj"), [])
                self.assertGreater(len(self.message()), 20)
                self.assertTrue(self.run_script(
                    "return document.querySelector('#_search #_help a[href^=\"tel:\"]').checkVisibility()"))
                self.assertGreater(self.run_script("return document.querySelectorAll('nav.parts a').length"), 50)

    def test_nearest_words(self) -> None:
        """A word that looks like what was typed is one tap away."""
        self.open(site.real(), PAGES["es"])
        self.assertEqual(self.search("tralsalo"), [])
        near = self.run_script("return [...document.querySelectorAll('#_search button')].map(b => b.innerText)")
        self.assertIn("traslado", [word.lower() for word in near])
        self.browser.click("#_search button")
        self.assertGreater(len(self.run_script(RESULTS)), 0)

    def test_field(self) -> None:
        """The field has a name and keeps nothing, and what is typed goes nowhere."""
        self.open(site.real(), PAGES["es"])
        field = self.run_script("""
            const i = document.querySelector('#_search input');
            return [i.labels.length, i.autocomplete, i.spellcheck, i.form]""")
        self.assertEqual(field, [1, "off", False, None])
        self.browser.forget()
        self.search("mi esposo")
        self.assertEqual(self.browser.requests(), [])
        self.assertEqual(self.browser.messages(), [])
        self.assertEqual(self.run_script(
            "return [document.cookie, localStorage.length, sessionStorage.length, location.href.endsWith('/buscar/')]"),
            ["", 0, 0, True])

    def test_saved_page(self) -> None:
        """A page that was saved as a file searches, and its results lead to the site."""
        copy = site.scratch("saved") / "buscar.html"
        copy.write_text(site.real().source(PAGES["es"]))
        self.browser.open(copy.as_uri())
        results = self.search("fianza")
        self.assertGreater(len(results), 0)
        for address, _ in results:
            self.assertTrue(address.startswith("https://"), address)

    def test_without_scripts(self) -> None:
        """Without scripts there is no field, and the page lists the parts and the terms."""
        with self.browser.without_scripts():
            self.open(site.real(), PAGES["es"])
            self.assertEqual(self.run_script("return document.querySelectorAll('input, button').length"), 0)
            self.assertEqual(self.run_script("return document.getElementById('_search').innerText"), "")
            self.assertGreater(self.run_script("return document.querySelectorAll('nav.parts a').length"), 50)

    def test_led_to(self) -> None:
        """Pages of the guide lead to the search of their language."""
        for path, page in [("es/guia/", PAGES["es"]), ("es/guia/fianza/", PAGES["es"]), ("en/", PAGES["en"])]:
            self.open(site.real(), path)
            links = self.run_script("return [...document.querySelectorAll('header a')].map(a => a.href)")
            self.assertIn(site.real().address(page), links)

    def test_weight(self) -> None:
        """The page with its style, script and index is sent in less than 40 KB."""
        for page in PAGES.values():
            self.assertLess(len(gzip.compress(site.real().source(page).encode(), 9)), MOST_BYTES)

    def test_queries(self) -> None:
        """Nineteen of twenty queries as families type them lead to a right place among the first three results."""
        tally, is_light = measure(site.real().folder, list(PAGES), False)
        self.assertTrue(is_light)
        self.assertGreaterEqual(tally.share, 95)
