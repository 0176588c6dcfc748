#!/usr/bin/env python3
"""Has systemd's own programs look at the units, as they are configured.

usage: units.py verify|security|sysusers|tmpfiles BUILD DAEMON"""

import os
import shutil
import sys
import tempfile

from skipping import program, run, skip

# Exposure as systemd-analyze counts it, times ten. It goes up with every line of the sandbox that is dropped.
WORST_SECURITY = 17

SYSTEM = ("fcgi-spawner.service", "fcgi-spawner.socket", "fcgi-spawner-http.socket")
USER = ("user/fcgi-spawner.service", "user/fcgi-spawner.socket")


def units(build, daemon, names, folder):
    """Copies of the units that name the daemon that was built, because they are checked before it is installed."""
    paths = []
    for name in names:
        with open(os.path.join(build, "installer/systemd", name), encoding="utf-8") as file:
            lines = file.read().splitlines()
        for index, line in enumerate(lines):
            key, equals, value = line.partition("=")
            if equals and key.startswith("Exec") and value.split()[0].endswith("/fcgi-spawner"):
                lines[index] = key + "=" + daemon + value[len(value.split()[0]):]
        path = os.path.join(folder, os.path.basename(name))
        with open(path, "w", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")
        paths.append(path)
    return paths


def verify(build, daemon, folder):
    # It returns 0 for unknown keys and bad values; what it prints is what counts.
    for scope, names in (("--system", SYSTEM), ("--user", USER)):
        own = os.path.join(folder, scope.strip("-"))
        os.mkdir(own)
        environment = dict(os.environ, SYSTEMD_UNIT_PATH=own + ":", XDG_RUNTIME_DIR=folder)
        status, output = run(program("systemd-analyze"), "verify", "--man=no", scope,
                             *units(build, daemon, names, own), env=environment)
        if status or output.strip():
            return f"{scope}: status {status}\n{output}"
    # The check is worth something only if mistakes are noticed.
    [path] = units(build, daemon, SYSTEM[:1], folder)
    with open(path, "a", encoding="utf-8") as file:
        file.write("[Service]\nProtectSytem=strict\n")
    _, output = run(program("systemd-analyze"), "verify", "--man=no", path)
    return "" if "ProtectSytem" in output else "a misspelt key was not noticed"


def security(build, daemon, folder):
    [path] = units(build, daemon, SYSTEM[:1], folder)
    status, output = run(program("systemd-analyze"), "security", "--offline=true", "--no-pager",
                         f"--threshold={WORST_SECURITY}", path)
    print(output.strip().splitlines()[-1])
    return output if status else ""


def sysusers(build, daemon, folder):
    source = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../installer/systemd/fcgi-spawner.sysusers")
    os.makedirs(os.path.join(folder, "etc"))
    shutil.copy(source, os.path.join(folder, "fcgi-spawner.conf"))
    status, output = run(program("systemd-sysusers"), f"--root={folder}", os.path.join(folder, "fcgi-spawner.conf"))
    if status:
        if os.geteuid() != 0:
            skip("only root can try it")
        return output
    with open(os.path.join(folder, "etc/passwd"), encoding="utf-8") as file:
        account = [line for line in file if line.startswith("_fcgi-spawner:")]
    return "" if len(account) == 1 and ":/var/lib/fcgi-spawner:" in account[0] else f"the account is {account}"


def tmpfiles(build, daemon, folder):
    if os.geteuid() != 0:
        skip("only root can try it")
    source = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../installer/systemd/")
    os.makedirs(os.path.join(folder, "etc"))
    for name in ("sysusers", "tmpfiles"):
        shutil.copy(source + "fcgi-spawner." + name, os.path.join(folder, name + ".conf"))
    run(program("systemd-sysusers"), f"--root={folder}", os.path.join(folder, "sysusers.conf"))
    status, output = run(program("systemd-tmpfiles"), "--create", f"--root={folder}", os.path.join(folder, "tmpfiles.conf"))
    if status:
        return output
    modes = {name: oct(os.stat(folder + name).st_mode & 0o7777) for name in ("/run/fcgi-spawner", "/var/www/fcgi")}
    wanted = {"/run/fcgi-spawner": "0o755", "/var/www/fcgi": "0o2775"}
    return "" if modes == wanted else f"the folders are {modes}"


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as place:
        complaint = globals()[sys.argv[1]](os.path.abspath(sys.argv[2]), os.path.abspath(sys.argv[3]), place)
    if complaint:
        sys.exit(complaint)
