#!/bin/sh
# Installs the engines that the scan is compared with, in a virtual environment of their own.
set -eu
folder=${OUTCOMES_BENCH:-${TMPDIR:-/tmp}/outcomes-bench}
mkdir -p "$folder"
[ -x "$folder/venv/bin/python" ] || python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --upgrade numpy duckdb polars pandas pyarrow
"$folder/venv/bin/pip" list 2>/dev/null
