#!/usr/bin/env python3
"""Draw claims at random from a built site, each with the sources that stand behind it, for somebody to read.

    Benchmarks/draw_claims.py dist --locale es --count 60 --seed 1 > claims.txt

Whoever reads them has this list and the files of facts alone, and answers for each: does this source say this?
Claims on no source (our own caution, the project about itself) are not drawn.
"""

import argparse
import json
import pathlib
import random


def claims_of(document):
    """Yield place, words and source ids of each claim of a document's data."""
    for section in document["sections"]:
        place = f"{document['id']}.{section['id']}"
        for block in section["blocks"]:
            if block["type"] == "table":
                for row in block["rows"]:
                    yield f"{place}.{row['id']}", row["sentence"]["text"], row["sources"]
            elif "claim" in block:
                yield f"{place}.{block.get('id', '')}", block["text"], block["claim"]["sources"]
            elif "events" in block:
                for event in block["events"]:
                    words = f"{event['date']['text']}: {event['line']['text']}"
                    yield f"{place}.{event['id']}", words, event["claim"]["sources"]
            elif block.get("claims"):
                # A title stands before the lines that somebody answers for.
                lines = block["text"].split("\n")[-len(block["claims"]):]
                for line, claim in zip(lines, block["claims"]):
                    yield place, line, claim["sources"]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("site", type=pathlib.Path)
    parser.add_argument("--locale", default="es")
    parser.add_argument("--count", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    found = []
    for path in sorted((arguments.site / "api" / "v1" / arguments.locale).glob("*.json")):
        document = json.loads(path.read_text())
        if document.get("kind") != "document":
            continue
        named = {source["source"]: source["text"] for source in document["sources"]}
        for place, words, sources in claims_of(document):
            if sources:
                found.append((place, words, [f"{id}: {named.get(id, '')}" for id in sources]))
    chosen = random.Random(arguments.seed).sample(found, min(arguments.count, len(found)))
    print(f"{len(chosen)} of {len(found)} claims with sources, seed {arguments.seed}\n")
    for number, (place, words, sources) in enumerate(chosen, start=1):
        print(f"{number}. [{place}]\n{words}")
        for source in sources:
            print(f"   - {source}")
        print()


if __name__ == "__main__":
    main()
