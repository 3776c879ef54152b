"""The text that is made for a voice is said by one, as people would say it."""

import re
import shutil
import subprocess
import unittest
import wave

from support import site

# The script of how to call, which has a number to dial.
VOICES = {"es": ("es-419", "guia/llamar/para-oir.txt"), "en": ("en-us", "guide/calling/listen.txt")}
# +1 888 351 4024, digit by digit.
DIGITS = {
    "es": "más uno, ocho ocho ocho, tres cinco uno, cuatro cero dos cuatro",
    "en": "plus one, eight eight eight, three five one, four zero two four",
}


def phonemes(text: str, voice: str) -> str:
    said = subprocess.run(["espeak-ng", "-q", "--ipa", "-v", voice, text], capture_output=True, text=True, check=True)
    return re.sub(r"[\s_]+", " ", said.stdout).strip()


@unittest.skipUnless(shutil.which("espeak-ng"), "espeak-ng is not installed")
class VoiceTests(unittest.TestCase):
    def text(self, locale: str) -> str:
        return (site.real().folder / locale / VOICES[locale][1]).read_text()

    def test_telephone(self) -> None:
        """A telephone number is heard as its digits; as it is written, a voice makes thousands of it."""
        for locale, (voice, _) in VOICES.items():
            with self.subTest(locale):
                self.assertIn(DIGITS[locale], self.text(locale))
                self.assertEqual(self.text(locale).count(DIGITS[locale]), 2)
                spoken = phonemes(DIGITS[locale], voice)
                self.assertEqual(len(spoken.split()), len(re.findall(r"\w+", DIGITS[locale])))
                self.assertNotEqual(phonemes("+1 888 351 4024", voice), spoken)

    def test_no_figures(self) -> None:
        """Figures are left only in codes and names, where a voice must spell them anyway."""
        for locale in VOICES:
            with self.subTest(locale):
                left = [word for word in self.text(locale).split() if re.search(r"\d", word)]
                bare = [word for word in left if not re.search(r"[A-Za-z]|\d[-.]\d", word)]
                self.assertEqual(bare, [])

    def test_said_to_the_end(self) -> None:
        """A voice says a script without a word of complaint, in some sixty to ninety seconds."""
        for locale, (voice, _) in VOICES.items():
            with self.subTest(locale):
                folder = site.scratch("voice")
                lines = folder / "lines.txt"
                lines.write_text(self.text(locale))
                sound = folder / "said.wav"
                run = subprocess.run(
                    ["espeak-ng", "-v", voice, "-f", lines, "-w", sound], capture_output=True, text=True)
                self.assertEqual((run.returncode, run.stderr), (0, ""))
                with wave.open(str(sound)) as said:
                    seconds = said.getnframes() / said.getframerate()
                self.assertGreater(seconds, 50)
                self.assertLess(seconds, 100)
