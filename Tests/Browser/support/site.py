"""The sites that tests open. Each is built once in a run, and served until its end."""

import atexit
import functools
import shutil
import tempfile
from pathlib import Path

from support import program
from support.server import Server

SMALL_PROJECT = program.REPOSITORY / "Tests/Fixtures/small"
LANGUAGES_PROJECT = program.REPOSITORY / "Tests/Fixtures/languages"


class Site:
    """A project's site, built for a day, and a server for it."""

    def __init__(self, project: Path, today: str, *options: str | Path):
        self.folder = scratch("site") / "out"
        program.output("build", "--project", project, "--output", self.folder, "--today", today, *options)
        self.server = Server(self.folder)
        atexit.register(self.server.stop)

    def address(self, path: str) -> str:
        return self.server.address + path

    @functools.cached_property
    def pages(self) -> list[str]:
        """The path of every page, as a reader's address bar shows it."""
        files = sorted(file.relative_to(self.folder).as_posix() for file in self.folder.rglob("*.html"))
        return [file.removesuffix("index.html") for file in files]

    def source(self, path: str) -> str:
        """What stands in the file of a page."""
        file = self.folder / path
        return (file / "index.html" if file.is_dir() else file).read_text()


@functools.cache
def _attempt(project: Path, today: str, *options: str | Path) -> Site | AssertionError:
    try:
        return Site(project, today, *options)
    except AssertionError as failure:
        return failure


def site_of(project: Path, today: str, *options: str | Path) -> Site:
    """The site of a project; that it cannot be built is found out once, and told to every test that needs it."""
    result = _attempt(project, today, *options)
    if isinstance(result, AssertionError):
        raise AssertionError(*result.args)
    return result


def real(today: str = program.TODAY) -> Site:
    """The site that families read."""
    return site_of(program.REPOSITORY, today)


def small() -> Site:
    """The site of a small project, in which everything occurs once."""
    return site_of(SMALL_PROJECT, program.TODAY)


def languages() -> Site:
    """The site of a project in five languages, one of them right to left."""
    return site_of(LANGUAGES_PROJECT, program.TODAY)


def scratch(name: str) -> Path:
    """A new folder, which is gone after the run."""
    folder = Path(tempfile.mkdtemp(prefix=f"glosa-browser-{name}-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder
