#!/usr/bin/env python3
"""How the server stands load, on loopback alone.

    load.py GLOSA PROJECT              beside nginx, in alternate runs of wrk: requests a second, and the slowest of 100
    load.py GLOSA PROJECT --minutes 5  for so long: errors, and growth of memory
    load.py GLOSA PROJECT --slow 2000  with so many connections that send a byte a second: how long others wait
    load.py GLOSA PROJECT --stop       told to stop under load: how many requests that had begun are lost

GLOSA is a release build with the trait Server. Exit status 1 when a figure is not reached.
"""

import argparse
import re
import statistics
import subprocess
import sys
import tempfile

import slow
import stop
from servers import Glosa, Nginx, fetch


def wrk(address, path, seconds, gzip):
    """Requests a second, the time in ms that 99 of 100 take at most, and how many went wrong."""
    command = ["wrk", "-t2", "-c64", f"-d{seconds}s", "--latency"]
    if gzip:
        command += ["-H", "Accept-Encoding: gzip"]
    text = subprocess.run(command + [address + path], capture_output=True, text=True, check=True).stdout
    rate = float(re.search(r"Requests/sec:\s+([\d.]+)", text)[1])
    number, unit = re.search(r"99%\s+([\d.]+)(us|ms|s)", text).groups()
    late = float(number) * {"us": 0.001, "ms": 1, "s": 1000}[unit]
    errors = sum(int(n) for line in re.findall(r"Socket errors:.*|Non-2xx.*", text) for n in re.findall(r"\b\d+$|\b\d+,", line)
                 for n in [n.rstrip(",")])
    return rate, late, errors


def compare(arguments, scratch):
    """Alternate runs, so that whatever else the machine does disturbs both."""
    ours = Glosa(arguments.glosa, arguments.project, scratch, arguments.quiet)
    _, body = fetch(ours.port, arguments.path)
    answer, compressed = fetch(ours.port, arguments.path, {"Accept-Encoding": "gzip"})
    if answer.getheader("Content-Encoding") != "gzip":
        compressed = None
    nginx = Nginx(arguments.path, scratch, arguments.quiet, body, compressed)
    size = len(compressed) if arguments.gzip and compressed else len(body)
    print(f"{arguments.path}, {size} bytes, {'without' if arguments.quiet else 'with'} a log of requests; "
          f"wrk -t2 -c64, {arguments.rounds} rounds of {arguments.seconds} s each")
    results = {"glosa": [], "nginx": []}
    for server in (ours, nginx):
        wrk(server.address, arguments.path, 2, arguments.gzip)
    for number in range(arguments.rounds):
        order = [("glosa", ours), ("nginx", nginx)]
        for name, server in order if number % 2 == 0 else reversed(order):
            before = server.processor_seconds()
            rate, late, errors = wrk(server.address, arguments.path, arguments.seconds, arguments.gzip)
            cost = (server.processor_seconds() - before) / (rate * arguments.seconds) * 1e6
            results[name].append((rate, late, errors, cost))
            print(f"  {name}: {rate:8.0f} requests/s, p99 {late:6.2f} ms, {cost:5.1f} us of a processor each, {errors} errors")
    ours.stop()
    nginx.stop()
    rate, late, cost = (
        [statistics.median(result[index] for result in results[name]) for name in ("glosa", "nginx")] for index in (0, 1, 3))
    print(f"median: glosa {rate[0]:.0f} requests/s, nginx {rate[1]:.0f}: ratio {rate[0] / rate[1]:.2f} (at least 0.50)")
    print(f"median p99: glosa {late[0]:.2f} ms, nginx {late[1]:.2f} ms: ratio {late[0] / late[1]:.2f} (at most 2.00)")
    print(f"median cost of a request: glosa {cost[0]:.1f} us of a processor, nginx {cost[1]:.1f}: ratio {cost[0] / cost[1]:.2f}")
    errors = sum(r[2] for r in results["glosa"])
    return rate[0] >= rate[1] / 2 and late[0] <= late[1] * 2 and errors == 0


def endure(arguments, scratch):
    """A long run, with the memory after a short one to compare."""
    ours = Glosa(arguments.glosa, arguments.project, scratch, arguments.quiet)
    wrk(ours.address, arguments.path, 10, arguments.gzip)
    before = ours.resident()
    rate, late, errors = wrk(ours.address, arguments.path, int(arguments.minutes * 60), arguments.gzip)
    after = ours.resident()
    ours.stop()
    growth = 100 * (after - before) / before
    print(f"{arguments.minutes:g} minutes: {rate:.0f} requests/s, p99 {late:.2f} ms, {errors} errors (none)")
    print(f"memory: {before} KiB after 10 s, {after} KiB at the end: {growth:+.1f} % (at most +10 %)")
    return errors == 0 and growth <= 10


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("glosa")
    parser.add_argument("project")
    parser.add_argument("--path", default="/es/guia/", help="what is asked for")
    parser.add_argument("--gzip", action="store_true", help="ask for the compressed form")
    parser.add_argument("--quiet", action="store_true", help="keep no log, on either side")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=int, default=10)
    parser.add_argument("--minutes", type=float)
    parser.add_argument("--slow", type=int)
    parser.add_argument("--stop", action="store_true")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="glosa-load-") as scratch:
        if arguments.minutes:
            reached = endure(arguments, scratch)
        elif arguments.slow:
            reached = slow.measure(Glosa(arguments.glosa, arguments.project, scratch, arguments.quiet), arguments)
        elif arguments.stop:
            reached = stop.measure(Glosa(arguments.glosa, arguments.project, scratch, arguments.quiet), arguments)
        else:
            reached = compare(arguments, scratch)
    sys.exit(0 if reached else 1)


if __name__ == "__main__":
    main()
