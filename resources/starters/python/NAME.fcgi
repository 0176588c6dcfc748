#!/usr/bin/python3
"""@NAME@: greets whoever /@NAME@.fcgi?name=... names. The app is answer(); below it is all of FastCGI that it takes."""
import html
import os
import socket
import struct
import sys
import traceback
from urllib.parse import parse_qs


def answer(variables, body):
    """One request: its CGI variables and its body, as bytes. Returns the header fields and the page."""
    # What goes to standard error is found again with: fcgi-spawnerctl logs @NAME@
    print(variables.get("REQUEST_METHOD"), variables.get("REQUEST_URI"), file=sys.stderr, flush=True)
    name = parse_qs(variables.get("QUERY_STRING", "")).get("name", ["World"])[0]
    page = f"<!DOCTYPE html><title>@NAME@</title>\n<h1>Hello, {html.escape(name)}!</h1>\n"
    return {"Content-Type": "text/html; charset=utf-8"}, page.encode("utf-8", "replace")


BEGIN, ABORT, END, PARAMS, STDIN, STDOUT, STDERR, DATA, GET_VALUES, GET_VALUES_RESULT = range(1, 11)


def records(stream):
    """(type, request, content) for each record, until the server closes the connection."""
    while len(head := stream.read(8)) == 8:
        _, kind, request, length, padding = struct.unpack("!BBHHBx", head)
        content = stream.read(length)
        stream.read(padding)
        yield kind, request, content


def record(kind, request, content=b""):
    return struct.pack("!BBHHBx", 1, kind, request, len(content), 0) + content


def pairs(data):
    """FastCGI's names and values: lengths of one byte, or of four with the highest bit set, in front."""
    at = 0
    while at < len(data):
        lengths = []
        for _ in range(2):
            size = 4 if data[at] & 0x80 else 1
            lengths.append(int.from_bytes(data[at:at + size], "big") & 0x7FFFFFFF)
            at += size
        name, value = data[at:at + lengths[0]], data[at + lengths[0]:at + sum(lengths)]
        at += sum(lengths)
        yield name.decode("utf-8", "surrogateescape"), value.decode("utf-8", "surrogateescape")


def respond(variables, body):
    """The whole CGI response. A request that fails must not take the process with it."""
    try:
        fields, page = answer(variables, body)
    except Exception:
        traceback.print_exc()
        fields, page = {"Status": "500 Internal Server Error", "Content-Type": "text/plain"}, b"Something went wrong.\n"
    return "".join(f"{name}: {value}\r\n" for name, value in fields.items()).encode() + b"\r\n" + page


def serve(connection):
    """The requests of one connection, one after the other."""
    params, body, keep = b"", b"", False
    for kind, request, content in records(connection.makefile("rb")):
        if kind == GET_VALUES:  # "how many requests at once?" - one
            connection.sendall(record(GET_VALUES_RESULT, 0, b"\x0e\x01FCGI_MAX_CONNS1\x0f\x01FCGI_MPXS_CONNS0"))
        elif kind == BEGIN:
            params, body, keep = b"", b"", bool(content[2] & 1)
        elif kind == PARAMS:
            params += content
        elif kind == STDIN and content:
            body += content
        elif kind in (STDIN, ABORT):  # an empty STDIN ends the request
            response = respond(dict(pairs(params)), body) if kind == STDIN else b""
            pieces = [record(STDOUT, request, response[at:at + 65528]) for at in range(0, len(response), 65528)]
            connection.sendall(b"".join(pieces) + record(STDOUT, request) + record(END, request, bytes(8)))
            if not keep:
                return


# The server hands us our socket as descriptor 0, or the path to make it at as an argument.
if len(sys.argv) > 1:
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(sys.argv[1])
    listener.listen(128)
else:
    listener = socket.socket(fileno=os.dup(0))
while True:
    client, _ = listener.accept()
    with client:
        try:
            serve(client)
        except OSError as error:  # the server hung up
            print("connection lost:", error, file=sys.stderr, flush=True)
