"""Checks `outcomes serve` with a token: check_access.py http://127.0.0.1:PORT TOKEN

Without the token nothing is told; the page to sign in is looked at like every other; signing in by keyboard leads to the
first page, and a program is let in by its header. Exit status 1 with a line for each problem.
"""

import sys

import browser
import check_dashboard
import markup
import pages
from playwright.sync_api import sync_playwright

GUARDED = ["", "index.html", "areas/e23000016.html", "data/values.csv", "api/v1/values", "compare", "no-such-page"]


def guarded(root):
    """Addresses that say something without the token, and the page to sign in as they answer with it."""
    found, texts = [], {}
    for path in GUARDED:
        status, kind, text = check_dashboard.fetch(root, path)
        if status != 401:
            found.append(f"/{path}: status {status} without the token")
        if kind == "text/html":
            texts[path or "index.html"] = text
    return found, texts


def signing_in(root, token):
    """Problems of the way in, by keyboard alone."""
    with sync_playwright() as driver:
        window = driver.chromium.launch(executable_path=browser.chromium(), args=["--no-sandbox"])
        page = window.new_page()
        page.goto(root)
        for _ in range(20):
            page.keyboard.press("Tab")
            if page.evaluate("document.activeElement.name") == "token":
                break
        page.keyboard.type(token)
        with page.expect_navigation():
            page.keyboard.press("Enter")
        found = [] if page.locator("nav a").count() > 5 else [f"signing in leads to {page.url}"]
        page.goto(f"{root}/areas/e23000016.html")
        found += [] if page.locator("h1").inner_text() == "West Mercia" else ["the session does not hold"]
        window.close()
    return found


def main():
    root, token = sys.argv[1].rstrip("/"), sys.argv[2]
    found, texts = guarded(root)
    found += pages.problems(texts, lambda path: True, allowed_scripts=(check_dashboard.SCRIPT,))
    found += markup.of_texts(texts)
    found += browser.look_at_all(root, ["index.html", "sign-in"])
    found += signing_in(root, token)
    found += browser.look_at_all(root, ["areas/index.html"], headers={"Authorization": f"Bearer {token}"})
    for problem in found:
        print(problem)
    print(f"{len(GUARDED)} guarded addresses and the way in: {len(found)} problems")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
