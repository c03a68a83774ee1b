#!/usr/bin/env bash
# Prints the path of a program that the tests need: the one that $CHROMIUM,
# $FIREFOX, $WEBKIT or $LIBREOFFICE names, or the first one found, or Debian's,
# which it installs where it may. Where there is none, "none" as the value
# leaves a program out, but for Chromium; the tests say so.
#
#   program.sh chromium|firefox|webkit|libreoffice
set -euo pipefail

wanted=$1
case $wanted in
  chromium) packages=(chromium) ;;
  firefox) packages=(firefox-esr) ;;
  webkit) packages=(webkit2gtk-driver xvfb) ;;
  libreoffice) packages=(libreoffice-calc) ;;
esac

works() { "$1" --version >/dev/null 2>&1; }

candidates() {
  case $wanted in
    chromium) printf '%s\n' chromium chromium-browser google-chrome google-chrome-stable ;;
    firefox) printf '%s\n' firefox-esr firefox ;;
    libreoffice) printf '%s\n' soffice libreoffice ;;
    # Its small browser has no name in the path, and needs its driver and a screen beside it.
    webkit) command -v WebKitWebDriver Xvfb >/dev/null && printf '%s\n' /usr/lib/*/webkit2gtk-4.1/MiniBrowser /usr/libexec/webkit2gtk-4.1/MiniBrowser ;;
  esac
}

find_program() {
  for name in $(candidates); do
    if path=$(command -v "$name") && { [ "$wanted" = webkit ] || works "$path"; }; then
      echo "$path"
      return
    fi
  done
  return 1
}

variable=${wanted^^}
if [ -n "${!variable:-}" ]; then
  if [ "${!variable}" = none ] && [ "$wanted" != chromium ]; then
    echo none
  elif [ "$wanted" = webkit ] && [ -x "${!variable}" ] || works "${!variable}"; then
    echo "${!variable}"
  else
    echo "$variable=${!variable} is not a program that runs." >&2
    exit 1
  fi
  exit
fi

find_program && exit

if command -v apt-get >/dev/null; then
  as_root=
  [ "$(id -u)" = 0 ] || as_root='sudo -n'
  echo "No $wanted here: installing Debian's." >&2
  { $as_root apt-get update && $as_root apt-get install --yes --no-install-recommends "${packages[@]}"; } >&2 || true
  find_program && exit
fi

echo "The tests need $wanted: install ${packages[*]}, or set $variable to its path$([ "$wanted" = chromium ] || echo ", or to none to leave it out")." >&2
exit 1
