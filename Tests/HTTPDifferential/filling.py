"""Fills an entry's placeholders with what one server answered before."""

import re
from datetime import datetime, timedelta, timezone

PLACEHOLDER = re.compile(rb"\{(HOST|PORT|ETAG|WEAK|LONGER|SHORTER|LM|RFC850|ASCTIME|BEFORE|AFTER)(?::([a-z0-9-]+))?\}")
DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
LONG_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
IMF_FORM = re.compile(r"([A-Z][a-z]{2}), (\d\d) ([A-Z][a-z]{2}) (\d{4}) (\d\d):(\d\d):(\d\d) GMT")


class Unfilled(Exception):
    """The entry that a placeholder names was not answered as it must be."""


def read_date(text):
    """A date in the one form that is to be sent (IMF-fixdate, RFC 9110, 5.6.7), else None."""
    match = IMF_FORM.fullmatch(text or "")
    if not match or match[3] not in MONTHS:
        return None
    try:
        when = datetime(int(match[4]), MONTHS.index(match[3]) + 1, *(int(match[i]) for i in (2, 5, 6, 7)), tzinfo=timezone.utc)
    except ValueError:
        return None
    return when if DAYS[when.weekday()] == match[1] else None


def write_date(when):
    """Independent of the locale."""
    return f"{DAYS[when.weekday()]}, {when.day:02} {MONTHS[when.month - 1]} {when:%Y %H:%M:%S} GMT"


def mentioned(entry):
    """The ids whose answers an entry needs, before it can be sent or judged."""
    ids = {match[2].decode() for piece in entry.pieces + (entry.after_100,) for match in PLACEHOLDER.finditer(piece) if match[2]}
    checks = entry.must + entry.body + tuple(check for answer in entry.then for check in answer.must + answer.body)
    ids |= {check[1] for check in flat(checks) if check[0] in ("as", "unlike", "range")}
    return ids | ({entry.dates} if entry.dates else set())


def flat(checks):
    for check in checks:
        yield from flat(check[2:]) if check[0] == "on" else (check,)


def fill(piece, address, answered):
    """`answered`: the first response to an entry, by its id."""

    def value(match):
        kind, id = match[1].decode(), (match[2] or b"").decode()
        if kind == "HOST":
            host = f"[{address[0]}]" if ":" in address[0] else address[0]
            return f"{host}:{address[1]}".encode()
        if kind == "PORT":
            return str(address[1]).encode()
        response = answered.get(id)
        if response is None:
            raise Unfilled(f"`{id}` had no answer")
        if kind in ("ETAG", "WEAK", "LONGER", "SHORTER"):
            tag = response.get("etag")
            if not tag or not tag.endswith('"'):
                raise Unfilled(f"the answer to `{id}` has no tag")
            strong = tag.removeprefix("W/")
            made = {"ETAG": tag, "WEAK": "W/" + strong, "LONGER": strong[:-1] + '0"', "SHORTER": strong[:-2] + '"'}
            return made[kind].encode("latin-1")
        when = read_date(response.get("last-modified")) or read_date(response.get("date"))
        if when is None:
            raise Unfilled(f"the answer to `{id}` has neither Last-Modified nor Date")
        when += timedelta(days={"BEFORE": -1, "AFTER": 1}.get(kind, 0))
        if kind == "RFC850":
            return f"{LONG_DAYS[when.weekday()]}, {when.day:02}-{MONTHS[when.month - 1]}-{when:%y %H:%M:%S} GMT".encode()
        if kind == "ASCTIME":
            return f"{DAYS[when.weekday()]} {MONTHS[when.month - 1]} {when.day:2} {when:%H:%M:%S %Y}".encode()
        return write_date(when).encode()

    return PLACEHOLDER.sub(value, piece)
