"""A number of a source leads to the source and back, and so does the sign that sources disagree."""

from support import site
from support.case import PageTest
from support.folding import unfold
from support.folding import unfold

PAGE = "es/guia/encontrar/"
# The ids of a source that is cited twice, and of its citations.
CITED_TWICE = """
    const source = [...document.querySelectorAll('li.sheet')].find(e => e.querySelectorAll('.back').length == 2);
    return [source.id, ...[...source.querySelectorAll('.back')].map(a => a.hash.slice(1))]"""


class NoteTests(PageTest):
    def test_source_with_script(self) -> None:
        """A number opens its source over the page; the arrow gives the focus back to the number it was opened from."""
        self.open(site.real(), PAGE)
        unfold(self.browser)
        source, *citations = self.run_script(CITED_TWICE)
        self.assertEqual(len(citations), 2)
        text = self.run_script("return document.getElementById(arguments[0]).innerText", source)
        self.assertGreater(len(text), 8)
        for citation in citations:
            self.browser.click(f"#{citation}")
            self.wait_for("document.querySelector(arguments[0])", f"#{source}:popover-open")
            self.assert_in_view(f"#{source}")
            before = self.run_script("return scrollY")
            self.browser.click(f"#{source} .back")
            self.wait_for("!document.querySelector(':popover-open')")
            self.wait_for("document.activeElement.id == arguments[0]", citation)
            self.assertEqual(self.run_script("return scrollY"), before)

    def test_source_without_script(self) -> None:
        """Without scripts a source lies over the page, and has an arrow back to each of its citations."""
        with self.browser.without_scripts():
            self.open(site.real(), PAGE)
            unfold(self.browser)
            source, *citations = self.run_script(CITED_TWICE)
            for number, citation in enumerate(citations, 1):
                self.browser.click(f"#{citation}")
                self.wait_for("document.querySelector(arguments[0])", f"#{source}:target")
                self.assert_in_view(f"#{source}")
                self.browser.click(f"#{source} .back:nth-child({number} of .back)")
                self.wait_for("document.querySelector(arguments[0])", f"#{citation}:target")
                self.assert_in_view(f"#{citation}")

    def test_disagreement(self) -> None:
        """In the story, the sign leads to what each source says, and the arrow there leads back to the sign."""
        self.disagreement()

    def test_disagreement_without_script(self) -> None:
        """It does so without scripts, too."""
        with self.browser.without_scripts():
            self.disagreement()

    def disagreement(self) -> None:
        self.open(site.real(), "es/historia/")
        self.assertGreater(self.run_script("return document.querySelectorAll('a.disputed').length"), 5)
        # The sign stands in a year of the timeline, which the way back unfolds again.
        unfold(self.browser)
        self.browser.click("#f-act-year")
        self.wait_for("location.hash == '#d-act-year'")
        self.assert_in_view("#d-act-year h3")
        self.run_script("for (const e of document.querySelectorAll('details.year')) e.open = false")
        self.browser.click("#d-act-year .back")
        self.wait_for("location.hash == '#f-act-year'")
        self.assert_in_view("#f-act-year")

    def test_every_disagreement(self) -> None:
        """Every sign on every kind of page leads to a place that exists."""
        script = "return [...document.querySelectorAll('a.disputed')].map(a => [a.pathname.slice(1), a.hash.slice(1)])"
        real = site.real()
        checked = 0
        for path in ("es/historia/", "en/story/", "es/glosario/", "en/glossary/terrorism-confinement-center/"):
            with self.subTest(path):
                self.open(real, path)
                for page, place in self.run_script(script):
                    self.assertIn(f'id="{place}"', real.source(page))
                    checked += 1
        self.assertGreater(checked, 20)
