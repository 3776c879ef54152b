"""The order of signs on the screen, by the Unicode bidirectional algorithm (UAX #9) of another program (PyPI's
python-bidi, whose core is written in Rust): the judge of texts, and of pages as HTML says how they are isolated."""

import re
from html.parser import HTMLParser

CONTROLS = dict.fromkeys([0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)])
LRI, RLI, FSI, PDI = "\u2066", "\u2067", "\u2068", "\u2069"
ISOLATES = {"ltr": LRI, "rtl": RLI, "auto": FSI}
BLOCKS = frozenset(
    "address article aside blockquote body caption dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 "
    "header hr html li main nav ol p pre section summary table tbody td th thead title tr ul".split())
VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
UNSEEN = frozenset("script style svg template".split())


def missing() -> str | None:
    """The reason why no text can be judged here; nothing if one can."""
    try:
        import bidi  # noqa: F401
    except ImportError:
        return "the package `python-bidi` is not installed for this Python"
    return None


def bare(text: str) -> str:
    """A text without what sets a direction, and with one kind of space."""
    return re.sub(r"[\s\u00a0\u202f]", " ", text.translate(CONTROLS))


def on_screen(paragraph: str, direction: str) -> str:
    """The signs of a paragraph of a direction, `ltr` or `rtl`, from the left edge of the screen to the right."""
    from bidi import get_display

    return bare(get_display(paragraph, base_dir="R" if direction == "rtl" else "L"))


class Paragraphs(HTMLParser):
    """The paragraphs of a page or of a fragment, each with its direction: what stands in an inline element with `dir`,
    or in `bdi`, is between controls."""

    def __init__(self, markup: str, direction: str):
        super().__init__(convert_charrefs=True)
        self.found: list[tuple[str, str]] = []
        self._open: list[tuple[str, str, str]] = []  # name, direction of its blocks, what closes it
        self._outer = direction
        self._text = ""
        self.feed(markup)
        self.close()
        self._flush()

    @property
    def _direction(self) -> str:
        return self._open[-1][1] if self._open else self._outer

    def _flush(self) -> None:
        if self._text.translate(CONTROLS).strip():
            self.found.append((re.sub(r"[ \t\n]+", " ", self._text).strip(), self._direction))
        self._text = ""

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        own = dict(attributes).get("dir") or ("auto" if tag == "bdi" else None)
        if tag in VOID:
            return
        if tag in BLOCKS:
            self._flush()
            self._open.append((tag, own or self._direction, ""))
        else:
            self._text += ISOLATES.get(own or "", "")
            self._open.append((tag, self._direction, PDI if own else ""))

    def handle_endtag(self, tag: str) -> None:
        if not any(name == tag for name, _, _ in self._open):
            return
        while self._open:
            if self._open[-1][0] in BLOCKS:
                self._flush()
            name, _, end = self._open.pop()
            self._text += end
            if name == tag:
                return

    def handle_data(self, data: str) -> None:
        if not any(name in UNSEEN for name, _, _ in self._open):
            self._text += data
