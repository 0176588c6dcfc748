"""What only fcgi-spawner does: a new version under load, many apps, logs being read."""

import concurrent.futures
import contextlib
import os
import shutil
import signal
import socket
import statistics
import struct
import subprocess
import threading
import time

import loads
import peers
import processes


class Daemon:
    """One of our own, with a web root of its own."""

    def __init__(self, chosen, folder, name, options=()):
        self.folder = os.path.join(folder, name)
        self.root = os.path.join(self.folder, "web")
        os.makedirs(self.root)
        self.name, self.port = name, processes.free_port()
        self.chosen, self.options, self.process = chosen, options, None
        self.socket = os.path.join(self.folder, "run/control.sock")

    def add(self, app, name):
        """As deployments do: a whole file, by rename."""
        target = os.path.join(self.root, f"{name}.fcgi")
        shutil.copy(os.path.join(self.chosen.output, "apps", f"{app}app"), target + ".new")
        os.rename(target + ".new", target)

    def __enter__(self):
        command = [peers.Ours.daemon, "--config=", "--listen", f"127.0.0.1:{self.port}", "--web-root", self.root,
                   "--runtime-dir", os.path.join(self.folder, "run"), "--log-level", "warning", *peers.Ours.options,
                   *self.options]
        self.process = processes.Process(command, os.path.join(self.folder, "log"))
        processes.wait_until(lambda: self.process.check() and processes.connects(("127.0.0.1", self.port)), self.name)
        return self

    def __exit__(self, *_):
        self.process.stop()

    def url(self, path):
        return f"http://127.0.0.1:{self.port}{path}"

    def pids(self):
        return [self.process.pid]


def under_load(daemon, seconds, folder, meanwhile=None):
    """p99 of hello beside something else."""
    stop = threading.Event()
    worker = threading.Thread(target=meanwhile, args=(stop,)) if meanwhile else None
    if worker:
        worker.start()
    try:
        return loads.Wrk("", "/hello.fcgi", 16).run(daemon, seconds, folder)
    finally:
        stop.set()
        if worker:
            worker.join()


def beside(chosen, folder):
    """p99 alone, under new versions, while logs are read, and while a folder of 1,000 apps is looked through."""
    seconds = max(chosen.seconds * 2, 4)
    with Daemon(chosen, folder, "beside") as daemon:
        daemon.add("epoll", "hello")

        def deploy(stop):
            while not stop.wait(0.5):
                daemon.add("epoll", "hello")

        def read_logs(stop):
            ctl = os.path.join(chosen.build, "daemon/ctl/fcgi-spawnerctl")
            reader = subprocess.Popen([ctl, "--socket", daemon.socket, "logs", "-f"], stdout=subprocess.DEVNULL)
            stop.wait()
            reader.terminate()
            reader.wait()

        def add_apps(stop):
            for i in range(1000):
                if stop.is_set():
                    break
                daemon.add("epoll", f"many/app{i}")

        os.makedirs(os.path.join(daemon.root, "many"))
        time.sleep(0.5)
        found = {}
        for name, meanwhile in (("alone", None), ("new version every 0.5 s", deploy), ("logs followed", read_logs),
                                ("1,000 apps appear", add_apps), ("alone again", None)):
            outcome = under_load(daemon, seconds, folder, meanwhile)
            found[name] = {"p99Ms": outcome.p99, "requests": outcome.requests, "failed": outcome.failed}
        return found


def record(kind, content=b""):
    return struct.pack(">BBHHBB", 1, kind, 1, len(content), 0, 0) + content


# BEGIN_REQUEST as a responder, one parameter, the ends of PARAMS and STDIN.
SMALLEST_REQUEST = (record(1, b"\0\1\0\0\0\0\0\0") + record(4, b"\x0e\x03REQUEST_METHODGET") + record(4) + record(5))


def start_alone(program, path):
    """From starting an app with its listening socket to the first byte of its answer, in milliseconds; no server."""
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(path)
        listener.listen()
        begin = time.monotonic()
        app = subprocess.Popen([program], stdin=listener)
        with socket.socket(socket.AF_UNIX) as connection:
            connection.connect(path)
            connection.sendall(SMALLEST_REQUEST)
            connection.recv(4096)
        took = (time.monotonic() - begin) * 1000
        app.kill()
        app.wait()
    os.unlink(path)
    return took


def cold_start(chosen, folder):
    """The first request to an app that is not running, and the same app started without anything in between; the
    median of 30, in milliseconds."""
    program = os.path.join(chosen.output, "apps", "epollapp")
    alone = [start_alone(program, os.path.join(folder, "alone.sock")) for _ in range(30)]
    through = []
    with Daemon(chosen, folder, "cold") as daemon:
        for i in range(30):
            daemon.add("epoll", f"app{i}")
        time.sleep(1)
        with socket.create_connection(("127.0.0.1", daemon.port)) as connection:
            for i in range(30):
                begin = time.monotonic()
                connection.sendall(f"GET /app{i}.fcgi HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
                if not connection.recv(4096).startswith(b"HTTP/1.1 200"):
                    raise RuntimeError("no answer at a cold start")
                through.append((time.monotonic() - begin) * 1000)
    return {"aloneMs": statistics.median(alone), "throughMs": statistics.median(through)}


def many_idle(chosen, folder):
    """What connections without a request cost: memory, and processor time of the requests beside them."""
    found = {}
    with Daemon(chosen, folder, "idle", ["--gateway-threads", "1"]) as daemon:
        daemon.add("epoll", "epoll")
        time.sleep(0.5)
        load = loads.Wrk("", "/epoll.fcgi", 32)
        load.run(daemon, chosen.seconds, folder)
        empty = processes.pss_bytes(daemon.pids())
        with contextlib.ExitStack() as held:
            open_now = 0
            for count in (0, 1000, 9500):  # the default limit is 10,000
                for _ in range(count - open_now):
                    held.enter_context(loads.idle_connection(daemon))
                open_now = count
                outcome = load.run(daemon, chosen.seconds, folder)
                pss = processes.pss_bytes(daemon.pids())
                found[str(count)] = {"pssBytes": pss, "bytesPerConnection": (pss - empty) / count if count else 0,
                                     "cpuMicroseconds": outcome.cpu / max(outcome.requests, 1) * 1e6}
    return found


def lock_waits(pid, seconds, folder):
    """futex() calls of a process, counted by strace; None without strace."""
    summary = os.path.join(folder, "futex")
    try:
        tracer = subprocess.Popen(["strace", "-f", "-c", "-e", "trace=futex", "-o", summary, "-p", str(pid)],
                                  stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    except OSError:
        return None
    time.sleep(seconds)
    tracer.send_signal(signal.SIGINT)
    tracer.wait()
    with open(summary, encoding="utf-8") as file:
        return sum(int(line.split()[3]) for line in file if line.rstrip().endswith(" futex"))


def threads(chosen, folder):
    """The same load on one, two and four gateways, and how often a thread had to wait for another."""
    found = {}
    for count in (1, 2, 4):
        with Daemon(chosen, folder, f"threads{count}", ["--gateway-threads", str(count)]) as daemon:
            daemon.add("epoll", "epoll")
            time.sleep(0.5)
            load = loads.Wrk("", "/epoll.fcgi", 64)
            load.run(daemon, 1, folder)
            outcome = load.run(daemon, chosen.seconds, folder)
            with concurrent.futures.ThreadPoolExecutor(1) as pool:
                traced = pool.submit(load.run, daemon, 3, folder)
                time.sleep(0.5)
                waits = lock_waits(daemon.process.pid, 2, daemon.folder)
                rate = traced.result().requests / 3
            found[str(count)] = {"cpuMicroseconds": outcome.cpu / max(outcome.requests, 1) * 1e6,
                                 "perSecond": outcome.requests / outcome.seconds,
                                 "lockWaits": None if waits is None else waits / (rate * 2)}
    return found


def at_rest(chosen, folder, count):
    """What `count` apps cost while nobody asks: processor time and system calls in 3 s, and memory."""
    with Daemon(chosen, folder, f"rest{count}") as daemon:
        for i in range(count):
            target = os.path.join(daemon.root, f"app{i}.fcgi")
            with open(target, "w", encoding="utf-8") as file:
                file.write("#!/bin/sh\nexit 0\n")
            os.chmod(target, 0o755)
        time.sleep(3)
        before = processes.cpu_seconds(daemon.pids())
        switches = voluntary_switches(daemon.process.pid)
        time.sleep(3)
        return {"cpuSeconds": processes.cpu_seconds(daemon.pids()) - before,
                "wakeUps": voluntary_switches(daemon.process.pid) - switches,
                "pssBytes": processes.pss_bytes(daemon.pids())}


def voluntary_switches(pid):
    total = 0
    for task in os.listdir(f"/proc/{pid}/task"):
        with open(f"/proc/{pid}/task/{task}/status", encoding="utf-8") as file:
            total += sum(int(line.split()[1]) for line in file if line.startswith("voluntary_ctxt_switches"))
    return total


def measure(chosen, folder):
    return {"beside": beside(chosen, folder), "coldStart": cold_start(chosen, folder), "idle": many_idle(chosen, folder),
            "threads": threads(chosen, folder),
            "atRest": {str(count): at_rest(chosen, folder, count) for count in (0, 500, 1000)}}
