#!/usr/bin/env bash
# Makes rectify in its forms: native code for this kind of machine (the program, an archive, a package of the tool), and the packages of the tool for all machines with .NET.
#   eng/native.sh [FOLDER]    artifacts/native unless named; VERSION names another version than that of the project
# Needs the ILCompiler package (exit code 3 without it) and a linker (clang or gcc; Visual Studio's on Windows). A trim or AOT warning fails it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

out=${1:-artifacts/native}
rm -rf "$out"
mkdir -p "$out/rectify"
out=$(cd "$out" && pwd)
platform=$(dotnet msbuild src/Rectification.Cli -getProperty:NETCoreSdkPortableRuntimeIdentifier)
if ! dotnet restore src/Rectification.Cli -r "$platform" -v quiet --artifacts-path "$out/build" -p:PackNativeTool=true -p:NuGetLockFilePath=obj/native.lock.json -p:RestoreLockedMode=false >/dev/null; then
  echo "the compiler of native code cannot be restored here" >&2
  exit 3
fi

# The analyzers saw this code when it was built; lock files are for the builds everybody shares, and each kind of machine here needs another.
pack() {
  dotnet pack src/Rectification.Cli -c Release -o "$out" -nologo -v quiet --artifacts-path "$out/build" \
    -p:PackNativeTool=true -p:NuGetLockFilePath=obj/native.lock.json -p:RestoreLockedMode=false -p:RunAnalyzers=false ${VERSION:+-p:Version=$VERSION} "$@"
}
pack -r "$platform" -p:PublishDir="$out/rectify/"   # the native program
pack -r any                                         # for machines of all other kinds; needs .NET
pack                                                # names the others, and is what people install
rm -rf "$out/build" src/*/obj/native.lock.json
cp LICENSE NOTICE.md "$out/rectify/"
tar -C "$out" -czf "$out/rectify${VERSION:+.$VERSION}.$platform.tar.gz" rectify
"$out/rectify/rectify" --version
