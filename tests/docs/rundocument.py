#!/usr/bin/env python3
"""Does what a document tells its readers to do, and compares what comes out.

Blocks under a comment "<!-- run: GROUP [wait] [fails] -->" are run by bash, one group after the other in one shell
(`wait`: again until it succeeds; `fails`: it has to fail). Lines of a block under "<!-- expect -->" have to be in the
output of the block before, in this order. Home is a temporary folder; the port 8080 is another one.

Usage: rundocument.py DOCUMENT PATH [GROUP...]
PATH is put in front of $PATH. Exit status 77: a tool that a group needs is missing."""

import contextlib
import os
import re
import shlex
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time

BLOCK = re.compile(r"<!-- (?P<what>run|expect)(?:: (?P<words>[^>]*?))? -->\n```\w*\n(?P<text>.*?)```\n", re.DOTALL)
TOOLS = {"c++": ("cmake", "g++"), "go": ("go",), "php": ("php-cgi",), "python": ("/usr/bin/python3",), "perl": ("perl",),
         "authorizer": ("perl", "curl")}
PATIENCE = 240  # seconds, for a block


class Block:
    """A box to run, and the lines that have to come out."""

    def __init__(self, text, words):
        self.text = text
        self.group = words[0]
        self.waits = "wait" in words
        self.fails = "fails" in words
        self.expected = []


def blocks(document):
    """Every box with a marker. One without is a mistake: it would not be tested."""
    found = []
    for match in BLOCK.finditer(document):
        if match["what"] == "run":
            found.append(Block(match["text"], match["words"].split()))
        else:
            found[-1].expected += match["text"].splitlines()
    opened = [fence for index, fence in enumerate(re.finditer(r"^```", document, re.MULTILINE)) if index % 2 == 0]
    marked = len(list(BLOCK.finditer(document)))
    if len(opened) != marked:
        sys.exit(f"{len(opened)} boxes, {marked} of them with a marker: the others would not be tested")
    return found


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return str(probe.getsockname()[1])


def environment(home, path):
    kept = {name: os.environ[name] for name in ("ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS") if name in os.environ}
    runtime = os.path.join(home, "run")
    os.mkdir(runtime, 0o700)
    return {**kept, "HOME": home, "XDG_RUNTIME_DIR": runtime, "PATH": path + ":" + os.environ["PATH"], "LC_ALL": "C.UTF-8",
            "GOCACHE": os.environ.get("GOCACHE", os.path.expanduser("~/.cache/go-build")), "no_proxy": "*"}


def script_of(block, port):
    """For one shell each, so that `set -e` holds."""
    text = block.text.replace("8080", port)
    if block.waits:
        once = f"bash -ec {shlex.quote(text)} >~/.attempt 2>&1"
        return f"for try in {{1..300}}; do {once} && break; sleep 0.1; done; cat ~/.attempt; [ $try -lt 300 ]"
    return f"set -e\n{text}"


def run(block, port, home, env, folder):
    """Runs it where the block before left off; returns the output and the folder it ended in."""
    state = os.path.join(home, ".folder")
    script = f"cd {folder!r}\n{script_of(block, port)}\npwd > {state!r}\n"
    with tempfile.TemporaryFile() as output:  # no pipe: a daemon in the background would keep it open
        process = subprocess.Popen(["bash", "-c", script], env=env, stdout=output, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL)
        try:
            status = process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            status = "no end"
        output.seek(0)
        text = output.read().decode("utf-8", "replace")
    good = status != 0 if block.fails else status == 0
    if not good:
        sys.exit(f"--- this ended with {status}:\n{block.text}--- its output:\n{text}")
    if os.path.exists(state):
        with open(state, encoding="utf-8") as file:
            folder = file.read().strip()
    return text, folder


def compare(block, text, home):
    at = 0
    for line in block.expected:
        wanted = line.replace("~", home).strip()
        found = text.find(wanted, at)
        if found < 0:
            sys.exit(f"--- after\n{block.text}--- this was expected:\n{wanted}\n--- this came:\n{text}")
        at = found + len(wanted)


def is_running(pid):
    try:
        with open(f"/proc/{pid}/stat", encoding="ascii", errors="replace") as file:
            return file.read().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def daemons(home):
    """Those whose web root is ours."""
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{pid}/cmdline", "rb") as file:
                words = file.read().split(b"\0")
        except OSError:
            continue
        if os.path.join(home, "fcgi").encode() in words and words[0].endswith(b"fcgi-spawner"):
            yield int(pid)


def stop_daemon(home):
    """It has to end by itself."""
    for pid in list(daemons(home)):  # and its guardian, which goes with it
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGTERM)
        deadline = time.monotonic() + 30
        while is_running(pid) and time.monotonic() < deadline:
            time.sleep(0.05)
        if is_running(pid):
            os.kill(pid, signal.SIGKILL)
            sys.exit("the daemon did not end")


def main():
    document, path, *groups = sys.argv[1:]
    with open(document, encoding="utf-8") as file:
        found = blocks(file.read())
    wanted = ["daemon", *groups] if groups else sorted({block.group for block in found}, key=[b.group for b in found].index)
    for group in wanted:
        missing = [tool for tool in TOOLS.get(group, ()) if not shutil.which(tool)]
        if missing:
            print(f"{group}: {', '.join(missing)} missing")
            sys.exit(77)
    home = tempfile.mkdtemp(prefix="guide-")
    port = free_port()
    env = environment(home, path)
    folder = home
    try:
        for block in found:
            if block.group in wanted:
                text, folder = run(block, port, home, env, folder)
                compare(block, text, home)
                print(f"ok: {block.text.splitlines()[-1]}")
    finally:
        stop_daemon(home)
        subprocess.run(["chmod", "-R", "u+w", home], check=False)
        shutil.rmtree(home, ignore_errors=True)


if __name__ == "__main__":
    main()
