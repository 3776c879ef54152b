"""On a small phone, in either direction and with the reader's own spacing, every word is in reach."""

from support import site
from support.case import PageTest
from support.folding import unfold

PAGES = ["", "es/", "es/guia/", "es/guia/encontrar/", "en/guide/calling/", "es/hoja-de-llamadas/", "es/historia/",
         "es/glosario/", "en/glossary/terrorism-confinement-center/", "es/acerca/", "en/guide/whole/", "es/todo.html"]
SCROLLS = "const e = document.scrollingElement; return e.scrollWidth - e.clientWidth"
RIGHT_TO_LEFT = "document.documentElement.dir = 'rtl'"
# WCAG 2.2, success criterion 1.4.12. A style sheet that a script makes is not the page's: its policy lets it.
SPACING = """
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important;'
        + ' word-spacing: .16em !important } p { margin-bottom: 2em !important }');
    document.adoptedStyleSheets = [sheet];"""
# Texts of which a part lies beyond the window, or beyond an element that hides what does not fit.
CUT_TEXTS = """
    const cut = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    // The headings of a table by place: on a phone each cell shows its own, and the caption says what the places are.
    const labels = new Set([...document.querySelectorAll('.by-place td')].map(e => e.dataset.label));
    const isShownBelow = e => e.closest('.by-place thead')
        && (!e.closest('th').previousElementSibling || labels.has(e.closest('th').textContent))
        // The heading of a situation is what its button says.
        || e.closest('.choice > .branch > :first-child');
    const hides = new Map();
    const hider = e => {
        if (!e || e == document.documentElement) return null;
        if (!hides.has(e)) {
            const s = getComputedStyle(e);
            hides.set(e, /hidden|clip|scroll|auto/.test(s.overflowX + s.overflowY) ? e : hider(e.parentElement));
        }
        return hides.get(e);
    };
    while (texts.nextNode()) {
        const text = texts.currentNode, e = text.parentElement;
        if (!text.data.trim() || e.closest('.skip, script, style') || !e.checkVisibility() || isShownBelow(e)) continue;
        const range = document.createRange();
        range.selectNodeContents(text);
        const box = hider(e)?.getBoundingClientRect();
        for (const r of range.getClientRects()) {
            const out = r.left < -1 || r.right > document.documentElement.clientWidth + 1;
            const hidden = box && (r.left < box.left - 1 || r.right > box.right + 1 || r.bottom > box.bottom + 1);
            if (out || hidden) { cut.push(text.data.trim().slice(0, 60)); break; }
        }
    }
    return cut.slice(0, 5);"""
# Texts of different lines that lie on each other.
OVERLAPS = """
    const lines = [];
    for (const e of document.querySelectorAll('main p, main li, main h1, main h2, main h3, main summary, header a')) {
        if (!e.checkVisibility() || e.closest('.skip') || e.querySelector('p, ul, ol, details')) continue;
        // Sentences that share a line, and headings that a button says.
        if (getComputedStyle(e).display == 'inline' || e.matches('.choice > .branch > :first-child')) continue;
        const range = document.createRange();
        range.selectNodeContents(e);
        // A picture beside a heading floats, and lies on nothing.
        const r = e.querySelector('svg') ? e.getBoundingClientRect() : range.getBoundingClientRect();
        if (r.width && r.height) lines.push([r, e]);
    }
    const across = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const down = (a, b) => Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    return lines.slice(1).map((line, i) => [lines[i], line])
        .filter(([[a], [b]]) => across(a, b) > 2 && down(a, b) > 4)
        .map(([a, b]) => a[1].innerText.slice(0, 40) + ' / ' + b[1].innerText.slice(0, 40)).slice(0, 5);"""


class LayoutTests(PageTest):
    def assert_all_in_reach(self, path: str) -> None:
        self.assertLessEqual(self.run_script(SCROLLS), 1, f"{path} scrolls sideways")
        self.assertEqual(self.run_script(CUT_TEXTS), [], f"texts of {path} are cut")

    def test_small_phones(self) -> None:
        """Nothing scrolls sideways on a screen of 320 pixels, nor on one of 390 that is read from the right."""
        for path in PAGES:
            with self.subTest(path), self.browser.screen(320, 640):
                self.open(site.real(), path)
                unfold(self.browser)
                self.assert_all_in_reach(path)
                self.run_script(RIGHT_TO_LEFT)
                self.assert_all_in_reach(f"{path} from the right")
            with self.subTest(f"{path}, 390"), self.browser.screen(390, 844):
                self.assert_all_in_reach(f"{path} from the right")

    def test_open_notes(self) -> None:
        """A meaning that lies over a small screen fits into it, and leaves some of the page to be seen."""
        with self.browser.screen(320, 480):
            self.open(site.real(), "es/guia/encontrar/")
            for way in ("ltr", "rtl"):
                self.run_script("document.documentElement.dir = arguments[0]", way)
                self.browser.click("#t-a-number")
                self.wait_for("document.querySelector(':popover-open')")
                box = self.run_script("return document.querySelector(':popover-open').getBoundingClientRect().toJSON()")
                self.assertGreaterEqual(box["left"], -1)
                self.assertLessEqual(box["right"], 321)
                self.assertLessEqual(box["bottom"], 481)
                self.assertGreater(box["top"], 96)
                self.browser.press("\ue00c")
                self.wait_for("!document.querySelector(':popover-open')")

    def test_spacing(self) -> None:
        """With the spacing that a reader may ask for (WCAG 1.4.12) no text is cut and none lies on another."""
        for width in (320, 1000):
            with self.browser.screen(width, 800):
                for path in PAGES[:-2]:
                    with self.subTest(path, width=width):
                        self.open(site.real(), path)
                        unfold(self.browser)
                        self.assertEqual(self.run_script(OVERLAPS), [], "texts lie on each other before")
                        self.run_script(SPACING)
                        self.assert_all_in_reach(path)
                        self.assertEqual(self.run_script(OVERLAPS), [], f"texts of {path} lie on each other")

    def test_drawings(self) -> None:
        """Every piece of a drawing lies within it, and each station of the route has its own, as high as its words."""
        script = """
            const outside = [];
            for (const drawing of document.querySelectorAll('svg')) {
                const box = drawing.getBoundingClientRect();
                for (const e of drawing.children) {
                    const r = e.getBoundingClientRect();
                    const beside = r.left < box.left - .5 || r.right > box.right + .5;
                    if (beside || r.top < box.top - .5 || r.bottom > box.bottom + .5) outside.push(e.outerHTML);
                }
            }
            const low = [...document.querySelectorAll('.route > li')].filter(e =>
                Math.abs(e.querySelector('svg').getBoundingClientRect().height - e.getBoundingClientRect().height) > 2);
            return [document.querySelectorAll('.route svg circle').length, outside, low.map(e => e.innerText)]"""
        for path in ("es/historia/", "en/story/"):
            with self.subTest(path), self.browser.screen(390, 844):
                self.open(site.real(), path)
                stations, outside, low = self.run_script(script)
                self.assertGreater(stations, 6)
                self.assertEqual(outside, [])
                self.assertEqual(low, [])

    def test_large_letters(self) -> None:
        """With letters of twice the size nothing is lost (WCAG 1.4.4)."""
        with self.browser.screen(640, 800):
            for path in ("es/guia/encontrar/", "es/historia/", "es/hoja-de-llamadas/"):
                with self.subTest(path):
                    self.open(site.real(), path)
                    unfold(self.browser)
                    self.run_script(
                        "const s = new CSSStyleSheet(); s.replaceSync('html { font-size: 225% !important }');"
                        "document.adoptedStyleSheets = [s]")
                    self.assert_all_in_reach(path)
