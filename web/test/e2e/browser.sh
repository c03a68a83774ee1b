#!/usr/bin/env bash
# Prints the path of a browser that runs, of the engine asked for: the one that
# $CHROMIUM, $FIREFOX or $WEBKIT names, or the first one found, or Debian's,
# which it installs where it may. Where there is none, FIREFOX=none and
# WEBKIT=none leave an engine out; the tests say so.
#
#   browser.sh chromium|firefox|webkit
set -euo pipefail

engine=$1
case $engine in
  chromium) packages=(chromium) ;;
  firefox) packages=(firefox-esr) ;;
  webkit) packages=(webkit2gtk-driver xvfb) ;;
esac

works() { "$1" --version >/dev/null 2>&1; }

candidates() {
  case $engine in
    chromium) printf '%s\n' chromium chromium-browser google-chrome google-chrome-stable ;;
    firefox) printf '%s\n' firefox-esr firefox ;;
    # Its small browser has no name in the path, and needs its driver and a screen beside it.
    webkit) command -v WebKitWebDriver Xvfb >/dev/null && printf '%s\n' /usr/lib/*/webkit2gtk-4.1/MiniBrowser /usr/libexec/webkit2gtk-4.1/MiniBrowser ;;
  esac
}

find_browser() {
  for name in $(candidates); do
    if path=$(command -v "$name") && { [ "$engine" = webkit ] || works "$path"; }; then
      echo "$path"
      return
    fi
  done
  return 1
}

variable=${engine^^}
if [ -n "${!variable:-}" ]; then
  if [ "${!variable}" = none ] && [ "$engine" != chromium ]; then
    echo none
  elif [ "$engine" = webkit ] && [ -x "${!variable}" ] || works "${!variable}"; then
    echo "${!variable}"
  else
    echo "$variable=${!variable} is not a browser that runs." >&2
    exit 1
  fi
  exit
fi

find_browser && exit

if command -v apt-get >/dev/null; then
  as_root=
  [ "$(id -u)" = 0 ] || as_root='sudo -n'
  echo "No $engine here: installing Debian's." >&2
  { $as_root apt-get update && $as_root apt-get install --yes --no-install-recommends "${packages[@]}"; } >&2 || true
  find_browser && exit
fi

echo "The tests in the browser need $engine: install ${packages[*]}, or set $variable to its path$([ "$engine" = chromium ] || echo ", or to none to leave it out")." >&2
exit 1
