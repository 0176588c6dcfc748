#!/bin/bash
# The RPM packages on a system; run by booted.sh in there. The system is a Debian, so that rpm knows of none of the packages
# that they require (those are installed all the same); everything else is as on a system of RPMs: files, scripts, services.
# shellcheck disable=SC2016,SC2034,SC2317 # "check" evaluates quoted text and calls functions by name
set -uo pipefail
# shellcheck source=tests/packaging/system.sh
source /mnt/system.sh

r() { rpm --dbpath /tmp/rpmdb --nodeps "$@" 2>&1 | { grep -v -e '^rpm: RPM should not be used' -e '^error: /usr/lib/rpm' || true; }; return "${PIPESTATUS[0]}"; }
files=(/mnt/fcgi-spawner-[0-9]*.rpm /mnt/fcgi-spawner-examples-*.rpm)

rpm --dbpath /tmp/rpmdb --initdb
snapshot >/tmp/before
echo "Installing"
check "the packages install" r -i "${files[@]}"
check "all files are as they were packed" r -V fcgi-spawner fcgi-spawner-examples
check "the settings are a config file" eval 'rpm --dbpath /tmp/rpmdb -qc fcgi-spawner | grep -x /etc/fcgi-spawner/fcgi-spawner.toml'
check "the account is there, and the web root" eval 'id _fcgi-spawner && test -d /var/www/fcgi'
check "systemd knows the units" eval 'systemctl cat fcgi-spawner.service fcgi-spawner.socket fcgi-spawner-http.socket'
check "it starts" systemctl enable --now fcgi-spawner.socket fcgi-spawner-http.socket fcgi-spawner.service
cp /usr/lib*/fcgi-spawner/examples/hello.fcgi /var/www/fcgi/
check "an app dropped in is live" eventually greets 'http://127.0.0.1:8080/hello.fcgi?name=Ada'

echo "Upgrading"
before=$(pid_of)
sed -i 's/^#idle-timeout = .*/idle-timeout = "7m"/' /etc/fcgi-spawner/fcgi-spawner.toml
check "the same again, as an upgrade" r -U --replacepkgs "${files[@]}"
check "restarts it" eval '[[ $(pid_of) != 0 && $(pid_of) != "$before" ]]'
check "keeps the settings" grep -q '^idle-timeout = "7m"' /etc/fcgi-spawner/fcgi-spawner.toml
check "it serves" eventually greets 'http://127.0.0.1:8080/hello.fcgi?name=Ada'

echo "Erasing"
check "with an app" r -e fcgi-spawner fcgi-spawner-examples
check "stops everything" eval 'not systemctl is-active fcgi-spawner.service fcgi-spawner.socket && not pgrep -u _fcgi-spawner'
check "keeps the app, and the settings that were changed" eval 'test -x /var/www/fcgi/hello.fcgi && grep -q "^idle-timeout = \"7m\"" /etc/fcgi-spawner/fcgi-spawner.toml.rpmsave'
rm -rf /var/www/fcgi/* /var/www/fcgi/.[!.]* /var/lib/fcgi-spawner/* /etc/fcgi-spawner/fcgi-spawner.toml.rpmsave
check "installed once more" r -i "${files[@]}"
check "without an app" r -e fcgi-spawner fcgi-spawner-examples
userdel _fcgi-spawner # packages of RPM leave accounts
rmdir /var/www 2>/dev/null
snapshot >/tmp/after
check "leaves nothing but the account ($(wc -l </tmp/before) entries compared)" diff /tmp/before /tmp/after
finish
