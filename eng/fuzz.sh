#!/usr/bin/env bash
# Fuzzes the import of texts or the reading of JSON, guided by coverage: eng/fuzz.sh import|json [seconds, 600 unless given].
# Needs afl++ (Debian: apt-get install afl++). Without it the loop with seeds runs instead, which is not guided.
# A crash lies in artifacts/fuzz/<target>/out/default/crashes: shorten it, put it into tests/Rectification.Fuzz/Found, repair, commit both.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

target=${1:?usage: eng/fuzz.sh import|json [seconds]} seconds=${2:-600}
work=artifacts/fuzz/$target
rm -rf "$work"
mkdir -p "$work/in"
dotnet publish tests/Rectification.Fuzz -c Release -o "$work/bin" -p:RunAnalyzers=false --nologo -v quiet

if ! command -v afl-fuzz >/dev/null; then
  echo "There is no afl-fuzz here; the loop with seeds runs instead."
  exec dotnet "$work/bin/Rectification.Fuzz.dll" "$target" "$seconds" "$RANDOM"
fi

# Small seeds make for many runs. They are made before the libraries are instrumented: after that nothing but the fuzzer can run them.
dotnet "$work/bin/Rectification.Fuzz.dll" seeds "$target" "$work/in"
dotnet tool restore
for assembly in Rectification.Core Rectification.Import; do
  dotnet sharpfuzz "$work/bin/$assembly.dll"
done

export AFL_SKIP_BIN_CHECK=1 AFL_SKIP_CPUFREQ=1 AFL_NO_AFFINITY=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_NO_UI=1
afl-fuzz -i "$work/in" -o "$work/out" -t 10000 -m none -V "$seconds" -- dotnet "$work/bin/Rectification.Fuzz.dll" "$target" > "$work/log" 2>&1 || { tail -20 "$work/log"; exit 2; }
grep -E '^(run_time|execs_done|execs_per_sec|corpus_count|saved_crashes|saved_hangs|edges_found|bitmap_cvg)' "$work/out/default/fuzzer_stats"
[ -z "$(ls "$work/out/default/crashes" 2>/dev/null)" ]
