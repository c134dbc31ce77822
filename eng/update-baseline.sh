#!/usr/bin/env bash
# Moves the baseline of compatibility to what is published now: the public API of the libraries becomes the one that is shipped, the
# fiches that others have compiled are compiled with it, and the référentiel becomes the one that the next version is compared with. CONTRIBUTING says when. That of a model follows its data, and has no baseline.
# Usage: eng/update-baseline.sh
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_UI_LANGUAGE=en

# First: a build that fails leaves the lists and the fiches as they are, of one baseline.
project=tests/Rncp.FichesCompilees
dotnet build "$project" -c Release -v:q -clp:NoSummary

for shipped in src/Rncp.*/PublicAPI/PublicAPI.Shipped.txt; do
  unshipped=${shipped/Shipped/Unshipped}
  # What is removed from the baseline stands in the second file as *REMOVED*, and leaves both.
  { echo '#nullable enable'
    { tail -n +2 "$shipped"; grep -v '^\*REMOVED\*' "$unshipped" | tail -n +2; } \
      | grep -vxF -f <(grep -oP '^\*REMOVED\*\K.*' "$unshipped" || true) | LC_ALL=C sort -u
  } > "$shipped.new"
  mv "$shipped.new" "$shipped"
  echo '#nullable enable' > "$unshipped"
  echo "$shipped: $(($(wc -l < "$shipped") - 1)) members"
done

cp "$project/bin/Release/net8.0/Rncp.FichesCompilees.dll" "$project/"
sed 's#"\./referentiel.schema.json"#"../referentiel.schema.json"#' data/referentiel.json > data/released/referentiel.json
echo "$project/Rncp.FichesCompilees.dll: $(stat -c %s "$project/Rncp.FichesCompilees.dll") bytes"
