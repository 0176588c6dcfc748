#!/bin/bash
# The package of the desktop program on a system: installed, started by a user on a display, shut and purged; run by booted.sh
# in there. Leaves a picture of the screen (and of what it said) in /mnt/results.
# shellcheck disable=SC2016,SC2317 # "check" evaluates quoted text and calls functions by name
set -uo pipefail

# shellcheck source=tests/packaging/system.sh
source /mnt/system.sh

echo "Installing"
check "apt has all that the package needs" install_deb /mnt/gui.deb
check "it does not need the daemon's package" eval '! dpkg -s fcgi-spawner'
dpkg -L fcgi-spawner-gui | while read -r path; do [[ -d $path ]] || printf '%s\n' "$path"; done >/tmp/files
check "menu entry, metadata, icon and manual are there" eval \
    'for f in applications/io.github.fcgi_spawner.Desktop.desktop metainfo/io.github.fcgi_spawner.Desktop.metainfo.xml icons/hicolor/scalable/apps/fcgi-spawner.svg man/man1/fcgi-spawner-gui.1.gz; do grep "/$f$" /tmp/files || exit; done'
check "no library is missing" eval '! ldd /usr/bin/fcgi-spawner-gui | grep "not found"'
check "it links no HTTP server" eval '! ldd /usr/bin/fcgi-spawner-gui | grep -i httpserver'
check "the menu entry's program is there" eval 'command -v "$(sed -n "s/^TryExec=//p; s/^Exec=\([^ ]*\).*/\1/p" /usr/share/applications/io.github.fcgi_spawner.Desktop.desktop | head -n 1)"'

echo "A user's desktop"
check "the daemon and the examples install" install_deb /mnt/this.deb /mnt/examples.deb
systemctl stop fcgi-spawner.socket fcgi-spawner-http.socket fcgi-spawner
useradd -m ada
ada=$(id -u ada)
systemctl start "user@$ada.service"
as_ada() { runuser -u ada -- env XDG_RUNTIME_DIR="/run/user/$ada" HOME=/home/ada DISPLAY=:7 QT_QPA_PLATFORM=xcb DBUS_SESSION_BUS_ADDRESS="unix:path=/run/user/$ada/bus" "$@"; }
as_ada mkdir -p /home/ada/fcgi
as_ada cp /usr/lib/fcgi-spawner/examples/{hello,env,time}.fcgi /home/ada/fcgi/
check "the user's daemon" eval 'as_ada systemctl --user enable --now fcgi-spawner.socket && curl -sf -m 10 "http://127.0.0.1:8080/hello.fcgi?name=Ada" | grep "Hello, Ada"'
mkdir /tmp/screen
Xvfb :7 -screen 0 1280x800x24 -nolisten tcp -fbdir /tmp/screen >/tmp/xvfb.log 2>&1 &
check "a display" eventually test -S /tmp/.X11-unix/X7
as_ada timeout 200 fcgi-spawner-gui >/tmp/gui.log 2>&1 &
gui=$!
shows() { as_ada xdotool search --onlyvisible --name "$1" | grep . >/dev/null; }
check "its window opens, and knows the daemon" eventually shows '1 idle .* FastCGI Spawner'
check "a second start hands over and ends" as_ada timeout 20 fcgi-spawner-gui --show hello
windows() { as_ada xdotool search --onlyvisible --name . | while read -r id; do as_ada xdotool getwindowname "$id"; done; }
sleep 3 # for the picture: until it has been painted
cp /tmp/screen/Xvfb_screen0 /mnt/results/desktop.xwd
windows >/mnt/results/windows
cp /tmp/gui.log /mnt/results/
check "it is told to quit" as_ada timeout 20 fcgi-spawner-gui --quit
wait "$gui"
check "and does" test $? = 0
check "the daemon serves on" eval 'curl -sf -m 10 "http://127.0.0.1:8080/hello.fcgi?name=Ada" | grep "Hello, Ada"'
check "it complained about nothing" eval '! grep . /tmp/gui.log'

echo "Going"
check "purging" eval 'apt-get -qy purge fcgi-spawner-gui >/tmp/purge.log 2>&1 || { cat /tmp/purge.log; false; }'
check "leaves none of its $(wc -l </tmp/files) files" eval 'while read -r f; do [ ! -e "$f" ] || { echo "$f"; left=1; }; done </tmp/files; [ -z "${left-}" ]'
check "keeps the user's settings" test -s /home/ada/.config/fcgi-spawner/desktop.ini
finish
