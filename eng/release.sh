#!/usr/bin/env bash
# Makes what a release consists of, and publishes nothing: packages with symbols, the tool for this kind of machine, release notes, what each is made of (SBOM), checksums.
# The version comes from the tag (v1.2.3) by MinVer; without one it is a pre-release of the first version.
#   eng/release.sh [FOLDER]    artifacts/release unless named
#   BASELINE=FOLDER            holds the packages of the last release, one version of each: an API that breaks it fails the run
#   NATIVE=FOLDER              holds what eng/native.sh made of the same version, here or on other machines; "none" leaves native programs out
#   BUILT=CONFIGURATION         packs what is built already, as a dry run in CI does
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

out=${1:-artifacts/release}
rm -rf "$out"
mkdir -p "$out"
out=$(cd "$out" && pwd)
dotnet tool restore >/dev/null
version=$(dotnet minver --tag-prefix v --minimum-major-minor 0.1 --verbosity error)
echo "version $version"
pack=(dotnet pack -o "$out" -nologo -v quiet -p:Version="$version" -p:ContinuousIntegrationBuild=true)
if [ -n "${BUILT:-}" ]; then pack+=(-c "$BUILT" --no-build); else pack+=(-c Release); fi

# The section of the changelog that the release notes are: that of this version, or, before there is one, what is not released yet.
for heading in "## $version" "## Unreleased"; do
  awk -v heading="$heading" '/^## / { take = index($0 " ", heading " ") == 1; next } take' CHANGELOG.md | sed '/./,$!d' > "$out/release-notes.md"
  [ -s "$out/release-notes.md" ] && break
done
[ -s "$out/release-notes.md" ] || { echo "CHANGELOG.md has no section for $version" >&2; exit 1; }

for project in src/*/*.csproj; do
  name=$(basename "$project" .csproj)
  [ "$name" = Rectification.Cli ] && continue
  last=
  if [ -n "${BASELINE:-}" ]; then
    last=$(ls "$BASELINE/$name".[0-9]*.nupkg)
    [ "$(wc -l <<<"$last")" -eq 1 ] || { echo "$BASELINE holds several versions of $name; leave the last release's alone in it" >&2; exit 1; }
  fi
  "${pack[@]}" "$project" ${last:+-p:PackageValidationBaselinePath="$last" -p:DisablePackageBaselineValidation=false}
done

# The tool: one package that names the others, one for machines with .NET, one native for each kind of machine.
if [ -z "${NATIVE:-}" ]; then
  NATIVE=artifacts/native
  VERSION=$version eng/native.sh "$NATIVE" || { [ $? -eq 3 ] && NATIVE=none || exit 1; }
fi
if [ "$NATIVE" = none ]; then
  "${pack[@]}" src/Rectification.Cli
else
  cp "$NATIVE"/*.nupkg "$NATIVE"/*.tar.gz "$out/"
fi

for project in src/*/*.csproj; do
  dotnet dotnet-CycloneDX "$project" --output "$out" --filename "$(basename "$project" .csproj).$version.cdx.json" --output-format Json \
    --set-version "$version" --recursive --include-project-references --disable-package-restore >/dev/null
done

(cd "$out" && sha256sum -- *.nupkg *.snupkg *.cdx.json $(ls -- *.tar.gz 2>/dev/null) > SHA256SUMS)
echo "made $(ls "$out" | wc -l) files in $out"
