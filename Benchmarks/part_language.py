#!/usr/bin/env python3
"""Copies a project with one more language, a part of whose messages is there: for trials of languages in work.

    Benchmarks/part_language.py . /tmp/half --percent 50

The words are those of another language of the project with their vowels exchanged: no word is a copy, and every
placeholder, markup and line stays. The same arguments give the same bytes. The language is in work: `publish` keeps the
languages that were there.
"""

import argparse
import hashlib
import pathlib
import re
import shutil

HERE = pathlib.Path(__file__).resolve().parent
VOWELS = str.maketrans("aeiouáéíóúAEIOUÁÉÍÓÚ", "eiouaéíóúáEIOUAÉÍÓÚÁ")
# Data of the language with texts in them, and the keys of those.
NESTED = {"glossary", "facts", "contacts", "sources"}
TEXTS = {"event", "term", "definition", "example", "not", "label", "words", "why", "name", "note", "title"}


def exchanged(text, is_complex):
    """The text with other vowels, outside placeholders; of a message with variants, only inside `{{…}}`."""
    parts, depth = [], 0
    for character in text:
        depth += (character == "{") - (character == "}")
        wanted = depth == (2 if is_complex else 0)
        parts.append(character.translate(VOWELS) if wanted else character)
    return "".join(parts)


def entries(text):
    """The entries of a file: its key, and its lines with the comments above."""
    found, above = [], []
    for line in text.splitlines():
        key = re.match(r"([A-Za-z0-9.-]+):", line)
        if key:
            found.append([key[1], above + [line]])
            above = []
        elif line.startswith(" ") and found:
            found[-1][1].append(line)
        elif not line.startswith("#"):
            above = []
    return found


def translated(lines, is_nested):
    """The lines of an entry with other words; without lists, which are each language's own."""
    result, keeps, complex_block = [], not is_nested, False
    for index, line in enumerate(lines):
        key = re.match(r"(\s*)([A-Za-z0-9.-]+):(.*)$", line)
        nested = is_nested and index > 0 and key and len(key[1]) in (2, 4)
        if (index == 0 or nested) and key:
            indent, name, value = key.groups()
            in_said = is_nested and len(indent) == 4
            keeps = not is_nested or index == 0 or name in TEXTS or name == "said" or (in_said and keeps)
            if not keeps:
                continue
            block = value.strip() == "|"
            following = lines[index + 1].strip() if block and index + 1 < len(lines) else ""
            complex_block = following.startswith(".")
            result.append(f"{indent}{name}:{exchanged(value, False)}")
        elif keeps:
            result.append(exchanged(line, complex_block))
    return result


def chosen(found, file, percent):
    """As many of the entries as the percentage asks for, picked by a hash of their ids."""
    ranked = sorted(found, key=lambda entry: hashlib.sha256(f"{file}.{entry[0]}".encode()).digest())
    wanted = {entry[0] for entry in ranked[: len(found) * percent // 100]}
    return [entry for entry in found if entry[0] in wanted]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("project", type=pathlib.Path)
    parser.add_argument("output", type=pathlib.Path)
    parser.add_argument("--percent", type=int, default=50)
    parser.add_argument("--tag", default="ht")
    parser.add_argument("--formatting", default="fr-HT", help="the locale that formats numbers and dates")
    parser.add_argument("--of", default="es", help="the language whose words are changed")
    options = parser.parse_args()
    for folder in ["Resources", "locales"]:
        shutil.copytree(options.project / folder, options.output / folder)
    source = options.output / "locales" / options.of
    target = options.output / "locales" / options.tag
    target.mkdir()
    paths = re.search(r"^paths:\n(?:  .*\n)+|^paths: .*\n", (source / "locale.yaml").read_text(), re.M)
    (target / "locale.yaml").write_text(
        f"name: Language in work\nformatting: {options.formatting}\n{paths[0] if paths else ''}"
    )
    shipped = HERE.parent / f"Sources/GlosaCatalog/Interface/interface.{options.of}.yaml"
    texts = {file.stem: file.read_text() for file in sorted(source.glob("*.yaml"))}
    own = entries(texts.get("interface", ""))
    words = [entry for entry in entries(shipped.read_text()) if entry[0] not in {key for key, _ in own}]
    counts = [0, 0]
    for file, text in {**texts, "interface": ""}.items():
        if file in {"locale", "review"}:
            continue
        found = own + words if file == "interface" else entries(text)
        kept = chosen(found, file, options.percent)
        counts = [counts[0] + len(kept), counts[1] + len(found)]
        if not kept:
            continue
        lines = [line for _, block in kept for line in translated(block, file in NESTED)]
        (target / f"{file}.yaml").write_text("\n".join(lines) + "\n")
    project = options.output / "Resources/project.yaml"
    text = project.read_text()
    locales = re.search(r"^locales: \[(.*)\]$", text, re.M)
    publish = "" if re.search(r"^publish:", text, re.M) else f"\npublish: [{locales[1]}]"
    project.write_text(text.replace(locales[0], f"locales: [{locales[1]}, {options.tag}]{publish}"))
    print(f"{counts[0]} of {counts[1]} entries of {options.of} as {options.tag}")


if __name__ == "__main__":
    main()
