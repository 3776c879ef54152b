"""What nginx sends, with the configuration that `glosa build --nginx` writes, is what the rules of the site say."""

import gzip
import json
import re
import subprocess
import sys
import unittest

import served

TYPES = {
    "html": "text/html; charset=utf-8", "txt": "text/plain; charset=utf-8", "json": "application/json",
    "jsonld": "application/ld+json",
    "js": "text/javascript; charset=utf-8", "atom": "application/atom+xml; charset=utf-8", "sig": "application/octet-stream",
    "pem": "application/x-pem-file", "pdf": "application/pdf",
}
RULED = {"access-control-allow-origin", "access-control-expose-headers", "cache-control", "content-security-policy",
         "cross-origin-resource-policy", "permissions-policy", "referrer-policy", "x-content-type-options"}
CHECK = served.REPOSITORY.parent / "shared/tools/json_check.py"


class NginxTests(unittest.TestCase):
    def setUp(self) -> None:
        if served.missing():
            self.skipTest(served.missing())
        self.site = served.site()

    def test_every_file(self) -> None:
        """Every file comes with its bytes, its type, its language and exactly the headers of its rule."""
        self.assertGreater(len(self.site.files), 200)
        for path in self.site.files:
            with self.subTest(path):
                reply = self.site.ask(f"/{path}")
                self.assertEqual(reply.status, 200)
                self.assertEqual(reply.body, (self.site.site / path).read_bytes())
                ruled = {name: reply.one(name) for name in reply.headers if name in RULED}
                self.assertEqual(ruled, self.site.rule(path))
                is_schema = path.endswith(".json") and b"json-schema.org/draft" in reply.body[:200]
                expected = "application/schema+json" if is_schema else TYPES[path.rsplit(".", 1)[1]]
                self.assertEqual(reply.one("Content-Type"), expected)
                tags = re.findall(r"(?:^|[/.])(es|en)(?=[/.])", path)
                if path.endswith(".html"):
                    self.assertEqual(reply.one("Content-Language"), tags[0] if tags else None)
                self.assertTrue(reply.one("ETag"))
                self.assertEqual(reply.one("Server"), "nginx")

    def test_compressed(self) -> None:
        """Whoever takes gzip gets the compressed file that stands there, or the same bytes compressed on the way."""
        for path in self.site.files:
            with self.subTest(path):
                reply = self.site.ask(f"/{path}", Accept_Encoding="gzip")
                plain, compressed = self.site.site / path, self.site.site / f"{path}.gz"
                if compressed.exists():
                    self.assertEqual(reply.one("Content-Encoding"), "gzip")
                    self.assertEqual(reply.body, compressed.read_bytes())
                if reply.one("Content-Encoding"):
                    self.assertEqual(gzip.decompress(reply.body), plain.read_bytes())
                    self.assertIn("Accept-Encoding", reply.one("Vary"))
                else:
                    self.assertTrue(len(plain.read_bytes()) < 600 or not re.search(r"\.(html|txt|json|jsonld|js|atom)$", path))
                ruled = {name: reply.one(name) for name in reply.headers if name in RULED}
                self.assertEqual(ruled, self.site.rule(path))
        refused = self.site.ask("/es/guia/", Accept_Encoding="gzip;q=0")
        self.assertIsNone(refused.one("Content-Encoding"))

    def test_copies(self) -> None:
        """A copy that is still right is not sent again, in either encoding."""
        for path in ("/es/guia/", "/es/guia.json" if "es/guia.json" in self.site.files else "/es/guia/guia.json",
                     f"/{next(f for f in self.site.files if f.endswith('.txt'))}"):
            for encoding in ("gzip", "identity"):
                with self.subTest(path, encoding=encoding):
                    first = self.site.ask(path, Accept_Encoding=encoding)
                    if first.status == 404:
                        continue
                    again = self.site.ask(path, Accept_Encoding=encoding, If_None_Match=first.one("ETag"))
                    self.assertEqual([again.status, again.body], [304, b""])
                    self.assertEqual(again.one("Cache-Control"), first.one("Cache-Control"))
                    head = self.site.ask(path, "HEAD", Accept_Encoding=encoding)
                    self.assertEqual([head.status, head.body, head.one("ETag")], [200, b"", first.one("ETag")])

    def test_what_is_not_for_readers(self) -> None:
        """Files for servers, hidden files and compressed files are not there under their own names."""
        for path in ("/_headers", "/.glosa-site", "/.git/config", "/es/.hidden", "/index.html.gz",
                     "/es/guia/index.html.gz"):
            with self.subTest(path):
                self.assertEqual(self.site.ask(path).status, 404)

    def test_missing_for_people(self) -> None:
        """People who ask for what is not there get a page, with the headers of pages."""
        for path in ("/es/no/", "/no.html", "/en/%00", "/es/%3Cscript%3E"):
            with self.subTest(path):
                reply = self.site.ask(path, Accept="text/html,application/xhtml+xml,*/*;q=0.8")
                if reply.status == 400:
                    continue
                self.assertEqual(reply.status, 404)
                page = self.site.site / "404.html"
                if page.exists():
                    self.assertEqual(reply.body, page.read_bytes())
                    self.assertEqual(reply.one("Content-Type"), "text/html; charset=utf-8")
                self.assertNotIn(b"<script>", reply.body.lower() if not page.exists() else b"")
                self.assertEqual({name: reply.one(name) for name in reply.headers if name in RULED},
                                 self.site.rule("index.html") | {"cache-control": "no-store"})

    def test_missing_for_programs(self) -> None:
        """Programs get a problem (RFC 9457) that a page elsewhere may read, and that nobody keeps."""
        for path, accept in (
            ("/api/v1/no.json", "*/*"), ("/api/immutable/v1/no.0123456789abcdef.js", "*/*"), ("/api/", "text/html"),
            ("/api/v1/", "*/*"), ("/es/no/", "application/json"), ("/no.json", "application/problem+json"),
        ):
            with self.subTest(path):
                reply = self.site.ask(path, Accept=accept)
                self.assertEqual([reply.status, reply.one("Content-Type")], [404, "application/problem+json"])
                self.assertEqual(json.loads(reply.body), {"type": "about:blank", "title": "Not Found", "status": 404})
                self.assertEqual(reply.one("Access-Control-Allow-Origin"), "*")
                self.assertEqual(reply.one("X-Content-Type-Options"), "nosniff")
                self.assertEqual([reply.one("Cache-Control"), reply.one("Content-Language")], ["no-store", "en"])

    def test_methods(self) -> None:
        """What would change something is refused, with what is allowed."""
        for method in ("POST", "PUT", "DELETE", "PATCH", "TRACE", "FROB"):
            for path, kind in (("/es/guia/", "text/plain; charset=utf-8"),
                               ("/api/v1/x.json", "application/problem+json")):
                with self.subTest(method, path=path):
                    reply = self.site.ask(path, method)
                    self.assertEqual([reply.status, reply.one("Allow"), reply.one("Content-Type")],
                                     [405, "GET, HEAD, OPTIONS", kind])

    def test_preflight(self) -> None:
        """A page elsewhere may ask for data under a condition; it is told nothing about pages."""
        asked = {"Origin": "https://partner.example", "Access_Control_Request_Method": "GET",
                 "Access_Control_Request_Headers": "if-none-match"}
        data, page = self.site.ask("/api/v1/x.json", "OPTIONS", **asked), self.site.ask("/es/guia/", "OPTIONS", **asked)
        self.assertEqual([data.status, data.body, data.one("Access-Control-Allow-Origin")], [204, b"", "*"])
        self.assertIn("GET", data.one("Access-Control-Allow-Methods"))
        self.assertIn("If-None-Match", data.one("Access-Control-Allow-Headers"))
        self.assertEqual([page.status, page.one("Allow")], [204, "GET, HEAD, OPTIONS"])
        self.assertEqual([name for name in page.headers if name.startswith("access-control")], [])

    def test_folders(self) -> None:
        """A folder without its slash leads to the folder, on whatever host and port the reader is."""
        reply = self.site.ask("/es/guia?a=b")
        self.assertEqual([reply.status, reply.one("Location")], [301, "/es/guia/?a=b"])

    def test_languages(self) -> None:
        """The root answers in the language that a reader likes best, or offers each."""
        if not (self.site.site / "index.es.html").exists():
            self.skipTest("this site has no start page in one language")
        for asked, expected in (
            ("es", "es"), ("en", "en"), ("es-MX,es;q=0.9,en;q=0.5", "es"), ("en-US,en;q=0.9,es;q=0.8", "en"),
            ("en;q=0.1,es;q=0.9", "es"), ("fr,es;q=0.3,en;q=0.7", "en"), ("en,es", "en"), ("es,en", "es"),
            ("es;q=0.8,en;q=0.8", "es"), ("es;q=0,en", "en"), ("es;q=0, en;q=0.000", None), ("ES-419", "es"),
            ("EN", "en"),
            ("es;q=1.0, en;q=1", "es"), ("en ; q=0.05 , es ; q=0.5", "es"), ("en;q=0.05", "en"), ("en;q=0.001", "en"),
            ("fr", None), ("*", None), ("", None), (None, None), ("est", None), ("x-es", None), (";;q=,,=", None),
            ("es;q=2", None), ("es;q=0.1234", None), ("x" * 5000, None), ("fr-CA,fr;q=0.8,es-ES;q=0.6", "es"),
        ):
            with self.subTest(asked[:40] if asked else asked):
                reply = self.site.ask("/", **({} if asked is None else {"Accept_Language": asked}))
                name = f"index.{expected}.html" if expected else "index.html"
                self.assertEqual([reply.status, reply.one("Content-Language")], [200, expected])
                self.assertEqual(reply.body, (self.site.site / name).read_bytes())
                self.assertIn("Accept-Language", reply.one("Vary"))
                self.assertEqual(
                    {name: reply.one(name) for name in reply.headers if name in RULED}, self.site.rule("index.html"))
        both = self.site.ask("/", Accept_Language="es", Accept_Encoding="gzip").one("Vary")
        self.assertIn("Accept-Language", both)
        self.assertIn("Accept-Encoding", both)

    def test_nonsense(self) -> None:
        """What is no request, is too long or leads out of the site is refused, and never an error of the server."""
        for words in (b"\x16\x03\x01\r\n\r\n", b"GET / HTTP/9.9\r\nHost: a\r\n\r\n", b"GET / HTTP/1.1\r\n\r\n",
                      b"GET /" + b"a" * 65536 + b" HTTP/1.1\r\nHost: a\r\n\r\n",
                      b"GET /../../etc/passwd HTTP/1.1\r\nHost: a\r\n\r\n",
                      b"GET /..%2f..%2fetc/passwd HTTP/1.1\r\nHost: a\r\n\r\n",
                      b"GET / HTTP/1.1\r\nHost: a\r\nX: " + b"a" * 65536 + b"\r\n\r\n",
                      b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999\r\n\r\n"):
            with self.subTest(words[:40]):
                heard = self.site.say(words)
                self.assertRegex(heard[:12].decode() or "HTTP/1.1 400", r"HTTP/1\.1 (4\d\d|505)")
                self.assertNotIn(b"nginx/", heard)

    def test_nothing_is_written_down(self) -> None:
        """Neither what is read nor what is not there leaves a trace on the server."""
        self.site.ask("/es/guia/")
        self.site.ask("/es/no/")
        self.site.ask("/api/v1/no.json", "POST")
        logs = [file for file in self.site.prefix.rglob("*") if file.is_file() and file.name != "nginx.pid"]
        self.assertEqual({file.name: file.read_bytes() for file in logs}, {"error.log": b""})

    def test_by_the_rig(self) -> None:
        """The rig that measures servers of JSON finds nothing wrong and nothing missing."""
        data = [f"/{path}" for path in self.site.files if path.startswith("api/") and path.endswith(".json")]
        if not CHECK.exists() or not data:
            self.skipTest("the rig is not here, or there is no data in this site")
        frozen = next(path for path in data if path.startswith("/api/immutable/"))
        live = next(path for path in data if path.startswith("/api/v1/"))
        negotiation = ["--lang-path", "/"] if (self.site.site / "index.es.html").exists() else []
        result = subprocess.run(
            [sys.executable, CHECK, "--url", f"http://127.0.0.1:{self.site.port}", "--paths", f"{live},{frozen}",
             "--missing", "/api/v1/no.json", *negotiation], capture_output=True, text=True, timeout=served.PATIENCE)
        self.assertRegex(result.stdout, r"HTTP ok=\d+ FAIL=0 WARN=0", result.stdout)
