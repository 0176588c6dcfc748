#!/bin/bash
# The life of the packages on a system; run by booted.sh in there, as root, and nowhere else.
# shellcheck disable=SC2016,SC2317 # "check" evaluates quoted text and calls functions by name
set -uo pipefail

# shellcheck source=tests/packaging/system.sh
source /mnt/system.sh

has_new_pid() { [[ $(pid_of) != 0 && $(pid_of) != "$before" ]]; }
unfailed() { [[ -z $(systemctl --failed --no-legend) ]] || { systemctl --failed --no-legend; return 1; }; }

# Runs COMMAND while clients ask without a pause, through nginx and the Unix socket.
under_load() { # WHAT COMMAND...
    python3 /mnt/load.py http://127.0.0.1/hello.fcgi 'Hello' --seconds 100 --report /tmp/load.report >/dev/null &
    local load=$! status=0
    sleep 1
    "${@:2}" >/tmp/command.log 2>&1 || { status=1 && cat /tmp/command.log; }
    sleep 1
    kill -TERM "$load"
    wait "$load" || status=1
    [[ $status == 0 ]] && printf '  ok      %s: %s\n' "$1" "$(cat /tmp/load.report)" && return
    printf '  FAILED  %s: %s\n' "$1" "$(cat /tmp/load.report)"
    failed=1
}

echo "A system: $(. /etc/os-release && echo "$PRETTY_NAME"), $(systemctl --version | head -n 1)"
systemctl stop nginx
snapshot >/tmp/before

echo "Installing"
check "the packages install" install_deb /mnt/this.deb /mnt/examples.deb
check "the daemon runs and is enabled" eval 'systemctl is-active fcgi-spawner && systemctl is-enabled fcgi-spawner'
check "both sockets are open and enabled" eval 'systemctl is-active fcgi-spawner.socket fcgi-spawner-http.socket && systemctl is-enabled fcgi-spawner.socket fcgi-spawner-http.socket'
check "nothing failed" unfailed
check "status is told to systemd" eval 'systemctl show -P StatusText fcgi-spawner | grep "unix:/run/fcgi-spawner/http.sock" | grep 127.0.0.1:8080'
check "the client finds the daemon" fcgi-spawnerctl status
check "others may not use the control socket" eval 'runuser -u nobody -- fcgi-spawnerctl status; [ $? = 5 ]'

echo "Using"
check "no app yet: 404" eval '[ "$(curl -s -o /dev/null -w "%{http_code}" http://127.0.0.1:8080/hello.fcgi)" = 404 ]'
cp /usr/lib/fcgi-spawner/examples/hello.fcgi /var/www/fcgi/
check "an app dropped in is live" eventually greets 'http://127.0.0.1:8080/hello.fcgi?name=Ada'
check "the other examples deploy" eval 'for a in env time sse webhook auth; do fcgi-spawnerctl deploy /usr/lib/fcgi-spawner/examples/$a.fcgi || exit; done'
check "and answer" says 'http://127.0.0.1:8080/time.fcgi?tz=Europe/Berlin&format=json' Berlin
sed 's/server_name example.org;/server_name _;/; s/listen 80;/listen 80 default_server;/' /usr/share/fcgi-spawner/nginx-site.conf >/etc/nginx/sites-available/fcgi-spawner
rm /etc/nginx/sites-enabled/default
ln -s ../sites-available/fcgi-spawner /etc/nginx/sites-enabled/fcgi-spawner
systemctl start nginx
check "nginx reaches it by the Unix socket" greets 'http://127.0.0.1/hello.fcgi?name=Ada'
check "apps see the client's address, not the proxy's" says 'http://127.0.0.1/env.fcgi?format=json' '"REMOTE_ADDR": *"127.0.0.1"'
check "others may not use the Unix socket" eval 'not runuser -u nobody -- curl -s --unix-socket /run/fcgi-spawner/http.sock http://x/'
check "the doctor finds no problem" fcgi-spawnerctl doctor
check "a rollback is possible" eval 'fcgi-spawnerctl deploy /usr/lib/fcgi-spawner/examples/env.fcgi --name hello && says http://127.0.0.1/hello.fcgi REMOTE_ADDR && fcgi-spawnerctl rollback hello && greets "http://127.0.0.1/hello.fcgi?name=Ada"'

echo "The sandbox, as the kernel has it"
app=$(pgrep -u _fcgi-spawner -f /var/www/fcgi/hello | head -n 1)
for process in "$(pid_of)" "$app"; do
    check "process $process ($(cat "/proc/$process/comm")): filtered, no capabilities, no way to more" eval \
        'grep -q "^Seccomp:.2" /proc/$process/status && grep -q "^NoNewPrivs:.1" /proc/$process/status && grep -q "^CapBnd:.0*$" /proc/$process/status'
done
check "/usr and /etc are read-only, the web root is not" eval \
    'nsenter -t $app -m findmnt -no OPTIONS -T /usr | grep -qw ro && nsenter -t $app -m findmnt -no OPTIONS -T /etc | grep -qw ro && nsenter -t $app -m findmnt -no OPTIONS -T /var/www/fcgi | grep -qw rw'
printf '#!/bin/sh\nexec 2>&1\necho home $HOME; touch $HOME/mine && echo wrote; ls /home /root; touch /etc/x; touch /var/www/fcgi/x.part\nsleep 5\n' >/var/www/fcgi/probe.fcgi
chmod 755 /var/www/fcgi/probe.fcgi
curl -s -m 10 -o /dev/null http://127.0.0.1:8080/probe.fcgi
check "apps have a home to write to, and /etc is not writable" eval 'fcgi-spawnerctl logs probe >/tmp/probe && grep -q wrote /tmp/probe && grep -q "Read-only file system" /tmp/probe'
rm -f /var/www/fcgi/probe.fcgi /var/www/fcgi/x.part

echo "Settings"
before=$(pid_of)
sed -i 's/^#idle-timeout = .*/idle-timeout = "7m"/' /etc/fcgi-spawner/fcgi-spawner.toml
check "reload" systemctl reload fcgi-spawner
check "takes effect, in the same process" eval 'eventually sh -c "fcgi-spawnerctl --json explain hello | grep -q 7m || fcgi-spawnerctl explain hello | grep -q 7m" && [ "$(pid_of)" = "$before" ]'
cp /etc/fcgi-spawner/fcgi-spawner.toml /tmp/good.toml
echo 'lisen = 1' >>/etc/fcgi-spawner/fcgi-spawner.toml
if [[ $(systemctl show -P Type fcgi-spawner) == notify ]]; then
    check "a mistake is refused by reload" eval 'not systemctl reload fcgi-spawner'
else
    systemctl reload fcgi-spawner || true
fi
check "and what was in force serves on" greets 'http://127.0.0.1/hello.fcgi?name=Ada'
cp /tmp/good.toml /etc/fcgi-spawner/fcgi-spawner.toml
sed -i 's/^#access-log = .*/access-log = "combined"/; s,^#access-log-file = .*,access-log-file = "/var/log/fcgi-spawner/access.log",' /etc/fcgi-spawner/fcgi-spawner.toml
systemctl reload fcgi-spawner
sleep 1
curl -s -o /dev/null http://127.0.0.1/hello.fcgi
check "the access log is written" eventually grep -q hello.fcgi /var/log/fcgi-spawner/access.log
check "and rotated" logrotate --force /etc/logrotate.d/fcgi-spawner
sleep 1
curl -s -o /dev/null 'http://127.0.0.1/hello.fcgi?after'
check "and goes on in a new file" eventually grep -q after /var/log/fcgi-spawner/access.log

echo "Under load"
before=$(pid_of)
under_load "upgrade" install_deb /mnt/next.deb
check "the new version runs in a new process" eval 'has_new_pid && dpkg-query -W -f "\${Version}" fcgi-spawner | grep -q next1'
check "the edited config file is kept, the new one lies beside it" eval 'grep -q "^idle-timeout = \"7m\"" /etc/fcgi-spawner/fcgi-spawner.toml && grep -q "next version brings" /etc/fcgi-spawner/fcgi-spawner.toml.dpkg-dist'
restarts() {
    local left
    for ((left = 5; left > 0; --left)); do
        systemctl restart fcgi-spawner || return
        sleep 0.3
    done
}
under_load "five restarts" restarts
under_load "two reloads" eval 'systemctl reload fcgi-spawner && sleep 0.5 && systemctl reload fcgi-spawner'
under_load "stopped: the next request starts it again" eval 'systemctl stop fcgi-spawner; sleep 0.3; systemctl is-active fcgi-spawner'
under_load "downgrade" install_deb /mnt/this.deb
check "the settings are still there" grep -q '^idle-timeout = "7m"' /etc/fcgi-spawner/fcgi-spawner.toml
check "nothing failed" unfailed

echo "When things go wrong"
before=$(pid_of)
kill -KILL "$before"
check "killed: it is back" eventually has_new_pid
check "and serves" eventually greets 'http://127.0.0.1/hello.fcgi?name=Ada'
mkdir -p /etc/systemd/system/fcgi-spawner.service.d
printf '[Service]\nWatchdogSec=2s\n' >/etc/systemd/system/fcgi-spawner.service.d/test.conf
systemctl daemon-reload && systemctl restart fcgi-spawner
before=$(pid_of)
kill -STOP "$before"
check "hangs: the watchdog replaces it" eventually has_new_pid
check "and it serves" eventually greets 'http://127.0.0.1/hello.fcgi?name=Ada'
check "no process of the old ones is left" eval '[ "$(pgrep -c -u _fcgi-spawner -f /usr/bin/fcgi-spawner)" -le 2 ]'
rm -r /etc/systemd/system/fcgi-spawner.service.d
systemctl daemon-reload

echo "Apps as users of their own"
useradd --system --user-group shop
mkdir -p /etc/systemd/system/fcgi-spawner.service.d
sed -n '/^    \[Service\]/,/^$/s/^    //p' /mnt/security.md >/etc/systemd/system/fcgi-spawner.service.d/users.conf
check "the documented lines are there" grep -q '^User=root' /etc/systemd/system/fcgi-spawner.service.d/users.conf
cp /etc/fcgi-spawner/fcgi-spawner.toml /tmp/good.toml
sed -i 's/^\[app\]/[app]\nuser = { "shop*" = "shop", "*" = "www-data" }/' /etc/fcgi-spawner/fcgi-spawner.toml
chown -R root: /var/www/fcgi
cp /usr/lib/fcgi-spawner/examples/env.fcgi /var/www/fcgi/shop.fcgi
cp /usr/lib/fcgi-spawner/examples/hello.fcgi /var/www/fcgi/shop-socket.fcgi
printf 'mode = "socket"\n' >/var/www/fcgi/shop-socket.fcgi.toml
systemctl daemon-reload && systemctl restart fcgi-spawner
check "the daemon runs as root, with these powers only" eval 'eventually systemctl is-active fcgi-spawner && [ "$(stat -c %U /proc/$(pid_of))" = root ] && grep -q "^CapBnd:.00000000000000eb" /proc/$(pid_of)/status'
check "an app answers" eventually says 'http://127.0.0.1/shop.fcgi?format=json' REMOTE_ADDR
check "as its user" eventually pgrep -u shop -f /var/www/fcgi/shop.fcgi
check "without a capability" eval 'grep -q "^CapEff:.0*$" /proc/$(pgrep -u shop -f /var/www/fcgi/shop.fcgi | head -n 1)/status'
check "one that makes its own socket, too" eval 'eventually greets "http://127.0.0.1/shop-socket.fcgi?name=Ada" && pgrep -u shop -f /var/www/fcgi/shop-socket.fcgi'
check "others as another one" eval 'eventually greets "http://127.0.0.1/hello.fcgi?name=Ada" && pgrep -u www-data -f /var/www/fcgi/hello.fcgi'
check "deploying works" eval 'fcgi-spawnerctl deploy /usr/lib/fcgi-spawner/examples/hello.fcgi --name shop && greets "http://127.0.0.1/shop.fcgi?name=Ada" && [ "$(stat -c %U /var/www/fcgi/shop.fcgi)" = root ]'
check "and stopping" eval 'fcgi-spawnerctl stop shop && not pgrep -u shop -f /var/www/fcgi/shop.fcgi'
check "the doctor finds no problem" fcgi-spawnerctl doctor
check "nothing failed" unfailed
rm -r /etc/systemd/system/fcgi-spawner.service.d /var/www/fcgi/shop*
cp /tmp/good.toml /etc/fcgi-spawner/fcgi-spawner.toml
chown -R root:_fcgi-spawner /var/www/fcgi
systemctl daemon-reload && systemctl restart fcgi-spawner
check "and back: it serves as before" eval 'eventually greets "http://127.0.0.1/hello.fcgi?name=Ada" && [ "$(stat -c %U /proc/$(pid_of))" = _fcgi-spawner ]'
userdel shop

echo "For one user"
useradd -m ada
ada=$(id -u ada)
systemctl stop fcgi-spawner.socket fcgi-spawner-http.socket fcgi-spawner
systemctl start "user@$ada.service"
as_ada() { runuser -u ada -- env XDG_RUNTIME_DIR="/run/user/$ada" HOME=/home/ada "$@"; }
check "the port opens" as_ada systemctl --user enable --now fcgi-spawner.socket
as_ada mkdir -p /home/ada/fcgi
as_ada cp /usr/lib/fcgi-spawner/examples/hello.fcgi /home/ada/fcgi/
check "the first request starts the daemon and the app" greets 'http://127.0.0.1:8080/hello.fcgi?name=Ada'
check "settings to edit are there" test -s /home/ada/.config/fcgi-spawner/fcgi-spawner.toml
check "the client finds it" as_ada fcgi-spawnerctl status hello
check "reload" as_ada systemctl --user reload fcgi-spawner
check "restart" as_ada systemctl --user restart fcgi-spawner
check "and again" greets 'http://127.0.0.1:8080/hello.fcgi?name=Ada'
as_ada systemctl --user disable --now fcgi-spawner.socket fcgi-spawner.service >/dev/null 2>&1
systemctl stop "user@$ada.service"
userdel -r ada 2>/dev/null
systemctl start fcgi-spawner.socket fcgi-spawner-http.socket fcgi-spawner

echo "Going"
systemctl disable --now fcgi-spawner.service fcgi-spawner-http.socket >/dev/null 2>&1
check "reinstalling" install_deb --reinstall /mnt/this.deb
check "leaves disabled what was disabled" eval 'not systemctl is-enabled fcgi-spawner-http.socket && not systemctl is-active fcgi-spawner-http.socket'
check "removing" apt-get -qy remove fcgi-spawner
check "stops everything" eval 'not systemctl is-active fcgi-spawner.service fcgi-spawner.socket && not pgrep -u _fcgi-spawner'
check "keeps settings and apps" test -f /etc/fcgi-spawner/fcgi-spawner.toml -a -x /var/www/fcgi/hello.fcgi
check "installing again" install_deb /mnt/this.deb
check "leaves disabled what was disabled" eval 'not systemctl is-active fcgi-spawner.service fcgi-spawner.socket'
systemctl enable --now fcgi-spawner.service >/dev/null 2>&1
check "finds them" eventually greets 'http://127.0.0.1/hello.fcgi?name=Ada'
check "purging with apps" eval 'apt-get -qy purge fcgi-spawner fcgi-spawner-examples >/tmp/purge.log 2>&1'
check "keeps them, and says so" eval 'test -x /var/www/fcgi/hello.fcgi && grep -q "/var/www/fcgi is not empty and stays" /tmp/purge.log && id _fcgi-spawner'
check "purging without" eval 'rm -rf /var/www/fcgi/* /var/www/fcgi/.versions /var/www/fcgi/.[!.]* /var/lib/fcgi-spawner/* && install_deb /mnt/this.deb && apt-get -qy purge fcgi-spawner'
systemctl stop nginx
rm /etc/nginx/sites-enabled/fcgi-spawner /etc/nginx/sites-available/fcgi-spawner
ln -s /etc/nginx/sites-available/default /etc/nginx/sites-enabled/default
snapshot >/tmp/after
check "leaves the system as it was ($(wc -l </tmp/before) entries compared)" diff /tmp/before /tmp/after
check "nothing failed" unfailed
finish
