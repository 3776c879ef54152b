"""Many processes at once, and processes that die beside others."""

import os
import re
import signal
import subprocess
import threading
import time
from pathlib import Path

from boxes import DAY, Box
from commands import COMMANDS, older_words, spaced
from judging import KEYS
from scenarios.stage import Skip, Stage, last, scenario

TODAY = ("--today", DAY)
REVIEW = ("review", "--locale", "es", "--state", "translated", "--origin", "human", *TODAY)


def ids(box: Box, name: str, locale: str = "es") -> list[str]:
    text = (box.project / f"locales/{locale}/{name}.yaml").read_text()
    return [f"{name}.{key}" for key in re.findall(r"^([a-z][a-z0-9-]*):", text, re.MULTILINE)]


def recorded(box: Box, path: str = "locales/es/review.yaml") -> set[str]:
    file = box.project / path
    return set(re.findall(r"^([a-z]+\.[a-z0-9.-]+):", file.read_text(), re.MULTILINE)) if file.exists() else set()


def together(box: Box, commands: list[tuple[str, ...]]) -> list:
    """Starts commands at once, and waits for all."""
    processes = [box.start(*words) for words in commands]
    return [box.finish(process) for process in processes]


def clean(stage: Stage, box: Box, allowed: set[str], during: str) -> None:
    """Nothing stands beside the files that are allowed."""
    extra = sorted(path for path in box.snapshot() if path not in allowed)
    stage.check(not extra, "leftover", f"{during}: {extra[:3]}")


@scenario("40 reviewers at once, a message each")
def forty_reviewers(stage: Stage) -> None:
    for number in range(stage.rounds(3, 1)):
        box = stage.box()
        wanted = ids(box, "guidance")[:40]
        results = together(box, [(*REVIEW, name) for name in wanted])
        said = {name for name, result in zip(wanted, results) if result.status == 0}
        there = recorded(box)
        stage.text = f"{len(said)} of {len(wanted)} said recorded, {len(there)} are in the file"
        stage.check(not said - there, "lost", f"round {number}: {stage.text}")
        stage.check(
            there <= said, "status", f"round {number}: recorded, and exit status not 0: {sorted(there - said)[:2]}"
        )
        stage.check(said, "refused", f"round {number}: every reviewer was refused")
        stage.check(
            all(result.err.strip() for result in results if result.status), "silent-failure", "refused without a word"
        )


def _two(stage: Stage, project: Path | None, rounds: int) -> None:
    for number in range(rounds):
        box = stage.box(project=project)
        (box.project / "locales/es/review.yaml").unlink(missing_ok=True)
        first, second = together(box, [(*REVIEW, "story.*"), (*REVIEW, "glossary.*")])
        there = recorded(box)
        counts = {name: sum(key.startswith(name + ".") for key in there) for name in ("story", "glossary")}
        stage.text = f"exit {first.status} and {second.status}; in the file {counts}"
        for name, result in (("story", first), ("glossary", second)):
            # A term of the glossary has several messages, so a lower bound is asked for.
            stage.check(
                result.status != 0 or counts[name] >= len(ids(box, name)), "lost", f"round {number}: {stage.text}"
            )


@scenario("two reviewers of the small project, story.* and glossary.*")
def two_reviewers(stage: Stage) -> None:
    _two(stage, None, stage.rounds(8, 4))


@scenario("two reviewers of the real project, story.* and glossary.*")
def two_real_reviewers(stage: Stage) -> None:
    if not (stage.real / "Resources/project.yaml").exists():
        raise Skip("no real project")
    _two(stage, stage.real, stage.rounds(4, 1))


@scenario("a reviewer stopped before the rename, another one meanwhile")
def stopped_reviewer(stage: Stage) -> None:
    box = stage.box()
    held = box.start(*REVIEW, "story.*", faults={"CALL": "rename", "AT": "1", "DO": "stop", "PATH": "review.yaml"})
    wait_for_stop(stage, held)
    other = box.start(*REVIEW, "glossary.*")
    try:
        other.wait(2)
    except subprocess.TimeoutExpired:
        pass  # The other one waits for its turn, as it may.
    proceed(held)
    results = {"story": box.finish(held), "glossary": box.finish(other)}
    there = recorded(box)
    for name, result in results.items():
        stage.check(not result.hung, "hang", f"{name}: no end within a minute")
        stage.check(
            result.status != 0 or any(key.startswith(name) for key in there),
            "lost",
            f"{name}.*: exit status 0, and nothing of it is in the file",
        )
        stage.check(result.status == 0 or result.err.strip(), "silent-failure", f"{name}.*: refused without a word")


def wait_for_stop(stage: Stage, process: subprocess.Popen) -> None:
    """Returns when a process has stopped itself, or has ended."""
    ended = os.waitid(os.P_PID, process.pid, os.WSTOPPED | os.WEXITED | os.WNOWAIT)
    if ended and ended.si_code != os.CLD_STOPPED:
        stage.text = "the run ended without the call where it should stop"


def proceed(process: subprocess.Popen) -> None:
    if process.poll() is None:
        os.kill(process.pid, signal.SIGCONT)


@scenario("a hand edit while a review runs")
def hand_edit(stage: Stage) -> None:
    box = stage.box()
    stage.succeed(box, *REVIEW, "interface.*")
    held = box.start(*REVIEW, "story.*", faults={"CALL": "write", "AT": "1", "DO": "stop", "PATH": "locales/es"})
    wait_for_stop(stage, held)
    file = box.project / "locales/es/review.yaml"
    file.write_text("# A note by hand.\n" + file.read_text())
    proceed(held)
    result = box.finish(held)
    kept = "# A note by hand." in file.read_text()
    stage.check(kept, "lost", f"the edit is gone, exit status {result.status}")
    stage.check(
        result.status != 0 or any(key.startswith("story.") for key in recorded(box)),
        "false-success",
        "exit status 0, and nothing recorded",
    )


@scenario("review and check --fix at once")
def review_and_fix(stage: Stage) -> None:
    reference = stage.box("reference")
    spaced(reference)
    stage.succeed(reference, "check", "--fix", *TODAY)
    fixed = {
        path: entry
        for path, entry in reference.snapshot().items()
        if path.endswith(".yaml") and path.startswith("project/locales")
    }
    for number in range(stage.rounds(6, 2)):
        box = stage.box()
        spaced(box)
        names = ids(box, "interface")[:6]
        results = together(
            box, [("check", "--fix", *TODAY), ("check", "--fix", *TODAY), *[(*REVIEW, name) for name in names]]
        )
        now = box.snapshot()
        missing = {name for name, result in zip(names, results[2:]) if result.status == 0} - recorded(box)
        stage.check(
            not missing, "lost", f"round {number}: {len(missing)} reviews said recorded, and are not in the file"
        )
        wrong = [path for path, entry in fixed.items() if now.get(path) != entry]
        stage.check(
            not wrong or any(result.status for result in results[:2]),
            "false-success",
            f"round {number}: exit status 0, and not repaired: {wrong[:1]}",
        )
        stage.succeed(box, "check", "--fix", *TODAY)
        now = box.snapshot()
        wrong = [path for path, entry in fixed.items() if now.get(path) != entry]
        stage.check(not wrong, "half-written", f"round {number}: {wrong[:1]}")


@scenario("8 builds at once into one folder")
def eight_builds(stage: Stage) -> None:
    _builds(stage, kill=0)


@scenario("8 builds at once into one folder, 4 of them killed")
def killed_builds(stage: Stage) -> None:
    _builds(stage, kill=4)


def _builds(stage: Stage, kill: int) -> None:
    for number in range(stage.rounds(4, 1)):
        box = stage.box()
        like = stage.build(box, "../out/like")
        older_words(box, "build", "--output", "dist", *TODAY)
        allowed = set(box.snapshot()) | {f"project/dist/{path.relative_to(like)}" for path in like.rglob("*")}
        processes = [box.start("build", "--output", "dist", *TODAY) for _ in range(8)]
        for process in processes[:kill]:
            time.sleep(stage.chance.random() * 0.3)
            process.kill()
        results = [box.finish(process) for process in processes]
        good = sum(result.status == 0 for result in results)
        stage.text = f"{good} of {8 - kill} succeeded"
        stage.check(all(result.err.strip() for result in results[kill:]), "silent-failure", "an end without a word")
        if good:
            stage.whole(box.site, like, f"round {number}")
        stage.check(
            good, "refused", f"round {number}: every build failed: {last(results[-1])}".replace(str(box.home), "")
        )
        stage.build(box)
        stage.whole(box.site, like, f"round {number}, after one more build")
        clean(stage, box, allowed, f"round {number}")


@scenario("readers look on while the site is built 12 times")
def onlookers(stage: Stage) -> None:
    box = stage.box()
    stage.build(box)
    page, over, missed, looks = str(box.site / "es/index.html"), threading.Event(), [], [0]

    def look() -> None:
        while not over.is_set():
            looks[0] += 1
            try:
                os.stat(page)
            except OSError:
                missed.append(page)

    reader = threading.Thread(target=look)
    reader.start()
    for _ in range(stage.rounds(12, 4)):
        stage.build(box)
    over.set()
    reader.join()
    stage.text = f"{len(missed)} of {looks[0]} looks found no page"
    stage.check(not missed, "no-site", stage.text)


# A fresh namespace, in which the program is the second process, as beneath the shell of a container.
CONTAINER = ("unshare", "--pid", "--fork", "--mount-proc", "--kill-child", "sh", "-c", '"$0" "$@" & wait $!')


def need_container(stage: Stage) -> None:
    stage.need_mounts()
    if subprocess.run([*CONTAINER, "true"], capture_output=True).returncode:
        raise Skip("no pid namespace")


@scenario("process ids that come again, as in containers")
def pid_reuse(stage: Stage) -> None:
    need_container(stage)
    commands = {command.name: command for command in COMMANDS}
    for name in ("build-nginx", "review", "fix", "rebaseline", "keygen")[:: stage.rounds(1, 2)]:
        command = commands[name]
        box, master = stage.box(), stage.box("master")
        command.prepare(box)
        master.fill(box.home)
        stage.succeed(box, *command.words)
        wanted = box.snapshot()
        box.fill(master.home)
        # A withdrawn page in what the killed run leaves: the next run has its process id, and must not take it over.
        box.run(
            *command.words,
            wrap=CONTAINER,
            faults={
                "CALL": "change" if name == "keygen" else "rename",
                "AT": "1",
                "DO": "after:kill" if name == "keygen" else "kill",
            },
        )
        for left in box.home.rglob("*dist*"):
            if left.is_dir() and left != box.site and (left / "es").is_dir() and "2019" not in left.name:
                (left / "es/withdrawn.html").write_text("a dead number")
        result = box.run(*command.words, wrap=CONTAINER)
        stage.check(result.status == 0, "next-run", f"{name}: exit status {result.status}: {last(result)}")
        now = box.snapshot()
        for path in KEYS if name == "keygen" else ():
            stage.check(path in now, "keys", f"{path} is missing")
            wanted.pop(path, None), now.pop(path, None)
        stage.same(wanted, now, f"{name}, in a container again", "leftover")


@scenario("a left folder with the names of a build in a container")
def planted_container(stage: Stage) -> None:
    """The names of the first edition: what another program of its kind, or a killed one, may have left there."""
    need_container(stage)
    for name in ("dist.new-2", "dist.old-2"):
        box = stage.box()
        like = stage.build(box, "../out/like")
        stage.build(box)
        (box.project / name / "es").mkdir(parents=True)
        (box.project / name / "es/withdrawn.html").write_text("a dead number")
        result = box.run("build", "--output", "dist", *TODAY, wrap=CONTAINER)
        stage.check(result.status == 0, "next-run", f"{name}: exit status {result.status}: {last(result)}")
        stage.whole(box.site, like, f"beside {name}")
