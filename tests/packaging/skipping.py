"""Finding programs, and skipping without them."""

import os
import shutil
import subprocess
import sys

SBIN = os.pathsep.join((os.environ.get("PATH", ""), "/usr/local/sbin", "/usr/sbin", "/sbin"))


def skip(why):
    print("skipped:", why)
    sys.exit(77)


def program(*names):
    """The path of the first of these that is there; skips if none is."""
    for name in names:
        path = shutil.which(name, path=SBIN)
        if path:
            return path
    return skip(f"{names[0]} is not installed")


def run(*command, **options):
    """Exit status and everything it printed."""
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False, **options)
    return done.returncode, done.stdout
