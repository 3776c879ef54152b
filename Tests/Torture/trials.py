"""Trials: one command, one fault, one judgement; each can be repeated by its name and the seed."""

import contextlib
import os
import random
from dataclasses import dataclass, field
from pathlib import Path

import commands
import injecting
import judging
import places
from boxes import Box
from commands import Command
from judging import Problem, Reference


@dataclass
class Outcome:
    """The end of a trial: passed, failed, missed (the fault was not reached), none (no such call), skipped."""

    verdict: str
    text: str = ""
    problems: list[Problem] = field(default_factory=list)
    killed: bool = False


class Bench:
    """The masters of the boxes, and the undisturbed run of each command."""

    def __init__(self, work: Path, program: Path, shim: Path, project: Path, seed: int) -> None:
        self.work, self.program, self.shim, self.project, self.seed = work, program, shim, project, seed
        self.references: dict[str, Reference] = {}
        (work / "masters").mkdir(parents=True)

    def box(self, name: str) -> Box:
        return Box(self.work / name, self.program, self.shim)

    def master(self, command: Command) -> Path:
        return self.work / "masters" / command.name

    def prepare(self, command: Command, box: Box) -> Outcome:
        """Makes a command's master, runs it twice undisturbed, and judges that."""
        box.create(self.project)
        try:
            command.prepare(box)
        except AssertionError as wrong:
            return Outcome("failed", "undisturbed", [("next-run", str(wrong))])
        master = Box(self.master(command), self.program, self.shim)
        master.fill(box.home)
        before = box.snapshot()
        result = commands.run(command, box)
        raw = box.snapshot()
        wanted = Reference(before, judging.expected(before, raw), result)
        self.references[command.name] = wanted
        problems = judging.judge(command, wanted, box, result)
        problems += judging.judge_rights(before, raw)
        refused = command.may_refuse and result.status > 0 and raw == before and judging.names_strangers(result.err)
        if result.status and not refused:
            problems.append(("next-run", f"exit status {result.status}: {result.err.strip()[:300]}"))
        box.fill(master.home)
        again = commands.run(command, box)
        if not command.keys and (box.snapshot() != raw or again.status != result.status):
            problems.append(("next-run", "two undisturbed runs differ"))
        result.seconds = max(result.seconds, again.seconds)
        return Outcome("failed" if problems else "passed", "undisturbed", problems)

    def trial(self, command: Command, row: str, number: int, box: Box) -> Outcome:
        """One trial in a box of its own."""
        wanted = self.references[command.name]
        chance = random.Random(f"{self.seed}/{command.name}/{row}/{number}")
        plan = injecting.plan(row, number, chance, wanted.result)
        if plan is None:
            return Outcome("none")
        if plan.place:
            return self.in_place(command, plan.place, number, chance, box)
        box.fill(self.master(command))
        result = commands.run(command, box, faults=plan.faults, after=plan.after, sent=plan.sent)
        if not result.reached and plan.after is None:
            return Outcome("missed", plan.text)
        problems = judging.judge(command, wanted, box, result, in_place=plan.in_place)
        return self.finish(command, box, plan.text, problems, result.killed)

    def finish(self, command: Command, box: Box, text: str, problems: list[Problem], killed: bool = False) -> Outcome:
        """Runs the command again, undisturbed, and judges that too."""
        result = commands.run(command, box, logged=False)
        problems += judging.judge_next(command, self.references[command.name], box, result)
        return Outcome("failed" if problems else "passed", text, problems, killed)

    def in_place(self, command: Command, place: str, number: int, chance: random.Random, box: Box) -> Outcome:
        """A trial in a bad place to run."""
        wanted, master = self.references[command.name], self.master(command)
        if place == "disk full":
            return self.on_small_disk(command, number, chance, box)
        box.fill(master)
        if place == "read-only":
            with places.read_only(box, chance) as (text, options):
                result = commands.run(command, box, **options)
            problems = judging.judge(command, wanted, box, result, in_place=text.startswith("mounted"))
        elif place == "size limit":
            largest = max(entry.size for path, entry in wanted.after.items() if wanted.before.get(path) != entry)
            text, wrap, deadly = places.size_limit(chance, largest)
            # The injector's own log would meet the limit too.
            result = commands.run(command, box, wrap=wrap, logged=False)
            problems = judging.judge(command, wanted, box, result, deadly=deadly)
        elif place == "stdout full":
            text = "stdout is /dev/full"
            with open("/dev/full", "wb") as full:
                result = commands.run(command, box, stdout=full)
            problems = judging.judge(command, wanted, box, result, unheard=True)
        else:
            name = sorted(places.CLOSED)[number % 2]
            text = f"closed: {name}"
            result = commands.run(command, box, wrap=places.CLOSED[name], stdout=None)
            problems = judging.judge(command, wanted, box, result, unheard=True, deaf=name == "all")
        return self.finish(command, box, text, problems)

    def on_small_disk(self, command: Command, number: int, chance: random.Random, box: Box) -> Outcome:
        if not places.can_mount():
            return Outcome("skipped")
        wanted = self.references[command.name]
        blocks = number % 2 == 0
        with contextlib.ExitStack() as stack:
            disk = stack.enter_context(places.small_disk(self.work / f"disk-{os.getpid()}-{box.home.name}"))
            small = Box(disk / "box", self.program, self.shim)
            small.log = box.log
            small.fill(self.master(command))
            news = [entry for path, entry in wanted.after.items() if wanted.before.get(path) != entry]
            need = sum(4096 + -(-entry.size // 4096) * 4096 for entry in news) if blocks else len(news)
            left = chance.choice([0, chance.randrange(need + 1), need * 9 // 10])
            with places.filled(disk, blocks, left):
                result = commands.run(command, small)
            text = f"a disk with {left} {'bytes' if blocks else 'files'} left"
            problems = judging.judge(command, wanted, small, result)
            return self.finish(command, small, text, problems)
