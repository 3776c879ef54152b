"""What is folded or opened by a tap on the screen stands on the paper."""

import shutil
import subprocess

from support import site
from support.case import PageTest
from support.words import words


class PrintTests(PageTest):
    def setUp(self) -> None:
        super().setUp()
        if not shutil.which("pdftotext") or not shutil.which("pdfinfo"):
            self.skipTest("pdftotext and pdfinfo (poppler-utils) are not installed")

    def words_on_paper(self, path: str) -> str:
        """The words of a page that was printed, in one line."""
        self.open(site.real(), path)
        return " ".join(words(self.poppler("pdftotext", "-", "-")))

    def poppler(self, program: str, *arguments: str) -> str:
        result = subprocess.run([program, *arguments], input=self.browser.printed(), capture_output=True, check=True)
        return result.stdout.decode()

    def texts(self, selector: str) -> list[str]:
        """The words of each element, as one line."""
        texts = self.run_script("return [...document.querySelectorAll(arguments[0])].map(e => e.textContent)", selector)
        self.assertTrue(texts, f"nothing is {selector}")
        return [" ".join(words(text)) for text in texts]

    def assert_on_paper(self, selector: str, paper: str, first: int | None = None) -> None:
        """The words of each element are printed; where columns may part them, its `first` ones are."""
        missing = [text for text in self.texts(selector) if " ".join(text.split()[:first]) not in paper]
        self.assertEqual(missing, [], f"{selector} is not all on the paper")

    def test_meanings_of_words(self) -> None:
        """The meanings of a page's words, and its sources, are printed."""
        paper = self.words_on_paper("es/guia/encontrar/")
        for selector in (".words dt", ".words dd", ".action", ".hazard"):
            self.assert_on_paper(selector, paper)
        self.assert_on_paper(".sources li", paper, first=3)

    def test_glossary(self) -> None:
        """Every entry of the glossary is printed."""
        paper = self.words_on_paper("es/glosario/")
        self.assert_on_paper(".entry h3", paper, first=4)
        self.assert_on_paper(".entry .definition", paper, first=4)

    def test_an_open_meaning(self) -> None:
        """A page that is printed while a meaning lies over it has everything that it has otherwise."""
        self.open(site.real(), "es/guia/encontrar/")
        self.browser.click("#t-a-number")
        self.wait_for("document.querySelector(':popover-open')")
        paper = " ".join(words(self.poppler("pdftotext", "-", "-")))
        self.assert_on_paper(".words dd", paper)
        self.assert_on_paper(".action", paper)

    def test_what_is_folded(self) -> None:
        """What the story's warning and its years hide until they are opened is printed."""
        paper = self.words_on_paper("es/historia/")
        self.assertFalse(self.run_script("return document.querySelector('details.warning').open"))
        self.assert_on_paper("details.warning > summary", paper)
        self.assert_on_paper("details.warning > p", paper)
        self.assertEqual(self.run_script("return document.querySelectorAll('details.year[open]').length"), 0)
        self.assert_on_paper("details.year .date", paper)
        self.assert_on_paper("details.year .date + p", paper, first=4)

    def test_nothing_of_the_screen(self) -> None:
        """Navigation, the switch and ways back mean nothing on paper; the page's address does."""
        paper = self.words_on_paper("es/guia/encontrar/")
        for selector in ("header a", ".share .label", ".skip"):
            for text in self.texts(selector):
                if len(text.split()) > 2 and text not in self.texts("h1")[0]:
                    self.assertNotIn(text, paper)
        self.assertIn("glosa example org es guia encontrar", paper)
        self.assertNotIn("↩", self.poppler("pdftotext", "-", "-"))
