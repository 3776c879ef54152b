#!/usr/bin/env python3
"""Makes mistakes in a copy of the catalog, and counts how many of them `glosa check` finds. README.md says more."""

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

import catalog
import kinds
import spanish_meaning
import spanish_language
import spanish_form
import english_and_facts

# Syntax that breaks one message may hide what is wrong with the rest: few of these share a run.
FRAGILE = {"variables", "markup", "variants and plurals", "English: variables", "English: variants and plurals", "encoding", "invisible letters", "bidi", "leftovers"}
# What only says that a text or a value has changed, or has not been reviewed.
NOT_A_FINDING = re.compile(r"^(unreviewed|unrecorded-origin|void-review|stale.*|changed-value|unconfirmed-value|check-again)$")
# With the reviews left in place, a changed value is the finding that belongs to a changed fact; a changed text is not.
STILL_NOT_A_FINDING = re.compile(r"^(unreviewed|unrecorded-origin|stale.*|unconfirmed-value|check-again)$")
FINGERPRINT = "changed-value"
REVIEWS = ["Resources/review.yaml"]


@dataclass
class Mistake:
    kind: object
    file: str
    id: str
    before: str
    after: str
    first: int = 0
    last: int = 0
    lines: list = field(default_factory=list)
    position: int = 0
    alone: bool = False
    found: list = field(default_factory=list)

    @property
    def verdict(self):
        if any(map(self.is_apt, self.found)):
            return "apt"
        return "other" if self.found else "silent"

    def is_apt(self, finding):
        if finding.get("id") == FINGERPRINT:
            return self.kind.side.startswith("Resources")
        return bool(re.search(self.kind.apt, text(finding), re.I))


def text(finding):
    """What a finding says of its own accord: the words that it quotes are not its own."""
    own = re.sub(r"“[^”]*”|`[^`]*`|«[^»]*»", " ", finding.get("message", ""))
    return finding.get("id", "").replace("-", " ") + " " + finding.get("id", "") + " " + own


# --- Making mistakes ---


def blocks(root, relative):
    """The entries of a file of `Resources`: a step of the outline, else what begins at the margin."""
    with open(os.path.join(root, relative), encoding="utf-8") as file:
        lines = file.read().split("\n")
    start = re.compile(r"^ +- (?:step|branch): ([\w-]+)" if relative.endswith("outline.yaml") else r"^([\w-]+):")
    heads = [(i, m.group(1)) for i, line in enumerate(lines) if (m := start.match(line))]
    found = []
    for n, (i, name) in enumerate(heads):
        end = heads[n + 1][0] if n + 1 < len(heads) else len(lines)
        while end > i + 1 and (not lines[end - 1].strip() or lines[end - 1].lstrip().startswith("#")):
            end -= 1
        found.append(catalog.Entry(relative, name, name, "", i, end - 1, True, "\n".join(lines[i:end])))
    return found


class Maker:
    def __init__(self, root, seed, each):
        self.root, self.seed, self.each = root, seed, each
        self.es = catalog.messages(root, "es")
        self.en = catalog.messages(root, "en")
        self.entries = {"es": [e for v in self.es.values() for e in v], "en": [e for v in self.en.values() for e in v]}
        self.text = {l: {e.id: e.text for e in self.entries[l]} for l in self.entries}
        self.place = {l: {e.id: e for e in self.entries[l]} for l in self.entries}
        with open(os.path.join(root, "Resources", "forbidden.yaml"), encoding="utf-8") as file:
            forbidden = file.read()
        spanish_form.FORBIDDEN["tel"] = re.sub(r"\D", "", re.search(r"tel: (.*)", forbidden).group(1))
        spanish_form.FORBIDDEN["url"] = re.search(r"url: (\S+)", forbidden).group(1)
        spanish_form.SPANISH.update(self.text["es"])
        spanish_form.ENGLISH.update(self.text["en"])
        spanish_form.ORDER.extend(e.id for e in self.entries["es"])
        spanish_form.TERMS.extend(sorted({e.id.split(".")[1] for e in self.entries["es"] if e.id.startswith("glossary.")}))

    def apply(self, kind, entry):
        """The lines with the mistake and the text before and after, or nothing."""
        place = f"{self.seed}/{kind.id}/{entry.id}"
        kinds.R.seed(place)
        source = self.text["en" if kind.side == "es" else "es"].get(entry.id)
        if kind.side in ("es", "en") and source is None:
            return None
        if kind.raw:
            lines = kind.make(entry, source)
            before = entry.lines(entry.text)
            return None if lines is None or lines == before else (lines, "\n".join(before), "\n".join(lines))
        if kind.whole or not entry.has_variants:
            new = kind.make(entry.id, source, entry.text)
        else:
            theirs = catalog.variants(source or "")
            def change(key, body):
                kinds.R.seed(place)
                return kind.make(entry.id, theirs.get(key, theirs.get("*", "")), body) or body
            new = catalog.with_variants(entry.text, change)
        if new is None or self.same(entry.text, new):
            return None
        lines = new.split("\n") if kind.side.startswith("Resources") else entry.lines(new)
        return lines, entry.text, new

    @staticmethod
    def same(a, b):
        fold = lambda t: re.sub(r"[ \n]+$", "", re.sub(r" ?\n", "\n", t))
        return fold(a) == fold(b)

    def mistakes(self, only):
        made = []
        for kind in kinds.KINDS.values():
            if only and not only & {kind.id, kind.family, part_of(kind)}:
                continue
            pool = self.entries[kind.side] if kind.side in self.entries else blocks(self.root, kind.side)
            made += self.spread(kind, pool)
        return made

    def spread(self, kind, pool):
        """Up to `each` mistakes of one kind, drawn by lot: two of a section, and more only where there are no others."""
        draw = kinds.random.Random(f"{self.seed}/{kind.id}")
        order = list(enumerate(pool))
        draw.shuffle(order)
        made, later, taken = [], [], Counter()
        for most in (2, len(pool)):
            for position, entry in order:
                section = ".".join(entry.id.split("-")[0].split(".")[:2])
                if len(made) == self.each:
                    return made
                if taken[section] >= most:
                    later.append((position, entry))
                elif result := self.apply(kind, entry):
                    lines, before, after = result
                    alone = kind.raw or kind.side.startswith("Resources")
                    made.append(Mistake(kind, entry.file, entry.id, before, after, entry.first, entry.last, lines, position, alone))
                    taken[section] += 1
            order, later = later, []
        return made


# --- Running the checks ---


def batches(mistakes, size):
    """Mistakes that share no message and no neighbours, of one language; those that stand alone have a run of their own."""
    groups = []
    for mistake in mistakes:
        limit = 1 if mistake.alone else min(size, 10) if mistake.kind.family in FRAGILE else size
        for group in groups:
            if limit > 1 and len(group) < limit and group[0].kind.side == mistake.kind.side and not group[0].alone \
                    and (group[0].kind.family in FRAGILE) == (mistake.kind.family in FRAGILE) \
                    and all(abs(g.position - mistake.position) > 2 for g in group):
                group.append(mistake)
                break
        else:
            groups.append([mistake])
    return groups


class Checker:
    def __init__(self, glosa, root, today, keep_reviews):
        self.glosa, self.today = glosa, today
        self.ignored = STILL_NOT_A_FINDING if keep_reviews else NOT_A_FINDING
        self.scratch = tempfile.mkdtemp(prefix="mistakes-")
        self.clean = os.path.join(self.scratch, "clean")
        os.mkdir(self.clean)
        for name in ("Resources", "locales"):
            shutil.copytree(os.path.join(root, name), os.path.join(self.clean, name))
        if not keep_reviews:
            for relative in REVIEWS + [os.path.join("locales", l, "review.yaml") for l in os.listdir(os.path.join(self.clean, "locales"))]:
                if os.path.exists(os.path.join(self.clean, relative)):
                    os.remove(os.path.join(self.clean, relative))
        self.known = Counter(map(self.key, self.findings(self.clean)))

    @staticmethod
    def key(f):
        return f.get("id"), f.get("file"), f.get("subject"), f.get("message")

    def findings(self, project):
        run = subprocess.run([self.glosa, "check", "--project", project, "--today", self.today, "--format", "json", "--fail-level", "never"],
                             capture_output=True, text=True, cwd=project)
        try:
            found = json.loads(run.stdout)["findings"]
        except (ValueError, KeyError):
            found = [{"id": "failure", "message": run.stdout + run.stderr, "file": "", "line": 0, "severity": "error"}]
        return [f for f in found if f.get("severity") != "due" and not self.ignored.match(f.get("id", ""))]

    def run(self, number, batch, place):
        """Writes the mistakes of one batch into a copy, and gives each the new findings at its place."""
        project = os.path.join(self.scratch, f"run-{number}")
        shutil.copytree(self.clean, project)
        spots = {}
        for file in {m.file for m in batch}:
            path = os.path.join(project, file)
            with open(path, encoding="utf-8") as handle:
                lines = handle.read().split("\n")
            shift, out, last = 0, [], 0
            for m in sorted((m for m in batch if m.file == file), key=lambda m: m.first):
                out += lines[last:m.first] + m.lines
                spots[id(m)] = (m.first + shift + 1, m.first + shift + max(len(m.lines), 1))
                shift += len(m.lines) - (m.last + 1 - m.first)
                last = m.last + 1
            with open(path, "w", encoding="utf-8", newline="") as handle:
                handle.write("\n".join(out + lines[last:]))
        rest = Counter(self.known)
        for finding in self.findings(project):
            key = self.key(finding)
            if rest[key] > 0:
                rest[key] -= 1
                continue
            for m in batch:
                if m.alone or self.at(finding, m, spots[id(m)], place):
                    m.found.append(finding)
        shutil.rmtree(project)

    @staticmethod
    def at(finding, m, spot, place):
        line, end = finding.get("line", 0), finding.get("endLine", finding.get("line", 0))
        if finding.get("file") == m.file and line <= spot[1] and end >= spot[0]:
            return True
        if finding.get("subject") == m.id:
            return True
        twin = place["es"].get(m.id) if m.kind.side == "en" else None
        return bool(twin) and finding.get("file") == twin.file and twin.first + 1 <= line <= twin.last + 1

    def close(self):
        shutil.rmtree(self.scratch)


# --- Telling ---


def share(n, of):
    return f"{100 * n / of:5.1f} %" if of else "    –  "


def loud(m):
    """Found aptly at warning or above."""
    return any(f.get("severity") in ("warning", "error") and m.is_apt(f) for f in m.found)


def row(name, group, width=34):
    verdicts = Counter(m.verdict for m in group)
    return f"{name:{width}} {len(group):5} {verdicts['apt']:5} {sum(map(loud, group)):5} {verdicts['other']:6} {verdicts['silent']:7}  {share(verdicts['apt'], len(group))}"


def table(title, groups):
    print(f"\n{title:34} {'made':>5} {'apt':>5} {'loud':>5} {'other':>6} {'silent':>7}   found")
    for name, group in groups:
        print(row(name, group))


def part_of(kind):
    return {"es": "Spanish", "en": "English"}.get(kind.side, "Resources")


def part(m):
    return {"Spanish": "1 ", "English": "2 ", "Resources": "3 "}[part_of(m.kind)] + part_of(m.kind)


def grouped(mistakes, key):
    groups = defaultdict(list)
    for m in mistakes:
        groups[key(m)].append(m)
    return groups


def tell(mistakes, by_kind):
    for name, group in sorted(grouped(mistakes, part).items()):
        if by_kind:
            table(name[2:] + ": kinds", grouped(group, lambda m: m.kind.id).items())
        table(name[2:] + ": families", sorted(grouped(group, lambda m: m.kind.family).items()))
        table(name[2:] + ": how bad", sorted(grouped(group, lambda m: f"{m.kind.harm} of 3").items()))
    table("total", [(name[2:], g) for name, g in sorted(grouped(mistakes, part).items())] + [("all", mistakes)])
    rates = [sum(m.verdict == "apt" for m in g) / len(g) for g in grouped(mistakes, lambda m: m.kind.id).values()]
    if rates:
        print(f"\n{len(rates)} kinds: {sum(r >= 0.9 for r in rates)} found at 90 % and more, {sum(r == 0 for r in rates)} never aptly; mean of the kinds {100 * sum(rates) / len(rates):.1f} %")


def show(m, width=1200):
    said = "; ".join(f"{f['id']} ({f['severity']})" for f in m.found)
    print(f"\n{m.kind.id} [{m.kind.family}, {m.kind.harm}] {m.id}  {m.verdict}{': ' + said if said else ''}\n- {m.before[:width]}\n+ {m.after[:width]}")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("glosa", help="the program")
    parser.add_argument("project", help="the project's folder; nothing in it is changed")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--kinds", default="", help="only these kinds or families, or Spanish, English, Resources; with commas between")
    parser.add_argument("--each", type=int, default=5, help="the most mistakes of a kind")
    parser.add_argument("--batch", type=int, default=40, help="the most mistakes in a run of the checks")
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--today", default="2026-11-29")
    parser.add_argument("--keep-reviews", action="store_true", help="leave the reviews, and with them the fingerprints")
    parser.add_argument("--list", action="store_true", help="print what was not found, in full")
    parser.add_argument("--list-other", action="store_true", help="print what was found by another name, in full")
    parser.add_argument("--sample", type=int, default=0, help="only print so many mistakes drawn by lot, and run nothing")
    parser.add_argument("--by-kind", action="store_true", help="a table of kinds as well")
    parser.add_argument("--json", metavar="FILE", help="every mistake and its findings, for a machine")
    options = parser.parse_args()

    only = set(filter(None, options.kinds.split(",")))
    maker = Maker(options.project, options.seed, options.each)
    mistakes = maker.mistakes(only)
    if not mistakes:
        sys.exit("no kind of this name, or no place for it")
    if options.sample:
        draw = kinds.random.Random(options.seed)
        for m in draw.sample(mistakes, min(options.sample, len(mistakes))):
            show(m, 700)
        return
    order = sorted(mistakes, key=lambda m: (m.kind.side, m.alone, m.kind.family in FRAGILE))
    kinds.random.Random(options.seed).shuffle(order)
    groups = batches(order, options.batch)
    checker = Checker(os.path.abspath(options.glosa), options.project, options.today, options.keep_reviews)
    try:
        with ThreadPoolExecutor(options.jobs) as pool:
            list(pool.map(lambda numbered: checker.run(*numbered, maker.place), enumerate(groups)))
    finally:
        checker.close()
    if options.list or options.list_other:
        for m in mistakes:
            if m.verdict == "silent" and options.list or m.verdict == "other" and options.list_other:
                show(m)
    if options.json:
        with open(options.json, "w", encoding="utf-8") as file:
            for m in mistakes:
                record = {"kind": m.kind.id, "family": m.kind.family, "id": m.id, "verdict": m.verdict, "before": m.before, "after": m.after, "findings": m.found}
                file.write(json.dumps(record, ensure_ascii=False) + "\n")
    print(f"seed {options.seed}: {len(mistakes)} mistakes of {len({m.kind.id for m in mistakes})} kinds in {len(groups)} runs")
    tell(mistakes, options.by_kind)


if __name__ == "__main__":
    main()
