#!/usr/bin/env bash
# Builds the reference of the API, with the pages of docs/ in it: artifacts/api-reference/site/index.html. Any warning stops it.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_UI_LANGUAGE=en
dotnet tool restore > /dev/null
dotnet build src/Rncp41364.Model -c Release -v:q -clp:NoSummary

# Docfx reads below its own folder only, so it is given a copy of what it needs.
work=artifacts/api-reference
rm -rf "$work"
mkdir -p "$work/bin" "$work/data" "$work/samples/Eligibilite" "$work/tests/fiches"
for library in Rncp.Vocabulary Rncp41364.Model; do
  cp "src/$library/bin/Release/net10.0/$library".{dll,xml} "$work/bin"
done
dotnet eng/PublicDocumentation/bin/Release/net10.0/PublicDocumentation.dll "$work"/bin/*.xml
cp -r ./*.md docs eng/api-reference/* "$work"
cp README.md "$work/index.md"
cp data/*.json "$work/data"
cp samples/Eligibilite/candidats.jsonl "$work/samples/Eligibilite"
cp tests/fiches/* "$work/tests/fiches"

dotnet docfx "$work/docfx.json" --warningsAsErrors > "$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
echo "$work/site/index.html"
