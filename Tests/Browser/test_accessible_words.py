"""A screen reader meets the words of the text, in its order, and knows their language and whom a link calls."""

import re

from support import program, site
from support.accessibility import AccessibleText, names_of_links
from support.case import PageTest
from support.folding import unfold
from support.words import words, words_of_text

# Path, document, locale and section of pages that show what `glosa render` shows.
PAGES = [
    ("es/guia/", "guidance", "es", "today"),
    ("en/guide/", "guidance", "en", "today"),
    ("es/guia/encontrar/", "guidance", "es", "find"),
    ("es/guia/no-aparece/", "guidance", "es", "missing"),
    ("es/guia/hijos/", "guidance", "es", "children"),
    ("es/hoja-de-llamadas/", "guidance", "es", "sheet"),
    ("en/guide/lawyer/", "guidance", "en", "lawyer"),
    ("en/guide/calling/", "guidance", "en", "call"),
    ("en/guide/words/", "guidance", "en", "words"),
    ("es/historia/", "story", "es", None),
    ("en/story/", "story", "en", None),
    ("es/acerca/", "about", "es", None),
    ("en/about/", "about", "en", None),
    ("es/glosario/", "glossary", "es", None),
    ("en/glossary/", "glossary", "en", None),
]


class AccessibleWordsTests(PageTest):
    def words_of_page(self, path: str) -> list[str]:
        self.open(site.real(), path)
        unfold(self.browser)
        return AccessibleText(self.browser).words()

    def test_words_of_documents(self) -> None:
        """A page of a document, or of a section, says what its text says, in the same order."""
        for path, document, locale, section in PAGES:
            with self.subTest(path):
                expected = words_of_text(program.text_of(document, locale, section))
                self.assertGreater(len(expected), 100)
                self.assert_same_words(self.words_of_page(path), expected, path)

    def test_words_of_terms(self) -> None:
        """The page of a term says what the text of the glossary says of it, with its own numbers of sources."""
        for path, locale, heading in [
            ("es/glosario/convencion-contra-la-tortura/", "es",
             "Convención contra la Tortura (CAT)"),
            ("es/glosario/asilo/", "es", "asilo"),
            ("en/glossary/habeas-corpus/", "en", "habeas corpus"),
        ]:
            with self.subTest(path):
                expected = _text_of_term(program.text_of("glossary", locale), heading)
                self.assertGreater(len(words(expected)), 40)
                self.assert_same_words(self.words_of_page(path), words_of_text(expected), path)

    def test_names_of_telephone_links(self) -> None:
        """Who hears the link of a telephone alone hears whom it calls, and every digit."""
        pages = [path for path in site.real().pages if path.startswith("es/")]
        paths = [path for path in pages if 'href="tel:' in site.real().source(path)]
        self.assertGreater(len(paths), 10)
        checked = 0
        for path in paths:
            with self.subTest(path):
                self.open(site.real(), path)
                unfold(self.browser)
                names = names_of_links(self.browser, "tel:")
                self.assertTrue(names, "no link of a telephone is in the accessibility tree")
                for href, said in names.items():
                    for name in said:
                        checked += 1
                        self.assertRegex(name, r"[^\W\d_]{3}", f"{href} does not say whom it calls")
                        self.assertIn(re.sub(r"\D", "", href), re.sub(r"\D", "", name), f"{href}: {name}")
        self.assertGreater(checked, 30)

    def test_words_in_another_language(self) -> None:
        """Words in another language say which it is, so that a voice changes with them."""
        script = """
            const own = document.documentElement.lang;
            return [...document.querySelectorAll('main [lang]')]
                .filter(e => e.lang != own && !e.closest('.ui'))
                .map(e => [e.lang, e.textContent])"""
        for path, language, text in [
            ("es/guia/encontrar/", "en", "Call ICE for details"),
            ("en/guide/calling/", "es", None),
            ("es/glosario/asilo/", "en", "asylum"),
            ("en/glossary/asylum/", "es", "asilo"),
        ]:
            with self.subTest(path):
                self.open(site.real(), path)
                found = self.run_script(script)
                self.assertIn(language, [lang for lang, _ in found])
                if text:
                    self.assertIn([language, text], found)

    def test_language_of_pages(self) -> None:
        """A page and its links to other languages say their language."""
        for path, language, other in [("es/guia/encontrar/", "es", "en"), ("en/guide/lawyer/", "en", "es")]:
            with self.subTest(path):
                self.open(site.real(), path)
                found = self.run_script(
                    "const a = document.querySelector('.switch a');"
                    "return [document.documentElement.lang, a.lang, a.hreflang]")
                self.assertEqual(found, [language, other, other])


def _before_sections(text: str) -> str:
    """A text up to the first heading of a section, which is underlined with hyphens."""
    return re.split(r"^.*\n-+\n", text, maxsplit=1, flags=re.MULTILINE)[0]


def _text_of_term(glossary: str, heading: str) -> str:
    """One entry of a glossary, below its heading and the notices, with its sources numbered as they come."""
    _, _, *notices = _before_sections(glossary).strip().split("\n\n")
    entry = re.search(rf"^{re.escape(heading)}\n((?:  .*\n)+)", glossary, re.MULTILINE).group(1)
    sources = re.split(r"^(.*)\n-+\n", glossary, flags=re.MULTILINE)
    name, listed = sources[-2], dict(re.findall(r"^\[(\d+)\] (.*)$", sources[-1], re.MULTILINE))
    order: dict[str, str] = {}

    def renumbered(match: re.Match[str]) -> str:
        return re.sub(r"\d+", lambda number: order.setdefault(number[0], str(len(order) + 1)), match[0])

    entry = re.sub(r"\[\d+(?:, \d+)*\]", renumbered, entry)
    own = "\n".join(f"[{number}] {listed[old]}" for old, number in order.items())
    return "\n".join([heading, *notices, entry, name, own])
