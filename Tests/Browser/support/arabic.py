"""The project that is written in Arabic among others, its values, and how each must stand on the screen. The rules are
written out: no part of the program and no bidirectional algorithm is asked."""

import functools
import json
import re
from collections.abc import Iterator

from support import program
from support.bidi import bare
from support.site import Site, site_of

PROJECT = program.REPOSITORY / "Tests/Fixtures/languages"
TODAY = "2026-11-30"
# The kinds that run from left to right in every line.
LEFT_TO_RIGHT = ("telephone", "address", "name", "citation", "number")
KINDS = (*LEFT_TO_RIGHT, "money", "date", "time")

_DIGITS = "0-9٠-٩"
_PATTERNS = {
    "telephone": re.compile(r"\+\d[\d ()-]{5,}\d|\(\d+\) [\d-]{6,}\d"),
    "address": re.compile(r"https://[^\s،؛]+[^\s،؛.]"),
    "citation": re.compile(r"\[\d+(?:, \d+)*\]"),
    # A day, its month in Arabic letters, and a year.
    "date": re.compile(rf"(?<![{_DIGITS}])[{_DIGITS}]{{1,2}} [\u0621-\u064a]+ [{_DIGITS}]{{4}}"),
    "time": re.compile(rf"[{_DIGITS}]{{1,2}}:[{_DIGITS}]{{2}} [صم](?!\w)"),
    "money": re.compile(rf"[{_DIGITS}][{_DIGITS}٫٬.,]* (?:US)?[$€£]"),
}


def site() -> Site:
    return site_of(PROJECT, TODAY)


def pages() -> list[str]:
    """The pages that are written in Arabic, or have a part that is."""
    return [path for path in site().pages if 'dir="rtl"' in site().source(path)]


def own_pages() -> list[str]:
    """The pages that are written in Arabic as a whole."""
    return [path for path in pages() if '<html lang="ar"' in site().source(path)]


def texts() -> dict[str, str]:
    """Every text of the Arabic site, by its name: for terminals, for chats, and those that links to a chat send."""
    folder = site().folder / "ar"
    return {file.relative_to(site().folder).as_posix(): file.read_text() for file in sorted(folder.rglob("*.txt"))}


def spans(value: object) -> Iterator[dict]:
    """The objects in data, from the outside in."""
    if isinstance(value, dict):
        yield value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else []:
        yield from spans(inner)


@functools.cache
def data() -> dict[str, dict]:
    """The data of the Arabic documents, by path."""
    folder = site().folder / "api/v1/ar"
    return {file.relative_to(site().folder).as_posix(): json.loads(file.read_text())
            for file in sorted(folder.rglob("*.json")) if file.name != "manifest.json"}


@functools.cache
def known() -> dict[str, frozenset[str]]:
    """The values that the data name, by kind."""
    values: dict[str, set[str]] = {kind: set() for kind in KINDS}
    for span in (span for document in data().values() for span in spans(document)):
        text = bare(span.get("text") or "") if isinstance(span.get("text"), str) else ""
        url = span.get("url") or ""
        if span.get("type") == "contact":
            values["telephone" if url.startswith(("tel:", "sms:")) else "address"].add(text)
        elif span.get("type") == "address":
            values["address"].add(text)
        elif span.get("type") == "language" and span.get("direction") == "ltr":
            values["name"].add(text)
        elif span.get("type") == "fact" and span.get("form") in ("date", "money", "count", "days"):
            values[{"count": "number", "days": "number"}.get(span["form"], span["form"])].add(text)
        elif "publisher" in span and "number" in span:
            values["name"].update({span["publisher"], span.get("title") or span["publisher"]})
    values["name"] = {name for name in values["name"] if re.search(r"[A-Za-z]", name)}
    return {kind: frozenset(found - {""}) for kind, found in values.items()}


def values_in(text: str) -> list[tuple[str, str]]:
    """The values in a text without controls, with their kinds, each as often as it stands there. Of values that share
    a place, the longest is taken."""
    found: list[tuple[int, int, str]] = []
    for kind in KINDS:
        if kind in _PATTERNS:
            found += [(match.start(), match.end(), kind) for match in _PATTERNS[kind].finditer(text)]
        for value in known()[kind]:
            before, after = (r"(?<!\w)", r"(?!\w)") if kind in ("name", "number", "date") else ("", "")
            pattern = before + re.escape(value) + after
            found += [(match.start(), match.end(), kind) for match in re.finditer(pattern, text)]
    taken: list[tuple[int, int, str]] = []
    for start, end, kind in sorted(found, key=lambda place: (place[0] - place[1], KINDS.index(place[2]))):
        if all(end <= other[0] or start >= other[1] for other in taken):
            taken.append((start, end, kind))
    return [(kind, text[start:end]) for start, end, kind in sorted(taken)]


def as_seen(kind: str, value: str) -> str:
    """The signs of a value from left to right. An amount, a date and a time of Arabic are read from the right: their pieces
    stand in turned order, digits and Latin signs of a piece as they are, and letters of Arabic one after the other from
    the right."""
    if kind in LEFT_TO_RIGHT or not re.search(r"[\u0600-\u06ff]", value):
        return value
    pieces = (piece[::-1] if re.search(r"[\u0621-\u064a]", piece) else piece for piece in value.split(" "))
    return " ".join(reversed(list(pieces)))
