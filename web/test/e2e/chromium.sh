#!/usr/bin/env bash
# Prints the path of a Chromium that runs: $CHROMIUM, or the first one found,
# or Debian's, which it installs where it may.
set -euo pipefail

works() { "$1" --version >/dev/null 2>&1; }

if [ -n "${CHROMIUM:-}" ]; then
  works "$CHROMIUM" || { echo "CHROMIUM=$CHROMIUM is not a browser that runs." >&2; exit 1; }
  echo "$CHROMIUM"
  exit
fi

find_chromium() {
  for name in chromium chromium-browser google-chrome google-chrome-stable; do
    if path=$(command -v "$name") && works "$path"; then
      echo "$path"
      return
    fi
  done
  return 1
}

find_chromium && exit

if command -v apt-get >/dev/null; then
  as_root=
  [ "$(id -u)" = 0 ] || as_root='sudo -n'
  echo 'No Chromium here: installing Debian'"'"'s.' >&2
  { $as_root apt-get update && $as_root apt-get install --yes --no-install-recommends chromium; } >&2 || true
  find_chromium && exit
fi

echo 'The tests in the browser need Chromium: install the package chromium (or Google Chrome), or set CHROMIUM to its path.' >&2
exit 1
