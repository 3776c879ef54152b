"""A project whose every text tries to become markup or a script."""

import re
import shutil
from pathlib import Path

from support import site

# Each says what it would do where a page let it in. None has a sign that messages give a meaning to,
# nor a digit, which a caution of our own may not have.
ATTACKS = [
    "<script>window.pwned=true</script>",
    '" onmouseover="window.pwned=true',
    # A quotation mark and a combining accent: to a program that reads graphemes it is no quotation mark.
    '"\u0301 onfocus=window.pwned=true x="',
    "' onmouseover='window.pwned=true",
    "</title><script>window.pwned=true</script>",
    "<img src=x onerror=window.pwned=true>",
    "]]>",
    "--><script>window.pwned=true</script>",
    "</script><script>window.pwned=true</script>",
    "&lt;script&gt;window.pwned=true&lt;/script&gt;",
]
ATTACK = " ".join(ATTACKS)

# `key: text`, also as an item of a list.
ENTRY = re.compile(r"^( *(?:- )?[\w-]+): (.+)$")
# What is no text: settings that name things, and never reach a page as they stand.
SETTINGS = re.compile(r"^ *(?:- )?(?:rendering|direction|formatting|register|readability|story|guidance|glossary"
                      r"|inflection-endings|optional-plurals|same-as-source): ")
# What is a name, and no message.
NAME = re.compile(r"^(?:name|  term|    - use|  avoid): ")


def project() -> Path:
    """A copy of the small project, with the attack behind every text in every language."""
    folder = copy()
    for file in sorted(folder.glob("locales/*/*.yaml")):
        file.write_text(_attacked(file.read_text()))
    resources = folder / "Resources"
    replace(resources / "project.yaml", r"(title|publisher|licence): (.*)", _quoted_value)
    replace(resources / "sources.yaml", r"(publisher|title): (.*)", _quoted_value)
    replace(resources / "facts.yaml", r"(type: (?:name|place), value): ([^,]*)", _quoted_value)
    replace(resources / "people.yaml", r"(name): ([^,]*)", _quoted_value)
    return folder


def copy() -> Path:
    """A copy of the small project, to be changed."""
    folder = site.scratch("hostile") / "project"
    shutil.copytree(site.SMALL_PROJECT, folder)
    return folder


def replace(file: Path, pattern: str, replacement: object) -> None:
    """Changes every place of a file where a pattern fits; a pattern that fits nowhere tests nothing."""
    text, count = re.subn(pattern, replacement, file.read_text())
    assert count, f"{pattern} is nowhere in {file}"
    file.write_text(text)


def _attacked(text: str) -> str:
    """The entries of a file of messages, each with the attack at its end, and at the end of each span within it."""
    lines = text.splitlines()
    result: list[str] = []
    for index, line in enumerate(lines):
        entry = ENTRY.match(line)
        if line.lstrip().startswith("#") or SETTINGS.match(line):
            result.append(line)
        elif entry and entry[2] == "|":
            result.append(line)
        elif entry and NAME.match(line):
            result.append(f"{entry[1]}: {_quoted(entry[2])}")
        elif entry and entry[2][0] not in "[{":
            inner = " " * (len(entry[1]) - len(entry[1].lstrip(" -")) + 2)
            result += [f"{entry[1]}: |", f"{inner}{entry[2]} {ATTACK}"]
        elif entry and entry[2].startswith("[") and "also" in entry[1]:
            result.append(f"{entry[1]}: {entry[2][:-1]}, {_quoted('also')}]")
        elif line.lstrip().startswith("- {zone:"):
            result.append(re.sub(r"(name): ([^}]*)", _quoted_value, line))
        elif line.endswith("}}"):
            result.append(f"{line[:-2]} {ATTACK}}}}}")
        elif entry is None and line.startswith("  ") and _ends_a_block(lines, index):
            result.append(f"{line} {ATTACK}")
        else:
            result.append(line)
    return re.sub(r"(?=\{/[a-z])", f" {ATTACK}", "\n".join(result)) + "\n"


def _ends_a_block(lines: list[str], index: int) -> bool:
    """Whether a line is the last of a text of several lines that is no list of variants."""
    start = index
    while start > 0 and not (ENTRY.match(lines[start]) and lines[start].endswith("|")):
        if ENTRY.match(lines[start]) or not lines[start].startswith("  "):
            return False
        start -= 1
    following = lines[index + 1] if index + 1 < len(lines) else ""
    depth = len(lines[index]) - len(lines[index].lstrip())
    return not (following.strip() and len(following) - len(following.lstrip()) >= depth)


def _quoted(text: str) -> str:
    return "'" + f"{text} {ATTACK}".replace("'", "''") + "'"


def _quoted_value(match: re.Match[str]) -> str:
    return f"{match[1]}: {_quoted(match[2])}"
