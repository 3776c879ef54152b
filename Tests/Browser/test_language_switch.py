"""The other language is one step away, and begins where the reader is."""

import re
from urllib.parse import urljoin

from support import site
from support.case import PageTest

FOCUSABLE = """
    const all = [...document.querySelectorAll('a[href], button, input, select, textarea, [tabindex]')];
    return all.filter(e => e.tabIndex >= 0).slice(0, 6).map(e =>
        e.matches('.skip') ? 'skip' : e.closest('.switch') ? 'switch' : e.closest('nav') ? 'navigation' : 'other')"""

# The address and a section of pages whose reader changes the language in the middle.
STORY = [("es/historia/", "en/story/", "inside"), ("en/story/", "es/historia/", "timeline")]


class LanguageSwitchTests(PageTest):
    def scroll_to(self, section: str) -> None:
        self.run_script("document.getElementById(arguments[0]).scrollIntoView({ behavior: 'instant' })", section)
        self.assertGreater(self.run_script("return scrollY"), 500)

    def assert_at(self, path: str, section: str) -> None:
        self.wait_for("location.pathname == arguments[0]", f"/{path}")
        self.assertEqual(self.run_script("return location.hash"), f"#{section}")
        self.assert_in_view(f"#{section}-title")

    def test_switch_keeps_the_place(self) -> None:
        """Activated without scrolling, as from a list of links that a screen reader shows, the switch leads to the
        same section."""
        for path, other, section in STORY:
            with self.subTest(path):
                self.open(site.real(), path)
                self.scroll_to(section)
                self.run_script("document.querySelector('.switch a').click()")
                self.assert_at(other, section)

    def test_section_leads_to_its_other_language(self) -> None:
        """Where a document is long, each section has a link to itself in the other language, within the reader's
        view."""
        for path, other, section in STORY:
            with self.subTest(path):
                self.open(site.real(), path)
                self.scroll_to(section)
                link = f"#{section} > .same-place > a"
                self.assert_in_view(link)
                self.browser.click(link)
                self.assert_at(other, section)

    def test_part_of_the_guide(self) -> None:
        """The switch of a part of the guide leads to the same part."""
        for path, other in [("es/guia/encontrar/", "en/guide/find/"), ("en/call-sheet/", "es/hoja-de-llamadas/")]:
            with self.subTest(path):
                self.open(site.real(), path)
                self.browser.click(".switch a")
                self.wait_for("location.pathname == arguments[0]", f"/{other}")

    def test_every_page_has_its_counterpart(self) -> None:
        """Every page's switch leads to a page of the site, whose switch leads back."""
        real = site.real()
        other = {}
        for path in real.pages:
            # What became of a picture is in the picture's language alone.
            if path.startswith("i/"):
                continue
            # The first page offers every language; a page that is kept as a file names others by their whole addresses.
            if path and not path.endswith(".html"):
                link = re.search(r'class="switch"><a href="([^"]*)"', real.source(path))
                self.assertTrue(link, path)
                other[path] = urljoin(f"/{path}", link[1]).lstrip("/")
        self.assertGreater(len(other), 100)
        self.assertEqual({path: other.get(to) for path, to in other.items()}, {path: path for path in other})

    def test_switch_comes_first(self) -> None:
        """After the link that skips to the content, the switch is the first stop of the tab key."""
        for path in ("es/guia/", "en/story/", "es/glosario/", "en/"):
            with self.subTest(path):
                self.open(site.real(), path)
                stops = self.run_script(FOCUSABLE)
                self.assertEqual(stops[:2], ["skip", "switch"])
                self.assertTrue(stops[2:])
                self.browser.press("\ue004", "\ue004")
                self.assertTrue(self.run_script("return document.activeElement.matches('.switch a')"))

    def test_nothing_is_stored(self) -> None:
        """Which language somebody reads is kept nowhere."""
        self.open(site.real(), "es/historia/")
        self.scroll_to("inside")
        self.run_script("document.querySelector('.switch a').click()")
        self.assert_at("en/story/", "inside")
        self.browser.click(".switch a")
        stored = self.run_script("return [localStorage.length, sessionStorage.length, document.cookie]")
        self.assertEqual(stored, [0, 0, ""])
        self.assertEqual(self.browser.command("Network.getAllCookies")["cookies"], [])
