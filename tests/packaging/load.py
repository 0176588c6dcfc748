#!/usr/bin/env python3
"""Asks for a page again and again, until it is told to stop (SIGTERM) or for so many seconds; then says how many requests
there were and how many failed. Exit status 1 if any did.

usage: load.py URL EXPECTED-TEXT [--seconds N] [--clients N] [--report FILE]"""

import argparse
import http.client
import signal
import threading
import time
import urllib.parse


def ask(connection, method, target, text):
    """None, or what is wrong with the answer."""
    try:
        connection.request(method, target, body="name=Ada" if method == "POST" else None)
        response = connection.getresponse()
        body = response.read().decode("utf-8", "replace")
    except (OSError, http.client.HTTPException) as error:
        connection.close()
        return repr(error)
    if response.status != 200 or text not in body:
        return f"{response.status}: {body[:80]!r}"
    return None


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("url")
    parser.add_argument("text")
    parser.add_argument("--seconds", type=float, default=120)
    parser.add_argument("--clients", type=int, default=8)
    parser.add_argument("--report")
    options = parser.parse_args()
    url = urllib.parse.urlsplit(options.url)
    stopped = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: stopped.set())
    counts = [0] * options.clients
    failures = []
    longest = [0.0] * options.clients

    def client(number):
        connection = http.client.HTTPConnection(url.hostname, url.port or 80, timeout=60)
        while not stopped.is_set():
            started = time.monotonic()
            # Every fourth sends something that must not be sent twice.
            wrong = ask(connection, "POST" if number % 4 == 3 else "GET", url.path, options.text)
            longest[number] = max(longest[number], time.monotonic() - started)
            counts[number] += 1
            if wrong:
                failures.append(("POST " if number % 4 == 3 else "GET ") + wrong)
            # Half of them as browsers do, half with a connection for each request.
            if number % 2:
                connection.close()

    threads = [threading.Thread(target=client, args=(number,)) for number in range(options.clients)]
    for thread in threads:
        thread.start()
    stopped.wait(options.seconds)
    stopped.set()
    for thread in threads:
        thread.join()
    report = f"{sum(counts)} requests, {len(failures)} failed, the longest took {max(longest) * 1000:.0f} ms"
    for failure in failures[:5]:
        report += "\n  " + failure
    print(report, flush=True)
    if options.report:
        with open(options.report, "w", encoding="utf-8") as file:
            file.write(report + "\n")
    return 1 if failures or not sum(counts) else 0


if __name__ == "__main__":
    raise SystemExit(main())
