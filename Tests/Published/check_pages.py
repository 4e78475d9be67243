"""Checks a folder that `outcomes report` wrote: check_pages.py DIR [--quick]

Sizes, links, identifiers, headings, the W3C checker, and every page in Chromium at three widths and on paper with
axe-core. `--quick` leaves the browser out. Exit status 1 with a line for each problem.
"""

import pathlib
import sys
import time

import markup
import pages


def main():
    folder = sys.argv[1]
    texts = pages.of_folder(folder)
    if not texts:
        raise SystemExit(f"no page below {folder}")
    root = pathlib.Path(folder)
    found = pages.problems(texts, lambda path: (root / path).is_file())
    print(f"{len(texts)} pages, largest {max(len(t.encode()) for t in texts.values()):,} bytes", flush=True)
    started = time.monotonic()
    found += markup.of_folder(folder)
    print(f"W3C checker: {time.monotonic() - started:.0f} s", flush=True)
    if "--quick" not in sys.argv:
        import browser

        started = time.monotonic()
        found += browser.look_at_all(folder, sorted(texts))
        print(f"Chromium and axe-core: {time.monotonic() - started:.0f} s", flush=True)
    for problem in found[:60]:
        print(problem)
    print(f"{len(found)} problems")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
