#!/usr/bin/env python3
"""Writes a synthetic project: the real catalog's facts, terms, contacts and conventions, and as many messages as asked.

    synthetic.py PROJECT MESSAGES FOLDER

The messages are the published guidance and story over and over, each copy with a word of its own in both languages, so
that no two are equal and nothing can be answered from a cache. They stand in documents of 10,000, 25 to a section.
"""
import itertools
import os
import re
import shutil
import sys


def entries(path):
    """The (key, body) pairs of a catalog file: the body is everything from the colon to the next key."""
    found, key, body = [], None, []
    for line in open(path, encoding="utf-8"):
        match = re.match(r"([a-z][a-z0-9-]*):(.*)", line)
        if match:
            if key:
                found.append((key, "".join(body)))
            key, body = match.group(1), [match.group(2) + "\n"]
        elif line.startswith("#") or not line.strip():
            continue
        elif key:
            body.append(line)
    if key:
        found.append((key, "".join(body)))
    return dict(found)


# The most messages in one document.
LARGEST = 10_000

SYLLABLES = ["ba", "re", "mi", "to", "lu", "sa", "ne", "di", "go", "cu"]


def word(number):
    """A capitalised word that is different for each number: numbers themselves are not for prose."""
    digits = [int(digit) for digit in str(number)]
    return "".join(SYLLABLES[digit] for digit in digits).capitalize()


def varied(body, number):
    """The message with a word more at its end, in each variant."""
    name = word(number)
    if "{{" in body:
        return re.sub(r"\}\}(\s)", lambda match: " " + name + ".}}" + match.group(1), body)
    return body.rstrip("\n") + " " + name + ".\n"


def main():
    project, count, folder = sys.argv[1], int(sys.argv[2]), sys.argv[3]
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(f"{project}/Resources", f"{folder}/Resources")
    shutil.copytree(f"{project}/locales", f"{folder}/locales")
    texts = {}
    for locale in ("es", "en"):
        texts[locale] = {}
        for document in ("guidance", "story"):
            for key, body in entries(f"{project}/locales/{locale}/{document}.yaml").items():
                texts[locale][f"{document}-{key}"] = body
    shared = [key for key in texts["en"] if key in texts["es"] and not key.endswith(("-title", "-summary"))]
    picked = list(itertools.islice(itertools.cycle(shared), count))
    sources = open(f"{project}/Resources/sources.yaml", encoding="utf-8").read()
    source = re.search(r"(?m)^([a-z0-9-]+):", sources).group(1)
    names = [f"d{index}" for index in range((count + LARGEST - 1) // LARGEST)]
    with open(f"{folder}/Resources/outline.yaml", "w", encoding="utf-8") as out:
        for index, name in enumerate(names):
            own = range(index * LARGEST, min(count, (index + 1) * LARGEST))
            out.write(f"{name}:\n")
            for start in range(own.start, own.stop, 25):
                out.write(f"  s{start}:\n")
                for number in range(start, min(own.stop, start + 25)):
                    out.write(f"    - {{paragraph: m{number}, sources: [{source}]}}\n")
    for locale in ("es", "en"):
        for stale in ("guidance.yaml", "hazards.yaml", "story.yaml", "about.yaml", "review.yaml"):
            if os.path.exists(f"{folder}/locales/{locale}/{stale}"):
                os.remove(f"{folder}/locales/{locale}/{stale}")
        path = f"{folder}/locales/{locale}/locale.yaml"
        conventions = open(path, encoding="utf-8").read()
        conventions = re.sub(r"(?m)^section-paths:\n(?:  .*\n)+", "", conventions)
        conventions = re.sub(r"  (story|guidance|about): .*\n", "", conventions)
        paths = "".join(f"  {name}: {name}\n" for name in names)
        open(path, "w", encoding="utf-8").write(conventions.replace("paths:\n", "paths:\n" + paths))
        for name in ("glossary", "facts", "contacts"):
            path = f"{folder}/locales/{locale}/{name}.yaml"
            text = open(path, encoding="utf-8").read()
            text = re.sub(r"\{#link to=(guidance|story)[^}]*\}(.*?)\{/link\}", r"\2", text, flags=re.S)
            open(path, "w", encoding="utf-8").write(text)
        title = "Historia" if locale == "es" else "Story"
        for index, name in enumerate(names):
            own = range(index * LARGEST, min(count, (index + 1) * LARGEST))
            with open(f"{folder}/locales/{locale}/{name}.yaml", "w", encoding="utf-8") as out:
                out.write(f"title: {title}\nsummary: {title}\n")
                for start in range(own.start, own.stop, 25):
                    out.write(f"s{start}-title: {title} {word(start)}\n")
                for number in own:
                    body = texts[locale][picked[number]]
                    body = re.sub(r"\{#link to=[^}]*\}(.*?)\{/link\}", r"\1", body, flags=re.S)
                    out.write(f"m{number}:{varied(body, number)}")
    path = f"{folder}/Resources/project.yaml"
    project = open(path, encoding="utf-8").read()
    budget = re.search(r"  story: (.*)\n", project).group(1)
    project = re.sub(r"  (story|guidance): .*\n", "", project)
    project = re.sub(r"(?m)^(start|pages): .*\n", "", project)
    budgets = "".join(f"  {name}: {budget}\n" for name in names)
    open(path, "w", encoding="utf-8").write(project.replace("reading:\n", "reading:\n" + budgets))
    path = f"{folder}/Resources/hazards.yaml"
    hazards = open(path, encoding="utf-8").read()
    open(path, "w", encoding="utf-8").write(re.sub(r"  with: .*\n", "", hazards).replace("kind: pair", "kind: lawyer-first"))


main()
