#!/usr/bin/env bash
# Builds rectify with a share of the import's words removed and imports texts with it. What it still reads is carried by the notices' own order:
#   eng/word-dropout.sh TEXTS OUT [SHARE] [SEED…]    writes OUT/SEED.ndjson for each seed; SHARE is 0.3 unless told
set -euo pipefail
texts=$(realpath "${1:?usage: eng/word-dropout.sh TEXTS OUT [SHARE] [SEED…]}")
mkdir -p "${2:?the folder for what was read}"
out=$(realpath "$2")
share=${3:-0.3}
shift $(($# < 3 ? $# : 3))
cd "$(dirname "${BASH_SOURCE[0]}")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for seed in "${@:-1}"; do
  rm -rf "$work/src"
  git ls-files -z -- 'Directory.*' global.json nuget.config .editorconfig README.md LICENSE docs/schema src | xargs -0 cp --parents -t "$work"
  dotnet run eng/word-dropout.cs -- "$work/src/Rectification.Import" "$share" "$seed"
  dotnet build "$work/src/Rectification.Cli" -c Release -f net10.0 -p:RunAnalyzers=false -p:TreatWarningsAsErrors=false --nologo -v quiet -clp:ErrorsOnly
  # Findings are no failure here: exit codes 0 and 1 both mean that everything was read.
  dotnet "$work/src/Rectification.Cli/bin/Release/net10.0/rectify.dll" import "$texts" --format ndjson >"$out/$seed.ndjson" || [ $? -le 1 ]
done
