#!/usr/bin/env python3
"""Turns published English-Spanish pairs into a scratch project, to see how quiet the checks are on good text.

    pairs.py PROJECT PAIRS.jsonl FOLDER

Each pair becomes a message of interface.yaml, with what MessageFormat must escape escaped. The conventions are those of
the published project's locale.yaml, less what is the house style of this project and not of those who wrote the pairs:
see HOUSE below.
"""
import json
import os
import re
import shutil
import sys

# Keys of locale.yaml that say how *this* project writes. The authors of the pairs chose otherwise, or chose nothing: they
# say tú and usted, write three dots, and an application is an aplicación in software.
HOUSE = {
    "other-register", "ellipsis", "false-friends", "rejects", "accusation", "same-as-source", "decimal-mark",
    "thousands-mark", "quotes", "named-numbers", "section-paths",
}


def conventions(path):
    """The entries of a locale.yaml that are the language's."""
    kept, keep = [], True
    for line in open(path, encoding="utf-8"):
        match = re.match(r"([a-z][a-z-]*):", line)
        if match:
            keep = match.group(1) not in HOUSE
        if keep and not line.startswith("#"):
            kept.append(line)
    text = "".join(kept)
    text = re.sub(r"  (story|guidance|glossary|about): .*\n", "", text)
    return text.replace("paths:\n", "paths: {notes: notes, glossary: glossary}\n")


def message(text):
    """A text as a MessageFormat 2 message in a YAML block."""
    escaped = re.sub(r"([\\{}])", r"\\\1", text)
    # A pattern in double braces keeps its edges, and its first character is only a character.
    if escaped[:1] in ".\\ \n\t" or escaped != escaped.strip() or "{" in escaped[:2]:
        escaped = "{{" + escaped + "}}"
    return "|\n" + "".join(f"  {line}\n" if line else "\n" for line in escaped.split("\n"))


def main():
    project, pairs, folder = sys.argv[1:4]
    shutil.rmtree(folder, ignore_errors=True)
    rows = [json.loads(line) for line in open(pairs, encoding="utf-8")]
    os.makedirs(f"{folder}/Resources")
    files = {
        "project": "title: Pairs\nsource-locale: en\nlocales: [es, en]\npublisher: Others\nlicence: CC-BY-4.0\n"
        "documents: {notes: reference}\n"
        "address: https://pairs.example.org\nwritten: 2026-11-25\n"
        # Each of the two projects has quotation marks of its own, and no message is the program's.
        "checks: {wrong-quotation-mark: off, unknown-message: off}\n",
        "facts": "", "sources": "", "contacts": "", "terms": "", "hazards": "", "outline": "notes: {}\n",
    }
    for name, text in files.items():
        open(f"{folder}/Resources/{name}.yaml", "w", encoding="utf-8").write(text)
    for tag in ("en", "es"):
        os.makedirs(f"{folder}/locales/{tag}")
        for name in ("glossary", "facts", "contacts"):
            open(f"{folder}/locales/{tag}/{name}.yaml", "w").close()
        open(f"{folder}/locales/{tag}/notes.yaml", "w").write("title: Pairs\nsummary: Pairs\n")
        open(f"{folder}/locales/{tag}/locale.yaml", "w", encoding="utf-8").write(
            conventions(f"{project}/locales/{tag}/locale.yaml"))
        with open(f"{folder}/locales/{tag}/interface.yaml", "w", encoding="utf-8") as out:
            for number, row in enumerate(rows, start=1):
                out.write(f"m{number}: {message(row[tag])}")
    print(f"{len(rows)} pairs")


main()
