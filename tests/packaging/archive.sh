#!/bin/bash
# The self-extracting archive on a system: unpacked, made a service, used, and undone; run by booted.sh in there.
# shellcheck disable=SC2016,SC2317 # "check" evaluates quoted text and calls functions by name
set -uo pipefail

# shellcheck source=tests/packaging/system.sh
source /mnt/system.sh

unpack() { # PREFIX
    mkdir -p "$1" && sh /mnt/fcgi-spawner-*.sh --prefix="$1" --exclude-subdir --skip-license
}

app='http://127.0.0.1:8080/hello.fcgi?name=Ada'
snapshot >/tmp/before
for prefix in /usr/local /opt/fcgi-spawner; do
    echo "In $prefix"
    check "it unpacks itself" unpack "$prefix"
    check "setup" "$prefix/share/fcgi-spawner/setup"
    check "the daemon runs from there" eval '[ "$(readlink "/proc/$(systemctl show -P MainPID fcgi-spawner)/exe")" = "$prefix/bin/fcgi-spawner" ]'
    cp "$prefix/lib/fcgi-spawner/examples/hello.fcgi" /var/www/fcgi/
    check "an app dropped in is live" eventually greets "$app"
    pid=$(systemctl show -P MainPID fcgi-spawner)
    check "setup again" "$prefix/share/fcgi-spawner/setup"
    check "changes nothing" test "$(systemctl show -P MainPID fcgi-spawner)" = "$pid"
    check "a newer one over it, and a restart" eval 'unpack "$prefix" && "$prefix/share/fcgi-spawner/setup" && systemctl restart fcgi-spawner && eventually greets "$app"'
    check "uninstall with an app" "$prefix/share/fcgi-spawner/uninstall"
    check "leaves the app" test -x /var/www/fcgi/hello.fcgi
    rm -rf /var/www/fcgi/* /var/www/fcgi
    rmdir /var/www /var/lib/fcgi-spawner 2>/dev/null
    userdel _fcgi-spawner
    check "unpacked and set up once more" eval 'unpack "$prefix" && "$prefix/share/fcgi-spawner/setup"'
    check "uninstall" "$prefix/share/fcgi-spawner/uninstall"
    snapshot >/tmp/after
    check "leaves the system as it was ($(wc -l </tmp/before) entries compared)" diff /tmp/before /tmp/after
done
finish
