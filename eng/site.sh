#!/usr/bin/env bash
# Builds the site of the documentation: the pages, and the API reference from the comments. Any warning, a dead link included, fails.
#   eng/site.sh [--serve]    artifacts/site; --serve shows it on a local port
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

dotnet tool restore >/dev/null
rm -rf artifacts/site artifacts/site-source
mkdir -p artifacts/site-source
# Pages link to files of the repository; all that is committed can be linked to.
git ls-files -z -- '*.md' '.github/**' LICENSE docs samples src tests eng .ci | xargs -0 cp --parents -t artifacts/site-source
cp eng/site/toc.yml eng/icon.png artifacts/site-source/
dotnet docfx metadata eng/site/docfx.json --warningsAsErrors
dotnet docfx build eng/site/docfx.json --warningsAsErrors
# Whoever opens the site without naming a page comes home.
cp artifacts/site/README.html artifacts/site/index.html
if command -v python3 >/dev/null; then python3 eng/check-links.py artifacts/site; else echo "links not checked: there is no python3 here"; fi
[ -z "${1:-}" ] || dotnet docfx serve artifacts/site
