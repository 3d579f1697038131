#!/usr/bin/env bash
# Makes ../resources/web/vendor anew from the npm packages that package.json names, with their licences.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
out=$here/../resources/web/vendor
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cp "$here"/{package.json,d3-geo.js,topojson-client.js,world.js} "$work"
cd "$work"
npm install --no-audit --no-fund --silent
rm -rf "$out"
mkdir -p "$out"
for library in d3-geo topojson-client; do
  npx esbuild "$library.js" --bundle --minify --format=esm --charset=utf8 --outfile="$out/$library.js" --log-level=warning
done
node world.js "$out/world.json"
cp node_modules/@fontsource-variable/archivo/files/archivo-latin-wght-normal.woff2 "$out/archivo.woff2"

license() { printf '%s %s\n\n' "$1" "$(node -p "require('./node_modules/$1/package.json').version")"; cat "node_modules/$1/LICENSE"; printf '\n'; }
{ license d3-geo; license d3-array; license internmap; } >"$out/d3-geo.LICENSE"
license topojson-client >"$out/topojson-client.LICENSE"
license world-atlas >"$out/world.LICENSE"
license @fontsource-variable/archivo >"$out/archivo.LICENSE"
chmod 644 "$out"/*
