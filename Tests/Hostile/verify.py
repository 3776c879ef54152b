#!/usr/bin/env python3
"""Whether every change of changes.py fits the catalog once and leaves YAML that loads: verify.py [PROJECT]"""
import collections, os, pathlib, re, sys
import yaml
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import changes

project = sys.argv[1] if len(sys.argv) > 1 else str(pathlib.Path(__file__).resolve().parents[2])
loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

class Strict(loader):
    pass

def mapping(self, node, deep=False):
    seen = set()
    for key, _ in node.value:
        if key.value in seen:
            raise yaml.constructor.ConstructorError(None, None, f"key twice: {key.value}", key.start_mark)
        seen.add(key.value)
    return loader.construct_mapping(self, node, deep)
Strict.add_constructor("tag:yaml.org,2002:map", lambda self, node: mapping(self, node, True))
# A day that does not exist is the program's business, not the parser's.
bad, texts, places, seen = 0, {}, collections.Counter(), {}
for c in changes.CHANGES:
    path = os.path.join(project, c["file"])
    if path not in texts:
        with open(path, encoding="utf-8", newline="") as opened:
            texts[path] = opened.read()
    try:
        new = changes.apply(c, texts[path])
        if new == texts[path]:
            raise ValueError(f"{c['id']}: nothing changed")
        yaml.load(new, Strict)
        key = (c["file"], new)
        if key in seen:
            raise ValueError(f"{c['id']}: the same as {seen[key]}")
        seen[key] = c["id"]
        if not c["harm"] or "\n" in c["harm"]:
            raise ValueError(f"{c['id']}: harm")
    except Exception as error:
        bad += 1
        print(f"{c['id']} {c['kind']} {c['file']}: {error}")
    places[c["file"]] += 1
kinds = collections.Counter(c["kind"] for c in changes.CHANGES)
for kind, count in kinds.items():
    print(f"{count:4} {kind}")
print(f"{len(changes.CHANGES)} changes, {bad} bad;", ", ".join(f"{d} {sum(n for f, n in places.items() if f.startswith(d))}" for d in ("locales/es/", "locales/en/", "Resources/")))
for f, n in places.most_common():
    print(f"{n:4} {f}")
raw = open(changes.__file__, encoding="utf-8").read()
digits = re.sub(r"\D", "", raw)
print("forbidden digits stand in changes.py:", "8663472423" in digits or "3472423" in digits)
sys.exit(bad > 0)
