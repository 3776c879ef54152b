"""The program under test, run as anybody runs it."""

import functools
import os
import subprocess
from pathlib import Path

REPOSITORY = Path(__file__).absolute().parents[3]
PROGRAM = Path(os.environ.get("GLOSA", REPOSITORY / ".build/debug/glosa")).absolute()
# The sites are built for one day, so that no test turns red because time passes.
TODAY = "2026-11-25"
# Seconds after which a test gives up. It tells what hangs from what is slow, and no test may need a part of it.
PATIENCE = 300


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """A run of the program with `arguments`, whatever its exit status."""
    if not PROGRAM.is_file():
        raise AssertionError(f"there is no program at {PROGRAM}: build it, or name it in the variable GLOSA")
    return subprocess.run([PROGRAM, *arguments], capture_output=True, text=True, timeout=PATIENCE)


def output(*arguments: str | Path) -> str:
    """What the program prints; a failure of it is a failure of the test."""
    result = run(*arguments)
    if result.returncode != 0:
        raise AssertionError(f"glosa {' '.join(map(str, arguments))}: {result.returncode}\n{result.stderr[:1200]}")
    return result.stdout


@functools.cache
def text_of(document: str, locale: str, section: str | None = None, today: str = TODAY) -> str:
    """A document, or one section of it, as plain text in lines that are never wrapped."""
    part = ["--section", section] if section else []
    project = ["--project", REPOSITORY, "--today", today, "--width", "100000"]
    return output("render", document, "--locale", locale, *part, *project)
