"""A site in five languages, one of them right to left: each language is one tap away, and no two links run together."""

from support import site
from support.case import PageTest

PHONE = (390, 844)
TAGS = ["en", "es", "pt-BR", "ar", "ht"]

# Of each group of links to other languages: the least distance between two of its links, in CSS pixels.
LEAST_GAPS = """
    const gap = (a, b) => Math.max(a.left - b.right, b.left - a.right, a.top - b.bottom, b.top - a.bottom);
    return [...document.querySelectorAll('.switch, .same-place, .choice')].map(group => {
        const boxes = [...group.querySelectorAll('a')].map(a => a.getBoundingClientRect());
        return Math.min(...boxes.flatMap((a, i) => boxes.slice(i + 1).map(b => gap(a, b))));
    })"""


class SeveralLanguagesTests(PageTest):
    def test_every_language_is_one_tap_away(self) -> None:
        """On a phone the start page has every language within its first screen, and each leads to its part."""
        for path in ("", "404.html"):
            for tag in TAGS:
                with self.subTest(path, tag=tag), self.browser.screen(*PHONE):
                    self.open(site.languages(), path)
                    link = f".choice a[lang={tag}]"
                    self.assert_in_view(link)
                    self.browser.click(link)
                    self.wait_for("location.hash == arguments[0]", f"#language-{tag}")
                    self.assert_in_view(f"#language-{tag}")

    def test_links_stand_apart(self) -> None:
        """Links to other languages lie apart from each other, beside and below, in either direction."""
        for path in ("", "en/everything.html", "ar/everything.html", "ar/", "ht/glose/"):
            for width in (320, 390, 1000):
                with self.subTest(path, width=width), self.browser.screen(width, 844):
                    self.open(site.languages(), path)
                    gaps = self.run_script(LEAST_GAPS)
                    self.assertTrue(gaps)
                    # Links of text in lines below each other touch with their paddings.
                    self.assertGreaterEqual(min(gaps), -1)
                    first = self.run_script(
                        "const [a, b] = document.querySelectorAll('.same-place a, .switch a, .choice a');"
                        "const [r, s] = [a, b].map(e => e.getBoundingClientRect());"
                        "return r.top == s.top ? Math.max(r.left - s.right, s.left - r.right) : 99")
                    self.assertGreaterEqual(first, 4)

    def test_brackets_of_a_name(self) -> None:
        """A name with brackets keeps them at its end on a page that is written from right to left."""
        self.open(site.languages(), "ar/")
        ends = self.run_script("""
            const text = document.querySelector('.switch a[lang=pt-BR]').firstChild;
            const box = index => {
                const range = document.createRange();
                range.setStart(text, index);
                range.setEnd(text, index + 1);
                return range.getBoundingClientRect().left;
            };
            return [box(0), box(text.length - 1)]""")
        self.assertLess(ends[0], ends[1])
