"""What EMBEDDING.md tells a partner's developer is so."""

import os
import re
import subprocess

from support import bundle, program, signing, site
from support.embed_case import EmbedTest
from support.publisher import SCRIPT, signed

GUIDE = (program.REPOSITORY / "EMBEDDING.md").read_text()
ADDRESS = "https://glosa.example.org"


def code(language: str) -> str:
    """The first block of code in this language."""
    found, *_ = re.findall(rf"^```{language}\n(.*?)^```", GUIDE, re.MULTILINE | re.DOTALL)
    return found


def column(header: str) -> set[str]:
    """What stands in backquotes in the first column of the table with this header."""
    rows = re.search(rf"^\| {header} \|.*\n\|[-|]+\n((?:\|.*\n)+)", GUIDE, re.MULTILINE)[1].splitlines()
    return {name for row in rows for name in re.findall(r"`([^`]+)`", row.split("|")[1])}


class EmbedWordsTests(EmbedTest):
    def test_start(self) -> None:
        """The lines of the first five minutes work as they stand, under the policy that is given."""
        self.publisher.publish(bundle.FIND, bundle.guide())
        self.publisher.publish(bundle.TERM, bundle.term())
        body = code("html").replace(ADDRESS + "/api", self.publisher.origin + "/api")
        self.assertIn(self.publisher.script, body)
        self.assertIn(f'integrity="{self.publisher.integrity}"', body)
        policy = code("http").removeprefix("Content-Security-Policy: ").strip().replace(ADDRESS, self.publisher.origin)
        self.show(body.replace("KEY", signing.publisher_key().public), events=2, script=False, policy=policy)
        self.assertEqual({event for _, event, _ in self.seen()}, {"glosa-ready"})
        self.assertEqual(self.run_script("return window.violations"), [])
        self.assertIn(f"'{self.publisher.integrity}'", GUIDE)

    def test_tables(self) -> None:
        """Every attribute, property and reason of the script is told, and no other."""
        script = SCRIPT.read_text()
        observed = re.search(r"observedAttributes = \[(.*?)\]", script)[1]
        self.assertEqual(column("attribute"), set(re.findall(r"'([\w-]+)'", observed)))
        self.assertEqual(column("property"), set(re.findall(r"--glosa-\w+", script)))
        reasons = set(re.findall(r"failure\('(\w+)'", script)) | {"timeout", "network", "format"}
        self.assertEqual(column("reason"), reasons)

    def test_by_hand(self) -> None:
        """The commands of OpenSSL accept what was signed and refuse what was changed."""
        folder = site.scratch("by-hand")
        answers = list(signed(bundle.FIND, b"{}").values())
        (folder / "manifest.json").write_bytes(answers[1].body)
        (folder / "manifest.sig").write_bytes(answers[2].body)

        def verify() -> tuple[int, str]:
            result = subprocess.run(
                ["sh", "-c", code("sh")], cwd=folder, env=os.environ | {"KEY": signing.publisher_key().public},
                capture_output=True, text=True, timeout=program.PATIENCE)
            return result.returncode, result.stdout.strip()

        self.assertEqual(verify(), (0, "Signature Verified Successfully"))
        (folder / "manifest.json").write_bytes(answers[1].body + b"\n")
        self.assertEqual(verify(), (1, "Signature Verification Failure"))
