"""A box: the folder with everything that one trial may touch, and the way to run the program in it."""

import hashlib
import os
import re
import shutil
import signal
import stat
import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

DAY = "2026-11-29"
PATIENCE = 60
PREFIX = "glosa-torture-"
HOMES = re.compile(rb"/[\w./-]*/" + PREFIX.encode() + rb"\w+/(?:disk-[\w-]+/)?[\w-]+")

# Files of other people, in the places where a writer might meet them. Several look like left temporary files.
STRANGERS = {
    "project/notes.md": "Notas de la traductora.\n",
    "project/dist.old-2019/carta.txt": "Una carta de 2019.\n",
    "project/locales/es/review.yaml.bak": "# A copy that a reviewer made.\n",
    "project/locales/es/guidance.yaml.orig": "# Left by a merge.\n",
    "out/baseline.json.old": "{}\n",
    "keys/old-key": "not a key of ours\n",
    "outside/bashrc": "export PATH\n",
    "outside/media/foto.txt": "Una foto.\n",
}
# Files of other people inside a site that the program made.
STRANGERS_IN_SITE = {
    "project/dist/.git/config": "[core]\n",
    "project/dist/CNAME": "guia.example.org\n",
    "project/dist/.well-known/security.txt": "Contact: mailto:editora@example.org\n",
    "project/dist/uploads/carta.txt": "Una carta.\n",
    "project/dist/en/nota.txt": "A note in a folder that goes when English goes.\n",
}


class Entry(NamedTuple):
    """A file, folder or link as it stands on the disk."""

    kind: str
    mode: int
    owner: tuple[int, int]
    content: str
    size: int


@dataclass
class Result:
    """The end of a run; `status` is negative for a signal, as in subprocess."""

    status: int
    out: str
    err: str
    seconds: float
    killed: bool = False
    hung: bool = False
    log: list[list[str]] = field(default_factory=list)

    @property
    def reached(self) -> bool:
        """A fault was applied, or a signal of ours ended the run."""
        return self.killed or any("F" in line[2] for line in self.log)

    @property
    def outside(self) -> list[str]:
        return [f"{line[1]} {line[3]}" for line in self.log if line[0].startswith("outside:")]


class Box:
    """A project, its site, and the folders beside it."""

    def __init__(self, home: Path, program: Path, shim: Path) -> None:
        self.home, self.program, self.shim = home, program, shim
        self.project, self.site = home / "project", home / "project/dist"
        self.log = home.with_name(home.name + ".log")

    def fill(self, master: Path) -> None:
        """Replaces everything by a copy of another box."""
        self.empty()
        subprocess.run(["cp", "-a", "--", master, self.home], check=True)

    def empty(self) -> None:
        if self.home.exists():
            # The owner may always clear a folder, once its own lock on it is off.
            for folder, _, _ in os.walk(self.home):
                os.chmod(folder, 0o755)
            shutil.rmtree(self.home)

    def create(self, project: Path) -> None:
        """Makes a box anew: a copy of a project, and the files of other people."""
        self.empty()
        for name in ("tmp", "home", "keys", "out", "conf", "outside"):
            (self.home / name).mkdir(parents=True)
        for part in ("Resources", "locales"):
            shutil.copytree(project / part, self.project / part)
        self.plant(STRANGERS)

    def plant(self, files: dict[str, str]) -> None:
        for path, text in files.items():
            (self.home / path).parent.mkdir(parents=True, exist_ok=True)
            (self.home / path).write_text(text)

    def edit(self, path: str, old: str, new: str) -> None:
        text = (self.project / path).read_text()
        assert old in text, f"{path} does not hold {old!r}"
        (self.project / path).write_text(text.replace(old, new, 1))

    def snapshot(self) -> dict[str, Entry]:
        """Everything in the box, by its path from the home; log files of the injector stand outside."""
        found = {}
        for folder, names, files in os.walk(self.home):
            for name in names + files:
                path = os.path.join(folder, name)
                try:
                    found[os.path.relpath(path, self.home)] = entry(path)
                except FileNotFoundError:
                    pass
        return found

    def environment(self, faults: dict[str, str] | None = None, logged: bool = True) -> dict[str, str]:
        values = {
            "PATH": os.environ.get("PATH", "/usr/bin:/bin"),
            "LANG": "C.UTF-8",
            "HOME": str(self.home / "home"),
            "TMPDIR": str(self.home / "tmp"),
        }
        if faults is not None or logged:
            values |= {"LD_PRELOAD": str(self.shim), "FAULTS_UNDER": str(self.home), "FAULTS_LOG": str(self.log)}
            values |= {f"FAULTS_{name}": value for name, value in (faults or {}).items()}
        return values

    def start(
        self,
        *words: str,
        faults: dict[str, str] | None = None,
        logged: bool = False,
        wrap: tuple[str, ...] = (),
        **options,
    ) -> subprocess.Popen:
        """Begins a run in the project's folder. `wrap` is a command that the program's words are appended to."""
        options.setdefault("stdout", subprocess.PIPE)
        options.setdefault("stderr", subprocess.PIPE)
        options.setdefault("cwd", self.project)
        # Signals that Python ignores are given back by subprocess; a new session keeps the terminal's out.
        return subprocess.Popen(
            [*wrap, str(self.program), *map(str, words)],
            env=self.environment(faults, logged),
            stdin=subprocess.DEVNULL,
            start_new_session=True,
            **options,
        )

    def run(
        self, *words: str, after: float | None = None, sent: int = signal.SIGKILL, logged: bool = True, **options
    ) -> Result:
        """Runs the program to its end, or sends it a signal after some seconds."""
        self.log.unlink(missing_ok=True)
        began, killed = time.monotonic(), False
        process = self.start(*words, logged=logged, **options)
        if after is not None:
            try:
                process.wait(after)
            except subprocess.TimeoutExpired:
                process.send_signal(sent)
                killed = True
        return self.finish(process, began, killed)

    def finish(self, process: subprocess.Popen, began: float = 0, killed: bool = False) -> Result:
        hung = False
        try:
            out, err = process.communicate(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            hung = True
            os.killpg(process.pid, signal.SIGKILL)
            out, err = process.communicate()
        log = self.log.read_text(errors="replace").splitlines() if self.log.exists() else []
        lines = [parts for line in log if len(parts := line.split("\t")) == 5]
        dead = killed or (process.returncode == -signal.SIGKILL and any("F" in line[2] for line in lines))
        return Result(
            process.returncode,
            (out or b"").decode(errors="replace"),
            (err or b"").decode(errors="replace"),
            time.monotonic() - began,
            dead,
            hung,
            lines,
        )


def entry(path: str) -> Entry:
    """A path's entry. The home of a box is taken out of the content, so that boxes can be compared."""
    found = os.lstat(path)
    mode, owner = stat.S_IMODE(found.st_mode), (found.st_uid, found.st_gid)
    if stat.S_ISLNK(found.st_mode):
        return Entry("link", 0, owner, os.fsdecode(HOMES.sub(b"", os.readlink(os.fsencode(path)))), 0)
    if stat.S_ISREG(found.st_mode):
        with open(path, "rb") as file:
            content = HOMES.sub(b"", file.read())
        return Entry("file", mode, owner, hashlib.blake2b(content, digest_size=16).hexdigest(), len(content))
    return Entry("folder" if stat.S_ISDIR(found.st_mode) else "other", mode, owner, "", 0)
