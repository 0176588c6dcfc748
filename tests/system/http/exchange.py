"""One conversation with a server over a raw socket: what it sent, taken apart strictly, and which rules of
RFC 9110 and 9112 its answers break whatever was asked."""

import contextlib
import dataclasses
import re
import select
import socket
import struct
import time

TOKEN = re.compile(rb"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
VALUE = re.compile(rb"[\t\x20-\x7e\x80-\xff]*")
STATUS_LINE = re.compile(rb"HTTP/1\.([01]) ([1-9][0-9][0-9])( [\t\x20-\x7e\x80-\xff]*)?")
DATE = re.compile(r"(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} "
                  r"\d\d:\d\d:\d\d GMT")
BODYLESS = (204, 304)


@dataclasses.dataclass
class Answer:
    """A final response. `interim` are the statuses of those that came before it."""

    status: int = 0
    version: str = ""
    fields: list = dataclasses.field(default_factory=list)
    body: bytes = b""
    framing: str = "none"  # length, chunked, close
    interim: list = dataclasses.field(default_factory=list)
    is_cut: bool = False
    broken: list = dataclasses.field(default_factory=list)  # rules

    def values(self, name):
        return [value for key, value in self.fields if key.lower() == name.lower()]

    def lists(self, name, item):
        return any(item == part.strip().lower() for value in self.values(name) for part in value.split(","))


@dataclasses.dataclass
class Outcome:
    answers: list
    end: str  # "closed", "reset", "silence"
    rest: bytes = b""  # what was no response
    seconds: float = 0


class Stream:
    """The receiving side of a socket, with one deadline for all of it."""

    def __init__(self, peer, patience):
        self.peer = peer
        self.deadline = time.monotonic() + patience
        self.bytes = b""
        self.end = ""

    def more(self):
        """False once nothing will come any more; `end` says why."""
        if self.end:
            return False
        self.peer.settimeout(max(0.001, self.deadline - time.monotonic()))
        try:
            piece = self.peer.recv(65536)
        except TimeoutError:
            self.end = "silence"
        except ConnectionError:
            self.end = "reset"
        else:
            self.end = "" if piece else "closed"
            self.bytes += piece
        return not self.end

    def take(self, size):
        while len(self.bytes) < size and self.more():
            pass
        taken, self.bytes = self.bytes[:size], self.bytes[size:]
        return taken

    def line(self):
        """Without its CR LF; None if the stream ends before."""
        while b"\r\n" not in self.bytes:
            if not self.more():
                return None
        line, self.bytes = self.bytes.split(b"\r\n", 1)
        return line

    def begins(self):
        """Has anything (more) come? Waits for the first byte."""
        return bool(self.bytes) or self.more()


def read_head(stream, answer):
    """True if the head is whole and can be relied on."""
    line = stream.line()
    found = STATUS_LINE.fullmatch(line) if line is not None else None
    if not found:
        answer.broken.append(f"no status line: {line!r} {stream.bytes[:60]!r}")
        return False
    answer.version = "1." + found[1].decode()
    answer.status = int(found[2])
    answer.fields = []
    if found[3] is None:
        answer.broken.append(f"no blank behind the status code: {line!r} (9112 4)")
    while True:
        line = stream.line()
        if line is None:
            answer.is_cut = True
            return False
        if not line:
            return True
        name, colon, value = line.partition(b":")
        value = value.strip(b" \t")
        if not colon or not TOKEN.fullmatch(name) or not VALUE.fullmatch(value):
            answer.broken.append(f"malformed field line {line[:80]!r} (9112 5)")
        answer.fields.append((name.decode("latin-1"), value.decode("latin-1")))


def read_chunked(stream, answer):
    while True:
        line = stream.line()
        if line is None:
            answer.is_cut = True
            return
        if not re.fullmatch(rb"[0-9A-Fa-f]+", line):
            answer.broken.append(f"malformed chunk size {line[:40]!r} (9112 7.1)")
            return
        size = int(line, 16)
        if size == 0:
            break
        answer.body += stream.take(size)
        if stream.take(2) != b"\r\n":
            answer.is_cut = True
            return
    while (line := stream.line()) != b"":
        if line is None:
            answer.is_cut = True
            return


def read_body(stream, answer, method):
    lengths = answer.values("Content-Length")
    codings = answer.values("Transfer-Encoding")
    if method == "HEAD" or answer.status in BODYLESS:
        answer.framing = "none"
    elif codings:
        answer.framing = "chunked"
        read_chunked(stream, answer)
    elif lengths:
        answer.framing = "length"
        length = int(lengths[0]) if lengths[0].isascii() and lengths[0].isdigit() else 0
        answer.body = stream.take(length)
        answer.is_cut = len(answer.body) < length
    else:
        answer.framing = "close"
        while stream.more():
            pass
        answer.body, stream.bytes = stream.bytes, b""
        answer.is_cut = stream.end != "closed"


def read_answer(stream, method, version):
    """The next final response with its interim ones; None if there is none."""
    answer = Answer()
    while stream.begins():
        if not read_head(stream, answer):
            return answer
        if 100 <= answer.status < 200:
            answer.broken += rules_of_interim(answer, version)
            answer.interim.append(answer.status)
            answer.status = 0
            continue
        read_body(stream, answer, method)
        answer.broken += rules_of_final(answer, version)
        return answer
    return answer if answer.interim else None


def rules_of_interim(answer, version):
    if version == "1.0":
        yield f"an interim response {answer.status} to HTTP/1.0 (9110 15.2)"
    for name in ("Content-Length", "Transfer-Encoding"):
        if answer.values(name):
            yield f"{name} in a {answer.status} (9110 8.6, 9112 6.1)"


def rules_of_final(answer, version):
    """What every response has to keep, whatever the request was."""
    lengths = answer.values("Content-Length")
    codings = answer.values("Transfer-Encoding")
    if lengths and codings:
        yield "Content-Length beside Transfer-Encoding (9112 6.2)"
    if len(lengths) > 1 or not all(re.fullmatch("[0-9]+", length) for length in lengths):
        yield f"Content-Length is {lengths} (9110 8.6)"
    if codings and [coding.lower() for coding in codings] != ["chunked"]:
        yield f"Transfer-Encoding is {codings} (9112 6.1)"
    if answer.version == "1.0" and version == "1.1" and answer.status < 400:
        yield "an HTTP/1.0 response to an HTTP/1.1 client (9110 6.2)"
    if codings and version == "1.0":
        yield "Transfer-Encoding to an HTTP/1.0 client (9112 6.1)"
    if answer.status == 204 and (lengths or codings):
        yield "a 204 with Content-Length or Transfer-Encoding (9110 8.6, 9112 6.1)"
    if answer.status == 205 and answer.body:
        yield "a 205 with content (9110 15.3.6)"
    dates = answer.values("Date")
    if len(dates) != 1 or not DATE.fullmatch(dates[0]):
        yield f"Date is {dates} (9110 6.6.1)"
    if answer.status == 405 and not answer.values("Allow"):
        yield "a 405 without Allow (9110 15.5.6)"
    if answer.status == 401 and not answer.values("WWW-Authenticate"):
        yield "a 401 without WWW-Authenticate (9110 15.5.2)"
    is_multipart = any(value.startswith("multipart/byteranges") for value in answer.values("Content-Type"))
    if answer.status == 206 and is_multipart == bool(answer.values("Content-Range")):
        yield "a 206 needs either Content-Range or multipart/byteranges (9110 15.3.7)"
    for name in ("Keep-Alive", "Proxy-Connection", "TE", "Trailer", "Upgrade"):
        if answer.values(name) and not answer.lists("Connection", name.lower()):
            yield f"{name}, which Connection does not name (9110 7.6.1)"


def rules_of_conversation(outcome, version, may_end_unsaid):
    """What the responses say of the connection, against what became of it."""
    for index, answer in enumerate(outcome.answers):
        is_last = index + 1 == len(outcome.answers)
        if answer.lists("Connection", "close") and not is_last:
            yield f"something follows a response with Connection: close, which was {answer.status} (9112 9.6)"
        if answer.lists("Connection", "close") and outcome.end == "silence":
            yield "the connection stays open after Connection: close (9112 9.6)"
    if outcome.rest:
        yield f"bytes that are no response: {outcome.rest[:60]!r}"
    if outcome.answers and outcome.end == "closed" and version == "1.1" and not may_end_unsaid:
        last = outcome.answers[-1]
        if not last.is_cut and not last.broken and not last.lists("Connection", "close"):
            yield "the connection was closed after a response that did not say so (9112 9.6)"


def send(peer, data, piece):
    """False if the server would not take it all."""
    try:
        if not piece:
            peer.sendall(data)
        else:
            for at in range(0, len(data), piece):
                peer.sendall(data[at:at + piece])
    except OSError:
        return False
    return True


def drip(peer, data, seconds):
    """Byte by byte with pauses, until it is all sent or the server says something."""
    for at in range(len(data)):
        if not send(peer, data[at:at + 1], 0) or select.select([peer], [], [], seconds)[0]:
            return


def connected(port, source, patience):
    return socket.create_connection(("127.0.0.1", port), patience, (source, 0))


def converse(port, case, methods, probe, patience):
    """Sends what the case says, and then `probe`; returns everything that comes back until the end."""
    begin = time.monotonic()
    with contextlib.ExitStack() as sockets:
        for _ in range(case.crowd):
            one = sockets.enter_context(connected(port, case.source, patience))
            # Until it is answered, nobody knows who was accepted first.
            send(one, b"GET /next.txt HTTP/1.1\r\nHost: example.test\r\n\r\n", 0)
            read_answer(Stream(one, patience), "GET", "1.1")
        peer = sockets.enter_context(connected(port, case.source, patience))
        peer.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        stream = Stream(peer, patience)
        answers = []
        pipelined = probe if case.then is None else b""
        if case.drip and case.then is None:
            drip(peer, case.request, case.drip)
        else:
            send(peer, case.request + pipelined, case.piece)
        if case.then is not None:
            while b"\r\n\r\n" not in stream.bytes and stream.more():
                pass
            if case.drip:
                drip(peer, case.then, case.drip)
            else:
                send(peer, case.then + probe, case.piece)
        if case.half_close:
            peer.shutdown(socket.SHUT_WR)
        while (answer := read_answer(stream, methods[min(len(answers), len(methods) - 1)], case.version)):
            answers.append(answer)
            if not answer.status:
                break
        if stream.end == "silence":  # leave at once, and nothing in the server's buffers
            peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        return Outcome(answers, stream.end or "closed", stream.bytes, time.monotonic() - begin)
