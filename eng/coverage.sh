#!/usr/bin/env bash
# Prints which part of the lines of each library the tests run. Slow: every test of the libraries once more, with counters.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

results=artifacts/coverage
rm -rf "$results"
dotnet tool restore >/dev/null
for tests in Core Import; do
  dotnet test "tests/Rectification.$tests.Tests" --collect "XPlat Code Coverage" --results-directory "$results/$tests" -p:RunAnalyzers=false --nologo -v quiet
done
dotnet reportgenerator "-reports:$results/*/*/coverage.cobertura.xml" "-targetdir:$results/report" "-reporttypes:TextSummary;Html" "-assemblyfilters:+Rectification.Core;+Rectification.Import" -verbosity:Error
grep -E '^ *(Line coverage|Branch coverage|Rectification\.(Core|Import)  )' "$results/report/Summary.txt"
echo "Line by line: $results/report/index.html"
