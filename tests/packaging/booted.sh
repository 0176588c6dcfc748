#!/bin/bash
# usage: booted.sh ROOT FOLDER SCRIPT
#
# Boots the system in ROOT with systemd-nspawn, in control groups, a network and processes of its own, with FOLDER read-only
# at /mnt but for FOLDER/results, runs FOLDER/SCRIPT in it and shuts it down. ROOT is not changed. Exit status: the script's.
set -euo pipefail

((EUID == 0)) || { echo "booted.sh: only root can" >&2 && exit 77; }
root=$(realpath "$1") folder=$(realpath "$2") script=$3

# A group of control groups that is ours, wherever version 2 is mounted (with version 1 beside it, or alone).
groups=$(awk '$3 == "cgroup2" { print $2; exit }' /proc/mounts)
[[ -n $groups ]] || { echo "booted.sh: this machine has no cgroup2" >&2 && exit 77; }
group=$groups/fcgi-spawner-test.$$
mkdir "$group"
log=$(mktemp)
# shellcheck disable=SC2317 # by the trap
finish() {
    find "$group" -depth -type d -exec rmdir {} + 2>/dev/null || true
    rm -f "$log"
}
trap finish EXIT

status=0
(
    echo "$BASHPID" >"$group/cgroup.procs"
    # shellcheck disable=SC2016 # expanded by the inner shell
    exec unshare --mount --cgroup --pid --fork --kill-child --mount-proc --propagation private bash -c '
        set -u
        umount -l /sys/fs/cgroup
        mount -t cgroup2 none /sys/fs/cgroup
        systemd-nspawn -q -D "$1" --volatile=overlay --boot --register=no --keep-unit --private-network --console=pipe \
            --machine=fcgi-spawner-test --bind-ro="$2":/mnt --bind="$2/results":/mnt/results </dev/null >"$4" 2>&1 &
        nspawn=$!
        state=
        for ((i = 0; i < 240; i++)); do
            kill -0 "$nspawn" 2>/dev/null || break
            leader=$(pgrep -P "$nspawn" | head -n 1)
            [ -z "$leader" ] || state=$(nsenter -t "$leader" -a systemctl is-system-running 2>/dev/null)
            case $state in running | degraded) break ;; esac
            sleep 0.25
        done
        case $state in
        running | degraded) ;;
        *) echo "the system did not start (${state:-nothing runs}):" && tail -n 30 "$4" && exit 1 ;;
        esac
        status=0
        nsenter -t "$leader" -a env -i HOME=/root TERM=dumb LANG=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin \
            DEBIAN_FRONTEND=noninteractive bash "/mnt/$3" || status=$?
        kill -TERM "$nspawn"
        wait "$nspawn"
        exit "$status"' _ "$root" "$folder" "$script" "$log"
) || status=$?
exit "$status"
