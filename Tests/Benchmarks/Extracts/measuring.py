"""Runs one program once, and reads what it wrote."""

import os
import resource
import shlex
import statistics
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
sys.path.insert(0, str(HERE / "peers"))
from common import MEASURES, REJECTED  # noqa: E402

FILE_ROWS = {"rows_read", "rejected_duplicate", *REJECTED}


@dataclass
class Run:
    """One run: seconds on the clock, seconds of processor time, and the largest process in megabytes."""

    wall: float
    cpu: float
    memory: float


@dataclass
class Program:
    """A program under test. Its command may hold {csv}, {areas} and {out}."""

    name: str
    kind: str
    command: list[str]
    environment: dict[str, str] = field(default_factory=dict)
    runs: list[Run] = field(default_factory=list)

    def median(self, what):
        return statistics.median(getattr(run, what) for run in self.runs)

    def run(self, data, work):
        """Runs the program as a fresh process and gives the path of its result; a failure ends everything."""
        result, errors = work / f"{self.name}.csv".replace("/", "_"), work / "errors.txt"
        result.unlink(missing_ok=True)
        paths = {"csv": data / "extract.csv", "areas": data / "areas.csv", "out": result}
        command = [part.format(**paths) for part in self.command]
        to_file = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
        actions = [
            (os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
            (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0),
            (os.POSIX_SPAWN_OPEN, 2, str(errors), to_file, 0o644),
        ]
        environment = {**os.environ, **self.environment}
        start = time.perf_counter()
        child = os.posix_spawnp(command[0], command, environment, file_actions=actions)
        _, status, usage = os.wait4(child, 0)
        wall = time.perf_counter() - start
        if status:
            said = errors.read_text(errors="replace")[-2000:]
            sys.exit(f"{self.name} failed with status {os.waitstatus_to_exitcode(status)}:\n{said}")
        unit = 1 << 20 if sys.platform == "darwin" else 1 << 10
        self.runs.append(Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / unit))
        return result


def parsed(text, name, kind, options):
    """A program from a command line."""
    return Program(name, kind, shlex.split(text) + options)


def warm(path):
    """Reads a file once, so that it is in the page cache."""
    with open(path, "rb", buffering=0) as file:
        while file.read(1 << 22):
            pass


def rows(path):
    """The rows of a result that are compared: the measures that all count, and the six about the file."""
    kept = set()
    with open(path, encoding="utf-8", newline="") as file:
        next(file)
        for line in file:
            area, _, measure, _ = line.rstrip("\n").split(",")
            if measure in (FILE_ROWS if area == "_file" else MEASURES):
                kept.add(line)
    return kept


def difference(name, found, first, expected):
    """The first rows in which two results differ, in words."""
    lines = [f"- {first}: {row.strip()}" for row in sorted(expected - found)[:5]]
    lines += [f"+ {name}: {row.strip()}" for row in sorted(found - expected)[:5]]
    return f"{name} and {first} differ in {len(found ^ expected)} rows:\n" + "\n".join(lines)


def own_memory():
    """The largest this process has been, in megabytes; a process that it starts seems no smaller."""
    unit = 1 << 20 if sys.platform == "darwin" else 1 << 10
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit
