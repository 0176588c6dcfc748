"""Clients. What each kind may expect stands at its class; a request that does not get it is lost."""

import hashlib
import os
import time

from wire import Broken, Connection
from workers import Worker

PATTERN = bytes(range(251))
NOISE = os.urandom(1 << 20)  # what uploads are cut from: they are judged by digest, so any bytes do


def pattern_sha256(size):
    return hashlib.sha256((PATTERN * (size // 251 + 1))[:size]).hexdigest()


class Client(Worker):
    """Asks on a connection that it keeps while the daemon does."""

    kind = ""

    def __init__(self, name, soak):
        super().__init__(name, soak)
        self.connection = None

    def rest(self):
        if self.connection:
            self.connection.close()
        self.connection = None

    def connected(self):
        if not self.connection or not self.connection.is_open:
            self.connection = Connection(self.place.port)
        return self.connection

    def expect(self, target, check, kind=None, **request):
        """One request that has to succeed: check(reply) says what is wrong with the answer, if anything."""
        kind = kind or self.kind
        began = time.monotonic()
        try:
            connection = self.connected()
            connection.request(target, **request)
            reply = connection.receive(request.get("method", "GET"))
            wrong = f"status {reply.status}: {reply.body[:300]!r}" if reply.status != 200 else check(reply)
        except Broken as error:
            wrong = str(error)
        if wrong:
            self.tally.lost(kind, f"{self.name}, {target}, after {time.monotonic() - began:.3f} s: {wrong}")
            self.rest()
        else:
            self.tally.good(kind, time.monotonic() - began)
        return not wrong


class Hello(Client):
    """Small GETs, also of apps whose processes are killed: each is answered with its own text."""

    kind = "hello"
    apps = ("plain", "deployed", "spooling")

    def __init__(self, name, soak):
        super().__init__(name, soak)
        self.count = 0

    def turn(self):
        self.count += 1
        app = self.random.choice(self.apps)
        text = f"{self.name}-{self.count}"
        target = f"/{app}.fcgi?text={text}"
        if self.random.random() < 0.02:
            target += "&complain=something-for-the-log"
        self.expect(target, lambda reply: "" if reply.body == text.encode() else f"the text is {reply.body[:200]!r}")
        if self.random.random() < 0.05:
            self.rest()  # others make a connection for each request
        self.pause(0, 0.004)


class Doomed(Hello):
    """The same to apps whose processes are killed: a GET that dies with its process is asked of another one."""

    kind = "hello, killed"
    apps = ("killed", "pool")


class Upload(Client):
    """Bodies with a length and chunked ones, streamed and spooled: the app tells what it got."""

    kind = "upload"

    def turn(self):
        size = self.random.choice((0, 1, 1000, 70_000, 300_000, 3_000_000))
        start = self.random.randrange(1000)
        body = (NOISE * (size // len(NOISE) + 2))[start:start + size]
        digest = hashlib.sha256(body).hexdigest().encode()
        if self.random.random() < 0.4:
            step = self.random.choice((500, 8_000, 65_536)) if size < 1_000_000 else 65_536
            body = [body[at:at + step] for at in range(0, size, step)]
        app = self.random.choice(("deployed", "spooling", "plain"))
        expected = b"bytes %d\nsha256 %s\n" % (size, digest)
        self.expect(f"/{app}.fcgi?do=count&sha",
                    lambda reply: "" if reply.body == expected else f"the app got something else: {reply.body!r}",
                    method="POST", body=body)
        self.pause(0.01, 0.05)


class Events(Client):
    """Streams of events, which go on while the app is replaced: every one of them arrives, in order."""

    kind = "sse"

    def turn(self):
        count = self.random.randint(5, 30)
        app = self.random.choice(("plain", "deployed"))
        self.expect(f"/{app}.fcgi?do=sse&events={count}&interval={self.random.randint(20, 80)}",
                    lambda reply: self.wrong(reply, count))

    @staticmethod
    def wrong(reply, count):
        ids = [int(line[4:]) for line in reply.body.split(b"\n") if line.startswith(b"id: ")]
        return "" if ids == list(range(1, count + 1)) else f"{len(ids)} of {count} events"


class Static(Client):
    """Files: whole, in part, and unchanged."""

    kind = "static"

    def turn(self):
        name, size = self.random.choice((("small.txt", 1000), ("middle.bin", 200_000), ("large.bin", 2_000_000)))
        way = self.random.random()
        if way < 0.6:
            self.expect("/" + name, lambda reply: "" if reply.body == self.soak.statics[name] else "another content")
        else:
            self.part("/" + name, size)
        self.pause(0.002, 0.02)

    def part(self, target, size):
        first = self.random.randrange(size)
        began = time.monotonic()
        try:
            connection = self.connected()
            connection.request(target, fields=[f"Range: bytes={first}-"])
            reply = connection.receive()
            wanted = self.soak.statics[target[1:]][first:]
            wrong = "" if reply.status == 206 and reply.body == wanted else f"status {reply.status}, {reply.size} bytes"
        except Broken as error:
            wrong = str(error)
        if wrong:
            self.tally.lost(self.kind, f"{target} from {first}: {wrong}")
            self.rest()
        else:
            self.tally.good(self.kind, time.monotonic() - began)


class SlowReader(Client):
    """Takes an answer in small pieces with pauses: it arrives whole."""

    kind = "slow reader"

    def turn(self):
        size = self.random.randint(100_000, 800_000)
        app = self.random.choice(("plain", "deployed"))
        began = time.monotonic()
        try:
            connection = Connection(self.place.port, receive_bytes=8192)
            connection.request(f"/{app}.fcgi?bytes={size}" + self.random.choice(("", "&no-length")))
            reply = connection.receive(keep=False, on_piece=lambda piece: time.sleep(len(piece) / 600_000))
            connection.close()
            is_whole = reply.status == 200 and reply.sha256 == pattern_sha256(size)
            wrong = "" if is_whole else f"status {reply.status}, {reply.size} of {size} bytes"
        except Broken as error:
            wrong = str(error)
        if wrong:
            self.tally.lost(self.kind, f"{app}: {wrong}")
        else:
            self.tally.good(self.kind, time.monotonic() - began)


class Pipeline(Client):
    """Several requests at once on one connection: as many answers, in order, each to its own question."""

    kind = "pipelined"

    def turn(self):
        texts = [f"{self.random.randrange(10 ** 9)}" for _ in range(self.random.randint(2, 12))]
        targets = [f"/{self.random.choice(('plain', 'deployed', 'spooling'))}.fcgi?text={text}" for text in texts]
        began = time.monotonic()
        got = []
        try:
            connection = Connection(self.place.port)
            connection.send(b"".join(f"GET {target} HTTP/1.1\r\nHost: a\r\n\r\n".encode() for target in targets))
            for text in texts:
                reply = connection.receive()
                got.append(reply.status == 200 and reply.body == text.encode())
            connection.close()
            wrong = "" if all(got) else f"wrong answers: {got}"
        except Broken as error:
            wrong = str(error)
        if wrong:
            self.tally.lost(self.kind, f"answer {len(got)} of {len(texts)}: {wrong}")
        else:
            self.tally.good(self.kind, time.monotonic() - began)
        self.pause(0.005, 0.05)


class Aborter(Client):
    """Leaves in the middle of everything; expects nothing."""

    kind = "aborted"

    def turn(self):
        app = self.random.choice(("plain", "deployed", "spooling", "killed", "pool"))
        target = f"/{app}.fcgi?" + self.random.choice(("do=sse&events=100", "bytes=5m", "sleep=300", "do=never-answer", "stderr=20"))
        try:
            connection = Connection(self.place.port)
            way = self.random.randrange(4)
            if way == 0:
                connection.send(f"GET {target} HTT".encode())
            elif way == 1:
                connection.send(f"POST {target} HTTP/1.1\r\nHost: a\r\nContent-Length: 900000\r\n\r\n".encode())
                connection.send(NOISE[:self.random.randrange(800_000)])
            else:
                connection.request(target)
                if way == 2:
                    connection.socket.settimeout(0.2)
                    connection.socket.recv(1000)
            self.pause(0, 0.05)
            if self.random.random() < 0.5:
                connection.reset()
            else:
                connection.close()
        except (Broken, OSError):
            pass
        self.tally.tolerated(self.kind)
        self.pause(0.01, 0.1)


def clients(soak):
    kinds = ((Hello, 3), (Doomed, 3), (Upload, 2), (Events, 3), (Static, 1), (SlowReader, 2), (Pipeline, 1), (Aborter, 2))
    return [kind(f"{kind.__name__}-{number}", soak) for kind, count in kinds for number in range(count)]
