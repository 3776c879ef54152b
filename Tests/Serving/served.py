"""The real site, served by nginx as an unprivileged user, and a client that changes nothing of what it is told."""

import atexit
import functools
import http.client
import os
import re
import shutil
import socket
import subprocess
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

REPOSITORY = Path(__file__).absolute().parents[2]
PROGRAM = Path(os.environ.get("GLOSA", REPOSITORY / ".build/debug/glosa")).absolute()
NGINX = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin:/usr/local/sbin")

# Seconds after which a test gives up: it tells what hangs from what is slow.
PATIENCE = 300


class Reply(NamedTuple):
    """What came back."""

    status: int
    headers: dict[str, list[str]]
    body: bytes

    def one(self, name: str) -> str | None:
        """The value of a header, all of its lines in one; nothing if it is not there."""
        return ", ".join(self.headers[name.lower()]) if name.lower() in self.headers else None


class Served:
    """A site in a folder, and the server in front of it."""

    def __init__(self) -> None:
        self.home = Path(tempfile.mkdtemp(prefix="glosa-nginx-"))
        atexit.register(shutil.rmtree, self.home, ignore_errors=True)
        self.site, configuration, self.prefix = self.home / "site", self.home / "nginx.conf", self.home / "run"
        subprocess.run(
            [PROGRAM, "build", "--project", REPOSITORY, "--output", self.site, "--today", "2026-11-25",
             "--nginx", configuration], check=True, capture_output=True, timeout=PATIENCE)
        self.prefix.mkdir()
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        # Nothing of the configuration is changed but where it listens.
        own = f"        listen 127.0.0.1:{self.port};\n"
        text, count = re.subn(
            r"^ {8}listen 80;\n {8}listen \[::\]:80;\n", own, configuration.read_text(), flags=re.MULTILINE)
        assert count == 1, "the configuration does not listen on port 80"
        configuration.write_text(text)
        self.text = text
        nobody = {}
        if os.geteuid() == 0:
            self.home.chmod(0o755)
            shutil.chown(self.prefix, "nobody")
            nobody = {"user": "nobody", "extra_groups": []}
        self._process = subprocess.Popen(
            [NGINX, "-p", self.prefix, "-c", configuration, "-e", "stderr", "-g", "daemon off;"],
            stderr=subprocess.PIPE, **nobody)
        atexit.register(self.stop)
        self._wait()

    def _wait(self) -> None:
        for _ in range(PATIENCE * 20):
            if self._process.poll() is not None:
                raise AssertionError(f"nginx does not start: {self._process.stderr.read().decode()}")
            with socket.socket() as door:
                if door.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
            time.sleep(0.05)
        raise AssertionError("nginx does not answer")

    def stop(self) -> None:
        self._process.terminate()
        self._process.wait(PATIENCE)
        self._process.stderr.close()

    def ask(self, path: str, method: str = "GET", **headers: str) -> Reply:
        """Asks for a path; `_` in a header's name stands for a hyphen."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        connection.request(method, path, headers={name.replace("_", "-"): value for name, value in headers.items()})
        answer = connection.getresponse()
        found: dict[str, list[str]] = {}
        for name, value in answer.getheaders():
            found.setdefault(name.lower(), []).append(value)
        reply = Reply(answer.status, found, answer.read())
        connection.close()
        return reply

    def say(self, words: bytes) -> bytes:
        """Sends bytes that need be no request, and gives what comes back."""
        with socket.create_connection(("127.0.0.1", self.port), PATIENCE) as line:
            line.sendall(words)
            line.shutdown(socket.SHUT_WR)
            heard = b""
            while more := line.recv(65536):
                heard += more
        return heard

    @functools.cached_property
    def files(self) -> list[str]:
        """The paths of the files that readers may ask for."""
        paths = sorted(file.relative_to(self.site).as_posix() for file in self.site.rglob("*") if file.is_file())
        return [path for path in paths if not path.endswith(".gz") and path not in (".glosa-site", "_headers")]

    @functools.cached_property
    def rules(self) -> dict[str, dict[str, str]]:
        """The headers that `_headers` tells hosts of static sites, by address: the same table, by another way."""
        rules: dict[str, dict[str, str]] = {}
        for line in (self.site / "_headers").read_text().splitlines():
            if line.startswith("/"):
                rules[line] = current = {}
            else:
                name, _, value = line.strip().partition(": ")
                current[name.lower()] = value
        return rules

    def rule(self, path: str) -> dict[str, str]:
        """The headers of a file, by its own address or by that of its folder."""
        if f"/{path}" in self.rules:
            return self.rules[f"/{path}"]
        folders = [address for address in self.rules if address.endswith("*") and f"/{path}".startswith(address[:-1])]
        return self.rules[max(folders, key=len)]


@functools.cache
def site() -> Served:
    return Served()


def missing() -> str | None:
    """Why nothing can be served here; nothing if it can."""
    return None if NGINX else "nginx is not installed (.ci/setup-server-tests installs it where it may)"
