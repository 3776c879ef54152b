"""What a reader of the first page sees without a tap holds what must be in sight, in every branch and mode.

The judge (`in_sight.py`) was written from the safety rules alone, by somebody who had not seen the pages.
"""

import subprocess
import sys
import unittest
from pathlib import Path

from support import program, site

TOOLS = Path(program.REPOSITORY) / ".build/sight-tools/bin/python"
JUDGE = Path(__file__).with_name("in_sight.py")
PAGES = {"es": "es/guia/index.html", "en": "en/guide/index.html"}


class InSightTests(unittest.TestCase):
    def test_judge(self) -> None:
        """The judge passes the sentences of its own tests, and fails each when a part of it is taken out."""
        result = subprocess.run(
            [sys.executable, JUDGE.with_name("in_sight_test.py")], capture_output=True, text=True, check=False)
        self.assertEqual(result.returncode, 0, result.stderr[-2000:])

    def test_first_page(self) -> None:
        """Every rule holds in the country, at night and abroad: on a telephone, without scripts or style, on paper."""
        if not TOOLS.exists():
            self.skipTest("playwright is not installed: .ci/setup-tests")
        for locale, path in PAGES.items():
            with self.subTest(locale):
                page = site.real().folder / path
                result = subprocess.run(
                    [TOOLS, JUDGE, page, "--locale", locale], capture_output=True, text=True, check=False)
                failed = [line for line in result.stdout.splitlines() if line.startswith("FAIL")]
                self.assertEqual(failed, [], result.stderr[-2000:])
                self.assertEqual(result.returncode, 0, result.stderr[-2000:])
                self.assertGreater(sum(line.startswith("pass") for line in result.stdout.splitlines()), 600)
