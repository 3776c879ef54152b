#!/usr/bin/env python3
"""How fast the checks are: synthetic catalogs in two languages, from file to report, with every check on.

    speed.py GLOSA PROJECT [MESSAGES…]

For each size: processor seconds of the whole command and of loading alone, pairs (a message with its translation) and
texts (a message in one language) a second, and peak memory. "with reviews" adds a review.yaml with an entry for each
message, whose hashes are then compared. Peers, where they are installed, read the same pairs as PO in the same run.
"""
import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile

TODAY = "2026-11-25"
RUNS = 3


def measure(command):
    """The least processor seconds of a few runs, and the peak memory in MB."""
    best, peak = None, 0
    for _ in range(RUNS):
        with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
            _, _, usage = os.wait4(process.pid, 0)
            process.returncode = 0
        seconds = usage.ru_utime + usage.ru_stime
        best = seconds if best is None else min(best, seconds)
        peak = max(peak, usage.ru_maxrss / 1024)
    return best, peak


def entries(path):
    found, key = {}, None
    for line in open(path, encoding="utf-8"):
        match = re.match(r"([a-z][a-z0-9-]*): ?(.*)", line)
        if match:
            key = match.group(1)
            found[key] = match.group(2).lstrip("|").strip()
        elif key:
            found[key] = (found[key] + " " + line.strip()).strip()
    return found


def write_po(folder, path, most):
    """The pairs of a synthetic catalog as PO, for peers."""
    quote = lambda text: '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
    with open(path, "w", encoding="utf-8") as out:
        out.write('msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n')
        count = 0
        for name in sorted(os.listdir(f"{folder}/locales/en")):
            if not re.match(r"d\d+\.yaml", name):
                continue
            english, spanish = entries(f"{folder}/locales/en/{name}"), entries(f"{folder}/locales/es/{name}")
            for key in english:
                if count < most and key in spanish and key[0] == "m":
                    out.write(f"msgctxt {quote(name + key)}\nmsgid {quote(english[key])}\n"
                              f"msgstr {quote(spanish[key])}\n\n")
                    count += 1
    return count


def line(name, count, result):
    seconds, peak = result
    print(f"{name:32} {seconds:7.2f} s  {count / seconds:9,.0f} pairs/s  {2 * count / seconds:9,.0f} texts/s  "
          f"{peak:5.0f} MB", flush=True)
    return count / seconds


def main():
    glosa, project = os.path.abspath(sys.argv[1]), sys.argv[2]
    sizes = [int(size) for size in sys.argv[3:]] or [1_000, 10_000, 50_000, 100_000]
    here = os.path.dirname(os.path.abspath(__file__))
    with tempfile.TemporaryDirectory() as scratch:
        speeds = {}
        for size in sizes:
            folder = f"{scratch}/{size}"
            subprocess.run([sys.executable, f"{here}/synthetic.py", project, str(size), folder], check=True)
            check = [glosa, "check", "--project", folder, "--today", TODAY, "--format", "concise"]
            line(f"{size} messages, loading alone", size, measure([glosa, "show", "d0.m7", "--project", folder]))
            speeds[size] = line(f"{size} messages, all checks", size, measure(check))
            if size == 50_000:
                subprocess.run([glosa, "review", "--project", folder, "--locale", "es", "--origin", "human", "*",
                                "--today", TODAY],
                               check=True, stderr=subprocess.DEVNULL)
                line(f"{size} messages, with reviews", size, measure(check))
        peers = f"{scratch}/{max(sizes)}"
        ours = speeds[max(sizes)]
        if shutil.which("msgfmt"):
            count = write_po(peers, f"{scratch}/all.po", 50_000)
            rate = line("msgfmt -c (syntax only)", count, measure(
                ["msgfmt", "-c", "-o", "/dev/null", f"{scratch}/all.po"]))
            print(f"  ours is {ours / rate:.2f} times as fast as msgfmt -c")
        if shutil.which("pofilter"):
            count = write_po(peers, f"{scratch}/some.po", 3_000)
            rate = line("pofilter (all its checks)", count, measure(
                ["pofilter", f"{scratch}/some.po", f"{scratch}/out.po"]))
            print(f"  ours is {ours / rate:.0f} times as fast as pofilter")


main()
