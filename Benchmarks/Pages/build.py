#!/usr/bin/env python3
"""Times `glosa build` of a project of 20 locales, some 2,000 pages, and tells whether two builds give the same bytes.

  build.py GLOSA [RUNS]
"""
import hashlib
import pathlib
import resource
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]


def digest(folder):
    total = hashlib.sha256()
    for path in sorted(pathlib.Path(folder).rglob("*")):
        if path.is_file():
            total.update(str(path.relative_to(folder)).encode())
            total.update(path.read_bytes())
    return total.hexdigest()


def main():
    glosa = pathlib.Path(sys.argv[1]).resolve()
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    with tempfile.TemporaryDirectory() as folder:
        project = f"{folder}/project"
        subprocess.run([sys.executable, ROOT / "Benchmarks/Pages/project.py", "locales", project, "20"], check=True)
        seconds, digests = [], set()
        for number in range(runs):
            output = f"{folder}/site-{number % 2}"
            start = time.monotonic()
            subprocess.run(
                [glosa, "build", "--project", project, "--output", output, "--today", "2026-11-25"],
                stderr=subprocess.DEVNULL, check=True)
            seconds.append(time.monotonic() - start)
            digests.add(digest(output))
        pages = sum(1 for _ in pathlib.Path(output).rglob("*.html"))
        memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
        print(f"{pages} pages in 20 locales: median {statistics.median(seconds):.2f} s of {runs} runs "
              f"({min(seconds):.2f} to {max(seconds):.2f}), {memory} MB at most; "
              f"{'the same bytes each time' if len(digests) == 1 else 'THE BYTES DIFFER'}")


if __name__ == "__main__":
    main()
