"""The file with everything in it works on a phone that is offline."""

import re

from support import program, site
from support.accessibility import AccessibleText
from support.case import PageTest
from support.clock import LATER, STILL, on
from support.folding import unfold
from support.tables import hide_cells, without_sentences
from support.words import words_of_text

FILES = [("es/todo.html", "es"), ("en/all.html", "en")]
TITLE_OF_WORDS = {"es": "Palabras de esta página", "en": "Words on this page"}
DOCUMENTS = ["guidance", "glossary", "story", "about"]


class EverythingTests(PageTest):
    def open_file(self, path: str) -> None:
        self.browser.forget()
        self.browser.open((site.real().folder / path).as_uri())

    def test_loads_by_itself(self) -> None:
        """Opened from the disk, it asks for nothing else and complains of nothing."""
        for path, _ in FILES:
            with self.subTest(path):
                self.open_file(path)
                self.assertEqual(self.browser.requests(), [(site.real().folder / path).as_uri()])
                self.assertEqual(self.browser.messages(), [])

    def test_words(self) -> None:
        """It says what each document says, in the same order; terms lead to the glossary that it holds."""
        for path, locale in FILES:
            self.open_file(path)
            unfold(self.browser)
            rows = hide_cells(self.browser)
            self.assertGreater(len(rows), 10)
            said = AccessibleText(self.browser)
            for document in DOCUMENTS:
                with self.subTest(f"{path}: {document}"):
                    text = program.text_of(document, locale)
                    if document == "guidance":
                        text = without_sentences(text, rows)
                    expected = words_of_text(_without_meanings(text, TITLE_OF_WORDS[locale]))
                    self.assertGreater(len(expected), 100)
                    self.assert_same_words(said.words(document), expected, document)

    def test_links_within(self) -> None:
        """Every link within the file leads to a place of it, and no id is there twice."""
        for path, _ in FILES:
            with self.subTest(path):
                self.open_file(path)
                links, lost, twice = self.run_script("""
                    const links = [...document.querySelectorAll('a[href^="#"]')];
                    const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
                    const known = new Set(ids);
                    const lost = links.filter(a => !known.has(a.getAttribute('href').slice(1)));
                    return [links.length, lost.map(a => a.outerHTML), ids.filter((id, i) => ids.indexOf(id) != i)]""")
                self.assertGreater(links, 500)
                self.assertEqual(lost, [])
                self.assertEqual(twice, [])

    def test_other_links_are_whole(self) -> None:
        """Any other link holds a whole address: beside a file on a phone there is nothing."""
        for path, _ in FILES:
            with self.subTest(path):
                self.open_file(path)
                bare = self.run_script("""
                    return [...document.querySelectorAll('[href]')].map(e => e.getAttribute('href'))
                        .filter(h => !/^(#|https:|tel:|sms:|mailto:|data:image\\/svg)/.test(h))""")
                self.assertEqual(bare, [])

    def test_contents(self) -> None:
        """It begins with the day until which it holds and with what is in it, each a way to it."""
        for path, until in (("es/todo.html", "Vale hasta el 21 de enero de 2027"), ("en/all.html", "Valid until January 21, 2027")):
            with self.subTest(path):
                self.open_file(path)
                first = self.run_script("return document.querySelector('main').innerText.slice(0, 400)")
                self.assertIn(until, first)
                links = self.run_script("""
                    return [...document.querySelectorAll('main > nav a')].map(a => [a.getAttribute('href'), a.innerText])""")
                self.assertGreater(len(links), 30)
                for href, words in links:
                    self.assertTrue(words.strip(), href)
                    self.assertTrue(self.run_script("return !!document.querySelector(arguments[0])", href), href)

    def test_age_from_the_downloads(self) -> None:
        """A file that was kept finds out by itself that its day has passed."""
        for day, is_shown in ((STILL, False), (LATER, True)):
            with self.subTest(day), self.browser.with_script(on(day)):
                self.open_file("es/todo.html")
                shown = self.run_script("return document.querySelector('.banner').checkVisibility()")
                self.assertEqual(shown, is_shown)

    def test_notes(self) -> None:
        """Its sources open in place, and its terms lead to the glossary within."""
        self.open_file("es/todo.html")
        unfold(self.browser)
        self.browser.click("#guidance a.note")
        self.wait_for("document.querySelector('#guidance li.sheet:popover-open')")
        self.browser.press("\ue00c")
        self.browser.click("#guidance a.term")
        self.wait_for("location.hash.startsWith('#glossary-')")
        self.wait_for("document.querySelector('.entry:target')")


def _without_meanings(text: str, title: str) -> str:
    """A text without the section that explains its words: here they lead to the glossary."""
    head, *sections = re.split(r"^(.+\n-+\n)", text, flags=re.MULTILINE)
    kept = [heading + body for heading, body in zip(sections[::2], sections[1::2]) if heading.split("\n")[0] != title]
    return head + "".join(kept)
