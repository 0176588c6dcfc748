#!/usr/bin/env python3
"""Runs installer/quickstart as a newcomer would, on a port of its own, and looks at every URL it prints.
Everything is built already, so that takes seconds. Fails with a message on stderr.

Usage: quickstart.py SOURCE_FOLDER"""

import os
import re
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import urllib.request

PATIENCE = 240
AppNames = ("hello", "env", "time", "sse", "auth", "webhook")
opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def fetch(url):
    with opener.open(url, timeout=30) as answer:
        if answer.headers.get_content_type() == "text/event-stream":
            return ""
        return answer.read().decode()


def read_until_running(process, lines):
    """The URLs below "Running:" and below "Dashboard:"; stops reading at the line that ends the lists."""
    lists = {"Running:": [], "Dashboard:": []}
    title = None
    for line in process.stdout:
        lines.append(line)
        if line.strip() in lists:
            title = line.strip()
        if title and (found := re.match(r"  (http\S+)$", line)):
            lists[title].append(found.group(1))
        if line.startswith("Ctrl-C"):
            return lists["Running:"], lists["Dashboard:"]
    raise AssertionError("it ended before it was running")


def check_pages(urls, missing):
    names = [re.search(r"/(\w+)\.fcgi", url).group(1) for url in urls[1:]]
    if sorted(names + missing) != sorted(AppNames):
        raise AssertionError(f"these apps are running: {names}; these are named as missing: {missing}")
    index = fetch(urls[0])
    for name in AppNames:
        if (f'href="/{name}.fcgi' in index) != (name in names):
            raise AssertionError(f"the page at / is wrong about {name}")
    base = urls[0].rstrip("/")
    for url in urls + [base + target for target in re.findall(r'href="(/[^"]+)"', index)]:
        if "<h1>" not in fetch(url):
            raise AssertionError(f"{url} is no page")


def is_listening(port):
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def main():
    port = free_port()
    lines = []
    with tempfile.TemporaryDirectory() as web_root:
        command = [os.path.join(sys.argv[1], "installer/quickstart"), "--port", str(port), "--web-root", web_root]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        watchdog = threading.Timer(PATIENCE, process.terminate)
        watchdog.start()
        try:
            urls, dashboard = read_until_running(process, lines)
            missing = [found.group(1) for line in lines if (found := re.search(r"without (\w+): ", line))]
            check_pages(urls, missing)
            if len(dashboard) != 1 or "<title>fcgi-spawner" not in fetch(dashboard[0]):
                raise AssertionError(f"no dashboard at {dashboard}")
            process.send_signal(signal.SIGINT)
            lines += process.stdout.readlines()
            status = process.wait()
            if status != 0 or is_listening(port):
                raise AssertionError(f"it did not stop well (status {status})")
        except Exception as problem:  # whatever it is, nothing may be left running
            process.terminate()
            lines += process.stdout.readlines()
            process.wait()
            sys.exit(f"{problem}\n--- its output:\n{''.join(lines)}")
        finally:
            watchdog.cancel()


if __name__ == "__main__":
    main()
