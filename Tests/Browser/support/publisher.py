"""The two sides of an embed: the site that publishes, and the site of a partner that shows."""

import base64
import hashlib
import json
from pathlib import Path

from support import bundle, program, signing
from support.answers import Answer, Answers

SOURCES = program.REPOSITORY / "Sources/GlosaOutput/Resources/embed"
SCRIPT = SOURCES / "elements-1.0.0.js"
SHARED = {"Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin",
          "X-Content-Type-Options": "nosniff"}
BRIEFLY = SHARED | {"Cache-Control": "public, max-age=300, must-revalidate"}
FOREVER = SHARED | {"Cache-Control": "public, max-age=31536000, immutable"}


class Publisher(Answers):
    """An origin with the elements' script and signed content."""

    def __init__(self) -> None:
        super().__init__()
        script = SCRIPT.read_bytes()
        name = f"glosa-elements-1.0.0.{hashlib.sha256(script).hexdigest()[:16]}.js"
        self.script = f"/api/immutable/v1/{name}"
        self.integrity = f"sha256-{base64.b64encode(hashlib.sha256(script).digest()).decode()}"
        self.answers[self.script] = Answer(script, "text/javascript; charset=utf-8", headers=FOREVER)

    def publish(self, path: str, data: dict | bytes, **manifest: object) -> None:
        """Puts a file and the signed list of its folder where they are asked for."""
        body = data if isinstance(data, bytes) else _bytes(data)
        for name, answer in signed(path, body, **manifest).items():
            self.answers[name] = answer

    def address(self, path: str) -> str:
        return f"{self.origin}/{path}"


def signed(path: str, body: bytes, key: signing.Key | None = None, **manifest: object) -> dict[str, Answer]:
    """The answers for a file and for the list that vouches for it."""
    folder, name = path.rsplit("/", 1)
    files = [{"path": name, "sha256": hashlib.sha256(body).hexdigest(), "bytes": len(body)}]
    listed = _bytes({"kind": "manifest", "folder": f"{folder}/", "expiresOn": "2999-01-21", "files": files} | manifest)
    return {
        f"/{path}": Answer(body, headers=BRIEFLY),
        f"/{folder}/manifest.json": Answer(listed, headers=BRIEFLY),
        f"/{folder}/manifest.sig": Answer(
            (key or signing.publisher_key()).sign(listed), "application/octet-stream", headers=BRIEFLY),
    }


class Partner(Answers):
    """An origin with pages that embed, behind a policy that lets in the least that embeds need."""

    def __init__(self, publisher: Publisher) -> None:
        super().__init__()
        self.publisher = publisher
        self.policy = (
            f"default-src 'none'; script-src {publisher.origin}/api/immutable/; connect-src {publisher.origin}/api/; "
            "require-trusted-types-for 'script'; trusted-types glosa; base-uri 'none'; form-action 'none'")

    def page(self, body: str, *, head: str = "", script: bool = True, policy: str | None = None) -> str:
        """The address of a page with `body`."""
        loader = (f'<script src="{self.publisher.origin}{self.publisher.script}" '
                  f'integrity="{self.publisher.integrity}" crossorigin="anonymous" '
                  'referrerpolicy="no-referrer" defer></script>') if script else ""
        page = (f'<!DOCTYPE html><html lang="es"><head><meta charset="utf-8"><title>Ayuda</title>'
                f'<meta name="viewport" content="width=device-width, initial-scale=1">{loader}{head}</head>'
                f"<body><main><h1>Ayuda para familias</h1>{body}</main></body></html>")
        path = f"/{len(self.answers)}"
        self.answers[path] = Answer(
            page.encode(), "text/html; charset=utf-8", headers={"Content-Security-Policy": policy or self.policy})
        return self.origin + path


def guide(publisher: Publisher, path: str = bundle.FIND, *, key: str | None = None, checked: bool = True,
          more: str = "") -> str:
    """The element of a part of the guide, as a partner writes it."""
    attribute = f'key="{signing.publisher_key().public if key is None else key}"' if checked else ""
    return (f'<glosa-guide lang="es" src="{publisher.address(path)}" {attribute} {more}>'
            f'<a href="{bundle.CANONICAL}">Guía: encontrar a su familiar</a></glosa-guide>')


def term(publisher: Publisher, *, lang: str = "es", more: str = "") -> str:
    """The element of a term."""
    return (f'<glosa-term lang="{lang}" src="{publisher.address(bundle.TERM)}" '
            f'key="{signing.publisher_key().public}" {more}><a href="https://glosa.example.org/es/cecot/">CECOT</a>'
            "</glosa-term>")


def file(path: Path) -> Answer:
    """A file of a site that was built, as the site would be served."""
    kinds = {".json": "application/json", ".js": "text/javascript; charset=utf-8"}
    return Answer(path.read_bytes(), kinds.get(path.suffix, "application/octet-stream"), headers=BRIEFLY)


def _bytes(data: dict) -> bytes:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode()
