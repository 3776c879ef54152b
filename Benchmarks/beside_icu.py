#!/usr/bin/env python3
"""Numbers, money, units, plurals and dates of 25 locales: the program beside ICU itself, through PyICU.

    Benchmarks/beside_icu.py GLOSA [--locales es,en] [--group date] [--all] [--keep DIR] [--tools DIR]

`BesideICU/skeletons.py` says what the options of a message mean by UTS #35, and PyICU what ICU makes of it; the program
formats the same in one process, from a file of cases a locale in the working group's schema. Prints how many cases there
are and which differ, one line of each sort (`--all`: each); the exit status is 1 when one differs without a reason in
`REASONS`.

PyICU is compiled against this machine's libicu, once, in a folder for temporary files (or DIR); g++, pkg-config and the
headers of ICU are installed where they are missing.

An instant is compared in a zone where ICU's rules, which may be years old, give the same offset as the system's zone files
(Python's zoneinfo). Where they do not, what is expected is ICU's in a zone of the system's offset, without its name.
"""
import argparse
import collections
import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
LOCALES = "es,es-VE,es-US,en,en-GB,pt-BR,pt-PT,fr,de,it,pl,ru,uk,ar,ar-EG,he,fa,hi,bn,zh-Hans,ja,ko,tr,vi,sw"
MARKS = re.compile("[\u200e\u200f\u061c]")

# Differences that were judged: which ones, from the case and what came, and why they stand.
REASONS = [
    (lambda case, came: case.group == "integer" and "|-0.4| :integer" in case.source,
     "UTS #35 part 9 leaves the integer of -0.4 open: 0 here, -0 by ICU's rounding"),
    (lambda case, came: "currencyDisplay=|never|" in case.source and MARKS.sub("", came) == MARKS.sub("", case.expected),
     "money without its sign keeps the marks of direction of the pattern with one; nobody sees them"),
    (lambda case, came: re.search("-11-0[17]T01:[35].:..[|]", case.source) and "timeZoneStyle" in case.source,
     "a time that the clock shows twice is the first here (as in RFC 5545), the second by ICU's default"),
]


def prepare(folder):
    """A virtual environment with PyICU; gives its Python."""
    python = os.path.join(folder, "bin", "python")
    if os.path.lexists(folder) and (os.path.islink(folder) or os.stat(folder).st_uid != os.geteuid()):
        sys.exit(f"beside_icu.py: {folder} belongs to somebody else")
    if os.path.exists(os.path.join(folder, "ready")):
        return python
    missing = [command for command in ("g++", "pkg-config") if not shutil.which(command)]
    if "pkg-config" in missing or subprocess.run(["pkg-config", "--exists", "icu-i18n"]).returncode != 0:
        missing.append("libicu-dev")
    if not os.path.exists(os.path.join(sysconfig.get_paths()["include"], "Python.h")):
        missing += ["python3-dev", "python3-venv"]
    if missing:
        subprocess.run([os.path.join(HERE, "..", ".ci", "install"), *missing], check=True)
    print("Compiling PyICU (two minutes)…", file=sys.stderr)
    os.makedirs(folder, mode=0o700, exist_ok=True)
    subprocess.run([sys.executable, "-m", "venv", "--clear", folder], check=True)
    subprocess.run([python, "-m", "pip", "install", "-q", "--disable-pip-version-check", "--no-input", "--require-hashes",
                    "-r", os.path.join(HERE, "..", ".ci", "requirements", "icu-tools.txt")], check=True)
    open(os.path.join(folder, "ready"), "w").close()
    return python


def write(path, tag, cases):
    """The file of a locale's cases."""
    tests = []
    for case in cases:
        tests.append({"description": case.group, "src": case.source, "exp": case.expected})
        if case.values:
            tests[-1]["params"] = [{"name": name, "value": value} for name, value in case.values.items()]
    shared = {"locale": tag, "bidiIsolation": "none"}
    with open(path, "w", encoding="utf-8") as file:
        json.dump({"scenario": tag, "defaultTestProperties": shared, "tests": tests}, file, ensure_ascii=False)


def failures(glosa, folder):
    """What came in each failed case, by locale and number, and how many cases there were."""
    command = [glosa, "message", "test", folder, "--format", "json"]
    run = subprocess.run(command, capture_output=True, text=True, encoding="utf-8")
    if run.returncode not in (0, 1):
        sys.exit(f"beside_icu.py: {' '.join(command)}: status {run.returncode}\n{run.stderr[:2000]}")
    report = json.loads(run.stdout)
    came = {}
    for failure in report["failures"]:
        words = [difference["actual"] for difference in sorted(failure["differences"], key=lambda one: one["what"] != "text")]
        came[failure["locale"], failure["number"]] = "; ".join(re.sub('^"(.*)"$', r"\1", word) for word in words)
    return came, sum(report["summary"].values())


def visible(text):
    """Spaces and controls that nobody sees, by their code."""
    return "".join(f"<{ord(letter):04X}>" if letter != " " and not letter.isprintable() else letter for letter in text)


def report(cases, came, every):
    """Prints what differs; gives how many do without a reason."""
    counts = collections.Counter(case.group for ones in cases.values() for case in ones)
    differ, reasons, sorts = collections.Counter(), collections.Counter(), collections.defaultdict(list)
    for (tag, number), text in came.items():
        case = cases[tag][number - 1]
        reason = next((reason for judged, reason in REASONS if judged(case, text)), None)
        if reason:
            reasons[reason] += 1
            continue
        differ[case.group] += 1
        sorts[tag, case.source if every else re.sub(r"\|[^|]*\|", "", case.source, count=1)].append((case, text))
    for (tag, _), ones in sorted(sorts.items()):
        case, text = ones[-1]
        print(f"{tag:8} {case.source}{f'   ({len(ones)} such)' if len(ones) > 1 else ''}")
        print(f"         expected «{visible(case.expected)}»  program «{visible(text)}»")
    print(f"{sum(counts.values())} cases in {len(cases)} locales: {sum(differ.values())} differ without a reason, "
          f"{sum(reasons.values())} with one")
    for group, count in counts.items():
        print(f"  {group:10} {count:6} cases, {differ[group]:4} differ without a reason")
    for reason, count in reasons.items():
        print(f"  {count:4} judged: {reason}")
    return sum(differ.values())


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("glosa")
    parser.add_argument("--locales", default=LOCALES)
    parser.add_argument("--group", help="only the cases of one function or choice")
    parser.add_argument("--all", action="store_true", help="print each case that differs")
    parser.add_argument("--keep", metavar="DIR", help="keep the files of cases here")
    parser.add_argument("--tools", metavar="DIR", help="where PyICU is, or will be",
                        default=os.path.join(tempfile.gettempdir(), f"glosa-icu-tools-{os.geteuid()}"))
    arguments = parser.parse_args()
    try:
        import icu
    except ImportError:
        python = prepare(arguments.tools)
        os.execv(python, [python, *sys.argv])
    from BesideICU import date_cases, number_cases, peer

    version = subprocess.run([arguments.glosa, "--version"], capture_output=True, text=True, check=True).stdout
    facts = dict(line.split(": ", 1) for line in version.splitlines() if ": " in line)
    print(f"program: commit {facts.get('commit')}, ICU {facts.get('icu')}, zone rules {facts.get('zone rules')}; "
          f"peer: PyICU {icu.VERSION}, ICU {icu.ICU_VERSION}")
    if facts.get("icu") != icu.ICU_VERSION:
        sys.exit("beside_icu.py: these are two versions of ICU, which nothing can be compared by")
    cases, outdated, previewed = {}, set(), collections.Counter()
    folder = arguments.keep or tempfile.mkdtemp()
    try:
        os.makedirs(folder, exist_ok=True)
        for tag in arguments.locales.split(","):
            one = peer.Peer(tag)
            dates = date_cases.Dates(one)
            cases[tag] = [case for case in [*number_cases.cases(one), *dates.cases()]
                          if arguments.group in (None, case.group)]
            outdated |= dates.outdated
            previewed.update(case.preview != case.expected for case in cases[tag] if case.preview)
            write(os.path.join(folder, f"{tag}.json"), tag, cases[tag])
        came, count = failures(arguments.glosa, folder)
    finally:
        if not arguments.keep:
            shutil.rmtree(folder)
    if count != sum(map(len, cases.values())):
        sys.exit(f"beside_icu.py: {sum(map(len, cases.values()))} cases were written, and {count} ran")
    differ = report(cases, came, arguments.all)
    for zone, number in collections.Counter(zone for zone, _ in outdated).items():
        print(f"  {number} instants of {zone} where ICU's rules are not the system's: compared by the system's offset")
    if previewed:
        print(f"  {previewed[True]} of the {previewed.total()} texts of every combination of a date's options would be others "
              f"by semantic skeletons (UTS #35 part 4, a technical preview)")
    return 1 if differ else 0


sys.exit(main())
