#!/bin/bash
# The self-extracting archive on a system: unpacked, made a service, used, and undone; run by booted.sh in there.
# shellcheck disable=SC2016,SC2317 # "check" evaluates quoted text and calls functions by name
set -uo pipefail

[[ $(systemd-detect-virt --container) == systemd-nspawn ]] || { echo "archive.sh: only in a test system" >&2 && exit 1; }

failed=0
check() { # WHAT COMMAND...
    local output
    if output=$("${@:2}" 2>&1); then
        printf '  ok      %s\n' "$1"
    else
        printf '  FAILED  %s\n%s\n' "$1" "$output" | sed '2,$s/^/          /'
        failed=1
    fi
}
greets() { curl -sf -m 10 'http://127.0.0.1:8080/hello.fcgi?name=Ada' | grep -q 'Hello, Ada'; }
snapshot() {
    find / -xdev \( -path /proc -o -path /sys -o -path /dev -o -path /run -o -path /tmp -o -path /var/tmp -o -path /mnt -o -path /root \
        -o -path /var/log/journal -o -path /var/lib/systemd -o -path /var/lib/nginx \) -prune -o -printf '%p %y %m %u %g\n' \
        | grep -v -e '^/var/log/[^/]* f' -e '^/etc/\(passwd\|group\|shadow\|gshadow\|subuid\|subgid\)- f' -e '^/etc/\.pwd\.lock ' | sort
    sort /etc/passwd /etc/group
    find /run/fcgi-spawner* 2>/dev/null
    true
}
unpack() { # PREFIX
    mkdir -p "$1" && sh /mnt/fcgi-spawner-*.sh --prefix="$1" --exclude-subdir --skip-license
}

snapshot >/tmp/before
for prefix in /usr/local /opt/fcgi-spawner; do
    echo "In $prefix"
    check "it unpacks itself" unpack "$prefix"
    check "setup" "$prefix/share/fcgi-spawner/setup"
    check "the daemon runs from there" eval '[ "$(readlink "/proc/$(systemctl show -P MainPID fcgi-spawner)/exe")" = "$prefix/bin/fcgi-spawner" ]'
    cp "$prefix/lib/fcgi-spawner/examples/hello.fcgi" /var/www/fcgi/
    sleep 1
    check "an app dropped in is live" greets
    pid=$(systemctl show -P MainPID fcgi-spawner)
    check "setup again" "$prefix/share/fcgi-spawner/setup"
    check "changes nothing" test "$(systemctl show -P MainPID fcgi-spawner)" = "$pid"
    check "a newer one over it, and a restart" eval 'unpack "$prefix" && "$prefix/share/fcgi-spawner/setup" && systemctl restart fcgi-spawner && greets'
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

if [[ $failed == 0 ]]; then echo "All passed"; else echo "SOME FAILED"; journalctl -b -u fcgi-spawner --no-pager | tail -n 40; fi
exit "$failed"
