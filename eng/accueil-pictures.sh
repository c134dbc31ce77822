#!/usr/bin/env bash
# Rewrites docs/images/accueil-*.png: the fiche and an answer, at 1280 and 360 pixels, in light and dark, as the tests of the application
# see them. Needs chromium. Look at the pictures before you commit them.
set -euo pipefail
cd "$(dirname "$0")/.."
ACCUEIL_IMAGES=$PWD/docs/images dotnet test tests/Accueil.Tests -c Release --filter AccessibiliteTests
