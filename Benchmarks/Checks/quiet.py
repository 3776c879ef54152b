#!/usr/bin/env python3
"""How quiet the checks are on good text: on the catalog as published, and on published pairs that others wrote.

    quiet.py GLOSA PROJECT [PAIRS.jsonl]

Every flag at warning or above on the pairs has a verdict in pairs-verdicts.tsv; one without is named, and makes the exit
status 1.
"""
import collections
import json
import os
import subprocess
import sys
import tempfile

TODAY = "2026-11-25"


def findings(glosa, project):
    command = [glosa, "check", "--project", project, "--today", TODAY, "--format", "json", "--fail-level", "never"]
    return json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def main():
    glosa, project = sys.argv[1:3]
    here = os.path.dirname(os.path.abspath(__file__))
    published = findings(glosa, project)["summary"]
    print(f"the catalog as published: {published['error']} errors, {published['warning']} warnings, "
          f"{published['due']} due, {published['info']} for information")
    status = 1 if published["error"] + published["warning"] else 0
    if len(sys.argv) < 4 or not os.path.exists(sys.argv[3]):
        print("the pairs are not here, and were skipped")
        return status
    verdicts = {}
    for line in open(f"{here}/pairs-verdicts.tsv", encoding="utf-8"):
        if not line.startswith("#"):
            number, check, verdict, _ = line.rstrip("\n").split("\t")
            verdicts[int(number), check] = verdict
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, f"{here}/pairs.py", project, sys.argv[3], f"{folder}/pairs"], check=True)
        found = findings(glosa, f"{folder}/pairs")["findings"]
    count = sum(1 for _ in open(sys.argv[3], encoding="utf-8"))
    flags = {(int(f["subject"].split(".m")[1]), f["id"]) for f in found if f["severity"] in ("error", "warning")}
    units = {number for number, _ in flags}
    judged = collections.Counter(verdicts.get(flag, "not judged") for flag in flags)
    print(f"{len(units)} of {count} pairs flagged at warning or above: {100 * len(units) / count:.2f} % (limit 1 %)")
    print("verdicts on the flags: " + ", ".join(f"{number} {verdict}" for verdict, number in sorted(judged.items())))
    for flag in sorted(flags):
        if flag not in verdicts:
            print(f"no verdict: {flag[0]} {flag[1]}")
            status = 1
    for flag in sorted(set(verdicts) - flags):
        print(f"no flag any more: {flag[0]} {flag[1]}")
    return status if len(units) <= count / 100 else 1


sys.exit(main())
