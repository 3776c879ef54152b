"""The list: every request, in the order in which it is asked. `form.py` says what an entry is."""

from lists import conditions, connections, encodings, files, framing, hosts, languages, lines, methods, ranges, sharing, targets, versions

PARTS = (files, methods, targets, hosts, conditions, ranges, encodings, languages, framing, lines, versions, connections, sharing)
REQUESTS = [entry for part in PARTS for entry in part.REQUESTS]

_ids = [entry.id for entry in REQUESTS]
_twice = sorted({id for id in _ids if _ids.count(id) > 1})
if _twice:
    raise SystemExit(f"an id stands twice in the list: {', '.join(_twice)}")
