"""The commands that write, each with the state that it begins from."""

import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

from boxes import DAY, STRANGERS_IN_SITE, Box

GUIDE = "out/guide.txt"
SPACED = (
    ("locales/es/guidance.yaml", "Es gratis.", "Es  gratis."),
    ("locales/es/guidance.yaml", "El nombre completo.", "El nombre\u200b completo."),
    ("locales/es/glossary.yaml", "Un ave.", "Un  ave."),
    ("locales/en/guidance.yaml", "It is free.", "It  is free."),
)


@dataclass(frozen=True)
class Command:
    """A command under test.

    - `words`: as typed in the project's folder.
    - `prepare`: brings a fresh box to the state before.
    - `output`: a file that takes standard output, as the caller's shell would.
    - `in_place`: the site cannot be exchanged as a whole, because strangers live in it.
    """

    name: str
    words: tuple[str, ...]
    prepare: Callable[[Box], None]
    output: str | None = None
    in_place: bool = False
    may_refuse: bool = False

    @property
    def keys(self) -> bool:
        return self.name == "keygen"


def _run(box: Box, *words: str) -> None:
    result = box.run(*words, "--today", DAY, logged=False) if words[0] != "keygen" else box.run(*words, logged=False)
    assert result.status == 0, f"cannot prepare: {' '.join(words)}: {result.status} {result.err}"


def older_words(box: Box, *words: str) -> None:
    """Runs a command on an older edition of the catalog."""
    box.edit("locales/es/story.yaml", "Qué pasó, con fechas", "Qué pasó entonces, con fechas")
    _run(box, *words)
    box.edit("locales/es/story.yaml", "Qué pasó entonces, con fechas", "Qué pasó, con fechas")


def _grow(box: Box) -> None:
    older_words(box, "build", "--output", "dist", "--locale", "es")


def _shrink(box: Box) -> None:
    older_words(box, "build", "--output", "dist")


def beside(box: Box) -> None:
    """An older site with files of other people in it, and a link that leads out of it."""
    _shrink(box)
    box.plant(STRANGERS_IN_SITE)
    (box.site / "media").symlink_to("../../outside/media")


def _sign(box: Box) -> None:
    _run(box, "keygen", "../keys/key")
    _grow(box)


def _nginx(box: Box) -> None:
    older_words(box, "build", "--output", "dist", "--locale", "es", "--nginx", "../conf/nginx.conf")


def _reviewed(box: Box) -> None:
    _run(box, "review", "--locale", "es", "--state", "translated", "--origin", "human", "glossary.*", "interface.*")


def _recorded(box: Box) -> None:
    _run(box, "review", "contacts.*")


def spaced(box: Box) -> None:
    """Puts findings into a catalog that `--fix` repairs: an error, and warnings in three files."""
    for path, old, new in SPACED:
        box.edit(path, old, new)


def warned(box: Box) -> None:
    """Puts warnings into a catalog, and no error."""
    for path, old, new in SPACED:
        if "\u200b" not in new:
            box.edit(path, old, new)


def _baseline(box: Box) -> None:
    _run(box, "check", "--write-baseline", "../out/baseline.json")
    warned(box)


def _printed(box: Box) -> None:
    """The file that the shell will empty is there: a full disk may not stop the shell instead of the program."""
    box.plant({GUIDE: "An older edition of the guide.\n"})


def _nothing(box: Box) -> None:
    pass


TODAY = ("--today", DAY)
BUILD = ("build", "--output", "dist", *TODAY)
BASELINE = ("check", "--write-baseline", "../out/baseline.json", *TODAY)
COMMANDS = (
    Command("build-first", BUILD, _nothing),
    Command("build-grow", BUILD, _grow),
    Command("build-shrink", (*BUILD, "--locale", "es"), _shrink),
    Command("build-beside", (*BUILD, "--locale", "es"), beside, in_place=True, may_refuse=True),
    Command("build-sign", (*BUILD, "--sign", "../keys/key"), _sign),
    Command("build-nginx", (*BUILD, "--nginx", "../conf/nginx.conf"), _nginx),
    Command(
        "review",
        ("review", "--locale", "es", "--state", "translated", "--origin", "human", "story.*", *TODAY),
        _reviewed,
    ),
    Command("values", ("review", "facts.*", *TODAY), _recorded),
    Command("fix", ("check", "--fix", *TODAY), spaced),
    Command("baseline", BASELINE, warned),
    Command("rebaseline", BASELINE, _baseline),
    Command("keygen", ("keygen", "../keys/key"), _nothing),
    Command("render", ("render", "guidance", "--locale", "es", *TODAY), _printed, output=GUIDE),
)


def _target(path: Path):
    """The file that the caller's shell opens; where it cannot, the command is tried all the same, into nowhere."""
    try:
        return open(path, "wb")
    except OSError:
        return tempfile.TemporaryFile()


def run(command: Command, box: Box, **options):
    """Runs a command as its caller would: with its standard output in a file, where it has one."""
    if command.output and "stdout" not in options:
        with _target(box.home / command.output) as file:
            return box.run(*command.words, stdout=file, **options)
    return box.run(*command.words, **options)
