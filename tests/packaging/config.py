#!/usr/bin/env python3
"""Has the daemon read the config files that packages install, and looks at what they make of it.

usage: config.py BUILD DAEMON"""

import os
import sys

from skipping import run

EXPECTED = {
    "fcgi-spawner.toml": {'listen = ["systemd"]', 'control-socket = "/run/fcgi-spawner/control.sock"'},
    "user.toml": {"dev = true"},
}


def main(build, daemon):
    for name, expected in EXPECTED.items():
        path = os.path.join(build, "installer/config", name)
        status, output = run(daemon, "--config", path, "--print-config")
        if status:
            return f"{name}: {output}"
        # Lines that the file decides name it: "listen = …   # /path/fcgi-spawner.toml:17".
        decided = {line.split("#")[0].strip() for line in output.splitlines() if path in line}
        if decided != expected:
            return f"{name} sets {decided}, not {expected}\n{output}"
    return ""


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]) or 0)
