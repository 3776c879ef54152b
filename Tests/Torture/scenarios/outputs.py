"""Places where a site is written to: links, mounts, rights, odd names."""

import os
import subprocess
from pathlib import Path

import places
from boxes import DAY
from commands import beside, older_words
from judging import names_strangers
from links import dead_links
from scenarios.stage import Skip, Stage, last, scenario

TODAY = ("--today", DAY)
GROUP = 33


@scenario("output through a link, as deployments have it")
def through_link(stage: Stage) -> None:
    box = stage.box()
    like = stage.build(box, "../out/like")
    stage.build(box, "../out/rel1", "--locale", "es")
    master = stage.box("master")
    master.fill(box.home)
    link = box.home / "out/current"
    for text, target in (("a relative link", "rel1"), ("an absolute link", str(box.home / "out/rel1"))):
        box.fill(master.home)
        link.symlink_to(target)
        result = box.run("build", "--output", link, *TODAY, logged=False)
        stage.check(
            link.is_symlink() and os.readlink(link) == target,
            "lost",
            f"{text} was replaced, exit status {result.status}",
        )
        if result.status == 0:
            stage.whole(box.home / "out/rel1", like, f"{text}: the folder that it leads to")
        else:
            stage.check(result.err.strip(), "silent-failure", f"{text}: refused without a word")


@scenario("output through a link that leads nowhere")
def dangling_link(stage: Stage) -> None:
    box = stage.box()
    link = box.home / "out/current"
    link.symlink_to("rel2")
    result = box.run("build", "--output", link, *TODAY, logged=False)
    stage.check(link.is_symlink(), "lost", f"the link was replaced, exit status {result.status}")
    stage.check(
        result.status != 0 or (box.home / "out/rel2/es/index.html").is_file(),
        "false-success",
        "exit status 0, and no site where the link leads",
    )


@scenario("output that is a mount point, as a volume of a container")
def mount_point(stage: Stage) -> None:
    stage.need_mounts()
    box = stage.box()
    like = stage.build(box, "../out/like")
    older_words(box, "build", "--output", "dist", "--locale", "es", *TODAY)
    with places.mounted(box.site, "--bind", box.site):
        result = stage.succeed(box, "build", "--output", "dist", *TODAY)
        mounts = Path("/proc/self/mountinfo").read_text()
        stage.check(f" {box.site} " in mounts, "lost", "it is a mount point no more")
        if result.status == 0:
            stage.whole(box.site, like, "the mounted folder")
    extra = sorted(
        path.name
        for path in box.project.iterdir()
        if path.name.startswith("dist") and path.name not in ("dist", "dist.old-2019")
    )
    stage.check(not extra, "leftover", f"beside the mount point: {extra}")


@scenario("an empty volume as output")
def empty_volume(stage: Stage) -> None:
    stage.need_mounts()
    box = stage.box()
    like = stage.build(box, "../out/like")
    box.site.mkdir()
    with places.mounted(box.site, "-t", "tmpfs", "tmpfs"):
        if stage.succeed(box, "build", "--output", "dist", *TODAY).status == 0:
            stage.whole(box.site, like, "the empty volume")


@scenario("kills while a mounted folder is written")
def killed_mount(stage: Stage) -> None:
    """The swap cannot be atomic there: no page may lead to a missing file, and every file is whole."""
    stage.need_mounts()
    for number in range(stage.rounds(20, 2)):
        box = stage.box()
        stage.build(box, "../out/like")
        older_words(box, "build", "--output", "dist", "--locale", "es", *TODAY)
        old = {
            path.relative_to(box.site).as_posix(): path.read_bytes() for path in box.site.rglob("*") if path.is_file()
        }
        like = box.home / "out/like"
        with places.mounted(box.site, "--bind", box.site):
            faults = {
                "CALL": "change",
                "AT": str(stage.chance.randrange(1, 700)),
                "DO": stage.chance.choice(["kill", "after:kill"]),
                "PATH": "dist",
            }
            box.run("build", "--output", "dist", *TODAY, faults=faults)
            for path, text in old.items():
                file, new = box.site / path, like / path
                if not file.is_file():
                    stage.check(not new.exists(), "lost", f"killed at {faults['AT']}: {path} is gone")
                elif file.read_bytes() not in (text, new.read_bytes() if new.is_file() else text):
                    stage.check(False, "half-written", f"killed at {faults['AT']}: {path}")
            dead = dead_links(box.site)
            stage.check(not dead, "dead-link", f"killed at {faults['AT']}: {dead[:1]}")
            if stage.succeed(box, "build", "--output", "dist", *TODAY).status == 0:
                stage.whole(box.site, like, "after one more build")


@scenario("output with mode 2775 and a group")
def group_folder(stage: Stage) -> None:
    box = stage.box()
    stage.build(box)
    groups = [GROUP] if os.geteuid() == 0 else [group for group in os.getgroups() if group != os.getegid()]
    if groups:
        os.chown(box.site, -1, groups[0])
    box.site.chmod(0o2775)
    before = box.site.stat()
    older_words(box, "build", "--output", "dist", *TODAY)
    after = box.site.stat()
    stage.check(
        after.st_mode == before.st_mode, "mode", f"mode {before.st_mode & 0o7777:o} became {after.st_mode & 0o7777:o}"
    )
    stage.check(
        (after.st_uid, after.st_gid) == (before.st_uid, before.st_gid),
        "mode",
        f"group {before.st_gid} became {after.st_gid}",
    )


@scenario("edited files keep their mode and group")
def edited_mode(stage: Stage) -> None:
    box = stage.box()
    stage.succeed(box, "review", "--locale", "es", "--state", "translated", "--origin", "human", "story.*", *TODAY)
    box.edit("locales/es/guidance.yaml", "Es gratis.", "Es  gratis.")
    files = [box.project / "locales/es/review.yaml", box.project / "locales/es/guidance.yaml"]
    for file in files:
        if os.geteuid() == 0:
            os.chown(file, -1, GROUP)
        file.chmod(0o664)
    before = [file.stat() for file in files]
    stage.succeed(box, "review", "--locale", "es", "--state", "translated", "--origin", "human", "glossary.*", *TODAY)
    stage.succeed(box, "check", "--fix", *TODAY)
    for file, old in zip(files, before):
        new = file.stat()
        stage.check(
            (new.st_mode, new.st_gid) == (old.st_mode, old.st_gid),
            "mode",
            f"{file.name}: {old.st_mode & 0o7777:o}, group {old.st_gid} became {new.st_mode & 0o7777:o}, {new.st_gid}",
        )


@scenario("files of other people in the site are kept, or refused by name")
def foreign_files(stage: Stage) -> None:
    box = stage.box()
    beside(box)
    before = box.snapshot()
    result = box.run("build", "--output", "dist", *TODAY, logged=False)
    stage.keeps_strangers(before, box, f"exit status {result.status}")
    stage.check(
        result.status == 0 or names_strangers(result.err),
        "silent-failure",
        f"refused, and names none of the files: {last(result)}",
    )


@scenario("a folder that is not a site is refused")
def foreign_folder(stage: Stage) -> None:
    box = stage.box()
    (box.home / "out/photos").mkdir()
    (box.home / "out/photos/index.html").write_text("An album.")
    stage.refuse(box, "build", "--output", "../out/photos", *TODAY)
    stage.refuse(box, "build", "--output", "../out/baseline.json.old", *TODAY)


@scenario("a site of an earlier edition, whose list of files is empty")
def earlier_edition(stage: Stage) -> None:
    box = stage.box()
    beside(box)
    mark = box.site / ".glosa-site"
    if not mark.exists():
        raise Skip("no .glosa-site")
    mark.write_text("")
    before = box.snapshot()
    result = box.run("build", "--output", "dist", *TODAY, logged=False)
    stage.keeps_strangers(before, box, f"exit status {result.status}")
    stage.check(result.status == 0 or result.err.strip(), "silent-failure", "refused without a word")
    stage.check(not dead_links(box.site), "dead-link", f"{dead_links(box.site)[:1]}")


@scenario("a list of files that names files outside of the site")
def hostile_list(stage: Stage) -> None:
    box = stage.box()
    beside(box)
    mark = box.site / ".glosa-site"
    text = mark.read_text() if mark.exists() else ""
    lines = [line for line in text.splitlines(keepends=True) if "404.html" in line]
    if not lines:
        raise Skip("the list names no file")
    for target in (
        "../../outside/bashrc",
        str(box.home / "outside/bashrc"),
        "es/../../../outside/bashrc",
        "uploads/carta.txt",
        "media/foto.txt",
        "../notes.md",
    ):
        # A list in one line has another file's name in the place of a page's; a list of lines has a line more.
        more = (
            lines[0] + lines[0].replace("404.html", target)
            if len(lines[0]) < 300
            else lines[0].replace("404.html", target, 1)
        )
        mark.write_text(text.replace(lines[0], more))
        before = box.snapshot()
        result = box.run("build", "--output", "dist", "--locale", "es", *TODAY, logged=False)
        outside = {path: entry for path, entry in before.items() if not path.startswith("project/dist")}
        stage.same(
            outside,
            {path: entry for path, entry in box.snapshot().items() if not path.startswith("project/dist")},
            target,
            "stranger",
        )
        stage.check(result.status == 0 or result.err.strip(), "silent-failure", f"{target}: refused without a word")


@scenario("odd names of the output")
def odd_names(stage: Stage) -> None:
    for name in ("Resources/x", "locales/fr", "locales", "Resources", ".", "..", "locales/es/review.yaml"):
        stage.refuse(stage.box(), "build", "--output", name, *TODAY)
    box = stage.box()
    like = stage.build(box, "../out/like")
    for name in ("d1/", "d2//", "./d3", "d4/../d5", "d6/deep/er", "d ñ 7", "-d8"):
        result = box.run("build", f"--output={name}", *TODAY, logged=False)
        made = box.project / name
        if result.status == 0:
            stage.whole(made, like, f"--output '{name}'")
        else:
            stage.check(False, "status", f"--output '{name}': exit status {result.status}: {last(result)}")
            stage.check(not made.exists(), "leftover", f"--output '{name}': refused, and the folder was made")


@scenario("a key that is a pipe, a folder, a device")
def odd_keys(stage: Stage) -> None:
    box = stage.box()
    os.mkfifo(box.home / "keys/pipe")
    for key in ("../keys/pipe", "../keys", "/dev/zero", "/dev/full", "../keys/none"):
        try:
            result = subprocess.run(
                [box.program, "build", "--output", "dist", "--sign", key, *TODAY],
                cwd=box.project,
                capture_output=True,
                timeout=10,
            )
        except subprocess.TimeoutExpired:
            stage.check(False, "hang", f"--sign {key}: no end in 10 s")
            continue
        stage.check(result.returncode > 0, "status", f"--sign {key}: exit status {result.returncode}")
        stage.check(result.stderr.strip(), "silent-failure", f"--sign {key}: refused without a word")
        stage.check(not box.site.exists(), "status", f"--sign {key}: refused, and a site was written")


@scenario("an attached folder that is a link, or is not there")
def attached_link(stage: Stage) -> None:
    box = stage.box()
    box.plant({"out/papers/carta.pdf": "%PDF-1.7\n"})
    (box.home / "out/link").symlink_to("papers")
    (box.home / "out/file").write_text("no folder")
    stage.build(box, "dist", "--attach", "../out/papers")
    stage.check((box.site / "carta.pdf").exists(), "false-success", "--attach papers: nothing attached")
    for name in ("../out/link", "../out/link/", "../out/none", "../out/file"):
        result = box.run("build", "--output", "dist", "--attach", name, *TODAY, logged=False)
        attached = (box.site / "carta.pdf").exists()
        stage.check(
            result.status != 0 or attached, "false-success", f"--attach {name}: exit status 0, and nothing attached"
        )
        stage.check(
            result.status == 0 or result.err.strip(), "silent-failure", f"--attach {name}: refused without a word"
        )
        stage.check(
            result.status == 0 or "link" in name or attached,
            "changed",
            f"--attach {name}: refused, and the site was changed",
        )


@scenario("an old site that cannot be removed")
def unremovable(stage: Stage) -> None:
    box = stage.box()
    stage.build(box)
    allowed = set(box.snapshot())
    for number in range(3):
        result = box.run("build", "--output", "dist", *TODAY, faults={"CALL": "unlink", "AT": "1+", "DO": "EACCES"})
        left = sorted(
            path for path in box.snapshot() if path not in allowed and "/" not in path.removeprefix("project/")
        )
        stage.check(
            not left or any(path.removeprefix("project/") in result.err for path in left),
            "leftover",
            f"build {number + 1}: exit status {result.status}, and no word of {left}",
        )
    stage.build(box)
    left = sorted(path for path in box.snapshot() if path not in allowed)
    stage.check(not left, "leftover", f"a later build does not take them away: {left[:3]}")
