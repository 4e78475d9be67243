"""pandas, with Arrow's reader and NumPy underneath.

The reader dictionary-encodes the columns of few values while it parses, so that every test of a word is made
once per word and not once per row. Victims' hexadecimal digits become one 64-bit number, sixteen bytes at a
time; a victim's crimes in a year are neighbours after sorting those numbers.
"""

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.csv as arrow_csv
from common import *

extract, areas, result, dedupe = arguments()
pa.set_cpu_count(THREADS)
wanted = [*COLUMNS, "incident_id"] if dedupe else COLUMNS
coded = pa.dictionary(pa.int32(), pa.string())
table = arrow_csv.read_csv(
    extract,
    read_options=arrow_csv.ReadOptions(block_size=8 << 20),
    convert_options=arrow_csv.ConvertOptions(
        include_columns=wanted,
        column_types={n: pa.string() if n in ("victim_id", "incident_id") else coded for n in wanted},
        strings_can_be_null=False,
    ),
)
rows_read = len(table)
known, forces = places(areas)
dates = days()


def translated(column, numbers, dtype, otherwise=0):
    """For every row, the number that its word stands for."""
    words = table[column].unify_dictionaries().combine_chunks()
    means = np.array([numbers.get(word, otherwise) for word in words.dictionary.to_pylist()], dtype)
    return means[words.indices.to_numpy()]


def victims():
    """The victims as numbers, and where there is one."""
    chunks, present = [], []
    for chunk in table["victim_id"].chunks:
        lengths = np.diff(np.frombuffer(chunk.buffers()[1], np.int32, len(chunk) + 1, chunk.offset * 4))
        first = np.frombuffer(chunk.buffers()[1], np.int32, 1, chunk.offset * 4)[0]
        has = lengths == 16
        digits = np.frombuffer(chunk.buffers()[2], ">u8", 2 * has.sum(), first).astype(np.uint64)
        nibbles = (digits & 0x0F0F0F0F0F0F0F0F) + 9 * ((digits >> 6) & 0x0101010101010101)
        for shift, kept in ((4, 0x00FF00FF00FF00FF), (8, 0x0000FFFF0000FFFF), (16, 0x00000000FFFFFFFF)):
            nibbles = (nibbles | nibbles >> shift) & kept
        numbers = np.zeros(len(chunk), np.uint64)
        numbers[has] = nibbles[::2] << 32 | nibbles[1::2]
        chunks.append(numbers)
        present.append(has)
    return np.concatenate(chunks), np.concatenate(present)


calendar = {text: number for number, text in enumerate(dates)}
begun = translated("recorded_date", calendar, np.int32, -1)
ended = translated("outcome_date", calendar, np.int32, -1)
area = translated("area_code", {name: number for number, name in enumerate(known)}, np.int16, -1)
kind = translated("record_type", {"crime": CRIME, "incident": INCIDENT}, np.int16)
outcomes = {"1": CHARGED, "1A": CHARGED, "14": UNSUPPORTED, "16": UNSUPPORTED}
offences = dict.fromkeys(STALKING_CODES, STALKING) | {"8U": COERCIVE | STALKING}
mask = translated("outcome_code", outcomes, np.int16) | translated("offence_code", offences, np.int16)
mask |= translated("arrested", {"Y": ARREST}, np.int16)
mask[kind != CRIME] = 0
mask |= kind
for column, word, bit in (
    ("dvpn_issued", "Y", NOTICE),
    ("dvpo_granted", "Y", ORDER),
    ("risk_level", "High", HIGH),
    ("children_present", "Y", CHILDREN),
):
    mask |= translated(column, {word: bit}, np.int16)
mask[kind == 0] = REJECTED["rejected_bad_type"]
mask[area < 0] = REJECTED["rejected_unknown_area"]
mask[begun < 0] = REJECTED["rejected_bad_date"]
mask[translated("da_flag", {"Y": 0}, np.int16, 1) > 0] = REJECTED["rejected_not_da"]
closed = translated("outcome_code", {"": 0}, np.int8, 1)
victim, has_victim = victims()
rejected = {why: int((mask == why).sum()) for why in REJECTED.values()}
duplicates = 0
accepted = mask > 0
if dedupe:
    rows = np.flatnonzero(accepted)
    names = table["incident_id"].take(pa.array(rows)) if len(rows) < rows_read else table["incident_id"]
    names = pd.Series(names.combine_chunks(), dtype=pd.ArrowDtype(pa.string()))
    later = (names.duplicated() & (names != "")).to_numpy(bool)
    accepted[rows[later]] = False
    duplicates = int(later.sum())
table = None  # frees the text

first_year = int(dates[begun[accepted].min()][:4]) - 1 if accepted.any() else 2000
fy = np.array([year - first_year for year in years(dates)], np.int16)[begun]
span = int(fy[accepted].max()) + 1 if accepted.any() else 1
group = area.astype(np.int32) * span + fy
force_names = list(dict.fromkeys(forces))
force_of = np.array([force_names.index(force) for force in forces])
LEVELS = {  # level: its names, and its place for each area
    "area": (known, np.arange(len(known))),
    "force": (force_names, force_of),
    "all": ([EVERYWHERE], np.zeros(len(known), int)),
}

cells = np.bincount(group[accepted] * MASKS + mask[accepted], minlength=len(known) * span * MASKS)
cells = cells.reshape(-1, MASKS)
bits = np.arange(MASKS)
counts = pd.DataFrame({name: cells[:, bits & bit > 0].sum(1) for name, bit in COUNTED.items()})
counts["area"], counts["fy"] = np.divmod(np.arange(len(counts)), span)
counts = counts[cells.sum(1) > 0]

crimes = np.flatnonzero(accepted & (kind == CRIME))
usable = crimes[closed[crimes].astype(bool) & (ended[crimes] >= begun[crimes])]
keys = group[usable].astype(np.int64) * len(dates) + ended[usable] - begun[usable]
keys, sizes = np.unique(keys, return_counts=True)
by_day = pd.DataFrame({"taken": keys % len(dates), "n": sizes})
by_day["area"], by_day["fy"] = np.divmod(keys // len(dates), span)

chosen = crimes[has_victim[crimes]]
people, wanderers = [], []  # victims of one area by area and year; the others one by one
everyone = pd.DataFrame(0, index=range(span), columns=["people", "again"])
for year in range(span):
    rows = chosen[fy[chosen] == year]
    if not len(rows):
        continue
    rows = rows[np.argsort(victim[rows])]
    who, where = victim[rows], area[rows]
    starts = np.flatnonzero(np.concatenate([[True], who[1:] != who[:-1]]))
    times = np.diff(starts, append=len(rows))
    everyone.loc[year] = len(starts), (times > 1).sum()
    low, high = np.minimum.reduceat(where, starts), np.maximum.reduceat(where, starts)
    settled = pd.DataFrame({"area": low, "again": times > 1})[low == high]
    settled = settled.groupby("area").agg(people=("again", "size"), again=("again", "sum")).reset_index()
    people.append(settled.assign(fy=year))
    moved = np.repeat(low != high, times)
    wanderers.append(pd.DataFrame({"who": who[moved], "area": where[moved], "fy": year}))


def victims_at(level):
    """Victims and repeat victims by place and year."""
    if level == "all":
        return everyone.rename_axis("fy").reset_index().assign(place=0)
    place_of = LEVELS[level][1]
    parts = []
    for settled, moved in zip(people, wanderers):
        parts.append(settled.assign(place=place_of[settled["area"]]))
        times = moved.assign(place=place_of[moved["area"]]).groupby(["place", "fy", "who"]).size()
        parts.append(pd.DataFrame({"people": 1, "again": times > 1}).reset_index())
    if not parts:
        return pd.DataFrame(columns=["place", "fy", "people", "again"])
    return pd.concat(parts).groupby(["place", "fy"])[["people", "again"]].sum().reset_index()


def medians_at(level):
    """Median days by place and year."""
    frame = by_day.assign(place=LEVELS[level][1][by_day["area"]])
    frame = frame.groupby(["place", "fy", "taken"])["n"].sum().reset_index()
    cells = frame.groupby(["place", "fy"])["n"]
    upto, total = cells.cumsum() * 2, cells.transform("sum")
    low, high = (frame[at].groupby(["place", "fy"])["taken"].min() for at in (upto >= total, upto > total))
    return ((low + high) / 2).rename("median").reset_index()


groups = []
for level, (names, place_of) in LEVELS.items():
    frame = counts.assign(place=place_of[counts["area"]]).groupby(["place", "fy"])[list(COUNTED)].sum()
    frame = frame.reset_index()
    for more in (victims_at(level), medians_at(level)):
        frame = frame.merge(more, on=["place", "fy"], how="left")
    frame = frame[["place", "fy", *COUNTED, "people", "again", "median"]].astype(object)
    for place, year, *values in frame.where(frame.notna(), None).itertuples(index=False):
        groups.append((names[place], first_year + year, *values))
write(result, groups, rows_read, rejected, duplicates)
