"""Makes larger projects out of the published one, to measure pages and builds with.

  project.py terms  DIR COUNT      a copy whose glossary has COUNT terms
  project.py locales DIR COUNT     a copy with COUNT locales, whose words are those of the two real ones, and 75 terms
"""
import pathlib
import re
import shutil
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
# Spanish as it is spoken in eighteen countries: the same words, each formatted by its own locale.
TAGS = [f"es-{country}" for country in "MX CO VE AR PE CL EC GT CU BO DO HN PY SV NI CR PA UY".split()]


def entries(text):
    """The entries of a YAML file, each with its key, and what stands before the first."""
    parts = re.split(r"(?m)^(?=[a-z0-9-]+:)", text)
    return parts[0], [(part.split(":", 1)[0], part) for part in parts[1:]]


def copy(target):
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    for name in ("Resources", "locales"):
        shutil.copytree(ROOT / name, target / name)


def more_terms(target, count):
    files = [target / "Resources/terms.yaml"] + sorted(target.glob("locales/*/glossary.yaml"))
    for file in files:
        head, real = entries(file.read_text())
        made = []
        for number in range(count):
            key, text = real[number % len(real)]
            round_ = number // len(real)
            if round_:
                text = text.replace(key + ":", f"{key}-{round_}:", 1)
                # Two terms cannot have the same words.
                text = re.sub(r"(?m)^  term: (.*)$", rf"  term: \1 {round_}", text)
                text = re.sub(
                    r"(?m)^  (also|forms): \[(.*)\]$",
                    lambda m: f"  {m[1]}: [" + ", ".join(f"{w.strip()} {round_}" for w in m[2].split(",")) + "]",
                    text)
            made.append(text if text.endswith("\n") else text + "\n")
        file.write_text(head + "".join(made))


def more_locales(target, count):
    more_terms(target, 75)
    tags = ["es", "en"] + TAGS[: count - 2]
    project = target / "Resources/project.yaml"
    project.write_text(re.sub(r"(?m)^locales: .*$", f"locales: [{', '.join(tags)}]", project.read_text()))
    for tag in tags[2:]:
        shutil.copytree(target / "locales/es", target / "locales" / tag)
        (target / "locales" / tag / "review.yaml").unlink()
        locale = target / "locales" / tag / "locale.yaml"
        text = locale.read_text()
        text = re.sub(r"(?m)^name: .*$", f"name: {tag}", text)
        locale.write_text(re.sub(r"(?m)^formatting: .*$", f"formatting: {tag}", text))


if __name__ == "__main__":
    if len(sys.argv) != 4 or sys.argv[1] not in ("terms", "locales"):
        sys.exit(__doc__)
    kind, folder, number = sys.argv[1], pathlib.Path(sys.argv[2]), int(sys.argv[3])
    copy(folder)
    (more_terms if kind == "terms" else more_locales)(folder, number)
