"""Looks at pages in headless Chromium: widths, paper, accessibility, requests, console.

Every page is laid out at each width and on paper, and goes through axe-core at each width, unless only some are to. The
contrast of colours, which takes longest and does not depend on the width, is measured at one width in turn.
"""

import multiprocessing
import pathlib
import shutil

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

WIDTHS = (360, 768, 1280)
PAPER = 794  # A4 in pixels of 1/96 inch
RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"],
}
WITHOUT_CONTRAST = {**RULES, "rules": {"color-contrast": {"enabled": False}}}


def chromium():
    """The path of Debian's Chromium."""
    found = shutil.which("chromium")
    if not found:
        raise SystemExit("chromium is missing: apt-get install chromium")
    return found


def address_of(root, path):
    """The address of a page below a folder or a server."""
    return f"{root}/{path}" if "://" in root else (pathlib.Path(root).resolve() / path).as_uri()


def wide(page):
    """Pixels by which the page is wider than its window."""
    return page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")


def violations(page, axe, where, rules=RULES):
    """What axe-core finds, as sentences."""
    found = []
    for rule in axe.run(page, options=rules).response["violations"]:
        for node in rule["nodes"][:3]:
            found.append(f"{where}: {rule['id']}: {rule['help']}: {node['html'][:160]}")
    return found


def some_of_each_kind(paths, count=3):
    """Some pages of each folder, spread over it, and every page that stands above the folders."""
    kinds = {}
    for path in sorted(paths):
        kinds.setdefault(path.rpartition("/")[0], []).append(path)
    chosen = []
    for folder, members in kinds.items():
        step = max(1, len(members) // count) if folder else 1
        chosen += members[::step]
    return chosen


def look(arguments):
    """Problems of some pages; `closely` are those that axe-core sees."""
    root, paths, closely, headers = arguments
    found, requests = [], []
    axe = Axe()
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=chromium(), args=["--no-sandbox"])
        context = browser.new_context(extra_http_headers=headers)
        page = context.new_page()
        page.on("request", lambda request: requests.append(request.url))
        # A page that says what is wrong with an address has the status that goes with it.
        page.on("console", lambda message: message.type not in ("error", "warning")
                or message.location["url"] == page.url and "status of 40" in message.text
                or found.append(f"{page.url}: console: {message.text}"))
        page.on("pageerror", lambda error: found.append(f"{page.url}: error: {error}"))
        for turn, path in enumerate(paths):
            address = address_of(root, path)
            requests.clear()
            page.emulate_media(media="screen")
            page.set_viewport_size({"width": WIDTHS[-1], "height": 900})
            page.goto(address)
            for width in WIDTHS:
                page.set_viewport_size({"width": width, "height": 900})
                if wide(page) > 0:
                    found.append(f"{path}: {wide(page)} pixels too wide at {width}")
                rules = RULES if width == WIDTHS[turn % len(WIDTHS)] else WITHOUT_CONTRAST
                found += violations(page, axe, f"{path} at {width}", rules) if path in closely else []
            page.emulate_media(media="print")
            page.set_viewport_size({"width": PAPER, "height": 1123})
            if wide(page) > 0:
                found.append(f"{path}: {wide(page)} pixels too wide on paper")
            own = address.rsplit("/", path.count("/") + 1)[0]
            found += [f"{path}: asks for {url}" for url in requests if not url.startswith(own)]
        browser.close()
    return found


def look_at_all(root, paths, closely=None, headers=None, processes=2):
    """Problems of all pages, looked at side by side; axe-core sees those that are named, or all."""
    portions = [(root, paths[lane::processes], set(closely or paths), headers or {}) for lane in range(processes)]
    with multiprocessing.Pool(processes) as pool:
        return [problem for portion in pool.map(look, portions) for problem in portion]
