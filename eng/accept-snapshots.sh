#!/usr/bin/env bash
# Takes what the last test run received as the new verified snapshots. Look at `git diff` before committing them.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

count=0
while IFS= read -r -d '' received; do
  verified="${received%.received.*}.verified.${received##*.}"
  mv "$received" "$verified"
  echo "accepted ${verified#./}"
  count=$((count + 1))
done < <(find ./tests -name '*.received.*' -not -path '*/bin/*' -not -path '*/obj/*' -print0)
echo "$count accepted"
