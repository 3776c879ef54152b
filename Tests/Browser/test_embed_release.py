"""A version of the elements that was released never changes, and is small."""

import gzip
import hashlib
import re
import unittest

from support.publisher import SOURCES

RECORD = SOURCES / "versions.txt"


def recorded() -> dict[str, str]:
    """The hash of each version, as it was recorded when it was released."""
    lines = [line.split() for line in RECORD.read_text().splitlines() if line and not line.startswith("#")]
    return {version: digest for version, digest in lines}


class EmbedReleaseTests(unittest.TestCase):
    def test_bytes(self) -> None:
        """Each script has the bytes that were recorded: pages that name their hash would refuse others."""
        files = {file.stem.removeprefix("elements-"): file for file in SOURCES.glob("elements-*.js")}
        self.assertEqual(files.keys(), recorded().keys(), f"{RECORD.name} has a line for each version, for ever")
        for version, file in files.items():
            self.assertEqual(
                hashlib.sha256(file.read_bytes()).hexdigest(), recorded()[version],
                f"{file.name} has changed. Make the change in a copy under a higher version, and record that one.")

    def test_size(self) -> None:
        """A script is under 6 KB as it is sent, and is sent as it stands."""
        for file in SOURCES.glob("elements-*.js"):
            self.assertLess(len(gzip.compress(file.read_bytes(), 9)), 6000, file.name)
            self.assertTrue(file.read_bytes().isascii() or file.read_text(encoding="utf-8"))

    def test_names_its_version(self) -> None:
        """Who reads a script learns which version it is and how to use it."""
        for file in SOURCES.glob("elements-*.js"):
            version = file.stem.removeprefix("elements-")
            self.assertRegex(file.read_text().splitlines()[0], rf"Glosa elements {re.escape(version)}\b.*EMBEDDING\.md")
