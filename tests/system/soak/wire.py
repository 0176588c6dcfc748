"""One HTTP/1.1 connection that says exactly what became of a request."""

import hashlib
import socket
import struct


class Broken(Exception):
    """No whole answer; str() says why."""


class Reply:
    """A whole answer."""

    def __init__(self, status, fields):
        self.status = status
        self.fields = fields
        self.body = b""
        self.size = 0
        self.sha256 = None


class Connection:
    """A blocking connection to 127.0.0.1:port; every wait has the same patience."""

    def __init__(self, port, patience=60, receive_bytes=0):
        self.socket = socket.socket()
        if receive_bytes:
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_bytes)
        self.socket.settimeout(patience)
        self.is_open = True
        self._buffer = b""
        try:
            self.socket.connect(("127.0.0.1", port))
            self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        except OSError as error:
            self.close()
            raise Broken(f"cannot connect: {error}") from error

    def close(self):
        self.is_open = False
        self.socket.close()

    def reset(self):
        """Ends with a reset, as a client that crashed."""
        if self.is_open:
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.close()

    def send(self, data):
        try:
            self.socket.sendall(data)
        except OSError as error:
            self.close()
            raise Broken(f"cannot send: {error}") from error

    def request(self, target, method="GET", fields=(), body=None):
        """Head and body as bytes; a body that is a list is sent in chunks."""
        lines = [f"{method} {target} HTTP/1.1", "Host: 127.0.0.1", *fields]
        if isinstance(body, list):
            lines.append("Transfer-Encoding: chunked")
        elif body is not None:
            lines.append(f"Content-Length: {len(body)}")
        head = "\r\n".join(lines).encode() + b"\r\n\r\n"
        if isinstance(body, list):
            self.send(head)
            for piece in body:
                self.send(b"%x\r\n%s\r\n" % (len(piece), piece))
            self.send(b"0\r\n\r\n")
        else:
            self.send(head + (body or b""))

    def receive(self, method="GET", keep=True, on_piece=None):
        """The next answer; `keep`: with its body, else its size and digest only. on_piece(bytes) is called with
        each piece as it comes."""
        status, fields = self._head()
        while 100 <= status < 200:
            status, fields = self._head()
        reply = Reply(status, fields)
        pieces = []
        digest = hashlib.sha256()
        for piece in self._body(method, reply):
            reply.size += len(piece)
            if keep:
                pieces.append(piece)
            else:
                digest.update(piece)
            if on_piece:
                on_piece(piece)
        reply.body = b"".join(pieces)
        reply.sha256 = digest.hexdigest()
        if fields.get("connection", "").lower() == "close":
            self.close()
        return reply

    def _fill(self, what):
        try:
            data = self.socket.recv(65536)
        except OSError as error:
            self.close()
            raise Broken(f"{what}: {error}") from error
        if not data:
            self.close()
            raise Broken(f"{what}: the connection ended")
        self._buffer += data

    def _line(self, what):
        while b"\n" not in self._buffer:
            self._fill(what)
        line, self._buffer = self._buffer.split(b"\n", 1)
        return line.rstrip(b"\r").decode("latin-1")

    def _head(self):
        first = self._line("no answer")
        try:
            status = int(first.split(" ")[1])
        except (IndexError, ValueError):
            self.close()
            raise Broken(f"no status line: {first[:80]}") from None
        fields = {}
        while line := self._line("half a head"):
            name, _, value = line.partition(":")
            fields[name.lower()] = value.strip()
        return status, fields

    def _some(self, most):
        if not self._buffer:
            self._fill("half a body")
        piece, self._buffer = self._buffer[:most], self._buffer[most:]
        return piece

    def _counted(self, left):
        while left > 0:
            piece = self._some(left)
            left -= len(piece)
            yield piece

    def _body(self, method, reply):
        if method == "HEAD" or reply.status in (204, 304):
            return
        if reply.fields.get("transfer-encoding", "").lower() == "chunked":
            while size := int(self._line("half a body").split(";")[0], 16):
                yield from self._counted(size)
                self._line("half a body")
            while self._line("half a trailer"):
                pass
        elif "content-length" in reply.fields:
            yield from self._counted(int(reply.fields["content-length"]))
        else:
            self.close()
            raise Broken("an answer without framing")
