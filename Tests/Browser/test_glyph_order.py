"""In Arabic, the signs of a telephone, an amount or a citation stand in the right order on the screen and on paper, with
nothing between them: as the browser draws them, sign by sign."""

import sys
from collections import Counter

from support import arabic, bidi
from support.case import PageTest

# The signs of every block that is seen: its text, and for each sign its line and its edges; no width for what is not drawn.
SIGNS = """
    const blocks = new Map();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node; (node = walker.nextNode());) {
        let holder = node.parentElement;
        if (holder.closest('script, style, svg')) continue;
        while (/^(inline|contents)/.test(getComputedStyle(holder).display)) holder = holder.parentElement;
        if (!blocks.has(holder)) blocks.set(holder, []);
        blocks.get(holder).push(node);
    }
    const range = document.createRange();
    return [...blocks.values()].map(nodes => {
        const signs = [];
        let text = '';
        for (const node of nodes) for (let i = 0; i < node.length; i++) {
            text += node.data[i];
            range.setStart(node, i);
            range.setEnd(node, i + 1);
            const box = [...range.getClientRects()].find(box => box.width > 0);
            signs.push(box ? [Math.round(box.top + box.height / 2), box.left, box.right] : null);
        }
        return [text, signs];
    }).filter(([text, signs]) => /\\S/.test(text) && signs.some(sign => sign));"""

# Pixels by which the middles of signs of one line differ at most, and by which neighbours may be apart.
LINE, GAP = 6, 1.5


class GlyphOrderTests(PageTest):
    def setUp(self) -> None:
        super().setUp()
        self.wrong: list[str] = []
        self.tried: Counter[str] = Counter()

    def lines(self, signs: list[tuple[str, list[float]]]) -> list[list[tuple[str, float, float]]]:
        """Signs in their order of writing, by the lines that they stand on."""
        lines: list[list[tuple[str, float, float]]] = []
        middle = None
        for sign, (middle_of_sign, left, right) in signs:
            if middle is None or abs(middle_of_sign - middle) > LINE:
                lines.append([])
                middle = middle_of_sign
            lines[-1].append((sign, left, right))
        return lines

    def judge(self, where: str, kind: str, value: str, signs: list[tuple[str, list[float]]]) -> None:
        self.tried[kind] += 1
        for line in self.lines(signs):
            written = "".join(sign for sign, _, _ in line).strip()
            placed = sorted(line, key=lambda sign: sign[1])
            seen = "".join(sign for sign, _, _ in placed).strip()
            if seen != arabic.as_seen(kind, written):
                self.wrong.append(f"{where}: of the {kind} {value!a}, {written!r} is drawn as {seen!r}")
            gaps = [after[1] - before[2] for before, after in zip(placed, placed[1:])]
            if gaps and max(gaps) > GAP:
                self.wrong.append(f"{where}: the {kind} {value!a} is torn apart by {max(gaps):.1f} pixels")

    def measure(self, where: str) -> None:
        for text, signs in self.run_script(SIGNS):
            # White space that is drawn as none, and controls, are no signs of a value.
            drawn = [(bidi.bare(sign), box) for sign, box in zip(text, signs, strict=True) if box]
            drawn = [(sign, box) for sign, box in drawn if sign]
            shown = "".join(sign for sign, _ in drawn)
            start = 0
            for kind, value in arabic.values_in(shown):
                start = shown.index(value, start)
                self.judge(where, kind, value, drawn[start:start + len(value)])
                start += len(value)

    def tell(self, pages: int, how: str) -> None:
        print(f"glyphs: {pages} pages {how}, {self.tried.total()} values {dict(self.tried)}", file=sys.stderr)
        self.assertEqual(self.wrong[:12], [], f"{len(self.wrong)} values")
        missing = [kind for kind in ("telephone", "money", "citation", "address", "name", "date") if not self.tried[kind]]
        self.assertEqual(missing, [], "kinds of which no value was drawn")

    def pages(self) -> list[str]:
        """The pages that are written in Arabic, and the first page, of which a part is."""
        found = [path for path in arabic.site().pages if '<html lang="ar"' in arabic.site().source(path)]
        self.assertGreater(len(found), 20)
        return ["", *found]

    def test_screen(self) -> None:
        """On every page, with everything that is folded in sight."""
        pages = self.pages()
        for path in pages:
            self.open(arabic.site(), path)
            self.run_script("for (const e of document.querySelectorAll('details')) e.open = true")
            self.measure(path)
        self.tell(len(pages), "on a screen")

    def test_phone(self) -> None:
        """On the narrow screen of a phone, where lines break within values."""
        pages = self.pages()
        with self.browser.screen(320, 640):
            for path in pages:
                self.open(arabic.site(), path)
                self.run_script("for (const e of document.querySelectorAll('details')) e.open = true")
                self.measure(path)
        self.tell(len(pages), "on a phone")

    def test_paper(self) -> None:
        """On paper, where paragraphs run on in one line."""
        pages = self.pages()
        with self.browser.on_paper():
            for path in pages:
                self.open(arabic.site(), path)
                self.measure(path)
        self.tell(len(pages), "on paper")

    def test_judge(self) -> None:
        """The judge finds values that are drawn in another order, or torn apart."""
        self.open(arabic.site(), "ar/")
        for markup, kinds in (
            ("اتصل على +1&nbsp;213&nbsp;555&nbsp;0143.", "telephone"),
            ("رسم الرد \u200f٤٥٫٠٠&nbsp;US$. [3]", "money"), ("تقول الصحيفة [2, 3].", "citation"),
        ):
            for isolated, wrong in ((False, True), (True, False)):
                self.wrong = []
                self.run_script(
                    "document.body.innerHTML = arguments[0]",
                    f'<p dir="rtl">{ISOLATED[kinds] if isolated else markup}</p>')
                self.measure(kinds)
                self.assertEqual(bool(self.wrong), wrong, (markup, self.wrong))


ISOLATED = {
    "telephone": 'اتصل على <a dir="ltr">+1&nbsp;213&nbsp;555&nbsp;0143</a>.',
    "money": 'رسم الرد <data dir="rtl">\u200f٤٥٫٠٠&nbsp;US$\u200e</data>. <span dir="ltr">[3]</span>',
    "citation": 'تقول <span dir="ltr">The Example Courier</span> <span dir="ltr">[2, 3]</span>.',
}
