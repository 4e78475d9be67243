"""Times the host with 1, 10 and 100 generated modules, each in a worker process and all in the host's process.

    swift package outcomes modules
    python3 Tests/Benchmarks/Modules/run.py

Modules are made of the built kit, one indicator each. The program runs alone in a folder of its own, so that no other
module is loaded. Printed are medians, what one more module adds, and the memory of a worker (its own pages and its
share of common ones, at the highest moment seen).
"""

import argparse
import concurrent.futures
import glob
import os
import shutil
import statistics
import subprocess
import tempfile
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))
MODULE = """
public import IndicatorKit

public enum {name}Module: IndicatorModule {{
    public static let manifest = Manifest(
        id: "{slug}", title: "{name}", summary: "A share.", version: "1.0.0", maintainer: "benchmark")
    public static let measures: [Measure] = [.domesticAbuseCrimes, .domesticAbuseCrimesAndIncidents]
    public static let indicators: [Indicator] = [
        Indicator(
            "{slug}", title: "{name}", definition: "A share.", rationale: "Timing.", kind: .context,
            accountability: .population, priority: .partnership, polarity: .none("It is timed."),
            calculation: .proportion(
                numerator: "da_crimes", denominator: "da_crimes_and_incidents", stated: nil, by: .whole),
            unit: .percent, limits: [], commitments: [], satisfiedBy: "Nothing.")
    ]
}}
"""


def build_module(build, folder, number):
    name = f"Generated{number:03}"
    place = os.path.join(folder, "sources", name)
    os.makedirs(place)
    with open(os.path.join(place, "Module.swift"), "w") as file:
        file.write(MODULE.format(name=name, slug=f"generated{number:03}"))
    entry = os.path.join(place, "EntryPoint.swift")
    subprocess.run([os.path.join(build, "indicator-entry-point"), name, entry], check=True)
    kit = ["IndicatorKit", "FrameworkModel", "Statistics", "IndicatorABI"]
    objects = [path for part in kit for path in glob.glob(os.path.join(build, f"{part}.build", "**", "*.o"), recursive=True)]
    library = os.path.join(folder, "all", f"lib{name}.so")
    subprocess.run(
        [
            "swiftc", "-O", "-emit-library", "-parse-as-library", "-module-name", name, "-swift-version", "6",
            "-I", os.path.join(build, "Modules"),
            "-Xcc", "-fmodule-map-file=" + os.path.join(build, "IndicatorABI.build/module.modulemap"),
            os.path.join(place, "Module.swift"), entry, *objects, "-o", library,
        ],
        check=True, stdout=subprocess.DEVNULL,
    )
    return library


def alone(build, folder):
    """The program without any module beside it."""
    place = os.path.join(folder, "program")
    os.makedirs(place)
    shutil.copy2(os.path.join(build, "outcomes"), place)
    for bundle in glob.glob(os.path.join(build, "*.resources")):
        shutil.copytree(bundle, os.path.join(place, os.path.basename(bundle)))
    return os.path.join(place, "outcomes")


def median_of(command, runs):
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        times.append(time.perf_counter() - start)
    return statistics.median(times) * 1000


def children_of(parent):
    """Processes started by any thread of another."""
    children = []
    for path in glob.glob(f"/proc/{parent}/task/*/children"):
        try:
            with open(path) as file:
                children += file.read().split()
        except OSError:
            continue
    return children


def memory_of_workers(command):
    """The highest proportional and own memory, in MB, of any worker of one run."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    highest = {"Pss": 0, "Private_Dirty": 0}
    while process.poll() is None:
        for child in children_of(process.pid):
            try:
                with open(f"/proc/{child}/smaps_rollup") as file:
                    for line in file:
                        key = line.split(":")[0]
                        if key in highest:
                            highest[key] = max(highest[key], int(line.split()[1]))
            except (OSError, IndexError):
                continue
    return highest["Pss"] / 1024, highest["Private_Dirty"] / 1024


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--build", default=os.path.join(ROOT, ".build/release"), help="folder of the release build")
    options.add_argument("--runs", type=int, default=7)
    options.add_argument("--sizes", type=int, nargs="+", default=[1, 10, 100])
    arguments = options.parse_args()
    build = os.path.realpath(arguments.build)
    with tempfile.TemporaryDirectory() as folder:
        os.makedirs(os.path.join(folder, "all"))
        program = alone(build, folder)
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            numbers = range(max(arguments.sizes))
            libraries = list(pool.map(lambda number: build_module(build, folder, number), numbers))
        print(f"{'modules':>8}{'isolated ms':>13}{'in process ms':>15}{'added ms each':>15}{'ratio':>7}{'worker MB':>11}{'own MB':>8}")
        first = None
        for size in arguments.sizes:
            place = os.path.join(folder, f"set{size}")
            os.makedirs(place)
            for library in libraries[:size]:
                os.link(library, os.path.join(place, os.path.basename(library)))
            command = [program, "compute", "--area", "West Mercia", "--modules", place, "--format", "csv"]
            inside = command + ["--in-process"]
            median_of(command, 1)
            isolated, within = median_of(command, arguments.runs), median_of(inside, arguments.runs)
            first = first or (size, isolated)
            added = (isolated - first[1]) / (size - first[0]) if size > first[0] else float("nan")
            shared, own = memory_of_workers(command)
            print(f"{size:>8}{isolated:>13.1f}{within:>15.1f}{added:>15.2f}{isolated / within:>7.2f}{shared:>11.1f}{own:>8.1f}")


main()
