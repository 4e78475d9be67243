"""What the peers share: command line, calendar, places, and the result file.

A peer turns each row into one number, its mask: bits say which measures the row counts for, or a negative
number says why it does not count. Everything after that is grouping, which is what the peers are compared in.
"""

import csv
import os
import sys
from datetime import date, timedelta

THREADS = int(os.environ.get("OUTCOMES_THREADS") or os.cpu_count() or 1)
EVERYWHERE = "K04000001"

# Bits of a mask. Those from ARREST to STALKING are set for crimes only.
CRIME, INCIDENT, ARREST, CHARGED, UNSUPPORTED = 1, 2, 4, 8, 16
COERCIVE, STALKING, NOTICE, ORDER, HIGH, CHILDREN = 32, 64, 128, 256, 512, 1024
MASKS = 2048

# Measures that are a number of rows, and the bit that says so.
COUNTED = {
    "da_crimes": CRIME,
    "da_incidents": INCIDENT,
    "da_arrests": ARREST,
    "da_crimes_charged": CHARGED,
    "da_crimes_victim_not_supporting": UNSUPPORTED,
    "coercive_control_offences": COERCIVE,
    "stalking_harassment_da_offences": STALKING,
    "dvpn_issued": NOTICE,
    "dvpo_granted": ORDER,
    "da_records_high_risk": HIGH,
    "da_records_children_present": CHILDREN,
}
MEASURES = [*COUNTED, "da_recorded_victims", "repeat_victims", "median_days_to_outcome"]

STALKING_CODES = ("8L", "8M", "8Q", "8R")  # and 8U, which is coercive control as well
COLUMNS = (
    "victim_id area_code recorded_date record_type offence_code da_flag risk_level arrested outcome_code "
    "outcome_date dvpn_issued dvpo_granted children_present"
).split()

REJECTED = {
    "rejected_not_da": -1,
    "rejected_bad_date": -2,
    "rejected_unknown_area": -3,
    "rejected_bad_type": -4,
}


def arguments():
    """The extract, the table of areas, the file to write, and whether repeated references go."""
    paths = [a for a in sys.argv[1:] if a != "--dedupe"]
    if len(paths) != 3:
        sys.exit(f"usage: {sys.argv[0]} EXTRACT.csv AREAS.csv RESULT.csv [--dedupe]")
    return *paths, "--dedupe" in sys.argv


def header(path):
    """Names of the columns, in their order in the file."""
    with open(path, encoding="utf-8-sig", newline="") as file:
        return next(csv.reader(file))


def days():
    """All days of 2000 to 2099 as text; the place in the list is the number of the day."""
    first = date(2000, 1, 1)
    return [(first + timedelta(number)).isoformat() for number in range(36525)]


def years(days):
    """The year in which the financial year of each day began."""
    return [int(day[:4]) - (day[5:7] < "04") for day in days]


def places(path):
    """Area codes and the force code of each, ordered by force, then area."""
    with open(path, encoding="utf-8-sig", newline="") as file:
        pairs = sorted((row["force_code"], row["area_code"]) for row in csv.DictReader(file))
    return [area for _, area in pairs], [force for force, _ in pairs]


def write(path, groups, rows_read, rejected, duplicates):
    """Writes the result.

    A group is (area, year, one count per COUNTED, victims, repeat victims, median or None); `rejected` gives
    the number of rows by negative mask, and may hold other masks too.
    """
    lines = []
    for area, year, *values in groups:
        start = f"{area},{year}/{(year + 1) % 100:02},"
        *counts, median = values
        lines += [
            f"{start}{name},{int(value or 0)}" for name, value in zip(MEASURES[:-1], counts, strict=True)
        ]
        lines.append(f"{start}{MEASURES[-1]}," + ("" if median is None else f"{median:.1f}"))
    lines.append(f"_file,all,rows_read,{rows_read}")
    lines.append(f"_file,all,rejected_duplicate,{duplicates}")
    lines += [f"_file,all,{name},{rejected.get(mask, 0)}" for name, mask in REJECTED.items()]
    lines.sort()
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write("area_code,period,measure,value\n")
        file.write("\n".join(lines) + "\n")
