"""Times the pages of `outcomes report` against what a user would do otherwise; prints medians and ratios.

run.py [OUTCOMES]: the program, .build/release/outcomes when left out. Needs R with rmarkdown, knitr and ggplot2 and
pandoc (Debian: r-cran-rmarkdown r-cran-ggplot2 pandoc), and pandas, Jinja2 and matplotlib (PyPI); what is missing is
left out and said. The others read values.csv and comparisons.csv of ours, so that everything that is computed from
evidence (estimates, intervals, tests, protection of small counts) is given to them for nothing.
"""

import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).parent
RUNS = 5


def median(command, runs=RUNS):
    """Median wall time of a command in seconds, after one run that is not counted."""
    times = []
    for run in range(runs + 1):
        started = time.perf_counter()
        subprocess.run(command, check=True, capture_output=True)
        if run:
            times.append(time.perf_counter() - started)
    return statistics.median(times)


def main():
    program = sys.argv[1] if len(sys.argv) > 1 else ".build/release/outcomes"
    with tempfile.TemporaryDirectory() as folder:
        site, pack = f"{folder}/site", f"{folder}/pack"
        ours_site = median([program, "report", "--output", site])
        ours_pack = median(
            [program, "report", "West Mercia", "--pack", "holding-to-account", "--output", pack])
        pages = list(pathlib.Path(site).rglob("*.html"))
        size = max(page.stat().st_size for page in pages)
        print(f"outcomes, whole site: {ours_site:.2f} s, {len(pages)} pages, largest {size / 1024:.0f} KB")
        print(f"outcomes, one pack:   {ours_pack:.2f} s")
        data = f"{site}/data"
        if shutil.which("Rscript"):
            code = (f'rmarkdown::render("{HERE / "pack.Rmd"}", output_dir="{folder}/r", intermediates_dir="{folder}/r", '
                    f'params=list(data="{data}"), quiet=TRUE)')
            theirs = median(["Rscript", "-e", code], runs=3)
            print(f"R Markdown, one pack: {theirs:.2f} s, {theirs / ours_pack:.1f} times ours")
        else:
            print("R Markdown: not here")
        try:
            theirs = median([sys.executable, str(HERE / "site.py"), data, f"{folder}/python"], runs=3)
            count = len(list(pathlib.Path(f"{folder}/python").glob("*.html")))
            print(f"pandas, Jinja2, matplotlib: {theirs:.2f} s, {count} pages, {theirs / ours_site:.1f} times ours")
        except subprocess.CalledProcessError as error:
            print(f"pandas, Jinja2, matplotlib: not here ({error.stderr.decode().splitlines()[-1]})")


if __name__ == "__main__":
    main()
