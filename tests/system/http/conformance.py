#!/usr/bin/env python3
"""Sends every request of cases/ to a real daemon and compares what comes back with what RFC 9110 and 9112 ask for.
README.md says how cases are written.

Usage: conformance.py --daemon FILE --app FILE [--nginx] [--lighttpd] [--only REGEX] [--jobs N] [--show]
       conformance.py --document FILE [--write]

  --nginx, --lighttpd   the same through these, on ports of their own: prints what they do otherwise, and fails if
                        differences.yaml does not say why, or says so of what is no difference
  --only REGEX          cases whose group/name it finds
  --show                each case with what came back
  --document FILE       compares the tables in FILE with differences.yaml; --write brings them up to date

Exits with 1 if a case fails."""

import argparse
import concurrent.futures
import pathlib
import re
import socket
import sys
import tempfile
import time

from cases import BadCase, load, summary  # first: it says what to do where yaml is missing
import differences
from exchange import Stream, converse, read_answer, send
from servers import Daemon, Lighttpd, Nginx

HERE = pathlib.Path(__file__).resolve().parent
PATIENCE = 20


def arguments():
    parser = argparse.ArgumentParser(usage=__doc__.split("Usage: ")[1], add_help=False)
    parser.add_argument("--daemon")
    parser.add_argument("--app")
    parser.add_argument("--nginx", action="store_true")
    parser.add_argument("--lighttpd", action="store_true")
    parser.add_argument("--only", default="")
    parser.add_argument("--jobs", type=int, default=24)
    parser.add_argument("--show", action="store_true")
    parser.add_argument("--document")
    parser.add_argument("--write", action="store_true")
    return parser.parse_args()


def validators(port):
    """What only the server knows of /hello.txt."""
    with socket.create_connection(("127.0.0.1", port), PATIENCE) as peer:
        send(peer, b"GET /hello.txt HTTP/1.1\r\nHost: example.test\r\n\r\n", 0)
        answer = read_answer(Stream(peer, PATIENCE), "GET", "1.1")
    etag = (answer.values("ETag") or ['"none"'])[0]
    return {"etag": etag, "opaque": etag.removeprefix("W/")}


def run_case(server, case, values):
    try:
        case.prepare(values)
        # A connection that is to stay open is not waited for as long as one that is to be closed.
        patience = 1 if case.is_alone and case.next == "open" else server.patience
        outcome = converse(server.ports[case.to], case, case.methods, case.probe, patience)
        return outcome, list(case.problems(outcome))
    except OSError as problem:
        return None, [f"{type(problem).__name__}: {problem}"]


def run_all(server, cases, jobs):
    """Yields (case, outcome, problems), in the order of the cases."""
    cases = [case for case in cases if case.to in server.ports]
    values = validators(server.ports["usual"])
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        # Those that wait for a deadline first: the others fill the time.
        order = sorted(range(len(cases)), key=lambda index: cases[index].to == "usual")
        futures = {index: pool.submit(run_case, server, cases[index], values) for index in order}
        for index, case in enumerate(cases):
            yield case, *futures[index].result()


def report(case, outcome, problems):
    print(f"FAIL {case.group}/{case.name} (RFC {case.rfc})")
    for problem in problems:
        print(f"     {problem}")
    print(f"     sent {case.request[:160]!r}")
    if outcome:
        print(f"     got  {summary(case, outcome)}")


def test_daemon(options, cases, sandbox):
    failed = 0
    begin = time.monotonic()
    with Daemon(sandbox, options.app, options.daemon) as server:
        for case, outcome, problems in run_all(server, cases, options.jobs):
            if problems:
                failed += 1
                report(case, outcome, problems)
            elif options.show:
                print(f"ok   {case.group}/{case.name}: {summary(case, outcome)}")
        ended = [process.pid for process in server.processes if process.poll() is not None]
        if ended or failed:
            print(f"the daemon's log:\n{server.log('usual.log')}\n{server.log('impatient.log')}")
    if ended:
        print("FAIL the daemon ended by itself")
    print(f"{len(cases)} cases, {failed} failed, {time.monotonic() - begin:.1f} s")
    return failed == 0 and not ended


def compare(options, cases, sandbox, kind):
    if not kind.find():
        print(f"{kind.name} is not installed: not compared")
        return True
    found = []
    with kind(sandbox, options.app) as server:
        for case, outcome, problems in run_all(server, cases, options.jobs):
            if problems:
                found.append((case, summary(case, outcome) if outcome else "nothing", problems))
    return differences.compare(kind.name, found, cases, bool(options.only))


def main():
    options = arguments()
    try:
        if options.document:
            sys.exit(differences.document(options.document, load(HERE / "cases"), options.write))
        if not options.daemon or not options.app:
            sys.exit(__doc__)
        cases = [case for case in load(HERE / "cases") if re.search(options.only, f"{case.group}/{case.name}")]
    except BadCase as problem:
        sys.exit(f"bad case: {problem}")
    if not cases:
        sys.exit("there is no such case")
    with tempfile.TemporaryDirectory(prefix="http") as sandbox:
        good = test_daemon(options, cases, sandbox)
        for kind in [Nginx] * options.nginx + [Lighttpd] * options.lighttpd:
            good = compare(options, cases, sandbox, kind) and good
    sys.exit(0 if good else 1)


if __name__ == "__main__":
    main()
