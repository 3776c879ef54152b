"""QR codes, read back by another program: those of pictures, and that of the call sheet on paper."""

import re
import shutil
import subprocess
import unittest
from pathlib import Path

from support import program, site
from support.case import PageTest

SIZES = {True: (1200, 630), False: (1080, 1350)}


def codes(picture: Path) -> list[str]:
    """The texts of the codes in a picture."""
    result = subprocess.run(["zbarimg", "-q", "--raw", "-Sdisable", "-Sqrcode.enable", picture],
                            capture_output=True, text=True, check=False)
    return result.stdout.split()


class PictureCodes(unittest.TestCase):
    def setUp(self) -> None:
        for command in ("rsvg-convert", "zbarimg"):
            if not shutil.which(command):
                self.skipTest(f"{command} is not installed")

    def test_pictures(self) -> None:
        """Each picture to send leads to its own address, on a small telephone and after WhatsApp has made it smaller."""
        folder = site.scratch("pictures")
        listed = program.output("pictures", "--output", folder / "drawings", "--project", program.REPOSITORY,
                                "--today", program.TODAY)
        addresses = {line.split("\t")[3] for line in listed.splitlines()}
        self.assertEqual(len(addresses), 8)
        read = set()
        for drawing in sorted((folder / "drawings").rglob("*.svg")):
            is_preview = drawing.parent.name == "i"
            for width in (None, 720):
                picture = folder / "picture.png"
                scale = ["-w", str(width)] if width else []
                subprocess.run(["rsvg-convert", *scale, drawing, "-o", picture], check=True)
                if width is None:
                    head = picture.read_bytes()[16:24]
                    size = (int.from_bytes(head[:4], "big"), int.from_bytes(head[4:], "big"))
                    self.assertEqual(size, SIZES[is_preview], drawing)
                found = codes(picture)
                self.assertEqual(len(found), 0 if is_preview else 1, f"{drawing} at {width}")
                read.update(found)
        self.assertEqual(read, addresses)


class SheetCode(PageTest):
    def test_call_sheet(self) -> None:
        """The code on the printed sheet leads to the sheet's page."""
        for command in ("pdftoppm", "zbarimg"):
            if not shutil.which(command):
                self.skipTest(f"{command} is not installed")
        for locale, path in {"es": "es/hoja-de-llamadas/", "en": "en/call-sheet/"}.items():
            with self.subTest(locale):
                self.browser.open(site.real().address(path))
                folder = site.scratch("sheet-code")
                (folder / "sheet.pdf").write_bytes(self.browser.printed())
                subprocess.run(["pdftoppm", "-r", "150", "-png", folder / "sheet.pdf", folder / "sheet"], check=True)
                found = [code for page in sorted(folder.glob("sheet*.png")) for code in codes(page)]
                self.assertEqual(found, [f"https://glosa.example.org/{path}"])
