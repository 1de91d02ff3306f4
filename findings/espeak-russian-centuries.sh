#!/usr/bin/env bash
# eSpeak NG's Russian voice says Roman numerals in English, or spells them with English letters.
#
# Run: @echogarden/espeak-ng-emscripten 0.3.5 (eSpeak NG as WebAssembly). Debian's eSpeak NG 1.51
# says the same.
# Expected: Russian words. Russian writes centuries and congresses with Roman numerals ("в XX веке"),
# and the Bulgarian and the French voice, run beside it, say a number in their own language.
# Seen: "начало XX века" and "в XX веке" have the English letters "ex ex" in the middle, "XIX века"
# has "ex eye ex". Before the bare word "век" it is "roman twenty", with the English voice.
# For us: English in the middle of a Russian page read aloud doesn't prove a wrong lang attribute.
# The letter has such a century and stays as it is.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.txt
npm install --save-exact --ignore-scripts --no-audit --no-fund \
  @echogarden/espeak-ng-emscripten@0.3.5 >npm.txt 2>&1 || {
  cat npm.txt >&2
  echo 'Not run: the packages could not be installed.' >&2
  exit 2
}

cat >test.mjs <<'JS'
import load from '@echogarden/espeak-ng-emscripten';

const module = await load();
const speech = new module.eSpeakNGWorker();
for (const [voice, text] of [
  ['bg', 'XX век'],
  ['fr', 'XX siècle'],
  ['ru', 'XX век'],
  ['ru', 'в XX веке'],
  ['ru', 'начало XX века'],
  ['ru', 'конец XIX века'],
]) {
  speech.set_voice(voice);
  console.log(`${voice} ${text}: ${speech.synthesize_ipa(text).ipa.replaceAll('_', '').trim()}`);
}
JS

cat >seen.txt <<'TEXT'
bg XX век: dvˈadesˌet vˈek
fr XX siècle: vɛ̃ ʁomˈɛ̃ sjˈɛkl
ru XX век: (en)ɹˌəʊmən twˈɛnti(ru) vʲˈek
ru в XX веке: v (en)ˈɛks ˈɛks(ru) vʲˈekʲi
ru начало XX века: natʃʲˈɑɭʌ (en)ˈɛks ˈɛks(ru) vʲˈeka
ru конец XIX века: kʌnʲˈets (en)ˈɛks ˈaɪ ˈɛks(ru) vʲˈeka
TEXT

node test.mjs >now.txt 2>&1 || true
if diff -u seen.txt now.txt; then
  echo 'As described: English words in Russian speech.'
else
  echo 'Changed: eSpeak NG says these numerals in another way.' >&2
  exit 1
fi
