"""Polars: one streaming scan of the file into a narrow frame, then grouped queries on that.

Areas and days are Enums: the cast is exact (no other way of writing a date passes) and gives a small number.
A victim's crimes in a year are counted once; only those seen in more than one area (few) are looked at again
for areas and forces.
"""

import os

from common import *

os.environ["POLARS_MAX_THREADS"] = str(THREADS)
import polars as pl

extract, areas, result, dedupe = arguments()
col, when, lit = pl.col, pl.when, pl.lit
STREAM = {"engine": "streaming"}
known, forces = places(areas)
dates = days()
fy_of = pl.Series(years(dates), dtype=pl.Int16)
place = pl.DataFrame(
    {"area": range(len(known)), "name": known, "force": forces}, schema_overrides={"area": pl.Int16}
)


def number(column, values):
    """The place of a text in a list; null if it is not there."""
    return col(column).cast(pl.Enum(values), strict=False).to_physical()


def bit(condition, value):
    return when(condition).then(lit(value, pl.Int16)).otherwise(lit(0, pl.Int16))


one_of = lambda column, values: col(column).is_in(list(values))
yes = lambda column: col(column) == "Y"
always = (
    bit(yes("dvpn_issued"), NOTICE)
    | bit(yes("dvpo_granted"), ORDER)
    | bit(col("risk_level") == "High", HIGH)
    | bit(yes("children_present"), CHILDREN)
)
crimes_only = (
    bit(yes("arrested"), ARREST)
    | bit(one_of("outcome_code", ["1", "1A"]), CHARGED)
    | bit(one_of("outcome_code", ["14", "16"]), UNSUPPORTED)
    | bit(col("offence_code") == "8U", COERCIVE | STALKING)
    | bit(one_of("offence_code", STALKING_CODES), STALKING)
)
refused = lambda name: lit(REJECTED[name], pl.Int16)
record = (
    pl.scan_csv(extract, schema={name: pl.String for name in header(extract)})
    .with_columns(
        number("area_code", known).cast(pl.Int16).alias("area"),
        number("recorded_date", dates).cast(pl.Int32).alias("begun"),
        number("outcome_date", dates).cast(pl.Int32).alias("ended"),
    )
    .select(
        "area",
        "begun",
        col("victim_id").str.to_integer(base=16, dtype=pl.UInt64, strict=False).alias("victim"),
        when((col("outcome_code") != "") & (col("ended") >= col("begun")))
        .then(col("ended") - col("begun"))
        .alias("taken"),
        when(~yes("da_flag").fill_null(False))
        .then(refused("rejected_not_da"))
        .when(col("begun").is_null())
        .then(refused("rejected_bad_date"))
        .when(col("area").is_null())
        .then(refused("rejected_unknown_area"))
        .when(col("record_type") == "crime")
        .then(always | crimes_only | lit(CRIME, pl.Int16))
        .when(col("record_type") == "incident")
        .then(always | lit(INCIDENT, pl.Int16))
        .otherwise(refused("rejected_bad_type"))
        .alias("mask"),
        *(["incident_id"] if dedupe else []),
    )
    .collect(**STREAM)
)
rows_read = len(record)
record = record.with_columns(fy_of.gather(record["begun"]).alias("fy")).drop("begun")
duplicates = 0
if dedupe:
    named = (col("mask") >= 0) & (col("incident_id") != "")
    accepted = record.lazy().with_row_index("row").filter(named).select("row", "incident_id")
    repeated = (
        accepted.group_by("incident_id")
        .agg(pl.len().alias("n"), col("row").min().alias("kept"))
        .filter(col("n") > 1)
        .collect(**STREAM)
    )
    later = accepted.join(repeated.lazy(), on="incident_id").filter(col("row") > col("kept")).select("row")
    rows = later.collect(**STREAM)["row"]
    duplicates = len(rows)
    stays = pl.repeat(True, rows_read, eager=True).scatter(rows, False)
    record = record.drop("incident_id").filter(stays)

by_mask = record.lazy().group_by("area", "fy", "mask").len("n").collect(**STREAM)
crimes = record.lazy().filter((col("mask") >= 0) & (col("mask") & CRIME == CRIME)).drop("mask")
with_victim = crimes.filter(col("victim").is_not_null()).select("victim", "fy", "area")
by_day = crimes.filter(col("taken").is_not_null()).group_by("area", "fy", "taken").len("n").collect(**STREAM)
person = (
    with_victim.group_by("victim", "fy")
    .agg(pl.len().alias("n"), col("area").min().alias("low"), col("area").max().alias("high"))
    .collect(**STREAM)
)
several = person.lazy().filter(col("low") != col("high")).select("victim", "fy")
wanderer = (
    with_victim.join(several, on=["victim", "fy"], how="semi")
    .group_by("victim", "fy", "area")
    .len("n")
    .join(place.lazy(), on="area")
    .collect(**STREAM)
)
people = [pl.len().cast(pl.Int64).alias("people"), (col("n") > 1).sum().cast(pl.Int64).alias("again")]
single = (
    person.lazy()
    .filter(col("low") == col("high"))
    .group_by(col("low").alias("area"), "fy")
    .agg(people)
    .collect(**STREAM)
    .join(place, on="area")
)
by_force = wanderer.group_by("victim", "fy", "force").agg(col("n").sum())


def grouped(frame, level):
    """The frame with its place as `name`: an area, a force, or everywhere."""
    return frame.with_columns((lit(EVERYWHERE) if level is None else col(level)).alias("name"))


def victims(level):
    if level is None:
        return (
            person.group_by("fy").agg(people).select(lit(EVERYWHERE).alias("name"), "fy", "people", "again")
        )
    parts = [single, (wanderer if level == "name" else by_force).group_by(level, "fy").agg(people)]
    return (
        pl.concat([grouped(part, level).select("name", "fy", "people", "again") for part in parts])
        .group_by("name", "fy")
        .agg(col("people").sum(), col("again").sum())
    )


def medians(level):
    upto, total = col("n").cast(pl.Int64).cum_sum() * 2, col("n").sum().cast(pl.Int64)
    sums = grouped(by_day.join(place, on="area"), level).group_by("name", "fy", "taken").agg(col("n").sum())
    return (
        sums.sort("taken")
        .group_by("name", "fy", maintain_order=True)
        .agg(
            col("taken").filter(upto >= total).first(),
            col("taken").filter(upto > total).first().alias("above"),
        )
        .select("name", "fy", (col("taken") + col("above")) / 2)
    )


area_counts = (
    by_mask.filter(col("mask") >= 0)
    .group_by("area", "fy")
    .agg(col("n").filter(col("mask") & bit > 0).sum().alias(name) for name, bit in COUNTED.items())
    .join(place, on="area")
)
groups = []
for level in ("name", "force", None):
    frame = grouped(area_counts, level).group_by("name", "fy").agg(col(list(COUNTED)).sum())
    for more in (victims(level), medians(level)):
        frame = frame.join(more, on=["name", "fy"], how="left")
    groups += frame.rows()
masks = by_mask.group_by(pl.min_horizontal("mask", lit(0)).alias("mask")).agg(col("n").sum()).rows()
write(result, groups, rows_read, dict(masks), duplicates)
