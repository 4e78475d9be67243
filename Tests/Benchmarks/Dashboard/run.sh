#!/bin/bash
# Asks a release server for its pages on 50 connections at once: Tests/Benchmarks/Dashboard/run.sh [SECONDS]
# Needs wrk and curl. "kept" asks for one address, which the server makes once and keeps; "not kept" asks for more
# addresses in turn than it keeps, so that each is made anew. Fails when an answer was not 200, when wrk gave no
# figures, or when the slowest hundredth of a kept page took 20 ms or more.
# OUTCOMES names another program than that of the release build.
set -euo pipefail
cd "$(dirname "$0")/../../.."
seconds=${1:-10}
work=$(mktemp -d)
"${OUTCOMES:-.build/release/outcomes}" serve --port 0 2>"$work/messages" &
server=$!
trap 'kill "$server" 2>/dev/null; rm -rf "$work"' EXIT
until grep -q "serving http" "$work/messages"; do
    kill -0 "$server" 2>/dev/null || { cat "$work/messages"; exit 1; }
    sleep 0.2
done
address=$(sed -n 's/^outcomes: serving //p' "$work/messages")

# The values of a member of the rows of a list.
members() { curl -sSf "$address/api/v1/$1?limit=500" | grep -o "\"$2\": \"[^\"]*\"" | cut -d '"' -f 4; }

status=0
# column name most-milliseconds addresses-on-standard-input
column() {
    cat >"$work/addresses"
    result=$(wrk -t1 -c50 -d"${seconds}s" --latency -s Tests/Benchmarks/Dashboard/addresses.lua "$address" \
        -- "$work/addresses") || { echo "$1: wrk failed"; status=1; return; }
    awk -v name="$1" -v most="$2" -v count="$(wc -l <"$work/addresses")" '
        function ms(time) { return time ~ /us$/ ? time / 1000 : time ~ /ms$/ ? time + 0 : time * 1000 }
        $1 == "50%" { half = $2 }
        $1 == "99%" { slow = $2 }
        $1 == "Requests/sec:" { rate = $2 }
        /Non-2xx|Other than 200|Socket errors/ { print name ": " $0; failed = 1 }
        END {
            printf "%-34s %9d addresses  50%% %9s  99%% %9s  %10s a second\n", name, count, half, slow, rate
            exit failed || slow == "" || ms(slow) >= most
        }' <<<"$result" || status=1
}

kept() { column "$1, kept" 20 <<<"$1"; }
kept /
kept /compare
kept "/compare?area=E23000016&comparator=E23000015&benchmark=K04000001&indicator=repeat_victim_rate"
kept "/api/v1/values?limit=100"
kept /api/v1/comparisons

members areas code >"$work/areas"
members indicators id >"$work/indicators"
# Each area with each indicator: ten thousands of addresses.
each() {
    while read -r area; do
        while read -r indicator; do
            [ "$area" = K04000001 ] || printf "$1\n" "$area" "$indicator"
        done <"$work/indicators"
    done <"$work/areas"
}
column "values of an area, not kept" 60000 < <(each "/api/v1/values?area=%s&indicator=%s")
column "comparisons of an area, not kept" 60000 < <(each "/api/v1/comparisons?area=%s&indicator=%s")
column "compare permalinks, not kept" 60000 < <(each "/compare?area=%s&comparator=none&benchmark=K04000001&indicator=%s")
column "pages of areas, kept after the first" 60000 < <(sed 's|.*|/areas/\L&.html|' "$work/areas")
column "/health, never kept" 20 <<<"/health"
exit $status
