#!/usr/bin/env bash
# Changes the code of one folder in small ways and counts the changes that no test notices: eng/mutation.sh Core/Primitives.
# The first part names the library and its tests, the rest the folder.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

folder=${1:?usage: eng/mutation.sh Core/Primitives}
library=${folder%%/*}
dotnet tool restore >/dev/null
cd "tests/Rectification.$library.Tests"
dotnet stryker --project "Rectification.$library.csproj" --target-framework net10.0 --mutate "**/${folder#*/}/**/*.cs" --output "../../artifacts/mutation/${folder//\//-}" \
  --reporter cleartext --reporter json --reporter html --concurrency "${MUTATION_CONCURRENCY:-2}"
