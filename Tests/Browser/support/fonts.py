"""A browser on a machine that has one font, as far as the browser knows."""

import contextlib
import functools
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from support import site
from support.browser import Browser

CONFIGURATION = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>{folder}</dir>
  <cachedir>{cache}</cachedir>
  <selectfont>
    <rejectfont><glob>*</glob></rejectfont>
    <acceptfont>{files}</acceptfont>
  </selectfont>
</fontconfig>
"""


@functools.cache
def files(family: str) -> tuple[Path, ...]:
    """The files of a font of normal width, by the system's own list; none if it is not installed."""
    if not shutil.which("fc-list"):
        return ()
    found = subprocess.run(["fc-list", f":family={family}:width=100", "file"], capture_output=True, text=True, check=True)
    return tuple(sorted(Path(line.rstrip(": ")) for line in found.stdout.splitlines()))


@contextlib.contextmanager
def alone(family: str) -> Iterator[Browser]:
    """A browser that finds no other font than this."""
    folder = site.scratch("fonts")
    configuration = folder / "fonts.conf"
    globs = "".join(f"<glob>{file}</glob>" for file in files(family))
    configuration.write_text(
        CONFIGURATION.format(folder=files(family)[0].parent, cache=folder / "cache", files=globs))
    browser = Browser(os.environ | {"FONTCONFIG_FILE": str(configuration)})
    try:
        yield browser
    finally:
        browser.driver.quit()
