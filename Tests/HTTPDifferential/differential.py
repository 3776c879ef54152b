#!/usr/bin/env python3
"""Asks two servers the same, and says where one is wrong or where they differ. README.md says how to run it."""

import argparse
import ipaddress
import pathlib
import re
import sys
from collections import Counter

import wire
from filling import Unfilled, fill, mentioned
from judge import Judge, differences, outcome
from requests import REQUESTS

RIGHT, OURS, PEER, BOTH, DIFFER = "both right", "ours wrong", "peer wrong", "both wrong", "differ"


def read_address(text):
    """HOST:PORT on this machine, and no other."""
    host, _, port = text.rpartition(":")
    host = host.strip("[]").replace("localhost", "127.0.0.1")
    try:
        if not ipaddress.ip_address(host).is_loopback:
            raise ValueError
        return host, int(port)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is no address of this machine such as 127.0.0.1:8080") from None


class Server:
    """One of the two: what it answered, and what is wrong with that."""

    def __init__(self, address, timeout, site):
        self.address, self.timeout = address, timeout
        self.exchanges, self.found = {}, {}
        self.answered = {}
        self.judge = Judge(self.answered, site)

    def ask(self, entry):
        if entry.id in self.exchanges:
            return
        try:
            pieces = [fill(piece, self.address, self.answered) for piece in entry.pieces]
            exchange = wire.ask(self.address, pieces, entry.methods, wanted=1 + len(entry.then), wait_for_end=entry.closes,
                                finish=entry.finish, after_100=fill(entry.after_100, self.address, self.answered),
                                timeout=self.timeout)
        except Unfilled as reason:
            exchange = wire.Exchange(faults=[f"not asked: {reason}"])
        except OSError as reason:
            exchange = wire.Exchange(faults=[f"not asked: {reason}"])
        self.exchanges[entry.id] = exchange
        if exchange.responses:
            self.answered[entry.id] = exchange.responses[0]

    def judged(self, entry):
        host, port = self.address
        asked = {f"{host}:{port}", f"[{host}]:{port}", f"localhost:{port}"}
        for named in re.findall(rb"(?im)^host:[ \t]*([a-z0-9.:-]+)|http://([a-z0-9.:-]+)/", b"".join(entry.pieces)):
            authority = b"".join(named).decode()
            asked |= {authority, f"{authority}:{port}"}
        return self.judge.faults(entry, self.exchanges[entry.id], asked)


def in_order(entries, wanted):
    """The entries that are wanted, each behind those whose answers it needs."""
    by_id, ordered = {entry.id: entry for entry in entries}, {}

    def add(entry):
        if entry.id not in ordered:
            for id in sorted(mentioned(entry)):
                add(by_id[id])
            ordered[entry.id] = entry

    for entry in entries:
        if wanted(entry):
            add(entry)
    return list(ordered.values())


def read_explained(path, ids):
    """The reasons of differences.tsv, by id. A line for an id that is not in the list is wrong usage."""
    reasons = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines() if path.exists() else [], 1):
        if not line.strip() or line.startswith("#"):
            continue
        id, _, reason = line.partition("\t")
        if id not in ids or not reason.strip() or id in reasons:
            sys.exit(f"{path}:{number}: an id of the list, a tab and a reason are wanted, each id once")
        reasons[id] = reason.strip()
    return reasons


def verdict(ours, peer, apart):
    if ours:
        return BOTH if peer else OURS
    return PEER if peer else DIFFER if apart else RIGHT


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--ours", type=read_address, required=True, metavar="HOST:PORT")
    parser.add_argument("--peer", type=read_address, required=True, metavar="HOST:PORT")
    parser.add_argument("--site", type=pathlib.Path, metavar="DIR", help="the built site: contents are held against its files")
    parser.add_argument("--timeout", type=float, default=5, metavar="SECONDS", help="for one connection; 5")
    parser.add_argument("--only", default="", metavar="TEXT", help="entries whose id begins so")
    parser.add_argument("--table", type=pathlib.Path, metavar="FILE", help="the table as TSV, with every reason")
    parser.add_argument("--show", metavar="ID", help="print what both answered to one entry")
    arguments = parser.parse_args()
    explained = read_explained(pathlib.Path(__file__).with_name("differences.tsv"), {entry.id for entry in REQUESTS})

    entries = in_order(REQUESTS, lambda entry: entry.id == arguments.show if arguments.show else entry.id.startswith(arguments.only))
    if not entries:
        sys.exit("no entry of the list is called so")
    servers = [Server(address, arguments.timeout, arguments.site) for address in (arguments.ours, arguments.peer)]
    for entry in entries:
        for server in servers:
            server.ask(entry)
    if arguments.show:
        show(arguments.show, servers)
        return 0

    rows, failed, needless = [], 0, set(explained)
    for entry in entries:
        ours, peer = (server.judged(entry) for server in servers)
        apart = differences(entry, *(server.exchanges[entry.id] for server in servers))
        said = verdict(ours, peer, apart)
        reason = explained.get(entry.id) if said in (PEER, DIFFER) else None
        if said in (PEER, DIFFER):
            needless.discard(entry.id)
        failed += said != RIGHT and reason is None
        rows.append((entry, [str(outcome(server.exchanges[entry.id])) for server in servers], said, reason, ours, peer, apart))
    print_table(rows)
    for id in sorted(needless):
        print(f"differences.tsv explains {id}, and nothing differs there.", file=sys.stderr)
    if arguments.table:
        write_table(arguments.table, rows)
    counts = Counter(row[2] for row in rows)
    print(f"\n{len(rows)} requests: " + ", ".join(f"{counts[name]} {name}" for name in (RIGHT, OURS, BOTH, PEER, DIFFER))
          + f"; {failed} of them unexplained.")
    return 1 if failed else 0


def print_table(rows):
    width = max(len(row[0].id) for row in rows)
    print(f"{'id':{width}}  ours    nginx   verdict")
    for entry, (ours, peer), said, reason, *_ in rows:
        print(f"{entry.id:{width}}  {ours:6}  {peer:6}  {said}{' (explained)' if reason else ''}")
    for entry, _, said, reason, ours, peer, apart in rows:
        if said == RIGHT:
            continue
        print(f"\n{entry.id}: {said} [{entry.level}; {entry.section}]\n  {entry.why}")
        print("".join(f"  ours: {fault}\n" for fault in ours) + "".join(f"  nginx: {fault}\n" for fault in peer)
              + "".join(f"  differ in {line}\n" for line in apart) + (f"  explained: {reason}\n" if reason else ""), end="")


def write_table(path, rows):
    lines = ["\t".join(("id", "ours", "nginx", "verdict", "level", "section", "reasons"))]
    for entry, (ours, peer), said, reason, mine, theirs, apart in rows:
        reasons = [f"ours: {fault}" for fault in mine] + [f"nginx: {fault}" for fault in theirs] + apart
        reasons += [f"explained: {reason}"] if reason else []
        lines.append("\t".join((entry.id, ours, peer, said, entry.level, entry.section, "; ".join(reasons).replace("\t", " "))))
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def show(id, servers):
    for name, server in zip(("ours", "nginx"), servers):
        exchange = server.exchanges[id]
        print(f"--- {name}: {len(exchange.responses)} answers, {'ended' if exchange.ended else 'open'}", *exchange.faults)
        for response in exchange.interim + exchange.responses:
            print(response.status, *(f"{key}: {value}" for key, value in response.headers), sep="\n  ")
            print(f"  ({len(response.body)} bytes) {response.body[:300]!r}")


if __name__ == "__main__":
    sys.exit(main())
