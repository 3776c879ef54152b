"""The glossary can be searched in one's own spelling; without scripts nothing pretends to."""

import re
from pathlib import Path

from support import site
from support.case import PageTest

ROOT = Path(__file__).resolve().parents[2]

BACKSPACE = "\ue003"
VISIBLE = "return [...document.querySelectorAll('.entry')].filter(e => e.checkVisibility()).map(e => e.id)"


class SearchTests(PageTest):
    def search(self, text: str) -> list[str]:
        """The entries that are seen when `text` has been typed."""
        self.run_script("const i = document.querySelector('#_search input'); i.focus(); i.select()")
        self.browser.press(*text or [BACKSPACE])
        return self.run_script(VISIBLE)

    def message(self) -> str:
        return self.run_script("return document.querySelector('#_search [role=status]').innerText")

    def test_spellings(self) -> None:
        """Accents, capitals and endings do not matter."""
        self.open(site.real(), "es/glosario/")
        every = self.run_script(VISIBLE)
        self.assertGreater(len(every), 30)
        for text in ("deportacion", "DEPORTACIONES", "deportado", "deportación", "Deportaciones "):
            with self.subTest(text):
                found = self.search(text)
                self.assertIn("deportation", found)
                self.assertLess(len(found), 10)
                self.assertTrue(self.message())

    def test_other_words(self) -> None:
        """A term is found by its name in the other language, by an abbreviation and by several words."""
        self.open(site.real(), "es/glosario/")
        for text, entry in [
            ("habeas", "habeas-corpus"), ("bond", "bond"), ("ICE", "ice"), ("orden ausencia", "removal-in-absence"),
        ]:
            with self.subTest(text):
                self.assertIn(entry, self.search(text))
        self.open(site.real(), "en/glossary/")
        self.assertIn("deportation", self.search("deported"))
        self.assertIn("bond", self.search("fianza"))

    def test_nothing_found(self) -> None:
        """What nothing is found for is told, and to clear the field shows everything again."""
        self.open(site.real(), "es/glosario/")
        every = self.run_script(VISIBLE)
        self.assertEqual(self.search("xyzxyz"), [])
        none = self.run_script("return document.getElementById('_search').dataset.none")
        self.assertTrue(none)
        self.assertEqual(self.message(), none)
        self.assertEqual(self.search(""), every)
        self.assertEqual(self.message(), "")

    def test_field_has_a_name(self) -> None:
        """The field says what it is for, and keeps nothing of what was typed."""
        self.open(site.real(), "es/glosario/")
        field = self.run_script("""
            const i = document.querySelector('#_search input');
            return [i.labels.length, i.labels[0]?.innerText, i.autocomplete, i.form]""")
        self.assertEqual(field, [1, "Busque una palabra", "off", None])

    def test_folding(self) -> None:
        """The script folds what is typed as the list says that the program's table is held against."""
        script = (ROOT / "Sources/GlosaOutput/Resources/search.js").read_text(encoding="utf-8")
        fold = re.search(r"const fold = .*;", script)
        assert fold
        self.open(site.real(), "es/glosario/")
        for line in (ROOT / "Tests/Fixtures/folded-words.tsv").read_text(encoding="utf-8").splitlines():
            if line.startswith("#"):
                continue
            word, *forms = line.split("\t")
            word = re.sub(r"\\u\{([0-9A-F]+)\}", lambda scalar: chr(int(scalar[1], 16)), word)
            with self.subTest(word):
                made = self.run_script(f"{fold[0]} return fold(arguments[0]).normalize('NFC')", word)
                self.assertEqual(made, forms[-1])

    def test_without_scripts(self) -> None:
        """Without scripts there is no field."""
        with self.browser.without_scripts():
            self.open(site.real(), "es/glosario/")
            self.assertEqual(self.run_script("return document.querySelectorAll('input, button').length"), 0)
            self.assertGreater(len(self.run_script(VISIBLE)), 30)
            self.assertEqual(self.run_script("return document.getElementById('_search').innerText"), "")
