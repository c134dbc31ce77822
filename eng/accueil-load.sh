#!/usr/bin/env bash
# 200 requests a second to samples/Accueil, half of them decisions, with hey (Debian: apt-get install hey): docs/accueil.md has the figures.
# A worker of hey sends five a second at most, so that each line below is a constant rate as long as answers take less than 200 ms.
set -euo pipefail
cd "$(dirname "$0")/.."
seconds=${1:-60}
work=$(mktemp -d)
dotnet build samples/Accueil -c Release -v q --nologo >/dev/null

(cd samples/Accueil && ASPNETCORE_URLS=http://127.0.0.1:5165 Accueil__Donnees=$work/donnees Accueil__Exemples=true \
  exec dotnet bin/Release/net10.0/Accueil.dll) >"$work/log" 2>&1 &
server=$!
trap 'kill "$server" 2>/dev/null || true; rm -rf "$work"' EXIT
for _ in $(seq 100); do grep -qs 'Accueil écoute' "$work/log" && break; sleep 0.2; done

cat >"$work/demande.json" <<'JSON'
{ "voie": "FC", "le": "2026-09-01", "candidat": { "titres": [{ "niveau": 4, "obtenuLe": "2020-06-30" }], "experiences": [
  { "secteur": "Marketing", "debut": "2026-03-02", "fin": "2026-06-30", "nature": "emploi", "justificatif": "fourni" }] } }
JSON

ask() { # name, workers, options of hey
  local name=$1 workers=$2; shift 2
  hey -z "${duration}s" -c "$workers" -q 5 -t 10 -o csv "$@" >"$work/$name.csv" 2>>"$work/hey.log" &
  pids+=($!)
}

all() {
  pids=()
  local url=http://127.0.0.1:5165
  ask decisions 20 -m POST -T application/json -D "$work/demande.json" "$url/api/eligibilite"
  ask fiche 5 "$url/fiche"
  ask bloc 5 "$url/api/blocs/BC02"
  ask questions 5 "$url/entretien"
  ask conseiller 5 "$url/conseiller?prerequis=Remplis"
  wait "${pids[@]}"
}

duration=5 all   # what is compiled at the first request is not what is measured
duration=$seconds all

figures() { # name, files
  local name=$1; shift
  awk -F, -v name="$name" 'FNR > 1 { n++; if ($7 < 200 || $7 > 299) errors++; print $1 * 1000 > "/dev/stderr" }
    END { printf "%s %d %d\n", name, n, errors }' "$@" 2>"$work/times" >"$work/count"
  sort -n "$work/times" | awk -v head="$(cat "$work/count")" -v seconds="$seconds" '{ t[NR] = $1 }
    END { split(head, h, " "); printf "| %s | %d | %.1f | %d | %.1f | %.1f | %.1f | %.1f |\n", h[1], NR, NR / seconds, h[3],
      t[int(NR * .5)], t[int(NR * .95)], t[int(NR * .99)], t[NR] }'
}
echo '| Requests | Count | A second | Errors | 50 % (ms) | 95 % | 99 % | Longest |'
echo '|---|---|---|---|---|---|---|---|'
figures all "$work"/*.csv
for name in decisions fiche bloc questions conseiller; do figures "$name" "$work/$name.csv"; done
read -r _ count errors < <(awk -F, 'FNR > 1 { n++; if ($7 < 200 || $7 > 299) e++ } END { print "all", n + 0, e + 0 }' "$work"/*.csv)
if ((count != 200 * seconds || errors > 0)); then
  echo "$count requests were answered, $errors of them with an error; $((200 * seconds)) were to be, without any." >&2
  exit 1
fi
grep -E "fail:|crit:" "$work/log" && exit 1 || exit 0
