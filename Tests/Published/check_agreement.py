"""Holds one number against the same number elsewhere: check_agreement.py OUTCOMES SITE ADDRESS

The reference is SITE/data/values.csv; its spreadsheets and JSON are held against it by check_data.py. Here come the pages of
the site, `outcomes compute` as CSV, JSON and table, and the interface of the server. A page shows a number rounded:
it agrees when it is the number to as many decimals as it shows. Exit status 1 with a line for each contradiction.
"""

import collections
import csv
import html.parser
import json
import os
import pathlib
import re
import subprocess
import sys
import urllib.request

NUMBER = re.compile(r"-?\d[\d,]*(?:\.\d+)?")
# What is shown is a number, with a hedge before it where the source has one; everything else is a reason.
SHOWN = re.compile(r"(?:about |at least |less than |more than |rounded in the source )?£?-?[\d.]")
NUMBERS = ("value", "lower", "upper", "numerator", "denominator")


class Tables(html.parser.HTMLParser):
    """The rows of every table of a page, as lists of (column, text without marks and references)."""

    def __init__(self, text):
        super().__init__()
        self.tables, self.cell, self.skip = [], None, 0
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        names = dict(attributes)
        if tag == "table":
            self.tables.append([])
        elif tag == "tr" and self.tables:
            self.tables[-1].append([])
        elif tag in ("td", "th") and self.tables and self.tables[-1]:
            self.cell = [names.get("data-label", ""), ""]
            self.tables[-1][-1].append(self.cell)
        elif tag in ("span", "b"):
            self.skip += 1

    def handle_endtag(self, tag):
        if tag in ("td", "th"):
            self.cell = None
        elif tag in ("span", "b"):
            self.skip -= 1

    def handle_data(self, data):
        if self.cell is not None and not self.skip:
            self.cell[1] += data


def numbers(text):
    """The numbers in a text with the decimals each shows."""
    found = []
    for match in NUMBER.findall(text):
        plain = match.replace(",", "")
        found.append((float(plain), len(plain.partition(".")[2])))
    return found


def agrees(shown, exact):
    """Whether a shown number is the exact one to its decimals."""
    value, decimals = shown
    return exact is not None and abs(value - exact) <= 0.5 * 10**-decimals * (1 + 1e-9) + 1e-9


def number(text):
    """A number of a file, None for an empty cell or a marker."""
    try:
        return float(text)
    except (TypeError, ValueError):
        return None


def reference(site):
    """Rows of values.csv by indicator, area name and period, and by indicator, area code and days."""
    by_name, by_code = collections.defaultdict(list), collections.defaultdict(list)
    with open(pathlib.Path(site) / "data/values.csv", newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            exact = {name: number(row[name]) for name in NUMBERS}
            by_name[row["indicator"], row["area_name"], row["period"]].append(exact)
            by_code[row["indicator"], row["area_code"], row["period_start"], row["period_end"]].append(exact)
    return by_name, by_code


def shown_rows(site, ids):
    """Rows of values on the pages of indicators: path, indicator, area, period, value, interval, counts."""
    for path in sorted(pathlib.Path(site, "indicators").glob("*.html")):
        indicator = ids.get(path.stem)
        if not indicator:
            continue
        for table in Tables(path.read_text(encoding="utf-8")).tables:
            for cells in table:
                labelled = {label: text.strip() for label, text in cells if label}
                if {"Period", "Value", "Interval", "Counts"} <= labelled.keys():
                    area = cells[0][1].strip()
                    yield (str(path), indicator, area, labelled["Period"], labelled["Value"],
                           labelled["Interval"], labelled["Counts"])


def rounded(where, candidates, value, interval, counts):
    """A problem when no row of the reference has these shown numbers; and how many numbers were compared."""
    shown = {"value": numbers(value)[:1], "limits": numbers(interval)[:2], "counts": numbers(counts)[:2]}
    for row in candidates:
        pairs = [(one, row["value"]) for one in shown["value"]]
        pairs += list(zip(shown["limits"], (row["lower"], row["upper"])))
        pairs += list(zip(shown["counts"], (row["numerator"], row["denominator"])))
        if all(agrees(one, exact) for one, exact in pairs):
            return None, len(pairs)
    return f"{where}: {value}; {interval}; {counts} is in no row of values.csv", 0


def exact_rows(where, rows, by_code):
    """Problems where a row with the same place has other numbers; and how many numbers were compared."""
    found, compared = [], 0
    for row in rows:
        key = (row["indicator"], row["area_code"], row["period_start"] or "", row["period_end"] or "")
        if key not in by_code:
            continue
        own = {name: number(row[name]) for name in NUMBERS}
        if not any(own == exact for exact in by_code[key]):
            found.append(f"{where}: {key}: {own} is in no row of values.csv")
        compared += sum(one is not None for one in own.values())
    return found, compared


def output(outcomes, *arguments):
    """What a command prints."""
    run = subprocess.run([outcomes, *arguments], capture_output=True, text=True, check=True,
                         env={**os.environ, "COLUMNS": "20000"})
    return run.stdout


def answers(address):
    """All rows of values of the interface, page by page."""
    page, rows = 1, []
    while True:
        with urllib.request.urlopen(f"{address}/api/v1/values?page={page}&limit=500") as answer:
            body = json.load(answer)
        items = body["items"] if "items" in body else body["values"]
        rows += items
        if not items or len(rows) >= body["total"]:
            return rows
        page += 1


def terminal(outcomes, by_name, ids):
    """Problems of the table at a terminal."""
    lines = output(outcomes, "compute", "--area", "West Mercia", "--area", "Staffordshire").splitlines()
    places = [match.span() for match in re.finditer("-+", lines[1])]
    titles = {title: indicator for indicator, title in ids.items()}
    found, compared = [], 0
    for line in lines[2:]:
        cells = [line[start:end].strip() for start, end in places]
        if not SHOWN.match(cells[4]):
            continue
        indicator = titles.get(cells[0])
        problem, count = rounded(
            f"table: {cells[0]}, {cells[1]}, {cells[2]}", by_name[indicator, cells[1], cells[2]],
            *cells[4:7])
        found += [problem] if problem else []
        compared += count
    return found, compared


def main():
    outcomes, site, address = sys.argv[1], sys.argv[2], sys.argv[3].rstrip("/")
    by_name, by_code = reference(site)
    ids = sorted({key[0] for key in by_name})
    found, pages = [], 0
    for path, indicator, area, period, value, interval, counts in shown_rows(
            site, {name.replace("_", "-"): name for name in ids}):
        if not SHOWN.match(value):
            continue
        problem, count = rounded(f"{path}: {area}, {period}", by_name[indicator, area, period], value, interval, counts)
        found += [problem] if problem else []
        pages += count
    print(f"pages: {pages:,} numbers", flush=True)
    rows = list(csv.DictReader(output(outcomes, "compute", "--format", "csv").splitlines()))
    problems, count = exact_rows("compute --format csv", rows, by_code)
    print(f"compute as CSV: {count:,} numbers", flush=True)
    found += problems
    problems, count = exact_rows("compute --format json", json.loads(output(outcomes, "compute", "--format", "json")), by_code)
    print(f"compute as JSON: {count:,} numbers", flush=True)
    found += problems
    with open(pathlib.Path(site) / "data/values.csv", newline="", encoding="utf-8") as file:
        titles = {row["indicator"]: row["indicator_title"] for row in csv.DictReader(file)}
    problems, count = terminal(outcomes, by_name, titles)
    print(f"table at a terminal: {count:,} numbers", flush=True)
    found += problems
    problems, count = exact_rows("interface", answers(address), by_code)
    print(f"interface: {count:,} numbers", flush=True)
    found += problems
    for problem in found[:60]:
        print(problem)
    print(f"{len(found)} contradictions")
    sys.exit(1 if found or not pages else 0)


if __name__ == "__main__":
    main()
