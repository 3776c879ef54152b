"""Reads the entries of a catalog's YAML files by their lines, and writes one of them anew.

Only what these files use is understood: plain scalars, `|` blocks, nested maps. Lists and flow values are left out.
"""

import os
import re
from dataclasses import dataclass

SKIPPED = {"locale.yaml", "review.yaml"}
NOT_TEXT = {"rendering", "because", "event"}
KEY = re.compile(r"^( *)([A-Za-z0-9_.-]+):(?: +(.*))?$")
VARIANT = re.compile(r"^(?P<key>\S.*?)(?P<gap>\s+)\{\{(?P<body>.*)\}\}$")


@dataclass
class Entry:
    """One message: `first` and `last` are lines from 0, `text` is without its indentation."""

    file: str
    id: str
    key: str
    indent: str
    first: int
    last: int
    block: bool
    text: str

    @property
    def has_variants(self):
        return ".match" in self.text

    def lines(self, text):
        """The lines of the file that say `text` in the place of this entry, as a careful translator writes them."""
        plain = not self.block and "\n" not in text and ": " not in text and " #" not in text
        plain = plain and not re.match(r"[\[\]{}&*!|>'\"%@`#,?:-]", text) and text == text.strip()
        if plain and not text.endswith(":"):
            return [f"{self.indent}{self.key}: {text}"]
        deeper = self.indent + "  "
        return [f"{self.indent}{self.key}: |"] + [deeper + line if line else "" for line in text.split("\n")]


def entries(root, relative):
    """All messages of one file, in its order."""
    with open(os.path.join(root, relative), encoding="utf-8") as file:
        lines = file.read().split("\n")
    stem = os.path.basename(relative)[: -len(".yaml")]
    found, path, index = [], [], 0
    while index < len(lines):
        match = KEY.match(lines[index])
        if not match:
            index += 1
            continue
        indent, key, value = match.group(1), match.group(2), match.group(3)
        path = [step for step in path if len(step[0]) < len(indent)]
        name = ".".join([stem] + [step[1] for step in path] + [key])
        if value is None or value.startswith("#"):
            path.append((indent, key))
            index += 1
        elif value == "|":
            start = index + 1
            end = start
            while end < len(lines) and (not lines[end].strip() or len(lines[end]) - len(lines[end].lstrip()) > len(indent)):
                end += 1
            while end > start and not lines[end - 1].strip():
                end -= 1
            depth = len(lines[start]) - len(lines[start].lstrip())
            text = "\n".join(line[depth:] for line in lines[start:end])
            if key not in NOT_TEXT:
                found.append(Entry(relative, name, key, indent, index, end - 1, True, text))
            index = end
        else:
            if value[:1] not in "[{\"'" and key not in NOT_TEXT:
                found.append(Entry(relative, name, key, indent, index, index, False, value))
            index += 1
    return found


def locale_files(root, locale):
    folder = os.path.join("locales", locale)
    names = sorted(os.listdir(os.path.join(root, folder)))
    return [os.path.join(folder, name) for name in names if name.endswith(".yaml") and name not in SKIPPED]


def messages(root, locale):
    """All messages of a locale by file; an id is the same in every locale."""
    return {file: entries(root, file) for file in locale_files(root, locale)}


def variants(text):
    """The variants of a text by key, or nothing."""
    return {m.group("key"): m.group("body") for m in map(VARIANT.match, text.split("\n")) if m}


def with_variants(text, change):
    """The text with each variant's pattern passed through `change(key, pattern)`."""
    lines = []
    for line in text.split("\n"):
        match = VARIANT.match(line)
        if match:
            body = change(match.group("key"), match.group("body"))
            line = match.group("key") + match.group("gap") + "{{" + body + "}}"
        lines.append(line)
    return "\n".join(lines)
