#!/bin/sh
# Asks a release server for its pages on 50 connections at once: Tests/Benchmarks/Dashboard/run.sh [SECONDS]
# Needs wrk. Fails when a request failed or the slowest hundredth of a page took 20 ms or more.
set -eu
cd "$(dirname "$0")/../../.."
seconds=${1:-10}
messages=$(mktemp)
.build/release/outcomes serve --port 0 2>"$messages" &
server=$!
trap 'kill "$server" 2>/dev/null; rm -f "$messages"' EXIT
until grep -q "serving http" "$messages"; do
    kill -0 "$server" 2>/dev/null || { cat "$messages"; exit 1; }
    sleep 0.2
done
address=$(sed -n 's/^outcomes: serving //p' "$messages")
status=0
for path in / /compare "/compare?area=E23000016&comparator=E23000015&benchmark=K04000001&indicator=repeat_victim_rate" \
    "/api/v1/values?limit=100" "/api/v1/comparisons" /health; do
    result=$(wrk -t1 -c50 -d"${seconds}s" --latency "$address$path")
    printf '%s\n%s\n' "$path" "$result" | grep -E "^/|50%|99%|requests in|Non-2xx|Socket|Requests/sec"
    echo "$result" | grep -qE "Non-2xx|Socket errors" && status=1
    echo "$result" | awk '$1 == "99%" { ms = $2 ~ /us$/ ? $2 / 1000 : $2 ~ /ms$/ ? $2 + 0 : $2 * 1000; exit ms >= 20 }' || status=1
done
exit $status
