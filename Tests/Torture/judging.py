"""The judgement of a trial: the promises that a run keeps, however it ends.

A problem is a pair: a code, by which the table of failures is ordered, and its words.

  lost, half-written   a file is gone, or is neither what it was nor what it should be
  stranger             a file that the program did not make was changed
  mixed-site, no-site, dead-link   readers meet a site that is neither the old nor the new one
  false-success        exit status 0, and the work was not done
  mode                 the right content, with other rights or another owner
  silent-failure       another status, and no word of the reason
  leftover             temporary files that no later run takes away, or that a success leaves without a word
  next-run             the next run does not give what an undisturbed one gives
  keys                 half a pair of keys that no later run mends, or a private key that others may read
  outside              a change outside of the box
  crash, hang          a signal that nobody sent; no end within a minute
  harness              an error of these programs

Scenarios also say: status (another exit status than the situation asks for), refused (nobody came to an end), changed
(a refusal that changed something).
"""

import signal
from dataclasses import dataclass

from boxes import DAY, STRANGERS, STRANGERS_IN_SITE, Box, Entry, Result
from commands import Command
from links import dead_links

SITE = "project/dist"
KEYS = ("keys/key", "keys/key.pub")
FOLDERS_OF_STRANGERS = ("project/dist.old-2019", "outside", f"{SITE}/.git", f"{SITE}/.well-known", f"{SITE}/uploads")
Problem = tuple[str, str]
Tree = dict[str, Entry]


@dataclass
class Reference:
    """The state before a command, the state after an undisturbed run, and that run."""

    before: Tree
    after: Tree
    result: Result


def strangers(tree: Tree) -> set[str]:
    """The paths in a tree that the program did not make."""
    known = {*STRANGERS, *STRANGERS_IN_SITE, SITE + "/media"}
    return {path for path in tree if path in known or path.startswith(FOLDERS_OF_STRANGERS)}


def names_strangers(words: str) -> bool:
    """Words name at least one of the files that other people have in the site."""
    return any(name in words for name in (".git", "CNAME", ".well-known", "uploads", "nota.txt", "media"))


def judge_rights(before: Tree, after: Tree) -> list[Problem]:
    """What an undisturbed run makes can be read by a web server: temporary files are born without those rights."""
    for path, entry in sorted(after.items()):
        wanted = {"file": 0o600 if path == KEYS[0] else 0o644, "folder": 0o755}.get(entry.kind)
        if path not in before and wanted is not None and entry.mode != wanted:
            return [("mode", f"{path} has mode {entry.mode:o}, and should have {wanted:o}")]
    return []


def expected(before: Tree, after: Tree) -> Tree:
    """The state after, with every stranger that stood before, whatever the undisturbed run did to it."""
    alien = strangers(before)
    folders = {"/".join(path.split("/")[:depth]) for path in alien for depth in range(1, path.count("/") + 1)}
    return {path: before[path] for path in folders} | after | {path: before[path] for path in alien}


def in_site(path: str) -> bool:
    return path == SITE or path.startswith(SITE + "/")


def judge_files(command: Command, wanted: Reference, now: Tree) -> list[Problem]:
    """Holds every file but the site's against its old and its new content."""
    problems = []
    alien = strangers(wanted.before)
    for path in sorted({*wanted.before, *wanted.after}):
        old, new, found = wanted.before.get(path), wanted.after.get(path), now.get(path)
        if (in_site(path) and path not in alien) or (command.keys and path in KEYS) or path == command.output:
            continue
        if found is None:
            if old is not None and (new is not None or path in alien):
                problems.append(("stranger" if path in alien else "lost", f"{path} is gone"))
        elif found not in (old, new):
            if path in alien:
                problems.append(("stranger", f"{path} was changed"))
            elif old and found.content == old.content or new and found.content == new.content:
                problems.append(("mode", f"{path} has mode {found.mode:o}, owner {found.owner}"))
            else:
                problems.append(("half-written", f"{path} is neither old nor new: {found.size} bytes, {found.kind}"))
    return problems


def judge_site(command: Command, wanted: Reference, now: Tree, box: Box, in_place: bool) -> list[Problem]:
    """The site is the old or the new one; where it is not exchanged, every file is of one of them, every link holds."""
    alien = strangers(wanted.before)
    known = {path for path in (*wanted.before, *wanted.after)}
    old, new, found = (
        {path: entry for path, entry in tree.items() if in_site(path) and path not in alien and path in known}
        for tree in (wanted.before, wanted.after, now)
    )
    if found in (old, new):
        return []
    if not old and set(found) <= {SITE}:
        return []
    if SITE not in found:
        return [("no-site", "the site is gone")]
    problems = []
    if not (command.in_place or in_place):
        extra, missing = sorted(set(found) - set(new)), sorted(set(new) - set(found))
        changed = [path for path in found if path in new and found[path] != new[path]]
        words = f"not the new site: {len(changed)} files differ, {len(extra)} are more, {len(missing)} are missing"
        problems.append(("mixed-site", words))
    for path, entry in found.items():
        versions = [version for version in (old.get(path), new.get(path)) if version]
        if entry not in versions:
            kind = "mode" if entry.content in [version.content for version in versions] else "half-written"
            problems.append((kind, f"{path} is neither old nor new: {entry.size} bytes, mode {entry.mode:o}"))
    return problems[:4] + [("dead-link", link) for link in dead_links(box.site)[:1]]


def judge_keys(box: Box, result: Result) -> list[Problem]:
    problems = [
        ("keys", f"{path.name} holds a private key, and has mode {path.stat().st_mode & 0o777:o}")
        for path in sorted((box.home / "keys").iterdir())
        if path.is_file() and b"PRIVATE" in path.read_bytes() and path.stat().st_mode & 0o077
    ]
    if result.status == 0 and not usable(box):
        problems.append(("false-success", "exit status 0, and the keys do not work"))
    return problems


def usable(box: Box) -> bool:
    """The pair signs a site, and the site is verified."""
    key, public = box.home / "keys/key", box.home / "keys/key.pub"
    if not (key.is_file() and public.is_file()):
        return False
    signed = box.home.with_name(box.home.name + "-signed")
    done = (
        box.run("build", "--output", signed, "--sign", key, "--today", DAY, logged=False).status == 0
        and box.run("verify", signed, "--key", public, "--today", DAY, logged=False).status == 0
    )
    Box(signed, box.program, box.shim).empty()
    return done


def leftovers(wanted: Reference, now: Tree) -> list[str]:
    """Paths that stand neither before nor after, without what is inside of folders among them."""
    found = sorted(path for path in now if path not in wanted.before and path not in wanted.after and path not in KEYS)
    return [path for path in found if not any(path.startswith(other + "/") for other in found)]


def judge(
    command: Command,
    wanted: Reference,
    box: Box,
    result: Result,
    *,
    in_place: bool = False,
    deaf: bool = False,
    unheard: bool = False,
    deadly: bool = False,
) -> list[Problem]:
    """Everything that is wrong right after a run.

    - `deaf`: standard error is closed, and no word can be asked for.
    - `unheard`: standard output takes nothing, so that what is printed is lost.
    - `deadly`: the system may end the run by SIGXFSZ.
    """
    now = box.snapshot()
    problems = judge_files(command, wanted, now) + judge_site(command, wanted, now, box, in_place)
    problems += [("outside", change) for change in result.outside[:2]]
    if command.keys:
        problems += judge_keys(box, result)
    if result.hung:
        return [*problems, ("hang", "no end within a minute")]
    if result.killed or (deadly and result.status == -signal.SIGXFSZ):
        return problems
    if result.status < 0:
        return [*problems, ("crash", f"ended by {signal.Signals(-result.status).name}")]
    rest = leftovers(wanted, now)
    if result.status == wanted.result.status == 0:
        problems += judge_success(command, wanted, now, unheard)
        if unnamed := [path for path in rest if path.rsplit("/", 1)[-1] not in result.err + result.out]:
            problems.append(("leftover", f"exit status 0, and no word of {unnamed[0]}"))
    elif result.status == 0:
        problems.append(("false-success", f"exit status 0, and an undisturbed run has {wanted.result.status}"))
    elif not result.err.strip() and not deaf:
        problems.append(("silent-failure", f"exit status {result.status} without a word"))
    elif result.status > 2 and result.status < 126:
        problems.append(("silent-failure", f"exit status {result.status}, which is not documented"))
    return problems


def judge_success(command: Command, wanted: Reference, now: Tree, unheard: bool) -> list[Problem]:
    if unheard and (wanted.result.out or command.output):
        return [("false-success", "exit status 0, and what was printed is lost")]
    for path, entry in wanted.after.items():
        if now.get(path) != entry and not (command.keys and path in KEYS):
            return [("false-success", f"exit status 0, and {path} is not as after an undisturbed run")]
    return []


def judge_next(command: Command, wanted: Reference, box: Box, result: Result) -> list[Problem]:
    """The next run, without faults, ends as an undisturbed one, and nothing is left of the fault."""
    now = box.snapshot()
    if command.keys:
        if not usable(box):
            words = (result.err.strip().splitlines() or ["no word"])[-1]
            return [("keys", f"the next keygen: {result.status}, {words.replace(str(box.home), '')}")]
    elif result.status != wanted.result.status:
        words = (result.err.strip().splitlines() or ["no word"])[-1]
        return [("next-run", f"the next run: exit status {result.status}: {words.replace(str(box.home), '')}")]
    problems = [("leftover", f"after the next run, {path}") for path in leftovers(wanted, now)[:2]]
    if not command.may_refuse or wanted.result.status == 0:
        for path, entry in wanted.after.items():
            if now.get(path) != entry and not (command.keys and path in KEYS):
                problems.append(("next-run", f"after the next run, {path} is not as after an undisturbed one"))
                break
    return problems
