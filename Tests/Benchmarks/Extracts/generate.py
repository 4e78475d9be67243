"""Writes a synthetic record-level extract in the standard layout. Everything in it is invented.

    generate.py FOLDER --rows 1000000 [--years 3] [--dirt 0.02] [--local]

FOLDER gets extract.csv, areas.csv (area_code,force_code) and about.json. Rows are in order of the day of
recording. `--local` makes West Mercia and Staffordshire only; otherwise there are 331 authorities in 43
forces, with real codes for those two and numbered ones elsewhere. `--dirt` is the share of rows with one
defect; the file then also has a byte order mark and CRLF line ends. The same arguments, with the same numpy,
give the same bytes.
"""

import argparse
import json
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from vocabulary import COLUMNS, OFFENCES, OUTCOMES, WRONG, all_areas

FIRST = date(2000, 1, 1)
CHUNK = 250_000


def scramble(numbers):
    """Mixes the bits of whole numbers, one to one."""
    x = numbers.astype(np.uint64) * np.uint64(0x9E3779B97F4A7C15)
    for shift, factor in ((32, 0xD6E8FEB86659FD93), (29, 0xD6E8FEB86659FD93)):
        x = (x ^ (x >> np.uint64(shift))) * np.uint64(factor)
    return x ^ (x >> np.uint64(32))


def hexadecimal(numbers):
    """Sixteen lower-case digits of each number, as an Arrow array of text."""
    octets = numbers.astype(">u8").view(np.uint8)
    digits = np.frombuffer(b"0123456789abcdef", np.uint8)
    text = np.stack([digits[octets >> 4], digits[octets & 15]], axis=1).tobytes()
    ends = np.arange(len(numbers) + 1, dtype=np.int32) * 16
    return pa.StringArray.from_buffers(len(numbers), pa.py_buffer(ends), pa.py_buffer(text))


def choose(random, size, weights):
    """Indices drawn by weight."""
    steps = np.cumsum(np.asarray(list(weights), float))
    return np.minimum(np.searchsorted(steps / steps[-1], random.random(size), side="right"), len(steps) - 1)


def year_of_people(random, size, known, shares):
    """Person, area and crime flag of every row of a year, and the number of people known afterwards.

    Three quarters of those with a crime have one, the others two or more; one in six was there in an earlier
    year; one row in thirty is away from home, half of them next door.
    """
    crimes = round(size * 0.6)
    times = np.where(random.random(crimes) < 0.75, 1, 1 + random.zipf(2.5, crimes).clip(1, 40))
    people = int(np.searchsorted(np.cumsum(times), crimes)) + 1
    back = random.random(people) < (1 / 6 if known else 0)
    who = np.where(back, random.integers(0, max(known, 1), people), known + np.arange(people))
    person = np.repeat(who, times[:people])[:crimes]
    others = known + people + np.arange(size - crimes)
    met = random.random(size - crimes) < 0.5
    person = np.concatenate([person, np.where(met, random.choice(who, size - crimes), others)])
    steps = np.cumsum(shares)
    home = np.searchsorted(steps, scramble(person + 7) / 2.0**64 * steps[-1]).clip(0, len(shares) - 1)
    away = random.random(size)
    area = np.where(away < 1 / 60, (home + 1) % len(shares), home)
    area = np.where(away > 59 / 60, random.integers(0, len(shares), size), area)
    order = random.permutation(size)
    return person[order], area[order], order < crimes, known + people + size - crimes


def lines(random, columns, dirt, seen, end):
    """The text of a chunk. A column is an array of text, or (words, index)."""
    size = len(columns["da_flag"][1])
    kind = np.where(random.random(size) < dirt, random.integers(0, len(WRONG) + 2, size), -1)
    text = []
    for name in COLUMNS:
        column = columns[name]
        if isinstance(column, tuple):
            words, index = column
            if name in WRONG:
                hit = kind == list(WRONG).index(name)
                index = np.where(hit, len(words) + random.integers(0, len(WRONG[name]), size), index)
                words = [*words, *WRONG[name]]
            column = pc.take(pa.array(words), pa.array(index.astype(np.int32)))
        elif name == "victim_id":
            column = pc.if_else(pa.array(kind == len(WRONG)), "", column)
        elif name == "incident_id":
            earlier = pc.take(seen or column, pa.array(random.integers(0, len(seen or column), size)))
            earlier = pc.if_else(pa.array(random.random(size) < 0.2), "", earlier)
            column = pc.if_else(pa.array(kind == len(WRONG) + 1), earlier, column)
        text.append(column)
    text[-1] = pc.binary_join_element_wise(text[-1], "", end)
    joined = pc.binary_join_element_wise(*text, ",")
    return joined.buffers()[2].slice(0, pc.sum(pc.binary_length(joined)).as_py())


def chunk(random, person, area, crime, day, number, fy, forces):
    """The columns of some rows of a year, without defects."""
    size = len(person)
    dates = [(FIRST + timedelta(n)).isoformat() for n in range(int(day.min()), int(day.max()) + 800)]
    yes = lambda share: (["N", "Y"], (random.random(size) < share).astype(int))
    offence = np.where(crime, choose(random, size, [w for _, w in OFFENCES.values()]), len(OFFENCES))
    outcome = np.where(crime, choose(random, size, OUTCOMES.values()), 0)
    taken = np.floor(random.lognormal(3.3, 1.1, size)).clip(0, 790)
    blank = len(dates)
    recorded = day - day.min()
    notice = yes(np.where(crime, 0.011, 0))
    serial = pa.array(number).cast(pa.string())
    code = pc.take(pa.array([f"{n + 1:02}" for n in range(forces.max() + 1)]), pa.array(forces[area]))
    suspect = hexadecimal(random.integers(0, 2**63, size))
    suspect = pc.if_else(pa.array(random.random(size) < 0.13), "", suspect)
    return {
        "incident_id": pc.binary_join_element_wise(code, serial, f"{(fy + 1) % 100:02}", "/"),
        "victim_id": hexadecimal(scramble(person)),
        "suspect_id": suspect,
        "recorded_date": (dates, recorded),
        "record_type": (["incident", "crime"], crime.astype(int)),
        "offence_code": ([*OFFENCES, ""], offence),
        "offence_group": ([*(group for group, _ in OFFENCES.values()), ""], offence),
        "victim_sex": (["F", "M", ""], choose(random, size, [73, 26, 1])),
        "victim_age": (list(map(str, range(16, 96))), random.normal(20, 13, size).clip(0, 79).astype(int)),
        "da_flag": yes(0.97),
        "risk_level": (["Standard", "Medium", "High", ""], choose(random, size, [63, 24, 10, 3])),
        "arrested": yes(np.where(crime, 0.3, 0.01)),
        "outcome_code": (list(OUTCOMES), outcome),
        "outcome_date": ([*dates, ""], np.where(outcome > 0, recorded + taken, blank)),
        "victim_supports": (["N", "Y", ""], choose(random, size, [45, 50, 5])),
        "dvpn_issued": notice,
        "dvpo_granted": (["N", "Y"], notice[1] * (random.random(size) < 0.8)),
        "children_present": yes(0.31),
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--rows", type=int, required=True)
    parser.add_argument("--years", type=int, default=3)
    parser.add_argument("--dirt", type=float, default=0)
    parser.add_argument("--local", action="store_true")
    given = parser.parse_args()
    random = np.random.Generator(np.random.PCG64(20_250_401))
    pairs = all_areas(given.local)
    names = sorted({force for _, force in pairs})
    forces = np.array([names.index(force) for _, force in pairs])
    shares = random.lognormal(0, 0.5, len(pairs))
    given.folder.mkdir(parents=True, exist_ok=True)
    table = "".join(f"{area},{force}\n" for area, force in pairs)
    (given.folder / "areas.csv").write_text("area_code,force_code\n" + table)
    end, known, unfinished = "\r\n" if given.dirt else "\n", 0, given.folder / "extract.part"
    with open(unfinished, "wb") as file:
        file.write((("\ufeff" if given.dirt else "") + ",".join(COLUMNS) + end).encode())
        for step in range(given.years):
            fy = 2025 - given.years + step
            size = given.rows * (step + 1) // given.years - given.rows * step // given.years
            start, stop = ((date(year, 4, 1) - FIRST).days for year in (fy, fy + 1))
            person, area, crime, known = year_of_people(random, size, known, shares)
            day, seen = np.sort(random.integers(start, stop, size)), None
            for at in range(0, size, CHUNK):
                rows = slice(at, at + CHUNK)
                number = np.arange(at, at + len(day[rows])) + 1
                columns = chunk(random, person[rows], area[rows], crime[rows], day[rows], number, fy, forces)
                columns["area_code"] = ([area for area, _ in pairs], area[rows])
                file.write(lines(random, columns, given.dirt, seen, end))
                seen = columns["incident_id"]
    unfinished.rename(given.folder / "extract.csv")
    about = {"rows": given.rows, "years": given.years, "dirt": given.dirt, "local": given.local}
    (given.folder / "about.json").write_text(json.dumps(about))


if __name__ == "__main__":
    main()
