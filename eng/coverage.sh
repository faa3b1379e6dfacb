#!/usr/bin/env bash
# Prints which part of the lines of Core and Import their tests run. No threshold hangs on it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

export CoverageResults=$PWD/artifacts/coverage
rm -rf "$CoverageResults"
for tests in Core Import; do
  dotnet test "tests/Rectification.$tests.Tests" -p:RunAnalyzers=false --nologo -v quiet
done
dotnet tool restore >/dev/null
dotnet reportgenerator "-reports:$CoverageResults/*/*/coverage.cobertura.xml" "-targetdir:$CoverageResults/report" "-reporttypes:TextSummary;Html" -verbosity:Error
grep -E '^ *(Line coverage|Branch coverage|Rectification\.(Core|Import)  )' "$CoverageResults/report/Summary.txt"
echo "Line by line: $CoverageResults/report/index.html"
