"""Holds one number against the same number elsewhere: check_agreement.py OUTCOMES SITE ADDRESS

The reference is what the server gives as values.csv and comparisons.csv, for every area; the site's own files must be
part of it, and its spreadsheets and JSON are held against those by check_data.py. Here come the tables of the pages,
`outcomes compute` and `outcomes compare` as CSV, JSON and table, and the interface of the server. A page shows a number
rounded: it agrees when it is the number to as many decimals as it shows. Exit status 1 with a line for each
contradiction, and where one of them had nothing to compare.
"""

import collections
import csv
import json
import os
import pathlib
import re
import subprocess
import sys
import urllib.request

import shown

NUMBERS = ("value", "lower", "upper", "numerator", "denominator")
TESTED = ("value", "comparator_value", "difference", "difference_lower", "difference_upper", "ratio", "ratio_lower",
          "ratio_upper", "p_value")


def agrees(number, exact):
    """Whether a shown number is the exact one to its decimals."""
    value, decimals = number
    return exact is not None and abs(value - exact) <= 0.5 * 10**-decimals * (1 + 1e-9) + 1e-9


def number(text):
    """A number of a file, None for an empty cell or a marker."""
    try:
        return float(text)
    except (TypeError, ValueError):
        return None


def value_key(row):
    """The place of a value: its indicator, area and days."""
    return row["indicator"], row["area_code"], row["period_start"] or "", row["period_end"] or ""


def value_numbers(row):
    """The numbers of a value."""
    return tuple(number(row[name]) for name in NUMBERS)


def comparison_key(row):
    """The two sides of a comparison."""
    return row["indicator"], row["against"], row["area_code"], row["comparator_code"]


def comparison_numbers(row):
    """The numbers of a comparison and what it comes to."""
    corrected = row["corrected_p_value"] if "corrected_p_value" in row else row["q_value"]
    return (*(number(row[name]) for name in TESTED), number(corrected), row["verdict"])


class Reference:
    """Rows of a file by their place."""

    def __init__(self, rows, key, own):
        self.key, self.own, self.places = key, own, collections.defaultdict(list)
        for row in rows:
            self.places[key(row)].append(own(row))

    def compare(self, where, rows):
        """Problems of rows that are not in the file, and how many numbers were compared."""
        found, compared = [], 0
        for row in rows:
            key, own = self.key(row), self.own(row)
            if own not in self.places.get(key, []):
                found.append(f"{where}: {key}: {own} is not in the file")
            compared += sum(isinstance(one, float) for one in own)
        return found, compared


class Shown:
    """Values by the words that pages have for them."""

    def __init__(self, rows):
        self.titles, self.areas, self.places = set(), set(), collections.defaultdict(list)
        for row in rows:
            self.titles.add(row["indicator_title"])
            self.areas.add(row["area_name"])
            self.places[row["indicator_title"], row["area_name"]].append((row["period"], value_numbers(row)))

    def compare(self, where, claims):
        """Problems of shown values that are in no row, and how many numbers were compared."""
        found, compared = [], 0
        for title, area, period, value, interval, counts in claims:
            parts = (shown.numbers(value)[:1], shown.numbers(interval)[:2], shown.numbers(counts)[:2])
            for when, (exact, lower, upper, above, below) in self.places[title, area]:
                pairs = list(zip(parts[0], (exact,))) + list(zip(parts[1], (lower, upper)))
                pairs += list(zip(parts[2], (above, below)))
                if (period is None or period == when) and all(agrees(*pair) for pair in pairs):
                    compared += len(pairs)
                    break
            else:
                found.append(f"{where}: {title}, {area}, {period}: {value}; {interval}; {counts} is in no row")
        return found, compared


def output(outcomes, *arguments):
    """What a command prints."""
    run = subprocess.run([outcomes, *arguments], capture_output=True, text=True, check=True,
                         env={**os.environ, "COLUMNS": "20000"})
    return run.stdout


def rows_of(text):
    """The rows of a CSV file."""
    return list(csv.DictReader(text.splitlines()))


def file_of(address, name):
    """The rows of a file that the server gives."""
    with urllib.request.urlopen(f"{address}/data/{name}") as answer:
        return rows_of(answer.read().decode())


def answers(address, name):
    """All rows of the interface, page by page."""
    page, rows = 1, []
    while True:
        with urllib.request.urlopen(f"{address}/api/v1/{name}?page={page}&limit=500") as answer:
            body = json.load(answer)
        rows += body["items"]
        if not body["items"] or len(rows) >= body["total"]:
            return rows
        page += 1


def terminal(outcomes):
    """The values of the table at a terminal, as pages are read."""
    lines = output(outcomes, "compute", "--area", "West Mercia", "--area", "Staffordshire").splitlines()
    places = [match.span() for match in re.finditer("-+", lines[1])]
    for line in lines[2:]:
        cells = [line[start:end].strip() for start, end in places]
        if shown.SHOWN.match(cells[4]):
            yield cells[0], cells[1], cells[2], *cells[4:7]


def main():
    outcomes, site, address = sys.argv[1], sys.argv[2], sys.argv[3].rstrip("/")
    every, pairs = file_of(address, "values.csv"), file_of(address, "comparisons.csv")
    values = Reference(every, value_key, value_numbers)
    comparisons = Reference(pairs, comparison_key, comparison_numbers)
    words = Shown(every)
    found = []

    def report(where, result):
        problems, count = result
        print(f"{where}: {count:,} numbers", flush=True)
        found.extend(problems if count else problems + [f"{where}: nothing was compared"])

    for name, reference in (("values.csv", values), ("comparisons.csv", comparisons)):
        text = pathlib.Path(site, "data", name).read_text(encoding="utf-8")
        report(f"{name} of the site", reference.compare(name, rows_of(text)))
    for kind, files in shown.kinds(site).items():
        claims = [words.compare(str(path), shown.claims(path.read_text(encoding="utf-8"), words.titles, words.areas))
                  for path in files]
        report(kind, (sum((one for one, _ in claims), []), sum(count for _, count in claims)))
    for command, reference in (("compute", values), ("compare", comparisons)):
        report(f"{command} as CSV", reference.compare(command, rows_of(output(outcomes, command, "--format", "csv"))))
        report(f"{command} as JSON", reference.compare(command, json.loads(output(outcomes, command, "--format", "json"))))
    report("compute as a table", words.compare("compute", terminal(outcomes)))
    for name, reference in (("values", values), ("comparisons", comparisons)):
        report(f"interface, {name}", reference.compare(f"interface, {name}", answers(address, name)))
    for problem in found[:60]:
        print(problem)
    print(f"{len(found)} contradictions")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
