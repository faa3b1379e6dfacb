#!/bin/sh
# Publishes tests/Rectification.AotSmoke for every runtime the libraries target, each with its own runtime, and runs its checks;
# any trim or AOT warning, about anything in the libraries, fails the build.
#   eng/check-aot.sh trimmed   self-contained and trimmed (the default)
#   eng/check-aot.sh native    Native AOT; needs the ILCompiler and NativeAOT runtime packages and a linker (clang or gcc)
#   FRAMEWORKS="net10.0"       other runtimes than all of them
#   BUILT=CONFIGURATION        takes the libraries that are built already, as CI does
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
case "${1:-trimmed}" in
  trimmed) form="-p:PublishTrimmed=true --self-contained" ;;
  native) form="-p:PublishAot=true" ;;
  *) echo "usage: check-aot.sh [trimmed|native]" >&2; exit 2 ;;
esac
# Lock files are for the builds everybody shares; what a publish adds for this machine stays in obj.
restore="-p:NuGetLockFilePath=obj/publish.lock.json -p:RestoreLockedMode=false"
if [ -n "${BUILT:-}" ]; then build="-c $BUILT -p:BuildProjectReferences=false"; else build="-c Release --artifacts-path $work/artifacts"; fi
for framework in ${FRAMEWORKS:-net8.0 net10.0}; do
  dotnet publish "$root/tests/Rectification.AotSmoke" $build $restore -f "$framework" --use-current-runtime $form -o "$work/$framework" -p:RunAnalyzers=false
  "$work/$framework/Rectification.AotSmoke"
done
