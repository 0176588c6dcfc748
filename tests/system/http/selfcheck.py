#!/usr/bin/env python3
"""Can a case fail? Plays servers that break one rule each, and insists that the runner says which; and one that breaks none, to
which it must say nothing. Exits with 1 otherwise."""

import re
import socketserver
import sys
import threading
import types

from cases import BadCase, Case
from conformance import run_case

DATE = "Date: Thu, 26 Nov 2026 08:00:00 GMT\r\n"
NEXT = "HTTP/1.1 200 OK\r\n" + DATE + "Content-Length: 5\r\nConnection: close\r\n\r\nnext\n"
GOOD = "HTTP/1.1 200 OK\r\n" + DATE + "Content-Length: 2\r\n\r\nhi"
CLOSING = GOOD.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n")


def with_field(field):
    return GOOD.replace("\r\n\r\n", f"\r\n{field}\r\n\r\n")


def status(code, fields="", body=""):
    return f"HTTP/1.1 {code} X\r\n{DATE}{fields}\r\n{body}"


# What the server says, what the case expects (beside its name), and the problem; None if there should be none.
PLANTED = [
    (GOOD + NEXT, {}, None),
    (GOOD + NEXT, {"content": "hi", "has": {"Content-Length": 2, "Date": "~.*GMT"}, "lacks": ["X"]}, None),
    (CLOSING, {"next": "closed"}, None),
    (status(304, 'ETag: "a"\r\n') + NEXT, {"status": 304}, None),
    (status(200, "Transfer-Encoding: chunked\r\n", "2\r\nhi\r\n0\r\n\r\n") + NEXT, {"content": "hi"}, None),
    (status(200, "Content-Length: 100\r\n", "part"), {"next": "cut"}, None),
    ("HTTP/1.1 100 Continue\r\n\r\n" + GOOD + NEXT, {"interim": [100]}, None),
    # Expectations that do not hold
    (GOOD + NEXT, {"status": 400}, "status 200 instead of 400"),
    (GOOD + NEXT, {"content": "ho"}, "content 'hi'"),
    (GOOD + NEXT, {"size": 3}, "2 bytes of content instead of 3"),
    (GOOD + NEXT, {"content-has": "x"}, "content without 'x'"),
    (GOOD + NEXT, {"has": {"X-Test": "a"}}, "X-Test is missing"),
    (GOOD + NEXT, {"has": {"Content-Length": 3}}, "instead of 3"),
    (GOOD + NEXT, {"lacks": ["Content-Length"]}, "Content-Length is there"),
    (GOOD + NEXT, {"params": {"A": "b"}}, "the app got A=None"),
    (status(200, "Content-Length: 4\r\n", "A=b\n") + NEXT, {"no-params": ["A"]}, "the app got A='b'"),
    (GOOD + NEXT, {"interim": [100]}, "interim responses"),
    (GOOD + NEXT, {"next": "closed"}, "the next request is answered"),
    (GOOD, {}, "the next request is not answered"),
    (GOOD + GOOD + NEXT, {}, "2 responses instead of 1"),
    (NEXT, {}, "0 responses instead of 1"),
    ("", {}, "0 responses instead of 1"),
    (GOOD + NEXT, {"next": "cut"}, "should break off"),
    (GOOD, {"status": "none", "next": "closed"}, "1 responses instead of 0"),
    # Rules that every response has to keep
    (CLOSING + NEXT, {}, "something follows a response with Connection: close"),
    (GOOD, {"next": "closed"}, "closed after a response that did not say so"),
    (with_field("Content-Length: 2") + NEXT, {}, "Content-Length is"),
    (with_field("Transfer-Encoding: chunked").replace("hi", "2\r\nhi\r\n0\r\n\r\n") + NEXT, {}, "beside Transfer-Encoding"),
    (GOOD.replace(": 2", ": +2") + NEXT, {}, "Content-Length is"),
    (status(200, "Transfer-Encoding: gzip, chunked\r\n", "2\r\nhi\r\n0\r\n\r\n") + NEXT, {}, "Transfer-Encoding is"),
    (status(200, "Transfer-Encoding: chunked\r\n", "2 \r\nhi\r\n0\r\n\r\n") + NEXT, {}, "malformed chunk size"),
    (status(200, "Transfer-Encoding: chunked\r\n", "2\r\nhi\r\n0\r\n\r\n"), {"line": "GET / HTTP/1.0", "next": "closed"},
     "Transfer-Encoding to an HTTP/1.0 client"),
    (status(204, "Content-Length: 0\r\n") + NEXT, {"status": 204}, "a 204 with Content-Length"),
    (status(205, "Content-Length: 2\r\n", "hi") + NEXT, {"status": 205}, "a 205 with content"),
    (status(405, "Content-Length: 0\r\n") + NEXT, {"status": 405}, "a 405 without Allow"),
    (status(401, "Content-Length: 0\r\n") + NEXT, {"status": 401}, "a 401 without WWW-Authenticate"),
    (status(206, "Content-Length: 2\r\n", "hi") + NEXT, {"status": 206}, "a 206 needs either"),
    (GOOD.replace(DATE, "") + NEXT, {}, "Date is"),
    (GOOD.replace("26 Nov 2026", "Nov 26 2026") + NEXT, {}, "Date is"),
    (with_field(DATE.strip()) + NEXT, {}, "Date is"),
    (with_field("Bad Name: a") + NEXT, {}, "malformed field line"),
    (with_field("X: a\0b") + NEXT, {}, "malformed field line"),
    (with_field("Keep-Alive: timeout=5") + NEXT, {}, "Connection does not name"),
    (GOOD.replace(" OK", "") + NEXT, {}, "no blank behind the status code"),
    ("HTTP/1.1 100 X\r\nContent-Length: 0\r\n\r\n" + GOOD + NEXT, {"interim": [100]}, "Content-Length in a 100"),
    ("HTTP/1.1 100 X\r\n\r\n" + GOOD, {"line": "GET / HTTP/1.0", "interim": [100], "next": "closed"},
     "an interim response 100 to HTTP/1.0"),
    (GOOD + "garbage\r\n\r\n", {}, "no status line"),
    (status(200, "Content-Length: 100\r\n", "part"), {"next": "closed"}, "breaks off after 4 bytes"),
    (status(200, "Content-Length: 2\r\n", "hi") + NEXT, {"line": "HEAD / HTTP/1.1"}, "no status line"),
]


class Scripted(socketserver.BaseRequestHandler):
    """Says what is planted for the number in the target (a field in every case), and closes."""

    def handle(self):
        head = b""
        while b"\r\n\r\n" not in head and (piece := self.request.recv(65536)):
            head += piece
        number = int(re.search(rb"Number: (\d+)", head)[1])
        self.request.sendall(PLANTED[number][0].encode("latin-1"))


class Server(socketserver.ThreadingTCPServer):
    daemon_threads = True


def misjudged(port):
    server = types.SimpleNamespace(ports={"usual": port}, patience=20)
    for number, (said, data, expected) in enumerate(PLANTED):
        case = Case("planted", {"status": 200, **data, "name": str(number), "rfc": "9110", "fields": [f"Number: {number}"]}, {})
        _, problems = run_case(server, case, {})
        if expected is None and problems:
            yield f"nothing is wrong with {said!r}, but: {problems}"
        if expected is not None and not any(expected in problem for problem in problems):
            yield f"expected '{expected}' of {said!r}; found {problems or 'nothing'}"


def main():
    try:
        Case("planted", {"name": "x", "rfc": "9110", "status": 200, "stauts": 200}, {})
        sys.exit("a case with a misspelt key was taken")
    except BadCase:
        pass
    with Server(("127.0.0.1", 0), Scripted) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        wrong = list(misjudged(server.server_address[1]))
        server.shutdown()
    print("\n".join(wrong))
    print(f"{len(PLANTED)} planted responses, {len(wrong)} misjudged")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
