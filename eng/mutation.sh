#!/usr/bin/env bash
# Changes the code of one folder in small ways and counts the changes that no test notices:
#   eng/mutation.sh Core/Primitives            all files of src/Rectification.Core/Primitives
#   eng/mutation.sh Import/Readers 4           the first file and every fourth after it, in the order of their paths; 4:3 begins at the third
#   eng/mutation.sh Import/Readers 4 "FullyQualifiedName~Readers|FullyQualifiedName~Styles"   only these tests run, which is faster
# The first part of a folder names the library and its tests. What is committed is changed, in a copy beside the reports.
# Messages of exceptions are not changed: what they say is no behaviour that tests hold.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

folder=${1:?usage: eng/mutation.sh Core/Primitives [EVERY[:FIRST]] [TESTS]}
share=${2:-1}
every=${share%%:*}
first=${share#*:}
[[ $share == *:* ]] || first=1
tests=${3:-}
library=${folder%%/*}
source="src/Rectification.$library"
output="$PWD/artifacts/mutation/${folder//\//-}"
copy="$output/copy"

rm -rf "$output"
mkdir -p "$copy"
git ls-files "$source/${folder#*/}" | grep '\.cs$' | LC_ALL=C sort | awk -v every="$every" -v first="$first" 'NR >= first && (NR - first) % every == 0' > "$output/files.txt"
mapfile -t files < "$output/files.txt"
git archive HEAD | tar -x -C "$copy"
cd "$copy"

# Stryker puts the changes of all files into the library, also those it will not try, and every test then runs ten times as long.
find "$source" -name '*.cs' | grep -vxFf "$output/files.txt" | xargs -d '\n' sed -i '1s|^|// Stryker disable all\n|'

mutate=$(printf ',"**/%s"' "${files[@]#"$source"/}")
cat > "$output/config.json" <<JSON
{
  "stryker-config": {
    "project": "Rectification.$library.csproj",
    "target-framework": "net10.0",
    "configuration": "Release",
    "test-case-filter": "$tests",
    "mutate": [${mutate:1}],
    "ignore-methods": ["*Exception.ctor", "ConfigureAwait"],
    "reporters": ["cleartext", "json", "html"],
    "concurrency": ${MUTATION_CONCURRENCY:-2},
    "additional-timeout": 20000
  }
}
JSON

dotnet restore --locked-mode >/dev/null
dotnet tool restore >/dev/null
cd "tests/Rectification.$library.Tests"
RunAnalyzers=false dotnet stryker --config-file "$output/config.json" --output "$output"
