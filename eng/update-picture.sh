#!/usr/bin/env bash
# Rewrites docs/images/eligibilite.png: what the sample prints in a terminal of 100 columns, cut to some of its sections.
# Needs tmux, python3, chromium and the font DejaVu Sans Mono. Look at the picture before you commit it.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'tmux -L "$(basename "$work")" kill-server 2>/dev/null; rm -rf "$work"' EXIT

dotnet build samples/Eligibilite -c Release -v:q -clp:NoSummary
tmux -L "$(basename "$work")" new-session -d -x 100 -y 900 \
  "dotnet samples/Eligibilite/bin/Release/net10.0/Eligibilite.dll; touch '$work/done'; sleep 60"
until [ -e "$work/done" ]; do sleep 0.2; done
tmux -L "$(basename "$work")" capture-pane -e -p > "$work/screen"

size=$(python3 eng/terminal_to_html.py "$work/screen" "$work/page.html")
chromium --headless --no-sandbox --hide-scrollbars --force-device-scale-factor=1.25 --window-size="$size" \
  --screenshot="$work/picture.png" "file://$work/page.html" 2>/dev/null
cp "$work/picture.png" docs/images/eligibilite.png
