"""Measures the scan of records against other engines, or how its cost grows. See README.md.

run.py 78000 1000000 [--reps 5] [--dedupe] [--dirt 0.02] [--skip sqlite,pandas]
run.py --growth
"""

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from measuring import HERE, ROOT, Program, difference, own_memory, parsed, rows, warm

FOLDER = Path(os.environ.get("OUTCOMES_BENCH") or Path(tempfile.gettempdir()) / "outcomes-bench").resolve()
PEERS = ["duckdb", "polars", "pandas", "sqlite"]
REFERENCE_UP_TO = 200_000
SCAN = ".build/release/outcomes measures {csv} --areas {areas} --output {out}"


def options():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("rows", type=int, nargs="*", help="rows of the synthetic extract")
    parser.add_argument("--reps", type=int, default=5, help="runs of each program")
    parser.add_argument("--dedupe", action="store_true", help="leave out repeated references")
    parser.add_argument("--dirt", type=float, default=0, help="share of rows with a defect")
    parser.add_argument(
        "--data",
        type=lambda path: Path(path).resolve(),
        help="a folder with extract.csv and areas.csv, in place of rows",
    )
    parser.add_argument("--candidate", default=SCAN, metavar="COMMAND", help=f"default: {SCAN}")
    parser.add_argument(
        "--limit", default=[], action="append", metavar="NAME=COMMAND", help="a further program"
    )
    parser.add_argument("--skip", default="", metavar="NAME,...", help="programs to leave out")
    parser.add_argument("--slow", type=float, default=60, help="what takes longer than this runs twice only")
    parser.add_argument("--growth", action="store_true", help="the candidate alone, by rows and threads")
    given = parser.parse_args()
    if given.growth:
        given.rows = given.rows or [78_000, 1_000_000, 13_000_000]
    elif not given.rows and not given.data:
        parser.error("name how many rows, or a folder with --data.")
    return given


def python():
    """The interpreter that has the engines."""
    path = FOLDER / "venv/bin/python"
    return str(path) if path.exists() else sys.exit(f"{path} is missing; run {HERE / 'setup.sh'} first.")


def extract(count, dirt):
    """The folder of a synthetic extract, which is made on first use."""
    folder = FOLDER / f"data/{count}{f'-dirt-{dirt:g}' if dirt else ''}"
    if not (folder / "about.json").exists():
        years = 3 if count < 3_000_000 else 10
        command = [python(), str(HERE / "generate.py"), str(folder), "--rows", str(count)]
        command += ["--years", str(years), "--dirt", str(dirt)]
        local = ["--local"] if count <= REFERENCE_UP_TO else []
        subprocess.run(command + local, check=True)
    return folder


def programs(given):
    """All programs that take part, in the order in which they run."""
    dedupe = ["--dedupe"] * given.dedupe
    chosen = [parsed(given.candidate, "outcomes", "candidate", dedupe)]
    for name in PEERS:
        path = str(HERE / f"peers/with_{name}.py")
        chosen.append(Program(name, "peer", [python(), path, "{csv}", "{areas}", "{out}", *dedupe]))
    for limit in given.limit:
        name, command = limit.split("=", 1)
        chosen.append(parsed(command, name, "limit", []))
    return [program for program in chosen if program.name not in given.skip.split(",")]


def compare(given, data, work):
    """Runs all programs in turn, prints the table, and tells whether all results agree."""
    chosen, first, names = programs(given), None, []
    if lines_of(data) <= REFERENCE_UP_TO:
        command = [sys.executable, str(HERE / "reference.py"), "{csv}", "{areas}", "{out}"]
        reference = Program("reference", "reference", command + ["--dedupe"] * given.dedupe)
        first = "reference", rows(reference.run(data, work))
        names.append("reference")
    complaints = []
    for turn in range(given.reps):
        warm(data / "extract.csv")
        start = turn % len(chosen)
        for program in chosen[start:] + chosen[:start]:
            if len(program.runs) >= 2 and program.runs[0].wall > given.slow:
                continue
            path = program.run(data, work)
            print(f"{program.name} {program.runs[-1].wall:.3f} s", file=sys.stderr, flush=True)
            if program.kind == "limit":
                continue
            found = rows(path)
            first = first or (program.name, found)
            if found != first[1]:
                complaints.append(difference(program.name, found, *first))
            if program.name not in names:
                names.append(program.name)
    print_table(given, data, chosen)
    agree = "all results agree" if not complaints else "RESULTS DIFFER"
    print(f"\n{agree}: {', '.join(names)}\n")
    print("\n".join(complaints), file=sys.stderr)
    return not complaints


def lines_of(data):
    """Rows of the extract, without the header; fields hold no line breaks here."""
    with open(data / "extract.csv", "rb") as file:
        return sum(piece.count(b"\n") for piece in iter(lambda: file.read(1 << 22), b"")) - 1


def print_table(given, data, chosen):
    size = (data / "extract.csv").stat().st_size / 1e6
    fastest = min((p.median("wall") for p in chosen if p.kind == "peer"), default=None)
    limits = [p for p in chosen if p.kind == "limit"]
    ratio = lambda wall, base: f"{wall / base:.2f}" if base else ""
    how = ", --dedupe" if given.dedupe else ""
    print(f"### {lines_of(data):,} rows, {size:,.0f} MB, dirt {given.dirt:g}{how}\n")
    print("| program | median s | fastest s | processor s | peak MB | x fastest peer |", end="")
    print("".join(f" x {limit.name} |" for limit in limits) + " runs |")
    print("|---|" + "---:|" * (6 + len(limits)))
    for program in sorted(chosen, key=lambda p: p.median("wall")):
        wall, least = program.median("wall"), min(run.wall for run in program.runs)
        cells = [program.name, f"{wall:.3f}", f"{least:.3f}", f"{program.median('cpu'):.2f}", memory(program)]
        cells += [ratio(wall, fastest), *(ratio(wall, limit.median("wall")) for limit in limits)]
        print("| " + " | ".join([*cells, str(len(program.runs))]) + " |")


def memory(program):
    peak, floor = program.median("memory"), own_memory()
    return f"{peak:.0f}" if peak > floor + 1 else f"< {floor:.0f}"


def growth(given, work):
    """Prints what the candidate costs by number of rows and threads."""
    print("| rows | threads | median s | s per million rows | processor s | peak MB |")
    print("|" + "---:|" * 6)
    for count in given.rows:
        data = extract(count, given.dirt)
        chosen = [
            parsed(given.candidate, "outcomes", "candidate", ["--dedupe"] * given.dedupe) for _ in range(2)
        ]
        for threads, program in enumerate(chosen, 1):
            program.environment["OUTCOMES_THREADS"] = str(threads)
        for _ in range(given.reps):
            warm(data / "extract.csv")
            for program in chosen:
                program.run(data, work)
        for threads, program in enumerate(chosen, 1):
            wall = program.median("wall")
            cells = [f"{count:,}", str(threads), f"{wall:.3f}", f"{wall / count * 1e6:.3f}"]
            cells += [f"{program.median('cpu'):.2f}", memory(program)]
            print("| " + " | ".join(cells) + " |", flush=True)


def main():
    given = options()
    os.chdir(ROOT)
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=FOLDER) as name:
        work = Path(name)
        if given.growth:
            return growth(given, work)
        folders = [given.data] if given.data else [extract(count, given.dirt) for count in given.rows]
        agreed = [compare(given, folder, work) for folder in folders]
    sys.exit(0 if all(agreed) else 1)


if __name__ == "__main__":
    main()
