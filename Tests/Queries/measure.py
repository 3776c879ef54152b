#!/usr/bin/env python3
"""The share of the queries that lead to a right place among the first results of the search page, in a browser.

    PYTHONPATH=Tests/Browser python Tests/Queries/measure.py --site DIR [--least 95]

Each query is typed into the page's own field. Lines are counted apart by their number: the odd ones were looked at while
words were added, the even ones were not.
"""

import argparse
import csv
import gzip
import json
import sys
from collections import defaultdict
from pathlib import Path
from urllib.parse import urlsplit

FOLDER = Path(__file__).absolute().parent
sys.path.insert(0, str(FOLDER.parent / "Browser"))

from support import browser  # noqa: E402
from support.server import Server  # noqa: E402

# The target of a query that should find nothing.
NOTHING = "-"
# So many results are looked at.
FIRST = 3
# The most that a search page may weigh as it is sent, in bytes.
MOST_BYTES = 40_000

TYPE_ALL = """
    const [queries, first] = arguments, field = document.querySelector('#_search input');
    return queries.map(query => {
        field.value = query;
        field.dispatchEvent(new Event('input'));
        return [...document.querySelectorAll('#_search ol a')].slice(0, first).map(a => a.href);
    });
"""


class Places:
    """The items that addresses of one language lead to."""

    def __init__(self, site: Path, language: str):
        self._parts: dict[str, str] = {}
        for file in sorted((site / "api/v1" / language).glob("*/*.json")):
            part = json.loads(file.read_text())
            if part.get("kind") != "document" or len(part.get("sections", [])) != 1:
                continue
            path = urlsplit(part["canonical"]).path
            item = f"{part['id']}.{part['sections'][0]['id']}"
            self._parts[path] = item
        for file in sorted((site / "api/v1/terms").glob("*.json")):
            term = json.loads(file.read_text())
            canonical = term.get("languages", {}).get(language, {}).get("canonical")
            if canonical:
                self._parts[urlsplit(canonical).path] = f"glossary.{term['id']}"

    def items(self, address: str) -> set[str]:
        """The part or the term of an address, and the step that its fragment names."""
        parts = urlsplit(address)
        item = self._parts.get(parts.path)
        if item is None:
            return set()
        named = {f"{item.partition('.')[0]}.{parts.fragment}"} if parts.fragment else set()
        return {item} | named


class Tally:
    """Passed and tried queries."""

    def __init__(self) -> None:
        self.passed = 0
        self.tried = 0

    def note(self, is_right: bool) -> None:
        self.passed += is_right
        self.tried += 1

    def __str__(self) -> str:
        return f"{self.passed:4} of {self.tried:4} {self.share:6.1f} %" if self.tried else f"{'-':>21}"

    @property
    def share(self) -> float:
        return 100 * self.passed / self.tried if self.tried else 100.0


def search_page(site: Path, language: str) -> Path | None:
    """The file of a language's search page."""
    pages = (file for file in sorted((site / language).glob("**/index.html")) if 'id="_index"' in file.read_text())
    return next(pages, None)


def measure(site: Path, languages: list[str], shows_misses: bool, name: str | None = None) -> tuple[Tally, bool]:
    """Prints the shares of each language by kind; the tally of all lines, and whether every page is light enough.

    A list with a name was not looked at while words were added, so that all its misses are printed.
    """
    server = Server(site)
    everything, is_light = Tally(), True
    halves = {"odd": Tally(), "even": Tally()}
    for language in languages:
        page = search_page(site, language)
        if page is None:
            print(f"{language}: the site has no search page")
            is_light = False
            continue
        size = len(gzip.compress(page.read_bytes(), 9))
        is_light = is_light and size < MOST_BYTES
        print(f"{language}: {page.relative_to(site)}, {size:,} bytes by gzip, with its style, script and index")
        source = FOLDER / (f"{name}.{language}.tsv" if name else f"{language}.tsv")
        with source.open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
        shared = browser.shared()
        shared.open(f"{server.address}{page.relative_to(site).parent}/")
        answers = shared.run(TYPE_ALL, [row["query"] for row in rows], FIRST)
        places = Places(site, language)
        kinds: dict[str, dict[str, Tally]] = defaultdict(lambda: {"odd": Tally(), "even": Tally()})
        own = {"odd": Tally(), "even": Tally()}
        for number, (row, addresses) in enumerate(zip(rows, answers, strict=True), start=1):
            half = "odd" if number % 2 else "even"
            found = [places.items(address) for address in addresses]
            targets = set(row["targets"].split(" "))
            is_right = not addresses if targets == {NOTHING} else any(targets & items for items in found)
            for tally in (kinds[row["kind"]][half], own[half], halves[half], everything):
                tally.note(is_right)
            if shows_misses and not is_right and (name or half == "odd"):
                print(f"  missed, {row['kind']}: {row['query']} -> {[sorted(items)[-1:] for items in found]}")
        for kind, tallies in kinds.items():
            print(f"  {kind:16} odd {tallies['odd']}   even {tallies['even']}")
        print(f"  {'all':16} odd {own['odd']}   even {own['even']}")
    print(f"all languages      odd {halves['odd']}   even {halves['even']}   together {everything}")
    server.stop()
    return everything, is_light


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--site", type=Path, required=True, help="a folder that `glosa build` has made")
    parser.add_argument("--language", action="append", help="one language alone; may be given several times")
    parser.add_argument("--least", type=float, help="fail where fewer of all queries, in per cent, lead to a right place")
    parser.add_argument("--misses", action="store_true", help="print the odd lines that lead nowhere right")
    parser.add_argument("--list", help="measure LIST.LANGUAGE.tsv; --misses then prints every miss")
    options = parser.parse_args()
    if reason := browser.missing():
        print(reason, file=sys.stderr)
        return 2
    tally, is_light = measure(options.site, options.language or ["es", "en"], options.misses, options.list)
    if options.least is None:
        return 0
    if not is_light:
        print(f"a search page is missing or weighs {MOST_BYTES:,} bytes or more", file=sys.stderr)
    if tally.share < options.least:
        print(f"{tally.share:.1f} % is less than {options.least} %", file=sys.stderr)
    return 0 if is_light and tally.share >= options.least else 1


if __name__ == "__main__":
    sys.exit(main())
