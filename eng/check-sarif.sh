#!/bin/sh
# Checks what `rectify validate --format sarif` writes against the published SARIF 2.1.0 schema, with the validator of the SARIF SDK,
# which carries the schema and is not ours. Needs node, npm and a build; the validator (100 MB) goes into a temporary folder that is removed afterwards.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
rectify="$root/src/Rectification.Cli/bin/Debug/net10.0/rectify.dll"
[ -f "$rectify" ] || { echo "Build the solution first: $rectify is missing."; exit 1; }
(cd "$work" && npm install --silent --no-audit --no-fund --no-save @microsoft/sarif-multitool@5.7.0)

# One log of many texts. 1 means that some have findings, which is what the log is to show.
cd "$root"
dotnet "$rectify" validate samples/QuickStart/notice.txt tests/Fixtures/styles/text/*.txt --format sarif > "$work/log.sarif" || [ $? -eq 1 ]
report=$("$work/node_modules/.bin/sarif-multitool" validate "$work/log.sarif" --output "$work/report.sarif" --log ForceOverwrite)
# Where the validator cannot read a log it says nothing at all, not even that the tool's page is missing (SARIF2005), which it always is.
case $report in
  *": error "*) echo "$report"; exit 1 ;;
  *SARIF2005*) echo "SARIF: $(grep -c '"ruleId"' "$work/log.sarif") results checked with the SARIF SDK, none breaks the schema." ;;
  *) echo "The validator could not read the log."; echo "$report"; exit 1 ;;
esac
