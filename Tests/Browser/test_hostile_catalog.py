"""Nothing that a catalog says becomes markup, an attribute or a script."""

import functools
import re

from support import hostile, program, site
from support.case import PageTest

WATCH = """
    window.violations = [];
    document.addEventListener('securitypolicyviolation', e => window.violations.push(e.blockedURI + ' ' + e.sample));"""
# Which elements a page has, with the names of their attributes, without what stands in either.
SKELETON = """
    return [...document.querySelectorAll('*')].map(e =>
        [e.localName, ...[...e.attributes].map(a => a.name).sort()].join(' '))"""
SCRIPTS = "return [...document.scripts].filter(s => !s.type).map(s => s.text)"
DATA = "return [...document.scripts].filter(s => s.type == 'application/ld+json').map(s => JSON.parse(s.text))"
MIDDLES_OF_LINKS = """
    return [...document.querySelectorAll('a, summary, [tabindex]')].flatMap(e => [...e.getClientRects()].slice(0, 1))
        .map(r => [r.x + r.width / 2, r.y + Math.min(r.height / 2, 20)])"""
FOCUS_ALL = """
    for (const e of document.querySelectorAll('a, summary, input, [tabindex]')) {
        e.focus({ preventScroll: true });
        e.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
    }"""
SCHEMES = "return [...new Set([...document.querySelectorAll('[href]')].map(e => new URL(e.href).protocol))].sort()"


@functools.cache
def hostile_site() -> site.Site:
    return site.site_of(hostile.project(), program.TODAY)


class HostileCatalogTests(PageTest):
    def test_pages_have_no_more_than_their_own(self) -> None:
        """A page of the hostile catalog has the elements, attributes and scripts that the harmless one has."""
        ours, theirs = _pages(site.small()), _pages(hostile_site())
        self.assertEqual(theirs.keys(), ours.keys())
        for page in ours:
            with self.subTest(page):
                self.open(site.small(), ours[page])
                expected = self.run_script(SKELETON), self.run_script(SCRIPTS)
                self.open(hostile_site(), theirs[page])
                actual = self.run_script(SKELETON), self.run_script(SCRIPTS)
                self.assertGreater(len(expected[0]), 20)
                self.assertEqual(actual[0], expected[0])
                self.assertEqual(actual[1], expected[1])
                names = {name for element in actual[0] for name in element.split()[1:]}
                self.assertEqual({name for name in names if name.startswith("on")}, set())

    def test_nothing_runs(self) -> None:
        """Whatever is pointed at and focused, nothing of the catalog runs, and the policy has nothing to stop."""
        for path in hostile_site().pages:
            with self.subTest(path), self.browser.with_script(WATCH), self.browser.screen(400, 30_000):
                self.browser.forget()
                self.open(hostile_site(), path)
                middles = self.run_script(MIDDLES_OF_LINKS)
                # By mouse, a dozen of them; by the events of a mouse, every one.
                for x, y in middles[:: len(middles) // 12 + 1]:
                    self.browser.move_to(x, y)
                self.run_script(FOCUS_ALL)
                self.assertEqual(self.run_script("return [typeof window.pwned, window.violations]"), ["undefined", []])
                self.assertEqual(self.browser.messages(), [])
                schemes = set(self.run_script(SCHEMES))
                self.assertLessEqual(schemes, {"http:", "https:", "tel:", "sms:", "mailto:", "data:"})

    def test_notes_and_search(self) -> None:
        """What scripts make of a text of the catalog is text, too."""
        with self.browser.with_script(WATCH):
            self.open(hostile_site(), "es/historia/")
            self.browser.click("a.term.note")
            self.wait_for("document.querySelector(':popover-open')")
            self.assertIn(hostile.ATTACK, self.run_script("return document.querySelector(':popover-open').textContent"))
            self.open(hostile_site(), "es/glosario/")
            self.assertIn(hostile.ATTACK, self.run_script("return document.querySelector('#_search label').textContent"))
            self.run_script("document.querySelector('#_search input').focus()")
            self.browser.press(*"<b>zzz")
            self.assertIn(hostile.ATTACK, self.run_script("return document.querySelector('[role=status]').textContent"))
            self.assertEqual(self.run_script("return [typeof window.pwned, window.violations]"), ["undefined", []])

    def test_text_is_text(self) -> None:
        """The attacks can be read, sign for sign, where texts are read: in content, in titles, in names and in data."""
        for path in hostile_site().pages:
            with self.subTest(path):
                self.open(hostile_site(), path)
                content, title, names = self.run_script("""
                    const named = [...document.querySelectorAll('[aria-label]')];
                    return [document.querySelector('main').textContent, document.title,
                        named.map(e => e.getAttribute('aria-label')).join('\\n')]""")
                # What explains the program has the program's words in it, and the project's around it.
                if not path.endswith("reference/"):
                    self.assertIn(hostile.ATTACK, content)
                # A browser gives a title without the white space around and between its words.
                self.assertIn(" ".join(hostile.ATTACK.split()), title)
                if names:
                    self.assertIn(hostile.ATTACK, names)
                for data in self.run_script(DATA):
                    self.assertIn(hostile.ATTACK, data["name"])

    def test_addresses_that_run_are_refused(self) -> None:
        """An address that would run a script, or break out of its attribute, is refused with a diagnostic."""
        for address in (
            "javascript:window.pwned=1",
            "JavaScript:window.pwned=1",
            "data:text/html,<script>window.pwned=1</script>",
            "https://a.example.org/\"onmouseover=\"window.pwned=1",
            "//a.example.org/",
        ):
            for file, own in (("sources.yaml", "https://paper[^\n]*"), ("contacts.yaml", "https://locator[^\n]*")):
                with self.subTest(f"{file}: {address}"):
                    folder = hostile.copy()
                    quoted = "'" + address + "'"
                    hostile.replace(folder / "Resources" / file, f"url: {own}", lambda _: f"url: {quoted}")
                    result = program.run(
                        "build", "--project", folder, "--output", folder.parent / "out", "--today", program.TODAY)
                    self.assertEqual(result.returncode, 1, result.stderr)
                    self.assertRegex(result.stderr, r"error\[[a-z-]+\]")
                    self.assertIn(f"Resources/{file}", result.stderr)
                    self.assertFalse((folder.parent / "out").exists())


def _pages(of: site.Site) -> dict[str, str]:
    """The pages of a site by what they show: the address of a term's page is made of the term."""
    pages = {}
    for path in of.pages:
        term = re.search(r'id="([^"]*)" class="entry"', of.source(path)) if path.count("/") == 3 else None
        pages[f"{path[:2]} term {term[1]}" if term else path] = path
    return pages
