"""The faults: families of calls with the errors that they can give, and the choice of one for a trial."""

import random
import re
import signal
from dataclasses import dataclass, field

from boxes import Result

# Errors by family of calls. A trial takes them in turn, so that few trials meet many errors.
ERRORS = {
    "open": ("EACCES", "EIO", "ENOSPC", "EROFS", "EMFILE", "EINTR"),
    "read": ("EIO", "EINTR", "ESTALE"),
    "write": ("ENOSPC", "EIO", "short", "EDQUOT", "EINTR", "after:EIO"),
    "sync": ("EIO", "ENOSPC", "EINVAL", "EINTR", "EROFS"),
    "rename": ("EACCES", "EBUSY", "EXDEV", "EINVAL", "ENOSPC", "ENOSYS", "EIO", "after:EIO"),
    "make": ("EACCES", "ENOSPC", "EROFS", "EDQUOT", "EMLINK"),
    "unlink": ("EACCES", "EBUSY", "EIO", "EROFS"),
    "close": ("EIO", "ENOSPC", "EINTR", "EDQUOT"),
    "mode": ("EPERM", "EROFS", "EIO", "EOPNOTSUPP"),
    "lock": ("EINTR", "ENOLCK", "EINVAL", "EWOULDBLOCK", "EIO"),
    "link": ("EXDEV", "EPERM", "ENOSPC", "EMLINK"),
    "truncate": ("EIO", "EINVAL", "ENOSPC"),
    "stat": ("EACCES", "EIO", "ESTALE"),
    "list": ("EACCES", "EIO", "EMFILE"),
}
# Where a rename cannot exchange two folders, a site may be replaced file by file.
NO_EXCHANGE = {"EBUSY", "EXDEV", "EINVAL", "ENOSYS"}
# Rows that are not families of calls.
KILLS = ("kill any time", "kill in writing", "kill at a call", "INT TERM HUP")
PLACES = ("disk full", "read-only", "size limit", "stdout full", "streams closed")
ROWS = (*KILLS, *ERRORS, *PLACES)


@dataclass
class Plan:
    """A fault for one trial: at most one of its parts is set. `text` says it in the words of the shim."""

    text: str
    faults: dict[str, str] = field(default_factory=dict)
    after: float | None = None
    sent: int = signal.SIGKILL
    place: str | None = None
    in_place: bool = False


def changes(line: list[str]) -> bool:
    return line[0] in ("write", "rename", "make", "unlink", "mode", "link", "truncate") or (
        line[0] == "open" and "c" in line[2]
    )


def _shape(line: list[str]) -> tuple[str, ...]:
    """Calls of one shape are alike: the function, its marks, the ending of the path; numbers and depths left out."""
    path = re.sub(r"[0-9a-zA-Z_]*\d[0-9a-zA-Z_]*", "#", line[3].rsplit("/", 1)[-1])
    return line[1], line[2], path.rsplit(".", 1)[-1], str("/dist" in line[3])


def position(calls: list[list[str]], chance: random.Random) -> int:
    """A call's number, from 1: a rare shape of call is chosen as often as a common one."""
    shapes: dict[tuple[str, ...], list[int]] = {}
    for number, line in enumerate(calls, 1):
        shapes.setdefault(_shape(line), []).append(number)
    numbers = shapes[chance.choice(sorted(shapes))]
    return chance.choice([numbers[0], numbers[-1], chance.choice(numbers)])


def plan(row: str, number: int, chance: random.Random, reference: Result) -> Plan | None:
    """The fault of a trial; nothing, where the command makes no such call."""
    changing = [line for line in reference.log if changes(line)]
    if row == "kill any time":
        return _timed(chance, reference, signal.SIGKILL)
    if row == "INT TERM HUP":
        return _timed(chance, reference, (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)[number % 3])
    if row in ("kill in writing", "kill at a call"):
        if not changing:
            return None
        deed = f"soon:{chance.randrange(3000)}" if row == "kill in writing" else ("kill", "after:kill")[number % 2]
        return _injected({"CALL": "change", "AT": str(position(changing, chance)), "DO": deed})
    if row in PLACES:
        return Plan(row, place=row)
    calls = [line for line in reference.log if line[0] == row]
    if not calls:
        return None
    deed = ERRORS[row][number % len(ERRORS[row])]
    # A disk stays full and a folder stays locked; an interrupted call or a flaw of one file comes once.
    lasting = "" if deed in ("EINTR", "short", "EWOULDBLOCK") or chance.random() < 0.5 else "+"
    made = _injected({"CALL": row, "AT": f"{position(calls, chance)}{lasting}", "DO": deed})
    made.in_place = row == "rename" and deed in NO_EXCHANGE
    return made


def _timed(chance: random.Random, reference: Result, sent: int) -> Plan:
    after = chance.random() * reference.seconds
    return Plan(f"{signal.Signals(sent).name} after {after * 1000:.0f} ms", after=after, sent=sent)


def _injected(faults: dict[str, str]) -> Plan:
    return Plan(" ".join(f"FAULTS_{name}={value}" for name, value in faults.items()), faults=faults)
