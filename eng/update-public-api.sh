#!/usr/bin/env bash
# Rewrites the public-API file of a library from what the analyzer misses in an empty one. The empty one is a copy, and the
# file is replaced in one step at the end: whatever stops the build leaves it as it was. Read the diff before you commit it.
# Usage: eng/update-public-api.sh src/Rncp.Vocabulary
set -euo pipefail
export DOTNET_CLI_UI_LANGUAGE=en
project=${1:-}
project=${project%/}
file="$project/PublicAPI/PublicAPI.Unshipped.txt"

fail() {
  echo "$1" >&2
  exit 1
}

[ -f "$file" ] || fail "Name the folder of a library, such as src/Rncp.Vocabulary: there is no '$file'."
mkdir -p "$project/obj"
work=$(realpath "$(mktemp -d "$project/obj/public-api.XXXXXX")")
trap 'rm -rf "$work"' EXIT
cp "$project/PublicAPI/PublicAPI.Shipped.txt" "$work"
echo '#nullable enable' > "$work/PublicAPI.Unshipped.txt"

if ! dotnet build "$project" -p:PublicApiFolder="$work" -p:TreatWarningsAsErrors=false -p:MSBuildTreatWarningsAsErrors=false \
  --no-incremental -v:q -clp:NoSummary > "$work/log" 2>&1; then
  # Each once, though a library is built for several frameworks.
  grep -E ': error |MSBUILD : error' "$work/log" | sed -E 's/ \[[^][]*\]$//' | sort -u >&2 || cat "$work/log" >&2
  fail "$project does not build, so what is public in it is not known: $file is as it was."
fi

# The libraries that this one uses are built on the way, and say what they miss too.
{ echo '#nullable enable'
  grep -F "/$(basename "$project").csproj" "$work/log" \
    | grep -oP "RS0016: Symbol '\K.*(?=' is not part of the declared public API)" | LC_ALL=C sort -u
} > "$work/members" || fail "The analyzer found nothing public in $project: $file is as it was."
mv "$work/members" "$file"
echo "$file: $(($(wc -l < "$file") - 1)) members"
