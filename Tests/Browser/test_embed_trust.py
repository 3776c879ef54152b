"""Content that its publisher did not sign as it stands is never shown: the link inside the element stays."""

import json
import threading
import time
from collections.abc import Callable

from support import bundle, program, signing
from support.answers import Answer
from support.embed_case import EmbedTest
from support.publisher import BRIEFLY, guide, signed

FIND = f"/{bundle.FIND}"
FOLDER = FIND.rsplit("/", 1)[0]
MANIFEST, SIGNATURE = f"{FOLDER}/manifest.json", f"{FOLDER}/manifest.sig"
ALL = [FIND, MANIFEST, SIGNATURE]

COUNT = """
    window.asked = [];
    const own = fetch;
    window.fetch = (...all) => (window.asked.push(all[0]), own(...all));"""


def _first(first: Answer, then: Answer) -> Callable[[int], Answer]:
    """Answers the first question otherwise than all that follow."""
    return lambda count: first if count == 1 else then


class _Held:
    """An answer that does not come until it is let go."""

    def __init__(self, answer: Answer):
        self._answer = answer
        self._gate = threading.Event()
        self.let_go = self._gate.set

    def __call__(self, _: int) -> Answer:
        self._gate.wait(program.PATIENCE)
        return self._answer


def _with_a_broken_letter(document: dict) -> bytes:
    """A document in JSON, in which one letter is no letter of UTF-8."""
    return json.dumps(document).encode().replace(b"Primero", b"Primer\xff")


class EmbedTrustTests(EmbedTest):
    def begin(self) -> None:
        super().begin()
        self.publisher.publish(bundle.FIND, bundle.guide())

    def hold(self, path: str) -> _Held:
        """Keeps an answer back, to the end of the test at the longest."""
        held = self.publisher.answers[path] = _Held(self.publisher.answers[path])
        self.addCleanup(held.let_go)
        return held

    def body(self, path: str) -> bytes:
        return self.publisher.answers[path].body

    def change(self, path: str, body: bytes | None = None, **changes: object) -> None:
        """Answers otherwise than what was signed."""
        answer = self.publisher.answers[path]
        self.publisher.answers[path] = Answer(
            **{"body": answer.body if body is None else body, "kind": answer.kind, "headers": answer.headers} | changes)

    def requests(self) -> list[str]:
        return sorted(self.publisher.paths()[1:])

    def test_tampered(self) -> None:
        """A changed digit of a number, of the list or of the signature shows the link, after one more look."""
        flipped = bytes([self.body(SIGNATURE)[0] ^ 1]) + self.body(SIGNATURE)[1:]
        for path, body, reason in (
            (FIND, self.body(FIND).replace(b"888-351", b"888-352"), "content"),
            (FIND, self.body(FIND) + b" ", "content"),
            (MANIFEST, self.body(MANIFEST).replace(b"2999", b"2998"), "signature"),
            (MANIFEST, self.body(MANIFEST) + b"\n", "signature"),
            (SIGNATURE, flipped, "signature"),
            (SIGNATURE, b"", "signature"),
            (SIGNATURE, self.body(SIGNATURE) + b"\n", "signature"),
        ):
            with self.subTest(path, body=body[-40:]):
                self.begin()
                self.change(path, body)
                self.show(guide(self.publisher))
                self.assert_link(reason)
                self.assertEqual(self.requests(), sorted(ALL * 2))

    def test_wrong_keys(self) -> None:
        """Another publisher's key, and what is no key at all, show the link."""
        for key, reason in ((signing.stranger_key().public, "signature"), ("", "key"), ("short", "key"), ("ñ!", "key"),
                            (signing.publisher_key().public + "AAAA", "key")):
            with self.subTest(key):
                self.begin()
                self.show(guide(self.publisher, key=key))
                self.assert_link(reason)
                if reason == "key":
                    self.assertEqual(self.requests(), [])

    def test_both_spellings_of_keys(self) -> None:
        """A key is read in base64url and in base64, with its padding and without."""
        pair = next(key for key in iter(signing.Key, None) if {"-", "_"} <= set(key.public))
        self.publisher.publish(bundle.FIND, bundle.guide(), key=pair)
        url = pair.public
        plain = url.replace("-", "+").replace("_", "/") + "="
        for key in (url, plain, url + "=", f" {plain}\n"):
            with self.subTest(key):
                self.show(guide(self.publisher, key=key))
                self.assertEqual(self.seen(), [["glosa-guide", "glosa-ready", ""]])

    def test_files_of_other_places(self) -> None:
        """What was signed for one folder or one name proves nothing under another."""
        english = signed("api/v1/en/guidance/find.json", self.body(FIND))
        lawyer = signed("api/v1/es/guidance/lawyer.json", self.body(FIND))
        inner = signed(bundle.FIND, self.body(FIND), folder="guidance/")
        nowhere = signed(bundle.FIND, self.body(FIND), folder="")
        part_of_name = signed(bundle.FIND, self.body(FIND), folder="idance/")
        other_kind = signed(bundle.FIND, self.body(FIND), kind="index")
        for name, answers, reason in (
            ("english", english, "folder"), ("lawyer", lawyer, "content"), ("nowhere", nowhere, "folder"),
            ("part of a name", part_of_name, "folder"), ("other kind", other_kind, "folder"),
            # The end of the folder is the folder: a site may stand below another path.
            ("inner", inner, None),
        ):
            with self.subTest(name):
                self.begin()
                values = list(answers.values())
                for path, answer in zip(ALL, values):
                    self.publisher.answers[path] = answer
                self.show(guide(self.publisher))
                if reason:
                    self.assert_link(reason)
                else:
                    self.assertEqual(self.seen()[0][1], "glosa-ready")

    def test_other_language(self) -> None:
        """Content in another language than the element's is not shown."""
        self.publisher.publish(bundle.FIND, bundle.guide(language="en"))
        self.show(guide(self.publisher))
        self.assert_link("language")

    def test_corrected_meanwhile(self) -> None:
        """A correction that comes between two requests is shown: everything is asked for once more, past the cache."""
        old = dict(self.publisher.answers)
        self.publisher.publish(bundle.FIND, bundle.guide(title=bundle.text("Corregido")))
        new = dict(self.publisher.answers)
        for late in ALL:
            with self.subTest(late):
                self.begin()
                for path in ALL:
                    first = old[path] if path == late else new[path]
                    self.publisher.answers[path] = _first(first, new[path])
                self.show(guide(self.publisher))
                self.assertIn("Corregido", self.shown())
                self.assertEqual(self.requests(), sorted(ALL * 2))

    def test_cached_copies(self) -> None:
        """A copy in the reader's cache that is older than the list is asked for again."""
        self.show(guide(self.publisher))
        before = len(self.publisher.asked)
        self.show(guide(self.publisher))
        self.assertEqual(len(self.publisher.asked), before, "copies of the last five minutes are asked for again")
        # The correction reaches the list first: the browser has it no longer, as if five minutes had passed.
        self.publisher.publish(bundle.FIND, bundle.guide(title=bundle.text("Corregido")))
        self.run_script("return Promise.all(arguments[0].map(u => fetch(u, { cache: 'reload' })))",
                        [self.publisher.origin + MANIFEST, self.publisher.origin + SIGNATURE])
        self.show(guide(self.publisher))
        self.assertIn("Corregido", self.shown())

    def test_bad_answers(self) -> None:
        """An answer that is no answer shows the link, with the reason."""
        page = b"<!DOCTYPE html><p>Wi-Fi"
        for path, changes, reason in (
            (FIND, {"status": 404}, "status"), (MANIFEST, {"status": 404}, "status"),
            (SIGNATURE, {"status": 404}, "status"), (FIND, {"status": 500}, "status"),
            (FIND, {"kind": "text/html", "body": page}, "type"),
            (MANIFEST, {"kind": "text/html", "body": page}, "type"), (FIND, {"kind": "application/jsonp"}, "type"),
            (FIND, {"headers": {}}, "network"),
            (FIND, {"status": 302, "headers": BRIEFLY | {"Location": "/elsewhere"}}, "network"),
            (FIND, {"body": b" " * 4_194_305}, "size"), (SIGNATURE, {"body": b"s" * 4_194_305}, "size"),
        ):
            with self.subTest(path, reason=reason, changes=str(changes)[:60]):
                self.begin()
                self.publisher.answers["/elsewhere"] = self.publisher.answers[FIND]
                self.change(path, **changes)
                self.show(guide(self.publisher))
                self.assert_link(reason)

    def test_bad_content(self) -> None:
        """Signed content that is no document of this form shows the link, and never a part of it."""
        good = bundle.guide()
        for data, reason in (
            (b"{", "format"), (b"null", "format"), (_with_a_broken_letter(good), "format"),
            (bundle.guide(kind="list"), "format"),
            (bundle.term(), "format"), (bundle.guide(sections=[{"id": "a", "blocks": [{"type": "x"}]}]), "format"),
            (bundle.guide(sections=good["sections"] + [None]), "format"),
            (bundle.guide(expiresOn="2020-01-01", statements={}), "format"),
            ({"kind": "gone", "id": "x", "on": "2026-11-24", "languages": {}}, "language"),
        ):
            with self.subTest(str(data)[:50]):
                self.begin()
                self.publisher.publish(bundle.FIND, data)
                self.show(guide(self.publisher))
                self.assert_link(reason)

    def test_network_down(self) -> None:
        """Without the network, and while an answer is still to come, the link is there to be used."""
        self.browser.open(self.partner.page(guide(self.publisher)))
        self.wait_for("window.seen.length == 1")
        self.browser.command("Network.enable")
        self.browser.command("Network.setBlockedURLs", urls=["*/api/v1/*"])
        self.addCleanup(self.browser.command, "Network.setBlockedURLs", urls=[])
        self.begin()
        self.show(guide(self.publisher))
        self.assert_link("network")

    def test_slow_answers(self) -> None:
        """An answer that does not come in ten seconds shows the link, which is seen all the time."""
        self.hold(FIND)
        self.browser.open(self.partner.page(guide(self.publisher)))
        # Everything has been asked for, and all but this one has come.
        self.wait_for("window.begun == -3 && window.waits.size == 1")
        self.assertTrue(self.run_script("""
            return document.querySelector('glosa-guide[aria-busy=true] a').checkVisibility()"""))
        self.run_script("window.timeIsOver()")
        self.wait_for("window.seen.length == 1")
        self.assert_link("timeout")

    def test_addresses(self) -> None:
        """Only files of JSON at https are asked for, and on the developer's own machine those at http."""
        for src in ("", "http://glosa.example.org/api/v1/es/guidance/find.json", "http://localhost.example.org/a.json",
                    "javascript:1/a.json", "data:application/json,a.json", "https://glosa.example.org/find.html",
                    "https://glosa.example.org/find.json?x=.json", "https://glosa.example.org/#find.json",
                    "https://[/a.json"):
            with self.subTest(src):
                self.show(guide(self.publisher).replace(f'src="{self.publisher.address(bundle.FIND)}"', f'src="{src}"'))
                self.assert_link("src")
        self.show("<glosa-guide><a href='https://glosa.example.org/'>Guía</a></glosa-guide>")
        self.assert_link("src")
        self.assertEqual(self.requests(), [])

    def test_old_browsers(self) -> None:
        """A browser that cannot check signatures shows the link and asks for nothing."""
        for script in (
            "SubtleCrypto.prototype.importKey = () => Promise.reject(new DOMException('', 'NotSupportedError'))",
            "Object.defineProperty(Crypto.prototype, 'subtle', { value: undefined })",
        ):
            with self.subTest(script), self.browser.with_script(script):
                self.show(guide(self.publisher))
                self.assert_link("unsupported")
                self.assertEqual(self.requests(), [])

    def test_without_key(self) -> None:
        """Without a key, for previews, nothing is checked and no list is asked for."""
        self.change(FIND, self.body(FIND).replace(b"Primero", b"PRIMERO"))
        self.show(guide(self.publisher, checked=False))
        self.assertIn("PRIMERO", self.shown())
        self.assertEqual(self.requests(), [FIND])

    def test_one_list_for_many(self) -> None:
        """Many elements of one folder ask for its list once, and each for its own file."""
        names = [f"api/v1/es/guidance/part-{number}.json" for number in range(6)]
        bodies = [json.dumps(bundle.guide(id=name)).encode() for name in names]
        files = []
        for name, body in zip(names, bodies):
            answers = signed(name, body)
            files += json.loads(answers[MANIFEST].body)["files"]
            self.publisher.answers[f"/{name}"] = answers[f"/{name}"]
        for path, answer in signed(names[0], bodies[0], files=files).items():
            self.publisher.answers[path] = answer
        # The browser's cache would hide a second question from the server.
        with self.browser.with_script(COUNT):
            self.show("".join(guide(self.publisher, name) for name in names), events=6)
        self.assertEqual(self.run_script("return window.asked.length"), 8)
        self.assertEqual({event for _, event, _ in self.seen()}, {"glosa-ready"})
        self.assertEqual(self.requests(), sorted([MANIFEST, SIGNATURE] + [f"/{name}" for name in names]))

    def test_failing_later(self) -> None:
        """An element that is moved looks again; what it can no longer check it no longer shows."""
        self.show(guide(self.publisher))
        self.change(FIND, self.body(FIND) + b" ")
        self.browser.command("Network.clearBrowserCache")
        self.run_script("document.querySelector('main').prepend(document.querySelector('glosa-guide'))")
        self.wait_for("window.seen.length == 2")
        self.assertEqual(self.seen()[1], ["glosa-guide", "glosa-failed", "content"])
        self.assertTrue(self.run_script("return document.querySelector('glosa-guide a').checkVisibility()"))
        self.assertEqual(self.shown(), "")

    def test_leaving(self) -> None:
        """An element that is taken out of the page stops asking and says nothing; put back, it begins anew."""
        for path in (FIND, MANIFEST):
            with self.subTest(path):
                self.begin()
                held = self.hold(path)
                self.browser.open(self.partner.page(guide(self.publisher)))
                self.wait_for("window.begun == -3 && window.waits.size == 1")
                self.assertTrue(self.run_script("return document.querySelector('glosa-guide').ariaBusy == 'true'"))
                # Events of what is not in the page do not reach it.
                self.run_script("""
                    window.e = document.querySelector('glosa-guide');
                    for (const name of ['glosa-ready', 'glosa-failed'])
                        e.addEventListener(name, () => window.seen.push(name), { once: true });
                    e.remove();""")
                held.let_go()
                self.wait_for("window.waits.size == 0")
                # Long enough for an element that does not stop to speak.
                time.sleep(1)
                self.assertEqual(
                    self.run_script("return [window.seen.length, e.hasAttribute('aria-busy'), !e.shadowRoot]"),
                    [0, False, True])
                self.run_script("document.querySelector('main').append(window.e)")
                self.wait_for("window.seen.length == 2")
                self.assertIn("Encontrar", self.shown())
                # Moved about, it shows what it showed.
                self.assertTrue(self.run_script("""
                    document.querySelector('main').prepend(e);
                    return e.shadowRoot.textContent.includes('Encontrar')"""))
