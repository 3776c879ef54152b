"""In Arabic, telephones, amounts, dates, citations and names in Latin letters come out whole and in the right order: on
every page, in every text and in the data, by the Unicode bidirectional algorithm."""

import re
import sys
import unittest
from collections import Counter
from urllib.parse import parse_qs, urlsplit

from support import arabic, bidi, program

SHARED = re.compile(r'href="((?:https://wa\.me/|sms:)[^"]*)"')
DOCUMENTS = ("story", "guidance", "faq", "forms", "about", "glossary")


class BidiOrderTests(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls) -> None:
        if reason := bidi.missing():
            raise unittest.SkipTest(reason)

    def setUp(self) -> None:
        self.wrong: list[str] = []
        self.tried: Counter[str] = Counter()

    def judge(self, where: str, paragraph: str, direction: str) -> None:
        """Notes every value of a paragraph that is not seen as it must be as often as it stands there."""
        values = Counter(arabic.values_in(bidi.bare(paragraph)))
        if not values:
            return
        seen = bidi.on_screen(paragraph, direction)
        for (kind, value), count in values.items():
            self.tried[kind] += count
            if seen.count(arabic.as_seen(kind, value)) < count:
                self.wrong.append(f"{where}: the {kind} {value!a} in {paragraph!r} is seen in {seen!r}")

    def tell(self, what: str, kinds: tuple[str, ...] = arabic.KINDS) -> None:
        """Says how much was tried; nothing may be wrong, and nothing untried."""
        print(f"bidi: {what}, {self.tried.total()} values {dict(self.tried)}", file=sys.stderr)
        self.assertEqual(self.wrong[:12], [], f"{len(self.wrong)} values")
        self.assertEqual([kind for kind in kinds if not self.tried[kind]], [], "kinds of which no value was found")

    def test_pages(self) -> None:
        """Every page that is written in Arabic, or has a part that is."""
        pages = arabic.pages()
        self.assertGreater(len(pages), 30)
        for path in pages:
            for paragraph, direction in bidi.Paragraphs(arabic.site().source(path), "ltr").found:
                self.judge(path, paragraph, direction)
        self.tell(f"{len(pages)} pages")

    def lines(self, where: str, text: str) -> None:
        """Each line is a paragraph, whichever direction is taken for that of the line: a terminal has one for all, a
        chat goes by the first strong letter."""
        for line in text.splitlines():
            for direction in ("rtl", "ltr"):
                self.judge(where, line, direction)
            depth = 0
            for sign in line:
                depth += {bidi.LRI: 1, bidi.RLI: 1, bidi.FSI: 1, bidi.PDI: -1}.get(sign, 0)
                self.assertGreaterEqual(depth, 0, f"{where}: {line!a} closes what is not open")
            self.assertEqual(depth, 0, f"{where}: {line!a} leaves an isolate open")

    def test_texts(self) -> None:
        """Every text of the site, and every document in lines as long as they come."""
        texts = {name: text for name, text in arabic.texts().items() if not name.endswith("listen.txt")}
        for document in DOCUMENTS:
            for width in ("24", "100000"):
                texts[f"{document} in {width} columns"] = program.output(
                    "render", document, "--locale", "ar", "--project", arabic.PROJECT, "--today", arabic.TODAY,
                    "--width", width)
        for name, text in texts.items():
            self.lines(name, text)
        self.tell(f"{len(texts)} texts")

    def test_shared_texts(self) -> None:
        """What a link to a chat sends."""
        texts = 0
        for path in arabic.own_pages():
            for href in SHARED.findall(arabic.site().source(path)):
                query = parse_qs(urlsplit(href.replace("&amp;", "&")).query)
                for text in (query.get("text") or []) + (query.get("body") or []):
                    self.lines(f"shared on {path}", text)
                    texts += 1
        self.assertGreater(texts, 4)
        self.tell(f"{texts} shared texts", ("telephone", "address", "date"))

    def test_data(self) -> None:
        """Every fragment of HTML in the data. A span that must be isolated says its direction, and its text holds no
        control of isolation."""
        fragments = 0
        for path, document in arabic.data().items():
            for value in arabic.spans(document):
                if isinstance(value.get("html"), str):
                    fragments += 1
                    for paragraph, direction in bidi.Paragraphs(value["html"], "rtl").found:
                        self.judge(path, paragraph, direction)
                kind, text = value.get("type"), value.get("text")
                if kind in ("contact", "address"):
                    self.assertEqual(value.get("direction"), "ltr", f"{path}: {value}")
                if kind in ("fact", "language"):
                    self.assertIn(value.get("direction"), ("ltr", "rtl"), f"{path}: {value}")
                if kind in ("contact", "address", "fact", "language", "text"):
                    controls = {bidi.LRI, bidi.RLI, bidi.FSI, bidi.PDI} & set(text)
                    self.assertEqual(controls, set(), f"{path}: {value}")
        self.tell(f"{fragments} fragments in {len(arabic.data())} files")

    def test_voice(self) -> None:
        """What sets a direction is not said."""
        for name, text in arabic.texts().items():
            if name.endswith("listen.txt"):
                self.assertEqual(text.translate(bidi.CONTROLS), text, name)

    def test_languages(self) -> None:
        """Names and titles in another language say which."""
        for path in ("ar/qissa/", "ar/everything.html"):
            source = arabic.site().source(path)
            for name in ("Housing Act, chapter 12", "Cómo defenderse de un desalojo"):
                language = "en" if "Act" in name else "es"
                self.assertIn(f'<span lang="{language}" dir="ltr">{name}</span>', source, path)

    def test_judge(self) -> None:
        """The judge finds values that are not isolated, and none that are."""
        broken = [
            "اتصل على +1 213 555 0143.", "اتصل على (11) 5555-0111.", "رسم الرد \u200f٤٥٫٠٠\u00a0US$. [3]",
            "تقول الصحيفة [2, 3].", "من الدليل: https://evict.example.org/ar/dalil/help/",
        ]
        for text in broken:
            self.wrong = []
            self.judge("broken", text, "rtl")
            self.assertNotEqual(self.wrong, [], text)
        whole = [
            "اتصل على \u2066+1 213 555 0143\u2069.", "اتصل على \u2066(11) 5555-0111\u2069.",
            "رسم الرد \u2068\u200f٤٥٫٠٠\u00a0US$\u200e\u2069. \u2068[3]\u2069",
            "صدر عن \u2068State Legislature\u2069، \u2068١ يوليو ٢٠٢٥\u2069 و",
            "تقول \u2068The Example Courier\u2069 \u2068[2, 3]\u2069.",
        ]
        self.wrong = []
        for text in whole:
            for direction in ("rtl", "ltr"):
                self.judge("whole", text, direction)
        self.assertEqual(self.wrong, [])
