"""The call sheet is one sheet of paper, in any language, on any paper, with the narrowest and the widest usual font."""

import re
import shutil
import subprocess
from collections.abc import Iterator

from support import browser, fonts, program, site
from support.browser import Browser
from support.case import PageTest
from support.words import words

# The font of most phones and computers is as wide as the first; a bare Debian has the second, a seventh wider.
FAMILIES = ("Liberation Sans", "DejaVu Sans")
PAGES = {"es": "es/hoja-de-llamadas/", "en": "en/call-sheet/"}
ON_PAPER = (".fill li", ".valid-until", ".not-advice", ".legal-review", ".action", ".hazard", ".call", ".unverified")
TO_USE = (".fill li", ".action", ".call strong")
NOT_ON_PAPER = (".from p", ".sources li", ".words dd")

TEXTS = "return [...document.querySelectorAll(arguments[0])].map(e => e.textContent)"
# Text that is printed, by its size in points, at the size that it would have in a font of usual proportions.
SIZES = """
    const sizes = {};
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
        const e = texts.currentNode.parentElement, text = texts.currentNode.data.trim();
        if (text && e.checkVisibility()) (sizes[parseFloat(getComputedStyle(e).fontSize) * .75] ??= []).push(text);
    }
    return sizes"""


class CallSheetTests(PageTest):
    def setUp(self) -> None:
        super().setUp()
        for command in ("pdftotext", "pdfinfo", "pdffonts"):
            if not shutil.which(command):
                self.skipTest(f"{command} (poppler-utils) is not installed")

    def sheets(self) -> Iterator[tuple[str, str]]:
        """The language and the address of each: the page, and what the program writes for a printer."""
        for locale, path in PAGES.items():
            yield locale, site.real().address(path)
            file = site.scratch("sheet") / f"{locale}.html"
            file.write_text(program.output(
                "render", "guidance", "--section", "sheet", "--locale", locale, "--format", "print", "--project",
                program.REPOSITORY, "--today", program.TODAY))
            yield locale, file.as_uri()

    def test_one_sheet(self) -> None:
        """It is one sheet of US Letter, and one of A4, with either font as the only one."""
        for family in FAMILIES:
            if not fonts.files(family):
                self.skipTest(f"the font {family} is not installed")
            with fonts.alone(family) as only:
                for _, address in self.sheets():
                    only.open(address)
                    for paper in browser.PAPERS:
                        with self.subTest(family=family, address=address, paper=paper):
                            self.assert_one_sheet(only, paper, family)

    def assert_one_sheet(self, only: Browser, paper: str, family: str) -> None:
        pdf = only.printed(paper)
        info = self.poppler("pdfinfo", pdf)
        self.assertIn(f"({paper})", info)
        self.assertEqual(re.search(r"^Pages: +(\d+)$", info, re.MULTILINE)[1], "1")
        embedded = {name.partition("+")[2].partition("-")[0] for name in self.poppler("pdffonts", pdf).split()}
        self.assertEqual(embedded - {""}, {family.replace(" ", "")})
        text = " ".join(words(self.poppler("pdftotext", pdf)))
        # Columns may part the words of one line.
        wanted = [element for selector in ON_PAPER for element in self.texts(only, selector)]
        self.assertEqual([element for element in wanted if " ".join(element.split()[:3]) not in text], [])
        unwanted = [element for selector in NOT_ON_PAPER for element in self.texts(only, selector)]
        # Who says so of a contact begins with its name, which stands beside the number.
        self.assertEqual([element for element in unwanted if " ".join(element.split()[-6:]) in text], [])

    def test_legible(self) -> None:
        """What is filled in, done or called is printed in 11 points at least, and nothing in less than 9."""
        for _, address in self.sheets():
            with self.subTest(address), self.browser.on_paper():
                self.browser.open(address)
                sizes = {float(size): texts for size, texts in self.run_script(SIZES).items()}
                # The number of a source leads to nothing on paper.
                small = {size: texts for size, texts in sizes.items()
                         if size < 9 and not all(text.strip().isdigit() for text in texts)}
                self.assertEqual(small, {})
                large = [text for size, texts in sizes.items() if size > 10.9 for text in texts]
                read = " ".join(words(" ".join(large)))
                to_use = [element for selector in TO_USE for element in self.texts(self.browser, selector)]
                self.assertEqual([element for element in to_use if element not in read], [])

    def texts(self, of: Browser, selector: str) -> list[str]:
        found = [" ".join(words(text)) for text in of.run(TEXTS, selector)]
        self.assertTrue(found, f"nothing is {selector}")
        return found

    @staticmethod
    def poppler(command: str, pdf: bytes) -> str:
        arguments = ["-", "-"] if command == "pdftotext" else ["-"]
        return subprocess.run([command, *arguments], input=pdf, capture_output=True, check=True).stdout.decode()
