#!/bin/sh
# Publishes tests/Rectification.AotSmoke for every runtime the libraries target, each with its own runtime, and runs its checks;
# any trim or AOT warning fails the build.
#   eng/check-aot.sh trimmed   self-contained and trimmed (the default)
#   eng/check-aot.sh native    Native AOT; needs the ILCompiler and NativeAOT runtime packages and a linker (clang or gcc)
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
case "${1:-trimmed}" in
  trimmed) form="-p:PublishTrimmed=true --self-contained" ;;
  native) form="-p:PublishAot=true" ;;
  *) echo "usage: check-aot.sh [trimmed|native]" >&2; exit 2 ;;
esac
for framework in net8.0 net10.0; do
  # Lock files are for the builds everybody shares; what a publish adds for this machine stays in obj.
  dotnet publish "$root/tests/Rectification.AotSmoke" -c Release -f "$framework" --use-current-runtime $form -o "$work/$framework" \
    --artifacts-path "$work/artifacts" -p:NuGetLockFilePath=obj/publish.lock.json
  "$work/$framework/Rectification.AotSmoke"
done
