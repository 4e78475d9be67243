"""The rules, stated plainly: slow, standard library only. Every other program must agree with it.

    python3 reference.py EXTRACT.csv AREAS.csv RESULT.csv [--dedupe]

A row is judged by the tests in `reason`, in that order; the first that fires decides. An accepted row counts
for its area, the force of that area, and England and Wales, each by the financial year of the recorded date.
"""

import csv
import re
import statistics
import sys
from collections import Counter, defaultdict
from datetime import date

REASONS = ["not_da", "bad_date", "unknown_area", "bad_type", "duplicate"]
MEASURES = {
    "da_crimes": lambda row: crime(row),
    "da_incidents": lambda row: not crime(row),
    "da_arrests": lambda row: crime(row) and row["arrested"] == "Y",
    "da_crimes_charged": lambda row: crime(row) and row["outcome_code"] in ("1", "1A"),
    "da_crimes_victim_not_supporting": lambda row: crime(row) and row["outcome_code"] in ("14", "16"),
    "coercive_control_offences": lambda row: crime(row) and row["offence_code"] == "8U",
    "stalking_harassment_da_offences": lambda row: (
        crime(row) and row["offence_code"] in ("8L", "8M", "8Q", "8R", "8U")
    ),
    "dvpn_issued": lambda row: row["dvpn_issued"] == "Y",
    "dvpo_granted": lambda row: row["dvpo_granted"] == "Y",
    "da_records_high_risk": lambda row: row["risk_level"] == "High",
    "da_records_children_present": lambda row: row["children_present"] == "Y",
}


def crime(row):
    return row["record_type"] == "crime"


def day(text):
    """A day of 2000 to 2099 written yyyy-mm-dd, or None."""
    if not re.fullmatch(r"20[0-9]{2}-[0-9]{2}-[0-9]{2}", text):
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def reason(row, forces, seen):
    """Why the row does not count, or None. `seen` holds the references of accepted rows, or is None."""
    if row["da_flag"] != "Y":
        return "not_da"
    if day(row["recorded_date"]) is None:
        return "bad_date"
    if row["area_code"] not in forces:
        return "unknown_area"
    if row["record_type"] not in ("crime", "incident"):
        return "bad_type"
    if seen is not None and row["incident_id"]:
        if row["incident_id"] in seen:
            return "duplicate"
        seen.add(row["incident_id"])
    return None


def days_to_outcome(row):
    """Days from recording to the outcome of a crime, or None if there is no usable outcome."""
    ended = day(row["outcome_date"])
    if not crime(row) or not row["outcome_code"] or ended is None:
        return None
    taken = (ended - day(row["recorded_date"])).days
    return taken if taken >= 0 else None


def financial_year(text):
    year = int(text[:4]) - (text[5:7] < "04")
    return f"{year}/{(year + 1) % 100:02}"


def table(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        yield from csv.DictReader(file)


def main(extract, areas, result, *options):
    forces = {row["area_code"]: row["force_code"] for row in table(areas)}
    seen = set() if "--dedupe" in options else None
    rows_read, rejected = 0, Counter()
    counts = defaultdict(Counter)
    crimes_of = defaultdict(Counter)
    durations = defaultdict(list)
    for row in table(extract):
        rows_read += 1
        if why := reason(row, forces, seen):
            rejected[why] += 1
            continue
        taken = days_to_outcome(row)
        for area in (row["area_code"], forces[row["area_code"]], "K04000001"):
            group = area, financial_year(row["recorded_date"])
            for measure, holds in MEASURES.items():
                counts[group][measure] += holds(row)
            if crime(row) and row["victim_id"]:
                crimes_of[group][row["victim_id"]] += 1
            if taken is not None:
                durations[group].append(taken)
    lines = [f"_file,all,rows_read,{rows_read}"]
    lines += [f"_file,all,rejected_{why},{rejected[why]}" for why in REASONS]
    for group, values in counts.items():
        victims = crimes_of[group].values()
        values["da_recorded_victims"] = len(victims)
        values["repeat_victims"] = sum(crimes >= 2 for crimes in victims)
        taken = durations[group]
        values["median_days_to_outcome"] = f"{statistics.median(taken):.1f}" if taken else ""
        lines += [f"{group[0]},{group[1]},{measure},{value}" for measure, value in values.items()]
    with open(result, "w", encoding="utf-8", newline="") as file:
        file.write("area_code,period,measure,value\n")
        file.write("\n".join(sorted(lines)) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
