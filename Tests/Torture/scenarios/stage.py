"""The stage of a scenario: boxes, runs, and the list of what went wrong."""

import argparse
import random
import shutil
from collections.abc import Callable
from pathlib import Path

import places
from boxes import DAY, Box, Entry, Result
from judging import Problem, strangers
from links import dead_links
from trials import Bench

SCENARIOS: dict[str, Callable[["Stage"], None]] = {}


class Skip(Exception):
    """The system lacks something that a scenario needs."""


def scenario(title: str) -> Callable:
    """Adds a function to the scenarios, under a title."""

    def add(function: Callable[["Stage"], None]) -> Callable[["Stage"], None]:
        SCENARIOS[title] = function
        return function

    return add


class Stage:
    def __init__(self, bench: Bench, options: argparse.Namespace) -> None:
        self.bench, self.quick, self.real = bench, options.quick, options.project
        self.chance = random.Random(options.seed)
        self.problems: list[Problem] = []
        self.text = ""
        self._boxes: list[Box] = []

    def box(self, name: str = "stage", project: Path | None = None) -> Box:
        """A fresh box with the small project, or with another."""
        box = self.bench.box(name)
        box.create(project or self.bench.project)
        self._boxes.append(box)
        return box

    def close(self) -> None:
        for box in self._boxes:
            box.empty()

    def rounds(self, full: int, quick: int) -> int:
        return quick if self.quick else full

    def check(self, holds: object, code: str, words: str) -> None:
        if not holds:
            self.problems.append((code, words))

    def need_mounts(self) -> None:
        if not places.can_mount():
            raise Skip("no mount namespace")

    def succeed(self, box: Box, *words: object, **options) -> Result:
        """A run that must succeed."""
        result = box.run(*words, logged=False, **options)
        self.check(result.status == 0, "status", f"{plain(words)}: exit status {result.status}: {last(result)}")
        return result

    def refuse(self, box: Box, *words: object, naming: str = "", **options) -> Result:
        """A run that must be refused with words, and change nothing."""
        before = box.snapshot()
        result = box.run(*words, logged=False, **options)
        self.check(result.status > 0, "status", f"{plain(words)}: exit status {result.status}, and should be refused")
        self.check(
            result.status == 0 or result.err.strip(), "silent-failure", f"{plain(words)}: refused without a word"
        )
        self.check(
            result.status == 0 or naming in result.err,
            "silent-failure",
            f"{plain(words)}: does not name {naming}: {last(result)}",
        )
        self.same(before, box.snapshot(), f"{plain(words)}")
        return result

    def same(self, before: dict[str, Entry], now: dict[str, Entry], during: str, code: str = "changed") -> None:
        """Two trees are the same."""
        for path in sorted({*before, *now}):
            if before.get(path) != now.get(path):
                change = "was made" if path not in before else "is gone" if path not in now else "was changed"
                self.check(False, code, f"{during}: {path} {change}")
                return

    def keeps_strangers(self, before: dict[str, Entry], box: Box, during: str) -> None:
        now = box.snapshot()
        for path in sorted(strangers(before)):
            if now.get(path) != before[path]:
                self.check(False, "stranger", f"{during}: {path} {'was changed' if path in now else 'is gone'}")

    def whole(self, site: Path, like: Path, during: str) -> None:
        """A site has the bytes of another, and no link that leads nowhere."""
        found, wanted = (files(folder) for folder in (site, like))
        differing = sorted(path for path in {*found, *wanted} if found.get(path) != wanted.get(path))
        self.check(not differing, "mixed-site", f"{during}: {len(differing)} files differ, such as {differing[:1]}")
        dead = dead_links(site)
        self.check(not dead, "dead-link", f"{during}: {dead[:1]}")

    def build(self, box: Box, site: Path | str = "dist", *more: str) -> Path:
        """An undisturbed site."""
        self.succeed(box, "build", "--output", site, "--today", DAY, *more)
        return box.project / site


def files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def plain(words: tuple) -> str:
    return " ".join(
        str(word) if not str(word).startswith("/") else Path(word).name
        for word in words
        if word not in ("--today", DAY)
    )


def last(result: Result) -> str:
    return (result.err.strip().splitlines() or ["no word"])[-1][:200]


def copy(source: Path, target: Path) -> None:
    shutil.copytree(source, target, symlinks=True, dirs_exist_ok=True)
