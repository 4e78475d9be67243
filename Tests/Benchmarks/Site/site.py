"""What an analyst would write in Python: a page for each area and indicator, with a table and a drawing.

site.py DATA OUT: reads values.csv, writes pages with pandas, Jinja2 and matplotlib.
"""

import io
import pathlib
import sys

import jinja2
import matplotlib

matplotlib.use("svg")
import matplotlib.pyplot as plt
import pandas as pd

PAGE = jinja2.Environment(autoescape=True).from_string(
    "<!DOCTYPE html><html lang=en><meta charset=utf-8><title>{{ title }}</title><h1>{{ title }}</h1>"
    "{{ drawing|safe }}<table><tr>{% for c in columns %}<th>{{ c }}</th>{% endfor %}</tr>"
    "{% for row in rows %}<tr>{% for c in row %}<td>{{ c }}</td>{% endfor %}</tr>{% endfor %}</table>")
COLUMNS = ["area_name", "indicator_title", "period", "value", "lower", "upper", "numerator", "denominator", "unit"]


def drawing(rows, label):
    """The latest values with their intervals as SVG; nothing with fewer than two."""
    rows = rows.dropna(subset=["value"]).tail(16)
    if len(rows) < 2:
        return ""
    figure, axes = plt.subplots(figsize=(5, 0.3 * len(rows) + 0.8))
    low = (rows.value - rows.lower.fillna(rows.value)).clip(lower=0)
    high = (rows.upper.fillna(rows.value) - rows.value).clip(lower=0)
    axes.errorbar(rows.value, range(len(rows)), xerr=[low, high], fmt="o")
    axes.set_yticks(range(len(rows)), rows[label] + ", " + rows.period)
    out = io.StringIO()
    figure.savefig(out, format="svg", bbox_inches="tight")
    plt.close(figure)
    return out.getvalue()


def main():
    data, folder = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    values = pd.read_csv(data / "values.csv", na_values=[""], low_memory=False)
    for column in ("value", "lower", "upper"):
        values[column] = pd.to_numeric(values[column], errors="coerce")
    for key, title, label in (("area_code", "area_name", "indicator_title"),
                              ("indicator", "indicator_title", "area_name")):
        for name, rows in values.groupby(key):
            page = PAGE.render(
                title=rows[title].iloc[0], drawing=drawing(rows, label), columns=COLUMNS,
                rows=rows[COLUMNS].head(150).values.tolist())
            (folder / f"{name}.html").write_text(page, encoding="utf-8")


if __name__ == "__main__":
    main()
