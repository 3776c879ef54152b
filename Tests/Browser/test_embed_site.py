"""What the site publishes for other sites is what its elements show: all of it, word for word."""

import html
import json
import re

from pathlib import Path

from support import axe, program, publisher, signing, site
from support.embed_case import EmbedTest
from support.words import words

INLINE = re.compile(r"</?(a|span|strong|em|q|time|data|dfn|cite)\b")


def folder() -> Path:
    """The site that families read, signed by its publisher."""
    return site.site_of(program.REPOSITORY, program.TODAY, "--sign", signing.publisher_key().file).folder


def published() -> list[str]:
    """The files for other sites, by their paths from the site's root."""
    return sorted(file.relative_to(folder()).as_posix() for file in (folder() / "api").rglob("*")
                  if file.is_file() and file.suffix != ".gz")


def data(path: str) -> dict:
    return json.loads((folder() / path).read_text())


def words_of(fragment: str) -> list[str]:
    """The words of a fragment of HTML; those of different blocks never run together."""
    return words(re.sub(r"<[^>]+>", lambda tag: "" if INLINE.match(tag[0]) else "\n", fragment))


class EmbeddedSiteTests(EmbedTest):
    def begin(self) -> None:
        super().begin()
        for path in published():
            self.publisher.answers[f"/{path}"] = publisher.file(folder() / path)

    def element(self, name: str, path: str, language: str) -> str:
        key = signing.publisher_key().public
        return (f'<{name} lang="{language}" src="{self.publisher.address(path)}" key="{key}">'
                f'<a href="https://glosa.example.org/">Glosa</a></{name}>')

    def assert_shows(self, part: dict, index: int, path: str) -> None:
        """The element at this place of the page shows everything of a document or of a term in one language."""
        shown, levels = self.run_script("""
            const root = document.querySelectorAll('glosa-guide, glosa-term')[arguments[0]].shadowRoot;
            return [root.querySelector('section').innerHTML,
                [...root.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(h => +h.localName[1])]""", index)
        title = part["title"]["html"] if "title" in part else html.escape(part["term"])
        sections = part.get("sections", [part])
        expected = [title, *(notice["html"] for notice in part.get("notices", []))]
        for section in sections:
            expected += [section["title"]["html"]] if "title" in section and section is not part else []
            expected += [block["html"] for block in section["blocks"]]
        if part.get("sources"):
            expected += [part["sourcesTitle"], *(source["html"] for source in part["sources"])]
        said = part["statements"]
        advised = any(notice["text"] == said["notAdvice"] for notice in part.get("notices", []))
        expected += [said["reviewed"], *([] if advised else [said["notAdvice"]]), said["attribution"], said["readOn"]]
        expected_words = [word for fragment in expected for word in words_of(html.unescape(fragment))]
        self.assert_same_words(words_of(html.unescape(shown)), expected_words, path)
        self.assertEqual(levels[0], 2, path)
        for before, after in zip(levels, levels[1:]):
            self.assertLessEqual(after, before + 1, f"{path}: a heading jumps")

    def test_script(self) -> None:
        """The site has each version of the script under a name with its hash."""
        scripts = [path for path in published() if path.endswith(".js")]
        if not scripts:
            self.skipTest("the site publishes no script")
        self.assertIn(self.publisher.script.lstrip("/"), scripts)
        for source in publisher.SOURCES.glob("elements-*.js"):
            [path] = [path for path in scripts if f"/glosa-{source.stem}." in path]
            self.assertEqual((folder() / path).read_bytes(), source.read_bytes())

    def test_guides(self) -> None:
        """Every document and every part of the guide is shown with all of its words."""
        for language in ("es", "en"):
            folders: dict[str, list[str]] = {}
            for path in published():
                is_data = path.startswith(f"api/v1/{language}/") and path.endswith(".json")
                if is_data and data(path)["kind"] == "document":
                    folders.setdefault(path.rsplit("/", 1)[0], []).append(path)
            self.assertGreater(sum(map(len, folders.values())), 20)
            for name, paths in folders.items():
                with self.subTest(name):
                    body = "".join(self.element("glosa-guide", path, language) for path in paths)
                    self.show(body, events=len(paths))
                    self.assertEqual({event for _, event, _ in self.seen()}, {"glosa-ready"}, self.seen())
                    self.assertEqual(self.run_script("return window.violations"), [])
                    for index, path in enumerate(paths):
                        self.assert_shows(data(path), index, path)

    def test_terms(self) -> None:
        """Every term is shown in each language with all of its words."""
        files = [path for path in published() if path.startswith("api/v1/terms/") and path.endswith(".json")]
        paths = [path for path in files if data(path)["kind"] == "term"]
        self.assertGreater(len(paths), 30)
        for language in ("es", "en"):
            with self.subTest(language):
                body = "".join(self.element("glosa-term", path, language) for path in paths)
                self.show(body, events=len(paths))
                self.assertEqual({event for _, event, _ in self.seen()}, {"glosa-ready"}, self.seen())
                for index, path in enumerate(paths):
                    self.assert_shows(data(path)["languages"][language], index, path)

    def test_accessible(self) -> None:
        """axe finds nothing in long parts and in a term, on a small phone, light and dark, and nothing is cut."""
        if axe.missing():
            self.skipTest(axe.missing())
        body = (self.element("glosa-guide", "api/v1/es/guidance/today.json", "es")
                + self.element("glosa-guide", "api/v1/es/story.json", "es")
                + self.element("glosa-term", "api/v1/terms/cecot.json", "es"))
        for scheme in ("light", "dark"):
            self.browser.command(
                "Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
            self.addCleanup(self.browser.command, "Emulation.setEmulatedMedia", features=[])
            with self.subTest(scheme), self.browser.screen(320, 640):
                self.show(body, events=3, policy="default-src 'none'; script-src *; connect-src *")
                self.assertEqual(axe.run(self.browser)[0], [])
                scrolls = "const e = document.scrollingElement; return e.scrollWidth - e.clientWidth"
                self.assertLessEqual(self.run_script(scrolls), 0)
