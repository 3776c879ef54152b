#!/usr/bin/env python3
"""Processor time, wall time and memory of two commands, run in turns: ours beside a peer's.

    Benchmarks/beside.py --runs 9 -- OURS ARGUMENTS... -- PEER ARGUMENTS...

Prints the medians of each and their ratio. `{out}` in an argument is a new empty folder in memory for each run.
"""
import argparse
import os
import shutil
import statistics
import sys
import tempfile
import time


def measured(command):
    """Processor seconds, wall seconds and the peak of memory in MiB of one run."""
    base = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    out = tempfile.mkdtemp(dir=base)
    arguments = [argument.replace("{out}", out) for argument in command]
    start = time.monotonic()
    child = os.fork()
    if child == 0:
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, 1)
        os.dup2(null, 2)
        try:
            os.execvp(arguments[0], arguments)
        finally:
            os._exit(127)
    _, status, usage = os.wait4(child, 0)
    wall = time.monotonic() - start
    shutil.rmtree(out, ignore_errors=True)
    if status != 0:
        sys.exit(f"beside.py: {' '.join(arguments)}: status {os.waitstatus_to_exitcode(status)}")
    return usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss / 1024


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=9)
    split = [index for index, word in enumerate(sys.argv) if word == "--"]
    if len(split) != 2:
        parser.error("two commands are needed, each after `--`")
    runs = parser.parse_args(sys.argv[1:split[0]]).runs
    commands = [sys.argv[split[0] + 1:split[1]], sys.argv[split[1] + 1:]]
    figures = [[], []]
    for run in range(runs + 1):
        for index, command in enumerate(commands):
            figure = measured(command)
            # The first run of each fills the caches.
            if run > 0:
                figures[index].append(figure)
    medians = [[statistics.median(column) for column in zip(*rows)] for rows in figures]
    for column, name in enumerate(["processor seconds", "wall seconds", "peak memory, MiB"]):
        ours, peer = medians[0][column], medians[1][column]
        print(f"{name:20} ours {ours:9.3f}   peer {peer:9.3f}   ratio {ours / peer:5.2f}")


main()
