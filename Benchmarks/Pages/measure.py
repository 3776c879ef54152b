#!/usr/bin/env python3
"""Measures the site in dist/ with the rig, and holds the worst of each figure against what it should reach.

  measure.py RIG [--site DIR] [--report FILE] [rig options, such as --sample 12]

RIG is web_check.py; its header says what it needs. A whole site takes some twenty minutes. With --report, an earlier
report of the rig is read instead of measuring again.

One console message a page is the rig's own: it tries wider letters by adding a style to the page, and the page's policy
refuses it. It is recognised by the hash of that style, and counted apart.
"""
import argparse
import base64
import hashlib
import json
import pathlib
import re
import subprocess
import sys
import tempfile


def own_hash(rig):
    """The hash of the style that the rig adds."""
    source = pathlib.Path(rig).read_text()
    match = re.search(r"SPACING = \((.*?)\)\n\n", source, re.S)
    style = eval(f"({match[1]})")  # two string literals side by side
    return base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()


def kind(path):
    parts = path.split("/")
    if path.endswith(("todo.html", "all.html")):
        return "everything"
    if len(parts) > 2 and parts[2] in ("completa", "whole") or len(parts) == 3 and parts[1] in (
        "historia", "story", "glosario", "glossary", "acerca", "about"
    ):
        return "whole"
    return "part"


LIMITS = {"part": 14, "whole": 35, "everything": 120}
NAMES = {
    "part": "a part of the guide, a term, a start page",
    "whole": "the guide, the story, the glossary or the sources on one page",
    "everything": "everything in one file",
}


def worst(pages, value):
    found = [(value(page), path) for path, page in pages.items() if value(page) is not None]
    return max(found) if found else (None, "")


def least(pages, value):
    found = [(value(page), path) for path, page in pages.items() if value(page) is not None]
    return min(found) if found else (None, "")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("rig")
    parser.add_argument("--site", default="dist")
    parser.add_argument("--report")
    options, more = parser.parse_known_args()
    report = options.report
    if not report:
        report = tempfile.mkstemp(suffix=".json")[1]
        command = [sys.executable, options.rig, options.site, "--out", report] + more
        if subprocess.run(command, stdout=subprocess.DEVNULL).returncode:
            sys.exit("the rig could not run: see its header for what it needs")
    data = json.loads(pathlib.Path(report).read_text())
    pages = {path: page for path, page in data["pages"].items() if "network" in page}
    if not pages:
        sys.exit("no page was opened in the browser: does --pages name any?")
    total = data["summary"]["totals"]
    print(f"{len(pages)} of {len(data['pages'])} pages in a browser; axe {data['summary']['axe']}")
    print(f"report: {report}\n")
    rows = []

    def row(name, target, value, fine, where=""):
        rows.append((name, target, value, "reached" if fine else "NOT REACHED", where))

    axe = sum(total[f"axe_{impact}"] for impact in ("critical", "serious", "moderate", "minor"))
    row("axe, all rules, three widths", "0", axe, axe == 0)
    row("axe, contrast in the dark", "0", total["dark_contrast_nodes"], total["dark_contrast_nodes"] == 0)
    for key, name in (("vnu_errors", "Nu errors"), ("vnu_warnings", "Nu warnings"), ("css_faults", "CSS faults")):
        row(name, "0", total.get(key), total.get(key) == 0)
    own = own_hash(options.rig)
    messages = [m for page in pages.values() for m in page.get("console", [])]
    theirs = [m for m in messages if own[:12] in m or "Applying inline style" in m]
    row("console messages of the page", "0", len(messages) - len(theirs), len(messages) == len(theirs))
    row("console messages of the rig's own style", "", len(theirs), True)
    for key, name in (
        ("overflow_pages", "pages that scroll sideways (320, 390, 1280)"), ("zoom_faults", "clipped with doubled type"),
        ("focus_problems", "focus problems"), ("dead_buttons_nojs", "dead buttons without script"),
        ("third_party", "third-party requests"), ("broken_links", "broken links and anchors"),
        ("meta_faults", "faults of meta data"),
    ):
        row(name, "0", total[key], total[key] == 0)
    value, where = least(pages, lambda p: p.get("nojs", {}).get("coverage"))
    row("words visible without script", "99 %", f"{100 * value:.1f} %", value >= 0.99, where)
    value, where = least(pages, lambda p: p.get("print", {}).get("coverage"))
    row("printed share of the words", "99 %", f"{100 * value:.1f} %", value >= 0.99, where)
    value, where = worst(pages, lambda p: p["network"]["requests"])
    row("requests", "1", value, value == 1, where)
    for name, limit in LIMITS.items():
        some = {path: page for path, page in pages.items() if kind(path) == name}
        value, where = worst(some, lambda p: p["network"]["bytes"] / 1024)
        if value is not None:
            row(f"transfer: {NAMES[name]}", f"{limit} KB", f"{value:.1f} KB", value <= limit, where)
    for name, limit in (("s4g", 500), ("3g", 1000)):
        value, where = worst(pages, lambda p: p.get("perf", {}).get(name, {}).get("lcp"))
        row(f"largest contentful paint, {name}", f"{limit} ms", f"{value} ms", value <= limit, where)
        value, where = worst(pages, lambda p: p.get("perf", {}).get(name, {}).get("cls"))
        row(f"layout shift, {name}", "0", value, value == 0, where)
    width = [max(len(str(row[column])) for row in rows) for column in range(4)]
    for cells in rows:
        print("  ".join(str(cell).ljust(width[i]) if i < 4 else cell for i, cell in enumerate(cells)).rstrip())


if __name__ == "__main__":
    main()
