#!/usr/bin/env bash
# Prints the path of a program that the tests need: the one that the variable
# of its name names ($CHROMIUM, $NGINX …), or the first one found, or Debian's,
# which it installs where it may. Where there is none, "none" as the value
# leaves a program out, but for Chromium; the tests say so.
#
#   program.sh chromium|firefox|webkit|libreoffice|nginx|apache|caddy|hugo|gnu_parallel|wordpress
set -euo pipefail

PATH=$PATH:/usr/sbin:/sbin
wanted=$1
version=--version
case $wanted in
  chromium) packages=(chromium) ;;
  firefox) packages=(firefox-esr) ;;
  webkit) packages=(webkit2gtk-driver xvfb) ;;
  libreoffice) packages=(libreoffice-calc) ;;
  nginx) packages=(nginx-light) version=-v ;;
  apache) packages=(apache2) version=-v ;;
  caddy) packages=(caddy) version=version ;;
  hugo) packages=(hugo) version=version ;;
  gnu_parallel) packages=(parallel) ;;
  wordpress) packages=(wordpress wordpress-theme-twentytwentythree php-cli php-mysql mariadb-server) ;;
esac

works() {
  case $wanted in
    # Without a name in the path, or a folder of scripts: the candidates below check what they need.
    webkit | wordpress) [ -r "$1" ] ;;
    *) "$1" "$version" >/dev/null 2>&1 ;;
  esac
}

candidates() {
  case $wanted in
    chromium) printf '%s\n' chromium chromium-browser google-chrome google-chrome-stable ;;
    firefox) printf '%s\n' firefox-esr firefox ;;
    libreoffice) printf '%s\n' soffice libreoffice ;;
    # Its small browser needs its driver and a screen beside it.
    webkit) command -v WebKitWebDriver Xvfb >/dev/null && printf '%s\n' /usr/lib/*/webkit2gtk-4.1/MiniBrowser /usr/libexec/webkit2gtk-4.1/MiniBrowser ;;
    gnu_parallel) echo parallel ;; # whose own options are in $PARALLEL
    apache) printf '%s\n' apache2 httpd ;;
    wordpress)
      command -v php mariadbd mariadb-install-db >/dev/null && php -r 'exit((int) !extension_loaded("mysqli"));' &&
        [ -d /usr/share/wordpress/wp-content/themes/twentytwentythree ] && echo /usr/share/wordpress/wp-load.php
      ;;
    *) echo "$wanted" ;;
  esac
}

find_program() {
  for name in $(candidates); do
    if path=$(command -v "$name" || { [ -r "$name" ] && echo "$name"; }) && works "$path"; then
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
  elif works "${!variable}"; then
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
  {
    $as_root apt-get update &&
      $as_root env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends "${packages[@]}"
  } >&2 || true
  find_program && exit
fi

echo "The tests need $wanted: install ${packages[*]}, or set $variable to its path$([ "$wanted" = chromium ] || echo ", or to none to leave it out")." >&2
exit 1
