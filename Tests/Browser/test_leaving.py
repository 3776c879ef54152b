"""What leaves a page, chat texts and scripts, keeps the rules of safety: held to them by a judge whose author knew the rules
alone, and neither the texts nor the program (Tests/Leaving)."""

import sys
import unittest
from pathlib import Path

from support import program, site

sys.path.insert(0, str(Path(__file__).parents[1] / "Leaving"))
import judge_leaving  # noqa: E402

FILES = {"es": ("mensaje.txt", "para-oir.txt"), "en": ("message.txt", "listen.txt")}
# Rules of recordings, and parts that are none: of those a script is a text beside its page, which changes with it.
OF_RECORDINGS = {"V-STABLE", "V-LAW", "V-WITNESS"}
RECORDED = {"today", "find", "family-calls", "scams"}
# The part does not expire; and the judge reads no ordinals ("October seventh").
KNOWN = {("es", "words", "HEAD"), ("en", "words", "HEAD"), ("en", "bond", "S12")}


class LeavingTests(unittest.TestCase):
    def parts(self, locale: str) -> dict[str, Path]:
        """The folder of each part, by its id."""
        listed = program.output("build", "--output", site.scratch("leaving") / "site", "--list-printable",
                                "--project", program.REPOSITORY, "--today", program.TODAY, "--locale", locale)
        rows = [line.split("\t") for line in listed.splitlines()]
        root = site.real().folder
        return {section: (root / file).parent for _, document, section, file in rows if document == "guidance"}

    def test_rules(self) -> None:
        for locale, (chat, script) in FILES.items():
            parts = self.parts(locale)
            self.assertEqual(len(parts), 28)
            for section, folder in parts.items():
                judged = ((chat, judge_leaving.judge_chat), (script, judge_leaving.judge_voice))
                for name, judge in judged:
                    with self.subTest(locale=locale, section=section, text=name):
                        text = (folder / name).read_text(encoding="utf-8").rstrip("\n")
                        self.assertEqual(self.failures(judge(section, locale, text), locale, section), [])

    def failures(self, found: list, locale: str, section: str) -> list[str]:
        """The failures that count."""
        left = []
        for failure in found:
            if failure.rule in OF_RECORDINGS and section not in RECORDED or (locale, section, failure.rule) in KNOWN:
                continue
            left.append(str(failure))
        return left
