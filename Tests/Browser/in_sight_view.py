"""The visible text of a page as the rules of *in sight* read it: folded, with offsets and landmarks."""

import re
import unicodedata
from dataclasses import dataclass, field
from urllib.parse import urlsplit

# Last digits of numbers that no page may hold. Their other digits are not written down here either.
FORBIDDEN_ENDINGS = ("2423", "3733")


def fold(text):
    """Lower case without accents, with plain quotes and hyphens and single spaces."""
    text = unicodedata.normalize("NFD", text)
    text = "".join(c for c in text if not unicodedata.combining(c)).lower()
    text = re.sub("[\u2018\u2019\u201a\u2032]", "'", text)
    text = re.sub("[\u201c\u201d\u201e\u00ab\u00bb]", '"', text)
    text = re.sub("[\u2010\u2011\u2012\u2013\u2212]", "-", text)
    text = re.sub("[\u00ad\u200b-\u200f\u2060]", "", text)
    return re.sub(r"\s+", " ", text)


@dataclass
class Item:
    """A run of visible text.

    `level` is 1 to 6 inside a heading, else 0. `href` is the absolute address of the link around it,
    else "". `control` is true inside a link, label or button. `block` is the number of the nearest
    block element, so that runs of one sentence are joined. `step` is true for the first run of a
    list item.
    """

    text: str
    level: int = 0
    href: str = ""
    name: str = ""
    control: bool = False
    block: int = 0
    step: bool = False


@dataclass
class View:
    """The visible text of one branch, folded and joined, with the offset of every item."""

    items: list
    text: str = ""
    starts: list = field(default_factory=list)

    def __post_init__(self):
        parts, length, last = [], 0, None
        for item in self.items:
            folded = fold(item.text)
            if last is not None:
                between = "\n" if item.block != last else ""
                parts.append(between)
                length += len(between)
            self.starts.append(length)
            parts.append(folded)
            length += len(folded)
            last = item.block
        self.text = "".join(parts)

    def links(self):
        return [(start, item) for start, item in zip(self.starts, self.items) if item.href]

    def sentence(self, start, end):
        """The text between the stops around a match."""
        left = max(self.text.rfind(stop, 0, start) for stop in ".!?\n") + 1
        rights = [i for i in (self.text.find(stop, end) for stop in ".!?\n") if i >= 0]
        return self.text[left : min(rights, default=len(self.text))]


def locator(view):
    """The offset of the first link whose host is locator.ice.gov; None without one."""
    return next((s for s, i in view.links() if urlsplit(i.href).hostname == "locator.ice.gov"), None)


ICE_LINE = r"\bice\b"
NOT_ICE = r"no (es|son) (de|del) ice|not (part of )?ice|no trabaja (con|para) ice"


def ice_number(view):
    """The offset of the first telephone link that is named as ICE's.

    It is named so by its own text or accessible name, by its block when that is short, or by the
    nearest heading before it.
    """
    heading = ""
    for index, item in enumerate(view.items):
        if item.level:
            same = index and view.items[index - 1].level and view.items[index - 1].block == item.block
            heading = heading + fold(item.text) if same else fold(item.text)
        if not item.href.startswith("tel:"):
            continue
        block = fold("".join(i.text for i in view.items if i.block == item.block))
        named = [fold(item.text), fold(item.name), heading] + ([block] if len(block) <= 200 else [])
        if any(re.search(ICE_LINE, re.sub(NOT_ICE, "", words)) for words in named):
            return view.starts[index]
    return None


def telephone(view):
    return next((s for s, i in view.links() if i.href.startswith("tel:")), None)


def first_action(view):
    """The first step, or the first telephone or link to the locator: whichever comes first."""
    step = next((s for s, i in zip(view.starts, view.items) if i.step and not i.control), None)
    found = [p for p in (step, telephone(view), locator(view)) if p is not None]
    return min(found, default=None)


LANDMARKS = {
    "locator": ("the first link to locator.ice.gov", locator),
    "ice-number": ("the first number of ICE", ice_number),
    "telephone": ("the first telephone", telephone),
    "first-action": ("the first action", first_action),
}


def near(text, patterns, span):
    """The (start, end) of every place where all patterns match within `span` characters of the first."""
    found = []
    for first in re.finditer(patterns[0], text):
        start, end = first.span()
        window_start, window_end = max(0, start - span), end + span
        window = text[window_start:window_end]
        others = [re.search(p, window) for p in patterns[1:]]
        if all(others):
            spots = [start] + [window_start + o.start() for o in others]
            ends = [end] + [window_start + o.end() for o in others]
            found.append((min(spots), max(ends)))
    return found


KEYPAD = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "22233344455566677778889999")
NUMBER_WORDS = {
    "cero": 0, "uno": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9,
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
}


def forbidden_number(source):
    """A telephone number in `source` that ends like a forbidden one; None without one.

    Digits, letters of a telephone's keys and number words are all read.
    """
    plain = fold(source)
    for word, digit in NUMBER_WORDS.items():
        plain = re.sub(rf"\b{word}\b", str(digit), plain)
    for text in (plain, re.sub("[\u2010-\u2015]", "-", source)):
        for match in re.finditer(r"(?<![\w#])\+?\(?\d(?:[\s().,/\-\u00a0\u2009\u202f]{0,3}[0-9A-Z]){6,13}(?![0-9A-Za-z])", text):
            digits = re.sub(r"\D", "", match[0].translate(KEYPAD))
            if len(digits) in (7, 10, 11, 12, 13) and digits.endswith(FORBIDDEN_ENDINGS):
                return digits[-4:]
    return None
