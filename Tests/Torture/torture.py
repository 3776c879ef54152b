#!/usr/bin/env python3
"""Tortures the commands that write: kills them, fails their calls, fills their disk, and holds them to their promises.

  GLOSA=.build/release/glosa Tests/Torture/torture.py [--quick] [--seed N] [--jobs N] [--only PART] [--trial NAME]

Every command meets every kind of fault, many times; then come scenarios: many processes at once, links, mounts, files
of other people. The end is a table of commands and faults, each failure with the words that repeat it, and the figures.
`judging.py` names the promises. Needs Linux, `cc`, and for some trials the right to mount in a namespace of its own.
"""

import argparse
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import traceback
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import Queue

import places
import report
import scenarios
from boxes import PREFIX
from commands import COMMANDS
from injecting import ERRORS, PLACES, ROWS
from trials import Bench, Outcome

HERE = Path(__file__).absolute().parent
REPOSITORY = HERE.parents[1]
# Trials of a cell: in a full run, and in a quick one.
COUNTS = {"kill any time": (20, 2), "kill in writing": (8, 1), "kill at a call": (10, 2), "INT TERM HUP": (3, 1)}
COUNTS |= {row: (5, 1) for row in ERRORS} | {row: (4, 1) for row in PLACES}
QUICK = ("build-grow", "build-beside", "build-nginx", "review", "fix", "rebaseline", "keygen")


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="fewer trials of fewer commands, in two minutes")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=2, help="trials at a time")
    parser.add_argument(
        "--only", default="", help="only trials and scenarios with this in their names, such as keygen/ or scenario/"
    )
    parser.add_argument("--trial", help="one trial or scenario, by its name")
    parser.add_argument("--keep", action="store_true", help="leave the boxes where they are, and say where")
    parser.add_argument("--project", type=Path, default=REPOSITORY, help="the real project, for some scenarios")
    return parser.parse_args()


def compile_shim(work: Path) -> Path:
    subprocess.run(["cc", "-shared", "-fPIC", "-O2", "-o", work / "faults.so", HERE / "faults.c", "-ldl"], check=True)
    return work / "faults.so"


def copy_project(project: Path, target: Path) -> Path:
    for part in ("Resources", "locales"):
        if (project / part).is_dir():
            shutil.copytree(project / part, target / part)
    return target


def names(quick: bool) -> list[tuple[str, str, int]]:
    """Every trial, round by round, so that an interrupted run has met every fault."""
    return [
        (command.name, row, number)
        for number in range(max(count[quick] for count in COUNTS.values()))
        for row in ROWS
        for command in COMMANDS
        if number < COUNTS[row][quick] and (not quick or command.name in QUICK)
    ]


def torture(bench: Bench, options: argparse.Namespace, outcomes: dict[str, Outcome]) -> None:
    """Runs the trials that are asked for, some at a time, each in one of a few boxes."""
    wanted = [(f"{command}/{row}/{number}", command, row, number) for command, row, number in names(options.quick)]
    if options.trial:
        command, row, number = options.trial.split("/")
        wanted = [(options.trial, command, row, int(number))]
    wanted = [trial for trial in wanted if options.only in trial[0]]
    by_name = {command.name: command for command in COMMANDS}
    boxes: Queue = Queue()
    for number in range(options.jobs):
        boxes.put(bench.box(f"box-{number}"))
    first = boxes.get()
    for name in dict.fromkeys(trial[1] for trial in wanted):
        outcomes[f"{name}/undisturbed/0"] = bench.prepare(by_name[name], first)
    boxes.put(first)

    def one(trial: tuple[str, str, str, int]) -> None:
        name, command, row, number = trial
        if command not in bench.references:
            return
        box = boxes.get()
        try:
            outcomes[name] = bench.trial(by_name[command], row, number, box)
        except Exception as wrong:
            traceback.print_exc(file=sys.stderr)
            outcomes[name] = Outcome("failed", "", [("harness", f"{type(wrong).__name__}: {wrong}")])
        finally:
            boxes.put(box)
        report.progress(len(outcomes), len(wanted))

    with ThreadPoolExecutor(options.jobs) as pool:
        list(pool.map(one, wanted))


def main() -> int:
    places.enter_namespace()
    options = arguments()
    program = Path(os.environ.get("GLOSA", REPOSITORY / ".build/release/glosa")).absolute()
    if not os.access(program, os.X_OK):
        print(f"There is no program at {program}: build it, or name one by GLOSA.", file=sys.stderr)
        return 2
    work = Path(tempfile.mkdtemp(prefix=PREFIX)).resolve()
    # Another user must be able to reach the boxes.
    work.chmod(0o711)
    began = time.monotonic()
    os.umask(0o022)
    # A time limit ends the harness with a table, and without its folder.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    try:
        # Copies: another user may not reach the folder of the program, and people work on all of them meanwhile.
        shutil.copy(program, work / "glosa")
        options.small = copy_project(REPOSITORY / "Tests/Fixtures/small", work / "small")
        options.project = copy_project(options.project, work / "real")
        bench = Bench(work, work / "glosa", compile_shim(work), options.small, options.seed)
        only_scenario = (options.trial or options.only).startswith("scenario/")
        outcomes: dict[str, Outcome] = {}
        try:
            if not only_scenario:
                torture(bench, options, outcomes)
            if options.trial is None or only_scenario:
                scenarios.run_all(bench, options, outcomes)
        except (KeyboardInterrupt, SystemExit):
            print("Interrupted: these are the trials until then.\n")
        return report.show(outcomes, options, time.monotonic() - began)
    finally:
        if options.keep:
            print(f"The boxes: {work}")
        else:
            subprocess.run(["chmod", "-R", "u+rwx", work], check=False)
            shutil.rmtree(work, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
