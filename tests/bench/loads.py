"""The work: each load is something clients do to one server for a while."""

import contextlib
import os
import re
import socket
import subprocess
import time

import processes

BROWSER = [
    "User-Agent: Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0",
    "Accept: text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/png,image/svg+xml,*/*;q=0.8",
    "Accept-Language: de,en-US;q=0.7,en;q=0.3", "Accept-Encoding: gzip, deflate, br, zstd", "DNT: 1",
    "Upgrade-Insecure-Requests: 1", "Sec-Fetch-Dest: document", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Site: none",
    "Sec-Fetch-User: ?1", "Priority: u=0, i", "Referer: http://127.0.0.1/somewhere/else?with=a&query=string",
    "Cookie: session=4bf92f3577b34da6a3ce929d0e0e4736; theme=dark; consent=0123456789abcdef0123456789abcdef; "
    "_ga=GA1.1.1234567890.1234567890; _gid=GA1.1.9876543210.1234567890",
]
UNITS = {"us": 1e-3, "ms": 1.0, "s": 1e3, "m": 6e4}


class Outcome:
    """What came of one run: requests answered, how long they took in milliseconds, and by how many of the clients: by
    Little's law the rate times the mean time. A server that answers a few connections only and lets the others hang
    looks fast otherwise, as those never enter a mean or a percentile."""

    def __init__(self, requests, seconds, cpu, p50=None, p99=None, failed=0, served=None):
        self.requests, self.seconds, self.cpu = requests, seconds, cpu
        self.p50, self.p99, self.failed, self.served = p50, p99, failed, served


class Wrk:
    def __init__(self, name, path, connections, *, headers=(), upload=None, idle=0):
        self.name, self.path, self.connections = name, path, connections
        self.headers, self.upload, self.idle = headers, upload, idle

    def run(self, peer, seconds, folder):
        command = ["wrk", "-t1", f"-c{self.connections}", f"-d{seconds}s", "--latency", "--timeout", "20s"]
        for header in self.headers:
            command += ["-H", header]
        if self.upload:
            script = os.path.join(folder, f"upload-{self.upload}.lua")
            with open(script, "w", encoding="utf-8") as file:
                file.write(f'wrk.method = "POST"\nwrk.body = string.rep("x", {self.upload})\n')
            command += ["-s", script]
        with contextlib.ExitStack() as held:
            for _ in range(self.idle):
                held.enter_context(idle_connection(peer))
            before = processes.cpu_seconds(peer.pids())
            text = subprocess.run([*command, peer.url(self.path)], capture_output=True, text=True, check=True,
                                  timeout=seconds + 60).stdout
            cpu = processes.cpu_seconds(peer.pids()) - before
        outcome = self.read(text, cpu)
        if "Connection: close" in self.headers:
            outcome.served = None  # wrk's times do not include the making of connections
        return outcome

    @staticmethod
    def read(text, cpu):
        requests, took, unit = re.search(r"(\d+) requests in ([\d.]+)(us|ms|s|m)", text).groups()
        failed = sum(int(count) for count in re.findall(r"Non-2xx or 3xx responses: (\d+)", text))
        for errors in re.findall(r"Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)", text):
            failed += sum(map(int, errors))

        def time_after(mark):
            value, scale = re.search(rf"{mark}\s+([\d.]+)(us|ms|s|m)", text).groups()
            return float(value) * UNITS[scale]
        seconds = float(took) * UNITS[unit] / 1000
        served = int(requests) / seconds * time_after("Latency") / 1000
        return Outcome(int(requests), seconds, cpu, time_after("50%"), time_after("99%"), failed, served)


def idle_connection(peer):
    """A connection that has had one answer and stays."""
    connection = socket.create_connection(("127.0.0.1", peer.port), timeout=10)
    connection.sendall(b"GET /epoll.fcgi HTTP/1.1\r\nHost: localhost\r\n\r\n")
    if not connection.recv(4096).startswith(b"HTTP/1.1 200"):
        raise RuntimeError(f"{peer.name}: no answer on an idle connection")
    return connection


class BigUpload:
    """One large body after another, by curl."""

    def __init__(self, name, path, size, count):
        self.name, self.path, self.size, self.count = name, path, size, count

    def run(self, peer, _seconds, folder):
        body = os.path.join(folder, f"body-{self.size}")
        if not os.path.exists(body):
            with open(body, "wb") as file:
                file.truncate(self.size)
        before, begin = processes.cpu_seconds(peer.pids()), time.monotonic()
        failed = 0
        for _ in range(self.count):
            done = subprocess.run(["curl", "-sS", "-o", os.devnull, "-w", "%{http_code}", "-H", "Expect:", "--data-binary",
                                   f"@{body}", peer.url(self.path)], capture_output=True, text=True, timeout=120, check=False)
            failed += done.stdout != "200"
        seconds = time.monotonic() - begin
        return Outcome(self.count, seconds, processes.cpu_seconds(peer.pids()) - before, failed=failed)


class ColdStart:
    """The first request to an app of a server that has just begun; only for those that start apps."""

    name = "cold start"
    path = "/epoll.fcgi"

    def run(self, peer, _seconds, _folder):
        peer.stop()
        peer.start()
        before, begin = processes.cpu_seconds(peer.pids()), time.monotonic()
        with socket.create_connection(("127.0.0.1", peer.port)) as connection:
            connection.sendall(b"GET /epoll.fcgi HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
            failed = not connection.recv(4096).startswith((b"HTTP/1.1 200", b"HTTP/1.0 200"))
        took = (time.monotonic() - begin) * 1000
        return Outcome(1, took / 1000, processes.cpu_seconds(peer.pids()) - before, took, took, int(failed))


def all_loads(short):
    many = 1000 if short else 5000
    return [
        Wrk("hello, 1 client", "/epoll.fcgi", 1),
        Wrk("hello, 64 clients", "/epoll.fcgi", 64),
        Wrk("hello, 256 clients", "/epoll.fcgi", 256),
        Wrk("browser-size headers", "/epoll.fcgi", 64, headers=BROWSER),
        Wrk("without HTTP keep-alive", "/epoll.fcgi", 64, headers=["Connection: close"]),
        Wrk("libfcgi, 4 processes", "/libfcgi.fcgi", 64),
        Wrk("Go app", "/go.fcgi", 64),
        Wrk("64 KB response", "/epoll.fcgi?bytes=65536", 32),
        Wrk("10 MB response", "/epoll.fcgi?bytes=10485760", 8),
        Wrk("1 MB upload", "/epoll.fcgi", 16, upload=1024 * 1024),
        BigUpload("100 MB upload", "/epoll.fcgi", 100 * 1024 * 1024, 2 if short else 5),
        Wrk("static 1 KB", "/1k.txt", 64),
        Wrk("static 1 MB", "/1m.bin", 16),
        Wrk(f"{many} idle + 32 busy", "/epoll.fcgi", 32, idle=many),
        ColdStart(),
    ]
