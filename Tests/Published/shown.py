"""What a page says in its tables: every value with its indicator, area and period, as shown."""

import html.parser
import pathlib
import re

NUMBER = re.compile(r"-?\d[\d,]*(?:\.\d+)?")
# What is shown is a number, with a hedge before it where the source has one; everything else is a reason.
SHOWN = re.compile(r"(?:about |at least |less than |fewer than |more than )?£?-?[\d.]")
VALUES = ("Value", "Value and interval", "Two years before", "Year before", "Latest year", "Latest quarter")


class Tables(html.parser.HTMLParser):
    """Every table of a page: its caption, and its rows as lists of (column, text without marks and references)."""

    def __init__(self, text):
        super().__init__()
        self.tables, self.cell, self.skip, self.title = [], None, 0, ["", ""]
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        names = dict(attributes)
        if tag == "h1":
            self.cell = self.title
        elif tag == "table":
            self.tables.append((["", ""], []))
        elif tag == "caption" and self.tables:
            self.cell = self.tables[-1][0]
        elif tag == "tr" and self.tables:
            self.tables[-1][1].append([])
        elif tag in ("td", "th") and self.tables and self.tables[-1][1]:
            self.cell = [names.get("data-label", ""), ""]
            self.tables[-1][1][-1].append(self.cell)
        elif tag in ("span", "b"):
            self.skip += 1

    def handle_endtag(self, tag):
        if tag in ("td", "th", "caption", "h1"):
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


def claims(text, titles, areas):
    """(title, area, period or None, value, interval, counts) of every shown value in the tables of a page.

    `titles` are those of the indicators and `areas` the names; a table of other things gives nothing.
    """
    page = Tables(text)
    heading = page.title[1].strip().removeprefix("Board: ")
    for caption, rows in page.tables:
        named = max((title for title in titles if caption[1].startswith(title)), key=len, default=None)
        for cells in rows:
            if not cells:
                continue
            first, labelled = cells[0][1].strip(), {label: text.strip() for label, text in cells if label}
            title = first if first in titles else heading if heading in titles else named
            place, _, when = first.partition(", ")
            area = labelled.get("Area") or (first if first in areas else place if place in areas else heading)
            period = labelled.get("Period") or (when if place in areas and when else None)
            for label, value in labelled.items():
                whose = label if label in areas else area if label in VALUES else None
                if title and whose in areas and SHOWN.match(value):
                    own = label in ("Value", "Value and interval")
                    yield (title, whose, period, value, labelled.get("Interval", "") if own else "",
                           labelled.get("Counts", "") if own else "")


def kinds(site):
    """The pages of a site by what they are: a name, and the files."""
    root = pathlib.Path(site)
    return {
        "pages of indicators": sorted(root.glob("indicators/*.html")),
        "pages of areas": sorted(root.glob("areas/*.html")),
        "page that compares": [root / "compare.html"],
        "packs for holding to account": sorted(root.glob("holding-to-account-*.html")),
        "packs for boards": sorted(root.glob("board-*.html")),
    }
