"""DuckDB: one scan of the file into a narrow table in memory, then grouped queries on that.

Areas and days of recording become numbers by joining small tables. The planner does not know the size of the
file and would build its hash tables on the file's side, so the two optimisers that decide this are off for
the scan. Joins do not keep the order of rows, which tells the repeated references that stay: with --dedupe
casts take the place of the joins. A cast to a date lets blanks at the end pass, so the last character is
looked at.

A victim's crimes in a year are counted once; only victims seen in more than one area (few) are looked at
again for areas and forces.
"""

import duckdb
from common import *

extract, areas, result, dedupe = arguments()
run = duckdb.connect(config={"threads": THREADS}).execute
run("SET enable_progress_bar = false")
run(f"SET preserve_insertion_order = {str(dedupe).lower()}")
text = lambda value: "'" + value.replace("'", "''") + "'"
known, forces = places(areas)
run("CREATE TEMP TABLE place (area SMALLINT, name VARCHAR, force VARCHAR)")
run("INSERT INTO place SELECT unnest(range(len($1))), unnest($1), unnest($2)", [known, forces])
run("""CREATE TEMP TABLE calendar AS
    SELECT day, day::VARCHAR AS text, (year(day) - (month(day) < 4)::INT)::SMALLINT AS fy
    FROM (SELECT DATE '2000-01-01' + n::INT AS day FROM range(36525) days (n))""")
columns = ", ".join(f"{text(name)}: 'VARCHAR'" for name in header(extract))
source = f"""read_csv({text(extract)}, header = true, auto_detect = false, delim = ',', quote = '"',
    escape = '"', columns = {{{columns}}})"""


def to_date(column):
    return f"""CASE WHEN {column} LIKE '____-__-__' AND right({column}, 1) > ' '
        AND {column} BETWEEN '2000' AND '21' THEN TRY_CAST({column} AS DATE) END"""


if dedupe:
    run(f"CREATE TYPE area AS ENUM ({', '.join(map(text, known))})")
    numbers = f"""enum_code(TRY_CAST(area_code AS area))::SMALLINT AS area,
        {to_date("recorded_date")} AS begun, (year(begun) - (month(begun) < 4)::INT)::SMALLINT AS fy"""
    joins = ""
else:
    numbers = "area, calendar.day AS begun, fy"
    joins = """LEFT JOIN place ON place.name = area_code
        LEFT JOIN calendar ON calendar.text = recorded_date"""
    run("SET disabled_optimizers = 'build_side_probe_side,join_order'")
run(f"""
CREATE TEMP TABLE record AS
SELECT area, fy,
    TRY_CAST('0x' || victim_id AS UBIGINT) AS victim,
    CASE WHEN outcome_code <> '' AND ended >= begun THEN (ended - begun)::INT END AS taken,
    CASE WHEN da_flag IS DISTINCT FROM 'Y' THEN -1 WHEN begun IS NULL THEN -2 WHEN area IS NULL THEN -3
        WHEN record_type = 'crime' THEN {CRIME}
            + CASE WHEN arrested = 'Y' THEN {ARREST} ELSE 0 END
            + CASE WHEN outcome_code IN ('1', '1A') THEN {CHARGED}
                WHEN outcome_code IN ('14', '16') THEN {UNSUPPORTED} ELSE 0 END
            + CASE WHEN offence_code = '8U' THEN {COERCIVE + STALKING}
                WHEN offence_code IN {STALKING_CODES} THEN {STALKING} ELSE 0 END + common
        WHEN record_type = 'incident' THEN {INCIDENT} + common ELSE -4 END::SMALLINT AS mask
    {", incident_id" if dedupe else ""}
FROM (SELECT extract.*, {numbers}, {to_date("outcome_date")} AS ended,
        CASE WHEN dvpn_issued = 'Y' THEN {NOTICE} ELSE 0 END
            + CASE WHEN dvpo_granted = 'Y' THEN {ORDER} ELSE 0 END
            + CASE WHEN risk_level = 'High' THEN {HIGH} ELSE 0 END
            + CASE WHEN children_present = 'Y' THEN {CHILDREN} ELSE 0 END AS common
    FROM {source} extract {joins})""")
run("RESET disabled_optimizers")
duplicates = 0
if dedupe:
    run("""CREATE TEMP TABLE repeated AS SELECT incident_id, min(rowid) AS kept FROM record
        WHERE mask >= 0 AND incident_id <> '' GROUP BY 1 HAVING count(*) > 1""")
    duplicates = run("""DELETE FROM record USING repeated WHERE mask >= 0
        AND record.incident_id = repeated.incident_id AND record.rowid > kept""").fetchone()[0]

run("CREATE TEMP TABLE by_mask AS SELECT area, fy, mask, count(*) AS n FROM record GROUP BY ALL")
run("""CREATE TEMP TABLE person AS SELECT victim, fy, min(area) AS low, max(area) AS high, count(*)::INT AS n
    FROM record WHERE mask & 1 = 1 AND mask >= 0 AND victim IS NOT NULL GROUP BY victim, fy""")
run("""CREATE TEMP TABLE wanderer AS SELECT victim, fy, area, count(*)::INT AS n
    FROM record SEMI JOIN (SELECT victim, fy FROM person WHERE low <> high) USING (victim, fy)
    WHERE mask & 1 = 1 AND mask >= 0 GROUP BY ALL""")
run("""CREATE TEMP TABLE victims AS
WITH single AS (SELECT low AS area, fy, count(*) AS people, count(*) FILTER (n > 1) AS again
        FROM person WHERE low = high GROUP BY ALL),
    piece AS (
        SELECT name, fy, people, again FROM single JOIN place USING (area)
        UNION ALL SELECT force, fy, people, again FROM single JOIN place USING (area)
        UNION ALL SELECT name, fy, count(*), count(*) FILTER (n > 1)
            FROM wanderer JOIN place USING (area) GROUP BY ALL
        UNION ALL SELECT force, fy, count(*), count(*) FILTER (n > 1) FROM (
            SELECT victim, fy, force, sum(n) AS n FROM wanderer JOIN place USING (area) GROUP BY ALL)
            GROUP BY ALL
        UNION ALL SELECT 'K04000001', fy, count(*), count(*) FILTER (n > 1) FROM person GROUP BY ALL)
SELECT name, fy, sum(people) AS people, sum(again) AS again FROM piece GROUP BY ALL""")
run("""CREATE TEMP TABLE median AS
WITH by_day AS (SELECT area, fy, taken, count(*) AS n FROM record
        WHERE mask & 1 = 1 AND mask >= 0 AND taken IS NOT NULL GROUP BY ALL),
    levels AS (SELECT coalesce(name, force, 'K04000001') AS name, fy, taken, sum(n) AS n
        FROM by_day JOIN place USING (area)
        GROUP BY GROUPING SETS ((name, fy, taken), (force, fy, taken), (fy, taken))),
    running AS (SELECT name, fy, taken, sum(n) OVER (PARTITION BY name, fy ORDER BY taken) AS upto,
        sum(n) OVER (PARTITION BY name, fy) AS total FROM levels)
SELECT name, fy, (min(taken) FILTER (2 * upto >= total) + min(taken) FILTER (2 * upto > total)) / 2 AS median
FROM running GROUP BY ALL""")
counts = ", ".join(
    f"coalesce(sum(n) FILTER (mask & {bit} > 0), 0) AS {name}" for name, bit in COUNTED.items()
)
sums = ", ".join(f"sum({name})::BIGINT" for name in COUNTED)
groups = run(f"""
WITH piece AS (SELECT area, fy, {counts} FROM by_mask WHERE mask >= 0 GROUP BY ALL),
    counts AS (SELECT coalesce(name, force, 'K04000001') AS name, fy, {sums}
        FROM piece JOIN place USING (area) GROUP BY GROUPING SETS ((name, fy), (force, fy), (fy)))
SELECT counts.*, people::BIGINT, again::BIGINT, median
FROM counts LEFT JOIN victims USING (name, fy) LEFT JOIN median USING (name, fy)""").fetchall()
masks = dict(run("SELECT least(mask, 0) AS why, sum(n)::BIGINT FROM by_mask GROUP BY 1").fetchall())
write(result, groups, sum(masks.values()) + duplicates, masks, duplicates)
