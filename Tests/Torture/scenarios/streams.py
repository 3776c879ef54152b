"""Broken streams: every command whose output is lost says so."""

import signal

from boxes import DAY
from commands import spaced
from places import CLOSED
from scenarios.stage import Stage, scenario

TODAY = ("--today", DAY)
READERS = (
    ("--help",),
    ("build", "--help"),
    ("check", *TODAY),
    ("check", "--format", "json", *TODAY),
    ("check", "--format", "sarif", *TODAY),
    ("check", "--format", "github", *TODAY),
    ("check", "--format", "junit", *TODAY),
    ("check", "--format", "concise", *TODAY),
    ("check", "--due", *TODAY),
    ("status", *TODAY),
    ("status", "--sections", *TODAY),
    ("status", "--format", "json", *TODAY),
    ("explain",),
    ("explain", "doubled-space"),
    ("fact",),
    ("fact", "days-held"),
    ("fact", "--unused"),
    ("show", "story.nutshell"),
    ("term", "asilo"),
    *[
        ("render", "guidance", "--locale", "es", "--format", name, *TODAY)
        for name in ("text", "html", "print", "json", "chat", "listening")
    ],
    ("message", "format", "Hola {$name}", "--locale", "es", "--set", "name=Ana"),
    ("message", "format", "Hola {$name}", "--locale", "es", "--set", "name=Ana", "--parts"),
    ("review", "--locale", "es", "--state", "translated", "--origin", "human", "story.*", *TODAY),
    ("review", "facts.*", *TODAY),
    ("keygen", "../keys/key"),
    ("check", "--fix", *TODAY),
    ("build", "--output", "dist", "--list-printable", *TODAY),
    ("verify", "../out/signed", *TODAY),
)


@scenario("standard output is a full disk, for every command")
def full_output(stage: Stage) -> None:
    _lost(stage, "full")


@scenario("standard output is closed, for every command")
def closed_output(stage: Stage) -> None:
    _lost(stage, "closed")


def _lost(stage: Stage, kind: str) -> None:
    master = stage.box("master")
    spaced(master)
    stage.succeed(master, "keygen", "../keys/mine")
    stage.succeed(master, "check", "--fix", *TODAY)
    stage.build(master, "../out/signed", "--sign", "../keys/mine")
    box, quiet = stage.box(), []
    box.fill(master.home)
    for words in READERS if not stage.quick else READERS[::2]:
        writes = words[0] in ("review", "keygen", "build") or "--fix" in words
        if writes:
            box.fill(master.home)
        normal = box.run(*words, logged=False)
        if writes:
            box.fill(master.home)
        if kind == "full":
            with open("/dev/full", "wb") as full:
                result = box.run(*words, logged=False, stdout=full)
        else:
            result = box.run(*words, logged=False, wrap=CLOSED["stdout"], stdout=None)
        name = " ".join(word for word in words if word not in TODAY)
        if not normal.out:
            quiet.append(name)
        stage.check(result.status >= 0, "crash", f"{name}: signal {-result.status}")
        stage.check(
            result.status != 0 or not normal.out, "false-success", f"{name}: exit status 0, and the output is lost"
        )
        stage.check(
            result.status == 0 or result.err.strip(),
            "silent-failure",
            f"{name}: exit status {result.status} without a word",
        )
    stage.text = f"{len(READERS) - len(quiet)} commands that print"


@scenario("a reader of the output that goes away")
def broken_pipe(stage: Stage) -> None:
    box = stage.box()
    for words in (
        ("check", "--format", "json"),
        ("explain",),
        ("render", "guidance", "--locale", "es", "--format", "html"),
        ("--help",),
        ("fact",),
    ):
        process = box.start(*words)
        process.stdout.close()
        process.stdout = None
        result = box.finish(process)
        # Death by SIGPIPE is what a shell expects; a word about it, or none, is as good.
        stage.check(result.status in (0, 1, 2, -signal.SIGPIPE), "crash", f"{' '.join(words)}: {result.status}")


@scenario("a signal that stops a build ends it without leftovers")
def interrupted_build(stage: Stage) -> None:
    for sent in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        box = stage.box()
        stage.build(box)
        allowed = set(box.snapshot())
        box.run("build", "--output", "dist", *TODAY, after=0.15 + 0.1 * stage.chance.random(), sent=sent)
        stage.build(box)
        left = sorted(path for path in box.snapshot() if path not in allowed)
        stage.check(not left, "leftover", f"{sent.name}: {left[:2]}")
