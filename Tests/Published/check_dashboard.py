"""Checks a running `outcomes serve`: check_dashboard.py http://127.0.0.1:PORT [SITE]

Every page that can be reached by links is read (size, links, identifiers, headings, no inline code) and goes through the
W3C checker. Every page that the folder SITE does not have is laid out in Chromium at three widths and on paper; some of
each kind, every form and what it answers go through axe-core as well, and each chooser is worked with the keyboard alone.
Exit status 1 with a line for each problem.
"""

import json
import pathlib
import sys
import time
import urllib.error
import urllib.parse
import urllib.request

import browser
import markup
import pages
from playwright.sync_api import sync_playwright

SCRIPT = "/assets/dashboard.js"
FORMS = [
    "compare",
    "compare?area=E23000016&comparator=E23000015&benchmark=K04000001",
    "compare?area=nowhere",
    "areas?name=nowhere",
    "no-such-page",
]


def fetch(root, path):
    """Status, type and text of an answer."""
    try:
        with urllib.request.urlopen(f"{root}/{path}") as answer:
            return answer.status, answer.headers.get_content_type(), answer.read().decode(errors="replace")
    except urllib.error.HTTPError as error:
        return error.code, error.headers.get_content_type(), error.read().decode(errors="replace")


def crawl(root):
    """Every page that links lead to from the first one, by path, and what is wrong with the answers."""
    texts, found, waiting, seen, files = {}, [], [""], {""}, set()
    while waiting:
        path = waiting.pop()
        status, kind, text = fetch(root, path)
        if status != 200:
            found.append(f"/{path}: status {status}")
            continue
        if kind != "text/html":
            files.add(path)
            continue
        texts[path or "index.html"] = text
        for link in pages.Outline(text).links:
            parts = urllib.parse.urlsplit(urllib.parse.urljoin(f"{root}/{path}", link))
            target = parts.path.lstrip("/")
            if f"{parts.scheme}://{parts.netloc}" != root or target in seen or parts.query:
                continue
            seen.add(target)
            waiting.append(target)
    texts.setdefault("index.html", texts.get("", ""))
    return texts, files, found


def absent(root, texts):
    """Pages that the interface names and no link leads to, and the script when it cannot be had."""
    areas = json.loads(fetch(root, "api/v1/areas?limit=500")[2])
    named = [area["page"].lstrip("/") for area in areas["items"] if area["page"]]
    found = [f"/{page}: no link leads there" for page in named if page not in texts]
    if len(named) < 400:
        found.append(f"the interface names {len(named)} pages of areas")
    status, kind, _ = fetch(root, SCRIPT.lstrip("/"))
    return found + ([] if (status, kind) == (200, "text/javascript") else [f"{SCRIPT}: status {status}, {kind}"])


def keyboard(root):
    """Works every chooser of the compare page by keyboard alone; problems as sentences."""
    found = []
    with sync_playwright() as driver:
        window = driver.chromium.launch(executable_path=browser.chromium(), args=["--no-sandbox"])
        page = window.new_page()
        page.goto(f"{root}/compare")
        controls = page.eval_on_selector_all(
            "main form input, main form select, main form button", "all => all.map(one => one.id || one.type)")
        reached = []
        for _ in range(200):
            page.keyboard.press("Tab")
            reached.append(page.evaluate(
                "document.activeElement.id || document.activeElement.type || document.activeElement.tagName"))
            if len(set(controls) - set(reached)) == 0:
                break
        found += [f"compare: {name} is not reached by Tab" for name in sorted(set(controls) - set(reached))]
        focused = page.evaluate(
            "getComputedStyle(document.activeElement).outlineStyle + getComputedStyle(document.activeElement).outlineWidth")
        if focused.startswith("none") or focused.endswith("0px"):
            found.append("compare: the focus is not to be seen")
        for name in ("benchmark", "period", "indicator"):
            page.goto(f"{root}/compare")
            before = page.input_value(f"#choose-{name}")
            page.focus(f"#choose-{name}")
            page.keyboard.press("ArrowDown")
            after = page.input_value(f"#choose-{name}")
            if after == before:
                found.append(f"compare: {name} does not change by the arrow key")
            page.focus("main form button")
            with page.expect_navigation():
                page.keyboard.press("Enter")
            if after not in urllib.parse.unquote_plus(page.url):
                found.append(f"compare: {name}={after} is not in {page.url}")
        page.goto(f"{root}/compare")
        page.focus("#choose-comparator")
        page.keyboard.press("Control+A")
        page.keyboard.type("Dorset")
        with page.expect_navigation():
            page.keyboard.press("Enter")
        if "Dorset" not in page.inner_text("main"):
            found.append(f"compare: an area typed by name is not shown: {page.url}")
        window.close()
    return found


def main():
    root = sys.argv[1].rstrip("/")
    texts, files, found = crawl(root)
    print(f"{len(texts)} pages and {len(files)} files reached", flush=True)
    found += absent(root, texts)
    found += pages.problems(
        texts, lambda path: path in files or fetch(root, path)[0] == 200,
        allowed_scripts=(SCRIPT,))
    found += markup.of_texts(texts | {path: fetch(root, path)[2] for path in FORMS})
    started = time.monotonic()
    site = pages.of_folder(sys.argv[2]) if len(sys.argv) > 2 else {}
    new = [path for path in texts if path and path not in site]
    closely = browser.some_of_each_kind(texts, 6) + FORMS
    paths = sorted({*new, *closely})
    found += browser.look_at_all(root, paths, closely)
    print(f"Chromium on {len(paths)} pages, axe-core on {len(closely)}: {time.monotonic() - started:.0f} s", flush=True)
    found += keyboard(root)
    for problem in found[:60]:
        print(problem)
    print(f"{len(found)} problems")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
