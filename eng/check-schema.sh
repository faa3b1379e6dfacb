#!/bin/sh
# Checks docs/schema/notice-1.0.json with ajv, a validator that is not ours, and runs the conformance documents through it.
# Needs node and npm; ajv goes into a temporary folder that is removed afterwards.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$root/eng/check-schema.mjs" "$work/"
(cd "$work" && npm install --silent --no-audit --no-fund --no-save ajv@8.17.1)
node "$work/check-schema.mjs" "$root"
