"""Processes of a benchmark: started, measured through /proc, ended."""

import os
import shutil
import signal
import socket
import subprocess
import time

TICK = os.sysconf("SC_CLK_TCK")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_until(condition, what, seconds=20):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return
        time.sleep(0.01)
    raise RuntimeError(f"{what}: not within {seconds} s")


def connects(address):
    family = socket.AF_UNIX if isinstance(address, str) else socket.AF_INET
    with socket.socket(family) as probe:
        try:
            probe.connect(address)
            return True
        except OSError:
            return False


def tree(pid):
    """The process and all that descend from it."""
    parents = {}
    for name in os.listdir("/proc"):
        if name.isdigit():
            try:
                with open(f"/proc/{name}/stat", encoding="utf-8", errors="replace") as file:
                    parents.setdefault(int(file.read().rsplit(")", 1)[1].split()[1]), []).append(int(name))
            except OSError:
                pass
    found, left = [], [pid]
    while left:
        found.append(left.pop())
        left += parents.get(found[-1], [])
    return found


def executable(pid):
    try:
        return os.path.realpath(os.readlink(f"/proc/{pid}/exe").removesuffix(" (deleted)"))
    except OSError:
        return ""


def cpu_seconds(pids):
    total = 0
    for pid in pids:
        try:
            with open(f"/proc/{pid}/stat", encoding="utf-8", errors="replace") as file:
                fields = file.read().rsplit(")", 1)[1].split()
            total += int(fields[11]) + int(fields[12])
        except OSError:
            pass
    return total / TICK


def pss_bytes(pids):
    total = 0
    for pid in pids:
        try:
            with open(f"/proc/{pid}/smaps_rollup", encoding="utf-8") as file:
                total += sum(int(line.split()[1]) for line in file if line.startswith("Pss:")) * 1024
        except OSError:
            pass
    return total


class Process:
    """A program in a process group of its own, with its output in a file."""

    def __init__(self, command, log, **options):
        self._log = open(log, "ab")
        self._log_name = log
        self.child = subprocess.Popen(command, stdin=options.pop("stdin", subprocess.DEVNULL), stdout=self._log,
                                      stderr=self._log, start_new_session=True, **options)

    @property
    def pid(self):
        return self.child.pid

    def check(self):
        if self.child.poll() is not None:
            with open(self._log_name, encoding="utf-8", errors="replace") as file:
                raise RuntimeError(f"{self.child.args[0]} ended: {file.read()[-2000:]}")
        return True

    def stop(self):
        if self.child.poll() is None:
            self.child.send_signal(signal.SIGTERM)
            try:
                self.child.wait(10)
            except subprocess.TimeoutExpired:
                pass
        try:
            os.killpg(self.child.pid, signal.SIGKILL)
        except OSError:
            pass
        self.child.wait()
        self._log.close()


class AppServer:
    """An app that somebody else has to start: `count` processes on one socket, as spawn-fcgi does it."""

    def __init__(self, program, path, count, log):
        listener = socket.socket(socket.AF_UNIX)
        listener.bind(path)
        os.chmod(path, 0o777)
        listener.listen(4096)
        self.path = path
        self.processes = [Process([program], log, stdin=listener) for _ in range(count)]
        listener.close()

    def stop(self):
        for process in self.processes:
            process.stop()


def find_program(*names):
    for name in names:
        for folder in (None, "/usr/sbin:/usr/local/sbin:/sbin"):
            if found := shutil.which(name, path=folder):
                return found
    return None
