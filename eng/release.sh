#!/usr/bin/env bash
# Makes what a release consists of, and publishes nothing: packages with symbols, a list of what they are made of (SBOM), checksums.
# The version comes from the tag (v1.2.3) by MinVer; without one it is a pre-release of the first version.
#   eng/release.sh [FOLDER]    artifacts/release unless named
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

out=${1:-artifacts/release}
rm -rf "$out"
mkdir -p "$out"
dotnet tool restore >/dev/null
version=$(dotnet minver --tag-prefix v --minimum-major-minor 0.1 --verbosity error)
echo "version $version"

# The section of the changelog that the release notes are: of this version, or what is not released yet.
notes=$(mktemp)
trap 'rm -f "$notes"' EXIT
awk -v version="$version" '/^## / { take = index($0, version) || index($0, "Unreleased"); next } take' CHANGELOG.md | sed '/./,$!d' > "$notes"
[ -s "$notes" ] || { echo "CHANGELOG.md has no section for $version" >&2; exit 1; }
cp "$notes" "$out/release-notes.md"

for project in src/*/*.csproj; do
  CI=true dotnet pack "$project" -c Release -o "$out" -p:Version="$version" -p:ContinuousIntegrationBuild=true
  dotnet dotnet-CycloneDX "$project" --output "$out" --filename "$(basename "$project" .csproj).$version.cdx.json" --output-format Json \
    --set-version "$version" --recursive --include-project-references --disable-package-restore
done

(cd "$out" && sha256sum -- *.nupkg *.snupkg *.cdx.json > SHA256SUMS)
echo "made $(ls "$out" | wc -l) files in $out"
