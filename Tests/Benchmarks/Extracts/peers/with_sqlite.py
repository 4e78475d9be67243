"""SQLite, through the module that comes with Python; one thread by design.

Python reads the file and translates each row into whole numbers: rows repeat the same few combinations of
words, so the mask of a combination is made once and looked up after that. (Loading took two and a half times
as long when SQLite's own statements translated the text.) SQLite does the grouping: by mask, by victim, by
days to the outcome.
"""

import csv
import sqlite3
from operator import itemgetter

from common import *

WORDS = (
    "da_flag record_type arrested outcome_code offence_code risk_level dvpn_issued dvpo_granted "
    "children_present"
).split()
OTHERS = "area_code recorded_date outcome_date victim_id incident_id".split()


class Masks(dict):
    """The mask of a combination of words."""

    def __missing__(self, words):
        flag, kind, arrested, outcome, offence, risk, notice, order, children = words
        mask = (notice == "Y") * NOTICE | (order == "Y") * ORDER
        mask |= (risk == "High") * HIGH | (children == "Y") * CHILDREN
        if kind == "crime":
            mask |= CRIME | (arrested == "Y") * ARREST | (offence == "8U") * (COERCIVE | STALKING)
            mask |= (offence in STALKING_CODES) * STALKING
            mask |= (outcome in ("1", "1A")) * CHARGED | (outcome in ("14", "16")) * UNSUPPORTED
        elif kind == "incident":
            mask |= INCIDENT
        else:
            mask = REJECTED["rejected_bad_type"]
        self[words] = mask if flag == "Y" else REJECTED["rejected_not_da"]
        return self[words]


extract, areas, result, dedupe = arguments()
known, forces = places(areas)
dates = days()
area_of = {name: number for number, name in enumerate(known)}
day_of = {text: number for number, text in enumerate(dates)}
year_of = years(dates)
columns = header(extract)
rejected = dict.fromkeys(REJECTED.values(), 0)
rows_read = duplicates = 0


def records(rows):
    """Area, year, mask, days to the outcome and victim of every accepted row."""
    global rows_read, duplicates
    masks, seen = Masks(), set()
    words, others = itemgetter(*map(columns.index, WORDS)), itemgetter(*map(columns.index, OTHERS))
    outcome = columns.index("outcome_code")
    for row in rows:
        rows_read += 1
        mask = masks[words(row)]
        code, recorded, closed, victim, reference = others(row)
        if mask != -1:
            area, begun = area_of.get(code), day_of.get(recorded)
            if begun is None:
                mask = REJECTED["rejected_bad_date"]
            elif area is None:
                mask = REJECTED["rejected_unknown_area"]
        if mask < 0:
            rejected[mask] += 1
            continue
        if dedupe and reference:
            if reference in seen:
                duplicates += 1
                continue
            seen.add(reference)
        taken = None
        if mask & CRIME and row[outcome]:
            ended = day_of.get(closed, -1)
            if ended >= begun:
                taken = ended - begun
        yield area, year_of[begun], mask, taken, int(victim, 16) - (1 << 63) if victim else None


database = sqlite3.connect(":memory:", isolation_level=None)
run = database.execute
run("PRAGMA temp_store = MEMORY")
run("CREATE TABLE place (area INTEGER PRIMARY KEY, name TEXT, force TEXT)")
database.executemany("INSERT INTO place VALUES (?, ?, ?)", zip(range(len(known)), known, forces))
run("CREATE TABLE record (area INTEGER, fy INTEGER, mask INTEGER, taken INTEGER, victim INTEGER)")
with open(extract, encoding="utf-8-sig", newline="") as file:
    rows = csv.reader(file)
    next(rows)
    run("BEGIN")
    database.executemany("INSERT INTO record VALUES (?, ?, ?, ?, ?)", records(rows))
    run("COMMIT")

run("CREATE TABLE by_mask AS SELECT area, fy, mask, count(*) AS n FROM record GROUP BY 1, 2, 3")
run("""CREATE TABLE by_day AS SELECT area, fy, taken, count(*) AS n FROM record WHERE taken IS NOT NULL
    GROUP BY 1, 2, 3""")
run("""CREATE TABLE person AS SELECT victim, fy, min(area) AS low, max(area) AS high, count(*) AS n
    FROM record WHERE mask & 1 AND victim IS NOT NULL GROUP BY 1, 2""")
run("""CREATE TABLE several (victim INTEGER, fy INTEGER, PRIMARY KEY (victim, fy)) WITHOUT ROWID""")
run("INSERT INTO several SELECT victim, fy FROM person WHERE low <> high")
run("""CREATE TABLE wanderer AS SELECT victim, fy, area, count(*) AS n FROM record
    WHERE mask & 1 AND EXISTS (
        SELECT 1 FROM several WHERE several.victim = record.victim AND several.fy = record.fy)
    GROUP BY 1, 2, 3""")
run("""CREATE TABLE single AS SELECT low AS area, fy, count(*) AS people, sum(n > 1) AS again
    FROM person WHERE low = high GROUP BY 1, 2""")
counts = ", ".join(f"sum(n * (mask & {bit} > 0)) AS {name}" for name, bit in COUNTED.items())
sums = ", ".join(f"sum({name})" for name in COUNTED)
run(f"CREATE TABLE counts AS SELECT area, fy, {counts} FROM by_mask GROUP BY 1, 2")

groups = []
for name in ("name", "force", f"'{EVERYWHERE}'"):
    groups += run(f"""
WITH moved AS (
        SELECT {name} AS name, fy, sum(n) AS n FROM wanderer JOIN place USING (area) GROUP BY 1, 2, victim),
    piece AS (SELECT {name} AS name, fy, people, again FROM single JOIN place USING (area)
        UNION ALL SELECT name, fy, count(*), sum(n > 1) FROM moved GROUP BY 1, 2),
    victims AS MATERIALIZED (
        SELECT name, fy, sum(people) AS people, sum(again) AS again FROM piece GROUP BY 1, 2),
    days AS (
        SELECT {name} AS name, fy, taken, sum(n) AS n FROM by_day JOIN place USING (area) GROUP BY 1, 2, 3),
    running AS (SELECT name, fy, taken, sum(n) OVER (PARTITION BY name, fy ORDER BY taken) AS upto,
        sum(n) OVER (PARTITION BY name, fy) AS total FROM days),
    medians AS MATERIALIZED (SELECT name, fy, (min(taken) FILTER (WHERE 2 * upto >= total)
        + min(taken) FILTER (WHERE 2 * upto > total)) / 2.0 AS median FROM running GROUP BY 1, 2),
    counted AS (SELECT {name} AS name, fy, {sums} FROM counts JOIN place USING (area) GROUP BY 1, 2)
SELECT counted.*, people, again, median
FROM counted LEFT JOIN victims USING (name, fy) LEFT JOIN medians USING (name, fy)""").fetchall()
write(result, groups, rows_read, rejected, duplicates)
