"""Files of other people under the names that a writer is given, or that it draws for its temporary files."""

import os
import re

from boxes import DAY, Box
from commands import BASELINE, COMMANDS, spaced, warned
from judging import KEYS
from scenarios.stage import Stage, last, scenario

TODAY = ("--today", DAY)
BUILD = ("build", "--output", "dist", *TODAY)
QUICK = ("build-nginx", "review")


@scenario("--nginx onto the file of another")
def foreign_nginx(stage: Stage) -> None:
    box = stage.box()
    stage.build(box)
    (box.home / "conf/site.conf").write_text("server { listen 80; }\n")
    (box.home / "conf/link.conf").symlink_to("../outside/bashrc")
    master = stage.box("master")
    master.fill(box.home)
    names = (
        "notes.md",
        "Resources/facts.yaml",
        "../conf/site.conf",
        "../outside/bashrc",
        "../conf/link.conf",
        "../keys/old-key",
        "dist/nginx.conf",
        "dist/es/index.html",
    )
    for name in names if not stage.quick else names[::2]:
        box.fill(master.home)
        before = box.snapshot()
        result = box.run(*BUILD, "--nginx", name, logged=False)
        now = box.snapshot()
        stage.check(
            result.status > 0, "stranger", f"--nginx {name}: exit status {result.status}, and should be refused"
        )
        stage.check(
            result.status == 0 or result.err.strip(), "silent-failure", f"--nginx {name}: refused without a word"
        )
        # A site that was written before the refusal is the same site.
        stage.same(before, now, f"--nginx {name}", "stranger")


@scenario("--nginx onto our own file, edited, and through a link to it")
def own_nginx(stage: Stage) -> None:
    box = stage.box()
    stage.build(box, "dist", "--nginx", "../conf/nginx.conf", "--locale", "es")
    stage.build(box, "dist", "--nginx", "../conf/fresh.conf")
    stage.build(box, "dist", "--nginx", "../conf/nginx.conf")
    stage.check(
        (box.home / "conf/nginx.conf").read_bytes() == (box.home / "conf/fresh.conf").read_bytes(),
        "false-success",
        "our own file was not replaced",
    )


@scenario("a baseline onto the file of another")
def foreign_baseline(stage: Stage) -> None:
    box = stage.box()
    (box.home / "out/list.json").write_text('{"version": 2, "names": []}\n')
    (box.home / "out/link.json").symlink_to("../outside/bashrc")
    for name in (
        "notes.md",
        "Resources/facts.yaml",
        "../out/list.json",
        "../outside/bashrc",
        "../out/link.json",
        "../keys/old-key",
    ):
        stage.refuse(box, *BASELINE[:2], name, *TODAY)


@scenario("a baseline while a file of the catalog cannot be read")
def unread_baseline(stage: Stage) -> None:
    box = stage.box()
    warned(box)
    stage.succeed(box, *BASELINE)
    good = (box.home / "out/baseline.json").read_bytes()
    files = sorted(
        path.relative_to(box.project).as_posix()
        for part in ("Resources", "locales")
        for path in (box.project / part).rglob("*.yaml")
    )
    for path in files if not stage.quick else files[::4]:
        for family, error in (("open", "EACCES"), ("open", "EIO"), ("read", "EIO"), ("stat", "EIO")):
            result = box.run(*BASELINE, faults={"CALL": family, "AT": "1+", "DO": error, "PATH": path})
            if not result.reached:
                continue
            during = f"{family} of {path}: {error}"
            stage.check(
                (box.home / "out/baseline.json").read_bytes() == good,
                "lost",
                f"{during}: the baseline was replaced, exit status {result.status}",
            )
            stage.check(result.status > 0, "false-success", f"{during}: exit status {result.status}")
            (box.home / "out/baseline.json").write_bytes(good)


@scenario("a baseline while a file of the catalog is missing, a folder, or not YAML")
def broken_baseline(stage: Stage) -> None:
    for path in (
        "Resources/project.yaml",
        "Resources/facts.yaml",
        "locales/es/guidance.yaml",
        "locales/es/glossary.yaml",
    ):
        for kind in ("missing", "a folder", "a link to itself", "not UTF-8"):
            box = stage.box()
            warned(box)
            stage.succeed(box, *BASELINE)
            good = (box.home / "out/baseline.json").read_bytes()
            file = box.project / path
            text = file.read_bytes()
            file.unlink()
            if kind == "a folder":
                file.mkdir()
            elif kind == "a link to itself":
                file.symlink_to(file.name)
            elif kind == "not UTF-8":
                file.write_bytes(text + b"\xff\xfe\n")
            result = box.run(*BASELINE, "--project", ".", logged=False)
            stage.check(
                (box.home / "out/baseline.json").read_bytes() == good,
                "lost",
                f"{path} {kind}: the baseline was replaced, exit status {result.status}",
            )
            stage.check(result.status > 0, "false-success", f"{path} {kind}: exit status {result.status}")


@scenario("a baseline that cannot be read is no baseline")
def bad_baseline(stage: Stage) -> None:
    box = stage.box()
    spaced(box)
    entry = '{"id": "doubled-space", "file": "locales/es/guidance.yaml", "line": "", "count": 9223372036854775807}'
    texts = {
        "empty": "",
        "half": '{"version": 1, "findings": [',
        "another version": '{"version": 99, "findings": []}',
        "a list": "[]",
        "an overflow": f'{{"version": 1, "findings": [{entry}, {entry}]}}',
        "a negative count": '{"version": 1, "findings": [{"id": "x", "file": "y", "line": "", "count": -5}]}',
    }
    for name, text in texts.items():
        (box.home / "out/bad.json").write_text(text)
        result = box.run("check", "--baseline", "../out/bad.json", *TODAY, logged=False)
        stage.check(result.status >= 0, "crash", f"{name}: signal {-result.status}")
        stage.check(result.status != 0, "false-success", f"{name}: exit status 0, while the catalog has an error")


@scenario("links planted at the names of temporary files")
def planted_links(stage: Stage) -> None:
    """Learns the names from two undisturbed runs: one that comes again, but for the process id, can be foretold."""
    for command in COMMANDS:
        if command.name in ("build-first", "build-shrink", "build-beside", "render") or (
            stage.quick and command.name not in QUICK
        ):
            continue
        box = stage.box()
        command.prepare(box)
        master = stage.box("master")
        master.fill(box.home)
        names = [created(box, command.words, master) for _ in range(2)]
        for name in sorted(names[0] & names[1]):
            box.fill(master.home)
            if name in (*KEYS, "project/dist") or os.path.lexists(box.home / name):
                continue
            before = box.snapshot()
            for target in ("outside/bashrc", "outside/media", "outside/new-file"):
                box.fill(master.home)
                # The shell's process id is the program's: exec keeps it.
                link = f"{box.home}/$(echo {name} | sed s/PID/$$/)"
                plant = ("sh", "-c", f"ln -s {'../' * name.count('/')}{target} \"{link}\"; exec \"$@\"", "sh")
                result = box.run(*command.words, wrap=plant)
                during = f"{command.name}, a link at {name} to {target}, exit status {result.status}"
                stage.keeps_strangers(before, box, during)
                now = box.snapshot()
                stage.check("outside/new-file" not in now, "stranger", f"{during}: the file was made")
                made = [
                    path
                    for path, entry in before.items()
                    if entry.kind != "link" and path in now and now[path].kind == "link"
                ]
                stage.check(not made, "stranger", f"{during}: {made[:1]} became a link")


def created(box: Box, words: tuple[str, ...], master: Box) -> set[str]:
    """The paths that a run creates outside of the new site, with the process id taken out."""
    box.fill(master.home)
    box.log.unlink(missing_ok=True)
    process = box.start(*words, logged=True)
    result = box.finish(process)
    paths = set()
    for line in result.log:
        if ("c" in line[2] or line[0] == "rename") and (path := os.path.normpath(line[4] or line[3])).startswith(
            str(box.home) + "/"
        ):
            path = re.sub(rf"\b{process.pid}\b", "PID", os.path.relpath(path, box.home))
            if not re.match(r"project/dist[^/]*/", path):
                paths.add(path)
    return paths


@scenario("strangers beside the site, with names like temporary ones")
def lookalikes(stage: Stage) -> None:
    box = stage.box()
    names = (
        "project/dist.old-1",
        "project/dist.new-1",
        "project/.dist.new-abc",
        "project/dist.tmp",
        "project/dist~",
        "project/.dist-old",
        "out/dist.new-1",
    )
    box.plant(
        {f"{name}/carta.txt": "Una carta.\n" for name in names}
        | {
            f"project/locales/es/review.yaml{ending}": "# Mine.\n"
            for ending in (".new", ".new-1", ".old-1", ".tmp", "~", ".lock.txt")
        }
    )
    before = {
        path: entry for path, entry in box.snapshot().items() if path.endswith("carta.txt") or "review.yaml" in path
    }
    for _ in range(2):
        stage.build(box)
        stage.succeed(box, "review", "--locale", "es", "--state", "translated", "--origin", "human", "story.*", *TODAY)
    now = box.snapshot()
    for path, entry in before.items():
        stage.check(now.get(path) == entry, "stranger", f"{path} {'was changed' if path in now else 'is gone'}")


@scenario("a file of the catalog that leads out of the project")
def outward_link(stage: Stage) -> None:
    box = stage.box()
    spaced(box)
    for name in ("guidance.yaml", "review.yaml"):
        file, target = box.project / "locales/es" / name, box.home / "outside" / name
        target.write_bytes(file.read_bytes() if file.exists() else b"# Reviews of another project.\n")
        file.unlink(missing_ok=True)
        file.symlink_to(f"../../../outside/{name}")
    before = {path: entry for path, entry in box.snapshot().items() if path.startswith("outside")}
    results = [
        box.run("check", "--fix", *TODAY, logged=False),
        box.run(
            "review", "--locale", "es", "--state", "translated", "--origin", "human", "story.*", *TODAY, logged=False
        ),
    ]
    now = {path: entry for path, entry in box.snapshot().items() if path.startswith("outside")}
    stage.same(before, now, f"exit status {[result.status for result in results]}", "stranger")


@scenario("keygen onto what is there")
def foreign_keys(stage: Stage) -> None:
    box = stage.box()
    stage.succeed(box, "keygen", "../keys/key")
    stage.refuse(box, "keygen", "../keys/key")
    stage.refuse(box, "keygen", "../keys/old-key")
    stage.refuse(box, "keygen", "../outside/bashrc")
    stage.refuse(box, "keygen", "../keys")
    box.plant({"keys/half.pub": "a file of another\n"})
    before = box.snapshot()["keys/half.pub"]
    box.run("keygen", "../keys/half", logged=False)
    stage.check(box.snapshot()["keys/half.pub"] == before, "stranger", "keys/half.pub was changed")
    (box.home / "keys/link").symlink_to("../outside/new-file")
    result = box.run("keygen", "../keys/link", logged=False)
    stage.check(
        not (box.home / "outside/new-file").exists(),
        "stranger",
        f"keygen wrote through a link, exit status {result.status}",
    )


@scenario("an interrupted keygen, then another")
def interrupted_keygen(stage: Stage) -> None:
    """Half of a pair, as a kill leaves it: the public file alone, whole or empty, or the private one alone."""
    whole = stage.box("reference")
    stage.succeed(whole, "keygen", "../keys/key")
    private, public = ((whole.home / f"keys/{name}").read_text() for name in ("key", "key.pub"))
    for text, files in (
        ("the public file is empty", {"keys/key.pub": ""}),
        ("only the private file, empty", {"keys/key": ""}),
        ("only the private file", {"keys/key": private}),
    ):
        box = stage.box()
        box.plant(files)
        result = box.run("keygen", "../keys/key", logged=False)
        if text == "only the private file":
            kept = (box.home / "keys/key").read_text() == private
            stage.check(kept, "lost", f"{text}: the private key is lost")
            stage.check(
                result.status or (box.home / "keys/key.pub").read_text() == public,
                "keys",
                f"{text}: another public key",
            )
        else:
            stage.check(
                result.status == 0 or "empty" in result.err or "delete" in result.err or "remove" in result.err,
                "keys",
                f"{text}: {last(result)}",
            )
