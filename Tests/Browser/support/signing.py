"""Keys and signatures, by OpenSSL's own command: another program than the one that signs sites."""

import base64
import functools
import shutil
import subprocess
from pathlib import Path

from support import program, site


@functools.cache
def missing() -> str | None:
    """Why nothing can be signed here; nothing if it can."""
    return None if shutil.which("openssl") else "the command openssl is not installed"


class Key:
    """A key pair of Ed25519."""

    def __init__(self) -> None:
        self.file = site.scratch("key") / "key.pem"
        _openssl("genpkey", "-algorithm", "ed25519", "-out", self.file)
        der = _openssl("pkey", "-in", self.file, "-pubout", "-outform", "DER")
        # The last 32 bytes of the public key's DER are the key itself (RFC 8410).
        self.public = base64.urlsafe_b64encode(der[-32:]).decode().rstrip("=")

    def sign(self, data: bytes) -> bytes:
        message = self.file.with_name("message")
        message.write_bytes(data)
        return _openssl("pkeyutl", "-sign", "-rawin", "-inkey", self.file, "-in", message)


@functools.cache
def publisher_key() -> Key:
    """The key that partners know."""
    return Key()


@functools.cache
def stranger_key() -> Key:
    """A key that partners do not know."""
    return Key()


def _openssl(*arguments: str | Path) -> bytes:
    return subprocess.run(["openssl", *map(str, arguments)], check=True, capture_output=True, timeout=program.PATIENCE).stdout
