#!/usr/bin/env bash
# Builds the reference of the API, with the pages of docs/ in it: artifacts/api-reference/site/index.html. Any warning stops it.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_UI_LANGUAGE=en
dotnet tool restore > /dev/null
for library in Rncp41364.Model Rncp.Referentiels Rncp.AspNetCore Rncp.EntityFrameworkCore; do
  dotnet build "src/$library" -c Release -v:q -clp:NoSummary
done

# Docfx reads below its own folder only, so it is given a copy of what it needs.
work=artifacts/api-reference
rm -rf "$work"
mkdir -p "$work/bin" "$work/references" "$work/data" "$work/tests/fiches"
for library in Rncp.Vocabulary Rncp.Referentiels Rncp41364.Model Rncp.AspNetCore Rncp.EntityFrameworkCore; do
  cp "src/$library/bin/Release/net10.0/$library".{dll,xml} "$work/bin"
done
# What the integrations name of others.
sdk=$(dotnet --list-sdks | tail -1 | sed 's/.*\[\(.*\)\]/\1/')
cp "$sdk"/../packs/Microsoft.AspNetCore.App.Ref/10.*/ref/net10.0/*.dll "$work/references"
for library in Rncp.AspNetCore Rncp.EntityFrameworkCore; do
  dotnet publish "src/$library" -c Release -f net10.0 --no-build -v:q -o "$work/references" >&2
done
dotnet eng/PublicDocumentation/bin/Release/net10.0/PublicDocumentation.dll "$work"/bin/*.xml
cp -r ./*.md docs eng/api-reference/* "$work"
cp README.md "$work/index.md"
for page in src/*/README.md; do
  mkdir -p "$work/$(dirname "$page")"
  cp "$page" "$work/$page"
done
cp data/*.json "$work/data"
cp tests/fiches/* "$work/tests/fiches"
mkdir -p "$work/samples/PremiersPas"
cp samples/PremiersPas/Program.cs "$work/samples/PremiersPas"

dotnet docfx "$work/docfx.json" --warningsAsErrors > "$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
echo "$work/site/index.html"
