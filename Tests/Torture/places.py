"""Bad places to run in: a full disk, folders that cannot be written, a limit on the size of files, broken streams.

Mounts are made in the harness's own mount namespace, and end with it; where it has none, those trials are skipped.
"""

import contextlib
import os
import random
import subprocess
import sys
from pathlib import Path
from typing import Iterator

from boxes import Box

PRIVATE = "GLOSA_TORTURE_MOUNTS"
NOBODY = 65534


def enter_namespace() -> None:
    """Starts the harness again in a mount namespace of its own, if the system allows it."""
    if PRIVATE in os.environ:
        return
    os.environ[PRIVATE] = "no"
    own = ["unshare", "--mount", "--propagation", "private"] + ([] if os.geteuid() == 0 else ["--map-root-user"])
    with contextlib.suppress(OSError):
        if subprocess.run([*own, "true"], capture_output=True).returncode == 0:
            os.environ[PRIVATE] = "yes"
            os.execvp("unshare", [*own, sys.executable, *sys.argv])


def can_mount() -> bool:
    return os.environ.get(PRIVATE) == "yes"


def mount(*words: object) -> None:
    subprocess.run(["mount", *map(str, words)], check=True, capture_output=True)


@contextlib.contextmanager
def mounted(point: Path, *words: object) -> Iterator[None]:
    """A mount that ends with the block."""
    mount(*words, point)
    try:
        yield
    finally:
        subprocess.run(["umount", "--lazy", str(point)], check=True, capture_output=True)


@contextlib.contextmanager
def small_disk(point: Path) -> Iterator[Path]:
    """A disk of its own, of 16 MB and 3,000 files."""
    point.mkdir(parents=True, exist_ok=True)
    with mounted(point, "-t", "tmpfs", "-o", "size=16m,nr_inodes=3000", "tmpfs"):
        yield point


@contextlib.contextmanager
def filled(disk: Path, blocks: bool, left: int) -> Iterator[None]:
    """Takes a disk's room away: all but `left` bytes, or all but `left` files."""
    filler = disk / "filler"
    filler.mkdir()
    free = os.statvfs(disk)
    if blocks:
        with open(filler / "bytes", "wb") as file:
            os.posix_fallocate(file.fileno(), 0, max(4096, free.f_bavail * free.f_frsize - left))
    else:
        for number in range(max(0, free.f_favail - left)):
            (filler / str(number)).touch()
    try:
        yield
    finally:
        subprocess.run(["rm", "-r", str(filler)], check=True)


@contextlib.contextmanager
def read_only(box: Box, chance: random.Random) -> Iterator[tuple[str, dict]]:
    """Makes some folders unwritable, by a mount or another user's rights: its words, and options of the run."""
    folders = [
        path
        for name in ("project", "project/locales/es", "project/Resources", "project/dist", "out", "keys", "conf")
        if (path := box.home / name).is_dir()
    ]
    chosen = chance.sample(folders, chance.randint(1, 2))
    names = " ".join(str(path.relative_to(box.home)) for path in chosen)
    if can_mount() and (chance.random() < 0.5 or os.geteuid() != 0):
        with contextlib.ExitStack() as stack:
            for path in sorted(chosen):
                stack.enter_context(mounted(path, "--bind", path))
                mount("-o", "remount,ro,bind", path)
            yield f"mounted read-only: {names}", {}
        return
    modes = {path: path.stat().st_mode & 0o7777 for path in chosen}
    user = {"user": NOBODY, "group": NOBODY, "extra_groups": []} if os.geteuid() == 0 else {}
    own(box.home, NOBODY if user else None)
    for path in chosen:
        path.chmod(0o555)
    try:
        yield f"mode 555: {names}", user
    finally:
        for path, mode in modes.items():
            path.chmod(mode)
        own(box.home, 0 if user else None)


def own(home: Path, user: int | None) -> None:
    if user is not None:
        subprocess.run(["chown", "-hR", f"{user}:{user}", str(home)], check=True)


def size_limit(chance: random.Random, largest: int) -> tuple[str, tuple[str, ...], bool]:
    """A limit on the size of files, up to the largest that is written: its words, a shell, its signal is deadly."""
    blocks = chance.randrange(0, max(1, largest // 512) + 1)
    deadly = chance.random() < 0.5
    trap = "" if deadly else "trap '' XFSZ; "
    return (
        f"ulimit -f {blocks}{'' if deadly else ', SIGXFSZ ignored'}",
        ("sh", "-c", f'{trap}ulimit -f {blocks}; exec "$@"', "sh"),
        deadly,
    )


CLOSED = {"stdout": ("sh", "-c", 'exec "$@" >&-', "sh"), "all": ("sh", "-c", 'exec "$@" <&- >&- 2>&-', "sh")}
