"""A page of a project that is watched shows what changes, and what is wrong, and a policy still holds over it."""

import shutil
import subprocess

from support import program, site
from support.case import PageTest

STORY = "locales/es/story.yaml"
MARKUP = "<img src=x onerror=alert(1)>"


class WatchTests(PageTest):
    def setUp(self) -> None:
        super().setUp()
        self.project = site.scratch("watched") / "project"
        shutil.copytree(site.SMALL_PROJECT, self.project)
        self.process: subprocess.Popen | None = None

    def tearDown(self) -> None:
        if self.process:
            self.browser.driver.get("about:blank")
            self.process.terminate()
            self.process.wait(program.PATIENCE)
            self.process.stdout.close()

    def watch(self) -> str:
        """The address of the program's own server, started now."""
        command = [program.PROGRAM, "serve", "--watch", "--port", "0", "--quiet", "--today", program.TODAY]
        self.process = subprocess.Popen(
            [*command, "--project", self.project], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        address = self.process.stdout.readline().strip()
        if not address:
            self.skipTest("this build of glosa has no server (swift build --traits Server)")
        return address

    def replace(self, words: str, other: str) -> None:
        file = self.project / STORY
        text = file.read_text()
        self.assertIn(words, text)
        file.write_text(text.replace(words, other))

    def test_change_is_shown(self) -> None:
        """An open page is shown anew by itself, a mistake lies over it as text, and goes when it is mended."""
        self.browser.open(self.watch() + "es/historia/")
        self.replace("Pidió {", "Solicitó {")
        self.wait_for("document.body.innerText.includes('Solicitó')")
        self.replace("Solicitó {", "Solicitó {$nobody} " + MARKUP + " {")
        self.wait_for("document.querySelector('[role=alert]')")
        words = self.run_script("return document.querySelector('[role=alert]').innerText")
        self.assertIn("error[unknown-fact] locales/es/story.yaml:7:", words)
        self.assertIn("1 error. This page is as it was before.", words)
        self.assertEqual(self.run_script("return document.images.length"), 0)
        self.assert_in_view("[role=alert]")
        self.replace("{$nobody} " + MARKUP, "al fin")
        self.wait_for("document.body.innerText.includes('al fin')")
        self.assertFalse(self.run_script("return document.querySelectorAll('[role=alert]').length"))
        self.assertEqual(self.browser.messages(), [])

    def test_wrong_from_the_start(self) -> None:
        """Where there is no site yet, every address says why, and becomes the site when it can."""
        self.replace("{$days-held", "{$days-hold")
        self.browser.open(self.watch() + "es/historia/")
        words = self.run_script("return document.body.innerText")
        self.assertIn("error[unknown-fact]", words)
        self.replace("{$days-hold", "{$days-held")
        self.wait_for("document.querySelector('h1')?.innerText.startsWith('La historia')")
