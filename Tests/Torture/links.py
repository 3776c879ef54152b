"""Links of a site's pages, and those that lead to no file."""

import functools
import posixpath
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit


class _Targets(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.found += [value for name, value in attributes if name in ("href", "src", "poster") and value]


@functools.lru_cache(maxsize=4096)
def targets(page: str, text: str) -> frozenset[str]:
    """The files of the same site that a page leads to, as paths from the site's root."""
    parser = _Targets()
    parser.feed(text)
    found = set()
    for link in parser.found:
        parts = urlsplit(link)
        if parts.scheme or parts.netloc or not parts.path:
            continue
        path = posixpath.normpath(posixpath.join("/", posixpath.dirname(page), unquote(parts.path)))
        found.add(path.lstrip("/"))
    return frozenset(found)


def dead_links(site: Path) -> list[str]:
    """Each link of a page that leads to no file, as `page -> target`."""
    dead = []
    for path in sorted(site.rglob("*.html")):
        if not path.is_file():
            continue
        page = path.relative_to(site).as_posix()
        for target in targets(page, path.read_text(errors="replace")):
            file = site / target
            if not (file.is_file() or (file / "index.html").is_file()):
                dead.append(f"{page} -> {target}")
    return dead
