"""The table of commands and faults, the failures with the words that repeat them, and the figures."""

import argparse
import re
import sys
from collections import defaultdict

from commands import COMMANDS
from injecting import ROWS
from trials import Outcome

SHOWN = 12


def progress(done: int, all_of_them: int) -> None:
    if sys.stderr.isatty():
        print(f"\r{done} of {all_of_them}", end="", file=sys.stderr)


def cell(outcomes: list[Outcome]) -> str:
    """A cell: trials that reached their fault, and how many of them failed."""
    verdicts = [outcome.verdict for outcome in outcomes]
    ran, failed = verdicts.count("passed") + verdicts.count("failed"), verdicts.count("failed")
    if not verdicts:
        return "not asked"
    if not ran:
        return "no call" if "none" in verdicts else "skipped" if "skipped" in verdicts else "missed"
    return f"{ran}, {failed} bad" if failed else f"{ran}"


def table(outcomes: dict[str, Outcome]) -> list[str]:
    cells: dict[tuple[str, str], list[Outcome]] = defaultdict(list)
    for name, outcome in outcomes.items():
        if not name.startswith("scenario/"):
            command, row, _ = name.split("/")
            cells[row, command].append(outcome)
    shown = [command.name for command in COMMANDS if any(key[1] == command.name for key in cells)]
    width = max([11, *map(len, shown)]) + 1
    lines = [" " * 16 + "".join(name.rjust(width) for name in shown)]
    lines += [
        row.ljust(16) + "".join(cell(cells[row, name]).rjust(width) for name in shown) for row in ("undisturbed", *ROWS)
    ]
    return lines if shown else []


def _general(words: str) -> str:
    """A problem's words without what differs from trial to trial, so that alike ones are counted together."""
    words = re.sub(r"[0-9a-f]{16}|\.?nosync[\w.]+|\d+", "N", words)
    return re.sub(r"project/(dist|locales|Resources)[^ :,]*/[^ :,]*", r"project/\1/…", words)


def failures(outcomes: dict[str, Outcome], seed: int) -> list[str]:
    """Each kind of failure once for a command, with its count and one trial that shows it."""
    groups: dict[tuple[str, str, str], list[tuple[str, str, Outcome]]] = defaultdict(list)
    for name, outcome in outcomes.items():
        if name.startswith("scenario/"):
            continue
        for code, words in dict.fromkeys(outcome.problems):
            groups[name.split("/")[0], code, _general(words)].append((name, words, outcome))
    lines = []
    for (command, code, _), found in sorted(groups.items(), key=lambda item: (item[0][1], item[0][0])):
        name, words, outcome = found[0]
        times = f" ({len(found)} times)" if len(found) > 1 else ""
        lines.append(f"{code}: {command}{times}: {words}")
        lines.append(f"    --seed {seed} --trial '{name}'" + (f"    {outcome.text}" if outcome.text else ""))
    return lines


def scenario(name: str, outcome: Outcome, seed: int) -> list[str]:
    """A scenario's verdict, and its first problems."""
    problems = list(dict.fromkeys(outcome.problems))
    lines = [f"{outcome.verdict.rjust(8)}  {name[9:]}" + (f": {outcome.text}" if outcome.text else "")]
    lines += [f"              {code}: {words}" for code, words in problems[:SHOWN]]
    if len(problems) > SHOWN:
        lines.append(f"              and {len(problems) - SHOWN} more")
    if problems:
        lines.append(f"              --seed {seed} --trial '{name}'")
    return lines


def show(outcomes: dict[str, Outcome], options: argparse.Namespace, seconds: float) -> int:
    """Prints everything; gives the exit status of the harness."""
    verdicts = [outcome.verdict for outcome in outcomes.values()]
    if rows := table(outcomes):
        print("Trials that reached their fault, and how many of them broke a promise:\n")
        print("\n".join(rows), end="\n\n")
    for name, outcome in outcomes.items():
        if name.startswith("scenario/"):
            print("\n".join(scenario(name, outcome, options.seed)))
    if lines := failures(outcomes, options.seed):
        print("\nFailures, each kind once for a command:\n")
        print("\n".join(lines))
    plain = {name: outcome for name, outcome in outcomes.items() if not name.startswith("scenario/")}
    kills = sum(outcome.killed for outcome in plain.values())
    faults = sum(outcome.verdict in ("passed", "failed") for outcome in plain.values()) - kills
    skipped, missed = verdicts.count("skipped"), verdicts.count("missed")
    print(
        f"\n{kills} runs killed, {faults} other faults reached, {missed} not reached, {skipped} skipped; "
        f"{seconds:.0f} s; seed {options.seed}"
    )
    passed, failed = verdicts.count("passed"), verdicts.count("failed")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0
