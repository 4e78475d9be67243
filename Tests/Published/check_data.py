"""Checks the data files of a report against each other, with programs that other people use.

    check_data.py DIR       DIR is a folder written by 'outcomes report --output DIR'

Every value of the spreadsheets is read back by openpyxl and by LibreOffice and compared, cell by cell, with
the CSV and the JSON; the CSV is checked against its description, the JSON against its schema, the XLSX
against the rules for accessible spreadsheets. Exits 1 with a list of differences.
"""

import csv
import json
import math
import re
import subprocess
import sys
import tempfile
import warnings
import zipfile
from pathlib import Path

import jsonschema
import openpyxl
from csvw import CSVW

BOOK = "domestic-abuse-outcomes"
PAIRS = {"table_2": "values", "table_3": "comparisons"}
SHEETS = ["cover", "contents", "notes"] + [f"table_{number}" for number in range(1, 7)]
SHORTHAND = re.compile(r"\[[cxprz]\]")
# LibreOffice writes at most 15 digits, and at most 20 decimals.
DIGITS = 1e-14
DECIMALS = 1e-20

problems: list[str] = []
compared: dict[str, int] = {}


def expect(holds: bool, words: str) -> None:
    if not holds:
        problems.append(words)


def number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


def same(left: str, right: str, digits: float = 0.0) -> bool:
    """Equal as numbers where both are, otherwise as text."""
    first, second = number(left), number(right)
    if first is None or second is None:
        return left == right
    return math.isclose(first, second, rel_tol=digits, abs_tol=DECIMALS if digits else 0.0)


def compare(what: str, left: list[list[str]], right: list[list[str]], digits: float = 0.0) -> None:
    """Compares two tables cell by cell; counts the numbers among them."""
    expect(len(left) == len(right), f"{what}: {len(left)} rows against {len(right)}")
    for row, (first, second) in enumerate(zip(left, right), 1):
        expect(len(first) == len(second), f"{what}, row {row}: {len(first)} cells against {len(second)}")
        for column, (one, other) in enumerate(zip(first, second), 1):
            expect(same(one, other, digits), f"{what}, row {row}, column {column}: {one!r} against {other!r}")
            compared[what] = compared.get(what, 0) + (number(one) is not None)


# Reading


def read_csv(path: Path) -> list[list[str]]:
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.reader(file))


def of_json(value) -> str:
    return "" if value is None else repr(value) if isinstance(value, float) else str(value)


def of_cell(value) -> str:
    """A cell of openpyxl as text; numbers in full."""
    return "" if value is None else repr(float(value)) if isinstance(value, (int, float)) else str(value)


def read_xlsx(path: Path) -> dict[str, list[list[str]]]:
    """The tables of the sheets, found by their mark-up, head first."""
    book = openpyxl.load_workbook(path)
    tables = {}
    for sheet in book:
        for table in sheet.tables.values():
            tables[sheet.title] = [[of_cell(cell.value) for cell in row] for row in sheet[table.ref]]
    return tables


def through_libreoffice(path: Path, heads: dict[str, list[str]]) -> dict[str, list[list[str]]]:
    """The same tables as LibreOffice reads them, found by their heads."""
    # Commas, double quotes, UTF-8, first line 1, numbers in full and not as shown, every sheet.
    options = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1"
    with tempfile.TemporaryDirectory() as folder:
        command = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless"]
        command += ["--convert-to", options, "--outdir", folder, str(path)]
        subprocess.run(command, check=True, capture_output=True, timeout=300)
        tables = {}
        for name, head in heads.items():
            file = Path(folder) / f"{path.stem}-{name}.csv"
            rows = read_csv(file) if file.exists() else []
            cut = [row[: len(head)] for row in rows]
            if head not in cut:
                problems.append(f"{path.name} in LibreOffice: sheet {name} has no row with the head {head}")
                continue
            tables[name] = cut[cut.index(head) :]
        return tables


# Checks


def check_descriptions(data: Path) -> None:
    for name in PAIRS.values():
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            table = CSVW(str(data / f"{name}.csv"), validate=True)
            valid = table.is_valid
        said = "; ".join(str(warning.message) for warning in caught) or "see its description"
        expect(valid, f"{name}.csv is not what its description says: {said}")
        described = json.loads((data / f"{name}.csv-metadata.json").read_text(encoding="utf-8"))
        expect(described["url"] == f"{name}.csv", f"the description of {name}.csv is of {described['url']}")
        key = described["tableSchema"]["primaryKey"]
        rows = read_csv(data / f"{name}.csv")
        places = [rows[0].index(column) for column in key]
        keys = [tuple(row[place] for place in places) for row in rows[1:]]
        expect(len(keys) == len(set(keys)), f"{name}.csv: the primary key {key} does not tell rows apart")
        print(f"{name}.csv: {len(keys)} rows by CSV on the Web, primary key of {len(key)} columns")
    schema = json.loads((data / "values.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    rows = json.loads((data / "values.json").read_text(encoding="utf-8"))
    checker = jsonschema.Draft202012Validator(
        schema, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER)
    for error in list(checker.iter_errors(rows))[:20]:
        problems.append(f"values.json: {error.json_path}: {error.message}")
    print(f"values.json: {len(rows)} rows by JSON Schema")


def check_json(data: Path) -> None:
    rows = read_csv(data / "values.csv")
    objects = json.loads((data / "values.json").read_text(encoding="utf-8"))
    expect(not objects or list(objects[0]) == rows[0], "values.json has other members than values.csv")
    compare("values.csv = values.json", rows[1:], [[of_json(v) for v in o.values()] for o in objects])


def plain(row: list[str]) -> list[str]:
    """A row of a spreadsheet as a data file has it: shorthand in place of a value is an empty cell."""
    return ["" if SHORTHAND.fullmatch(cell) else cell for cell in row]


def check_book(name: str, tables: dict[str, list[list[str]]], data: Path, digits: float) -> None:
    """Compares the sheets of a spreadsheet with the data files."""
    for sheet, file in PAIRS.items():
        described = json.loads((data / f"{file}.csv-metadata.json").read_text(encoding="utf-8"))
        columns = described["tableSchema"]["columns"]
        marks = [place for place, column in enumerate(columns) if column["name"].endswith("marker")]
        head = [column["dc:title"] for column in columns]
        found = tables.get(sheet, [[]])
        expect(found[0] == head, f"{name}: the head of {sheet} is {found[0]}, not {head}")
        rows = read_csv(data / f"{file}.csv")[1:]
        for row in found[1:]:
            for place, cell in enumerate(row):
                row[place] = cell if place in marks else plain([cell])[0]
        compare(f"{file}.csv = {sheet} of {name}", rows, found[1:], digits)


def check_latest(tables: dict[str, list[list[str]]], data: Path) -> None:
    """Every row of table_1 stands in values.csv."""
    known: dict[tuple, list[list[str]]] = {}
    for row in csv.DictReader(open(data / "values.csv", newline="", encoding="utf-8")):
        key = (row["indicator_title"], row["area_name"], row["part"], row["period"])
        known.setdefault(key, []).append([row["value"], row["lower"], row["upper"]])
    what = "values.csv = table_1 of xlsx"
    for cells in tables["table_1"][1:]:
        title, area, part, period, *figures = cells
        if period == "[x]":
            expect(plain(figures[:3]) == ["", "", ""], f"{what}: {title}, {area} has a value and no period")
            continue
        rows = known.get((title, area, part, period), [])
        if not rows:
            problems.append(f"{what}: {title}, {area}, {part}, {period} is not in values.csv")
            continue
        # Alternatives stand in the same order in both.
        compare(what, [rows.pop(0)], [plain(figures[:3])])


def check_withheld(data: Path) -> None:
    hidden = 0
    for row in csv.DictReader(open(data / "values.csv", newline="", encoding="utf-8")):
        if "[c]" not in row["marker"]:
            continue
        hidden += 1
        for column in ["value", "lower", "upper", "confidence", "numerator", "denominator"]:
            expect(row[column] == "", f"values.csv: {row['indicator']}, {row['area_name']} shows {column}")
    expect(hidden > 0, "values.csv has no withheld row to look at")
    print(f"values.csv: {hidden} withheld rows without any number")


def check_rules(path: Path) -> None:
    """The rules for accessible spreadsheets that a program can check."""
    book = openpyxl.load_workbook(path)
    expect(book.sheetnames == SHEETS, f"the sheets are {book.sheetnames}")
    expect(book.active.title == "cover", f"sheet {book.active.title} is open, not cover")
    expect(bool(book.properties.title), "the document has no title")
    expect(bool(book.properties.language), "the document has no language")
    linked = {cell.hyperlink.location for row in book["contents"] for cell in row if cell.hyperlink}
    expect(linked == {f"{name}!A1" for name in SHEETS[2:]}, f"the contents lead to {sorted(linked)}")
    for sheet in book:
        name = f"{path.name}, sheet {sheet.title}"
        expect(not sheet.merged_cells.ranges, f"{name} has merged cells")
        expect(sheet.freeze_panes is None, f"{name} has frozen panes")
        expect(sheet.sheet_view.selection[0].activeCell == "A1", f"{name} does not begin at A1")
        expect(bool(sheet["A1"].value), f"{name} has no title in A1")
        hidden = [d for d in [*sheet.row_dimensions.values(), *sheet.column_dimensions.values()] if d.hidden]
        expect(not hidden, f"{name} has hidden rows or columns")
        expect(len(sheet.tables) == (0 if sheet.title == "cover" else 1), f"{name} has not one table")
        check_table(name, sheet)
        filled = [cell.coordinate for row in sheet for cell in row if cell.fill.fill_type]
        expect(not filled, f"{name} has coloured cells: {filled[:5]}")


def check_table(name: str, sheet) -> None:
    for table in sheet.tables.values():
        cells = sheet[table.ref]
        heads = [cell.value for cell in cells[0]]
        expect(table.headerRowCount == 1, f"{name}: the table has no head")
        expect(heads == [column.name for column in table.tableColumns], f"{name}: head and mark-up differ")
        expect(len(set(heads)) == len(heads) and all(heads), f"{name}: heads are not unique")
        expect(cells[-1][-1].row == sheet.max_row, f"{name}: something stands below the table")
        above = " ".join(str(row[0].value) for row in sheet.iter_rows(max_row=cells[0][0].row - 1))
        expect("This sheet has one table" in above, f"{name}: the number of tables is not said")
        for place, head in enumerate(heads):
            column = [row[place] for row in cells[1:]]
            if any(cell.value is None for cell in column):
                expect(re.search(rf"Blank cells.*{head}", above) is not None, f"{name}: blanks in {head}")
            for cell in column:
                is_text = isinstance(cell.value, str)
                expect(not is_text or cell.alignment.wrap_text, f"{name}: {cell.coordinate} does not wrap")
                for mark in SHORTHAND.findall(cell.value) if is_text and len(cell.value) < 12 else []:
                    expect(mark in above, f"{name}: {mark} is not explained")
            kinds = {type(cell.value) for cell in column if cell.value is not None}
            expect(
                str not in kinds or kinds == {str}
                or all(SHORTHAND.fullmatch(c.value) for c in column if isinstance(c.value, str)),
                f"{name}: column {head} mixes numbers and words")


def check_package(path: Path) -> None:
    with zipfile.ZipFile(path) as archive:
        expect(archive.testzip() is None, f"{path.name}: a check sum is wrong")
        if path.suffix == ".ods":
            first = archive.infolist()[0]
            stored = first.compress_type == zipfile.ZIP_STORED
            expect(first.filename == "mimetype" and stored, f"{path.name}: mimetype is not first and stored")


def main() -> int:
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        return 64
    data = Path(sys.argv[1]) / "data"
    xlsx, ods = data / f"{BOOK}.xlsx", data / f"{BOOK}.ods"
    for path in [xlsx, ods]:
        check_package(path)
    check_rules(xlsx)
    check_descriptions(data)
    check_json(data)
    check_withheld(data)
    tables = read_xlsx(xlsx)
    expect(sorted(tables) == sorted(SHEETS[1:]), f"tables are marked up in {sorted(tables)}")
    heads = {name: table[0] for name, table in tables.items()}
    from_xlsx, from_ods = (through_libreoffice(path, heads) for path in [xlsx, ods])
    for name, found in tables.items():
        compare(f"{name}: xlsx by openpyxl = xlsx by LibreOffice", found, from_xlsx.get(name, []), DIGITS)
        compare(f"{name}: xlsx by openpyxl = ods by LibreOffice", found, from_ods.get(name, []), DIGITS)
    check_latest(tables, data)
    check_book("xlsx by openpyxl", tables, data, 0.0)
    check_book("xlsx by LibreOffice", from_xlsx, data, DIGITS)
    check_book("ods by LibreOffice", from_ods, data, DIGITS)
    for what, count in compared.items():
        print(f"{what}: {count} numbers")
    for problem in problems[:100]:
        print(f"DIFFERENT: {problem}")
    if len(problems) > 100:
        print(f"and {len(problems) - 100} more")
    print(f"{sum(compared.values())} numbers compared, {len(problems)} differences")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
