#!/usr/bin/env bash
# Rewrites the public-API files of a library from what the analyzer says is missing or gone. Read the diff before you commit it.
# Usage: eng/update-public-api.sh src/Rncp.Vocabulary
set -euo pipefail
project=$1
for framework in net8.0 net10.0; do
  file="$project/PublicAPI/$framework/PublicAPI.Unshipped.txt"
  echo '#nullable enable' > "$file"
  log=$(dotnet build "$project" -f "$framework" -p:TreatWarningsAsErrors=false -p:MSBuildTreatWarningsAsErrors=false --no-incremental -v:q -clp:NoSummary || true)
  { echo '#nullable enable'
    grep -oP "RS0016: Symbol '\K.*(?=' is not part of the declared public API)" <<<"$log" | LC_ALL=C sort -u
  } > "$file.new"
  mv "$file.new" "$file"
  echo "$file: $(($(wc -l < "$file") - 1)) members"
done
