# What the scripts that run in a booted system have in common; sourced by them.
# shellcheck shell=bash
# shellcheck disable=SC2034 # used by those who source this

[[ $(systemd-detect-virt --container) == systemd-nspawn ]] || { echo "${0##*/}: only in a test system" >&2 && exit 1; }

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
not() { ! "$@"; }
eventually() { # COMMAND...: within twenty seconds
    local tries
    for ((tries = 0; tries < 200; ++tries)); do
        "$@" >/dev/null 2>&1 && return
        sleep 0.1
    done
    "$@"
}
says() { curl -sf -m 10 "$1" | grep "$2" >/dev/null; }
greets() { says "$1" 'Hello, Ada'; }
pid_of() { systemctl show -P MainPID fcgi-spawner.service; }
install_deb() {
    apt-get -qy --no-install-recommends --allow-downgrades -o Dpkg::Options::=--force-confold install "$@" </dev/null >/tmp/apt.log 2>&1 \
        || { cat /tmp/apt.log && return 1; }
}

# Everything on the file system, with mode and owner and, of settings, content; less what every installation changes.
snapshot() {
    find / -xdev \( -path /proc -o -path /sys -o -path /dev -o -path /run -o -path /tmp -o -path /var/tmp -o -path /mnt -o -path /root \
        -o -path /var/lib/dpkg -o -path /var/lib/apt -o -path /var/cache -o -path /var/log/apt -o -path /var/log/journal \
        -o -path /var/lib/nginx -o -path /var/lib/logrotate -o -path /var/lib/systemd \) -prune -o -printf '%p %y %m %u %g\n' \
        | grep -v -e '^/var/log/[^/]* f' -e '^/etc/\(passwd\|group\|shadow\|gshadow\|subuid\|subgid\)- f' -e '^/etc/\.pwd\.lock ' \
            -e '^/usr/share/info/dir' -e '/__pycache__' -e '^/etc/ld.so.cache' | sort
    sort /etc/passwd /etc/group
    find /var/lib/systemd/deb-systemd-helper-enabled /var/lib/systemd/deb-systemd-helper-masked /var/lib/systemd/deb-systemd-user-helper-enabled 2>/dev/null | sort
    find /run/fcgi-spawner* 2>/dev/null
    true
}

# finish: the script's last command.
finish() {
    if [[ $failed == 0 ]]; then
        echo "All passed"
    else
        echo "SOME FAILED; the end of the daemon's journal:"
        journalctl -b -u fcgi-spawner --no-pager | tail -n 60
    fi
    exit "$failed"
}
