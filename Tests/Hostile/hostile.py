#!/usr/bin/env python3
"""Counts which hostile changes of one file the program tells of, and which it passes over in silence.

usage: hostile.py GLOSA PROJECT [--today YYYY-MM-DD] [--only H001,H002] [--effect]
                  [--skip-outdated] [--tsv FILE] [--keep DIR]

For each change of changes.py: a scratch copy of PROJECT as a git repository with the clean state committed, the change,
`GLOSA check --format json`, and `GLOSA check --since HEAD --format json` where the program has that option.

A change is *told* when a finding that the clean copy lacks stands at a changed line, or names one of the change's ids;
otherwise it is *silent*. A finding of severity `due` says that a day has passed, not that something changed: it does not
count. With --effect the site is built for each silent change too, and those that leave every published byte as it was
are marked *guard*: they mislead nobody by themselves, and open the way for the next change. `stray` are new findings that meet neither condition. Exit status: 0 nothing silent; 1 something silent; 2 usage,
a change that no longer applies, a project that does not load.
"""

import argparse
import collections
import difflib
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import changes  # noqa: E402

ORDER = ["error", "warning", "info"]


def fail(text):
    print(f"hostile.py: {text}", file=sys.stderr)
    sys.exit(2)


def run(arguments, folder, seconds=120):
    # Nothing of the caller's own git configuration: a hook or a signature would change what is committed.
    environment = dict(os.environ, GIT_CONFIG_GLOBAL=os.devnull, GIT_CONFIG_NOSYSTEM="1", LC_ALL="C.UTF-8")
    try:
        return subprocess.run(arguments, cwd=folder, env=environment, capture_output=True, text=True,
                              encoding="utf-8", errors="replace", timeout=seconds)
    except subprocess.TimeoutExpired:
        return subprocess.CompletedProcess(arguments, 124, "", f"no answer in {seconds} seconds")


def findings(arguments, folder):
    """The findings, and a reason when the program gave no JSON."""
    done = run(arguments, folder)
    try:
        told = json.loads(done.stdout)
        lists = [told] if isinstance(told, list) else [told[k] for k in ("findings", "changes") if k in told]
        if lists:
            return [finding for found in lists for finding in found], None
    except (ValueError, TypeError):
        pass
    return [], f"status {done.returncode}, no JSON: {(done.stderr or done.stdout).strip()[:160]}"


def without_place(value):
    if isinstance(value, dict):
        return {k: without_place(v) for k, v in value.items() if k not in ("line", "endLine", "column", "endColumn")}
    return [without_place(v) for v in value] if isinstance(value, list) else value


def key(finding):
    """A finding without its place: lines move when text is added above."""
    return json.dumps(without_place(finding), sort_keys=True, ensure_ascii=False)


def new_ones(before, after):
    left = collections.Counter(key(f) for f in before)
    fresh = []
    for finding in after:
        if left[key(finding)] > 0:
            left[key(finding)] -= 1
        else:
            fresh.append(finding)
    return fresh


def changed_lines(old, new):
    """The numbers of the lines of `new` that differ; where lines were only taken out, those around the gap."""
    lines = set()
    matcher = difflib.SequenceMatcher(None, old.split("\n"), new.split("\n"), autojunk=False)
    for tag, _, _, start, end in matcher.get_opcodes():
        if tag == "delete":
            lines.update((start, start + 1))
        elif tag != "equal":
            lines.update(range(start + 1, end + 1))
    return lines


def at_place(finding, file, lines):
    if finding.get("file") != file or not finding.get("line"):
        return False
    first, last = finding["line"], finding.get("endLine") or finding["line"]
    return any(first <= line <= last for line in lines)


def names_it(finding, names):
    """Whether an id stands in the subject or the wording, whole: `today-line` is not `today-line-why`."""
    text = json.dumps({k: v for k, v in finding.items() if k not in ("file", "help", "notes")}, ensure_ascii=False)
    return any(re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", text) for name in names)


def site(glosa, folder, today, output):
    """A digest of every published byte, or None where the program refuses to build."""
    done = run([glosa, "build", "-o", output, "--today", today], folder)
    if done.returncode != 0:
        return None
    digest = hashlib.sha256()
    for place, folders, files in os.walk(output):
        folders.sort()
        for name in sorted(files):
            path = os.path.join(place, name)
            with open(path, "rb") as opened:
                digest.update(os.path.relpath(path, output).encode() + b"\0" + opened.read() + b"\0")
    shutil.rmtree(output)
    return digest.hexdigest()


def make_clean(project, folder):
    def left_out(_, entries):
        return [e for e in entries if e in (".git", ".build", "dist", "Sources", "Tests", "Benchmarks")]
    shutil.copytree(project, folder, ignore=left_out, symlinks=True)
    for command in (["init", "-q"], ["add", "-A", "-f"],
                    ["-c", "user.name=clean", "-c", "user.email=clean@example.org", "commit", "-q", "-m", "clean"]):
        done = run(["git", *command], folder)
        if done.returncode != 0:
            fail(f"git {command[0]}: {done.stderr.strip()}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("glosa")
    parser.add_argument("project")
    parser.add_argument("--today", default="2026-11-30")
    parser.add_argument("--only", default="")
    parser.add_argument("--effect", action="store_true", help="build the site of each silent change")
    parser.add_argument("--skip-outdated", action="store_true", help="run without changes that no longer apply")
    parser.add_argument("--tsv", help="one line a change: id, kind, result, severity, findings")
    parser.add_argument("--keep", help="keep the scratch copies of silent changes here")
    options = parser.parse_args()

    glosa, project = os.path.abspath(options.glosa), os.path.abspath(options.project)
    if not os.access(glosa, os.X_OK):
        fail(f"{options.glosa} cannot be run")
    if not os.path.isfile(os.path.join(project, "Resources", "project.yaml")):
        fail(f"{options.project} holds no Resources/project.yaml")
    wanted = set(filter(None, options.only.split(",")))
    if wanted - {c["id"] for c in changes.CHANGES}:
        fail(f"no change is called {', '.join(sorted(wanted - {c['id'] for c in changes.CHANGES}))}")
    chosen = [c for c in changes.CHANGES if not wanted or c["id"] in wanted]
    has_since = "--since" in run([glosa, "check", "--help"], "/").stdout

    with tempfile.TemporaryDirectory(prefix="hostile-") as scratch:
        clean = os.path.join(scratch, "clean")
        make_clean(project, clean)

        # Every change is tried before the first run, so that a moved text is seen at once.
        texts, outdated = {}, []
        for change in chosen:
            path = os.path.join(clean, change["file"])
            try:
                with open(path, encoding="utf-8", newline="") as opened:
                    old = opened.read()
                texts[change["id"]] = old, changes.apply(change, old)
            except (OSError, ValueError) as error:
                outdated.append(str(error))
        if outdated and options.skip_outdated:
            print("left out:\n  " + "\n  ".join(outdated))
            chosen = [c for c in chosen if c["id"] in texts]
        elif outdated:
            fail("these changes no longer apply; give them the words of today:\n  " + "\n  ".join(outdated))

        commands = [[glosa, "check", "--format", "json", "--today", options.today]]
        if has_since:
            commands.append([glosa, "check", "--since", "HEAD", "--format", "json", "--today", options.today])
        before = []
        for command in commands:
            found, reason = findings(command, clean)
            if reason:
                fail(f"the clean copy: {reason}")
            before.append(found)

        published = site(glosa, clean, options.today, os.path.join(scratch, "site")) if options.effect else None
        if options.effect and published is None:
            fail("the clean copy: the site cannot be built")

        rows = []
        for change in chosen:
            old, new = texts[change["id"]]
            lines = changed_lines(old, new)
            copy = os.path.join(scratch, change["id"])
            shutil.copytree(clean, copy, symlinks=True)
            with open(os.path.join(copy, change["file"]), "w", encoding="utf-8", newline="") as opened:
                opened.write(new)
            told, stray, broken = [], [], []
            for base, command in zip(before, commands):
                found, reason = findings(command, copy)
                if reason:
                    broken.append(reason)
                for finding in new_ones(base, found):
                    if finding.get("severity") == "due":
                        continue
                    here = at_place(finding, change["file"], lines) or names_it(finding, change["names"])
                    (told if here else stray).append(finding)
            worst = next((s for s in ORDER if any(f.get("severity") == s for f in told)), "info" if told else "")
            # An answer that is no JSON is a fault of the program, never a finding.
            result = "told" if told else "silent"
            effect = ""
            if options.effect and result == "silent":
                built = site(glosa, copy, options.today, os.path.join(scratch, "site"))
                effect = "refused" if built is None else "guard" if built == published else "published"
            rows.append((change, result, worst, told, stray, broken, effect))
            if options.keep and result == "silent":
                shutil.copytree(copy, os.path.join(options.keep, change["id"]), symlinks=True)
            shutil.rmtree(copy)

    report(rows, has_since, options)
    sys.exit(1 if any(row[1] == "silent" for row in rows) else 0)


def report(rows, has_since, options):
    kinds = list(dict.fromkeys(row[0]["kind"] for row in rows))
    print("check" + (" and check --since HEAD" if has_since else " (the program has no --since)"))
    print(f"{'kind':12} {'tried':>5} {'error':>6} {'warning':>8} {'info':>5} {'silent':>7}")
    for kind in kinds + ["all"]:
        mine = [row for row in rows if kind in (row[0]["kind"], "all")]
        count = collections.Counter(row[2] or row[1] for row in mine)
        print(f"{kind:12} {len(mine):5} {count['error']:6} {count['warning']:8} {count['info']:5} {count['silent']:7}")
    silent = [row for row in rows if row[1] == "silent"]
    if silent:
        print("\nsilent:")
    for change, _, _, _, stray, broken, effect in silent:
        ids = sorted({f.get("id", "?") for f in stray})
        print(f"  {change['id']} {change['kind']:10} {effect + ' ' if effect else ''}{change['file']} [{', '.join(change['names'])}]: {change['harm']}"
              + (f" (stray: {', '.join(ids)})" if ids else ""))
        for reason in broken:
            print(f"       no answer: {reason}")
    if options.effect:
        count = collections.Counter(row[6] for row in silent)
        print(f"\nof {len(silent)} silent: {count['published']} published, {count['guard']} guard, {count['refused']} refused")
    if options.tsv:
        with open(options.tsv, "w", encoding="utf-8") as opened:
            opened.write("id\tkind\tfile\tresult\tseverity\teffect\tfindings\n")
            for change, result, worst, told, stray, _, effect in rows:
                ids = ",".join(sorted({f.get("id", "?") for f in (told or stray)}))
                opened.write("\t".join((change["id"], change["kind"], change["file"], result, worst, effect, ids)) + "\n")


if __name__ == "__main__":
    main()
