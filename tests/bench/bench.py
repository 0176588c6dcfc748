"""Measures fcgi-spawner beside its peers: the same loads through each in turn, several rounds, medians.

What counts is the processor time of the server itself per request (its own processes, without the apps and the clients),
as a ratio within one run: machines differ and are noisy, and the load generator shares the cores."""

import argparse
import contextlib
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time

import loads
import own
import peers
import processes
import report

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


def arguments():
    parser = argparse.ArgumentParser(prog="tests/bench/run", description=__doc__)
    parser.add_argument("--short", action="store_true", help="2 rounds of 1 s: under 10 minutes")
    parser.add_argument("--rounds", type=int, help="how often each load runs (default 3)")
    parser.add_argument("--seconds", type=float, help="how long each run takes (default 3)")
    parser.add_argument("--only", action="append", metavar="TEXT", help="loads with TEXT in their names; may be repeated")
    parser.add_argument("--peer", action="append", metavar="TEXT", help="peers with TEXT in their names, beside fcgi-spawner")
    parser.add_argument("--build", default=os.path.join(ROOT, "build/release"), help="folder of the build to measure")
    parser.add_argument("--option", action="append", default=[], help="further option of the daemon; may be repeated")
    parser.add_argument("--output", default=os.path.join(ROOT, "build/bench"), help="folder of results and plots")
    chosen = parser.parse_args()
    chosen.rounds = chosen.rounds or (2 if chosen.short else 3)
    chosen.seconds = int(chosen.seconds or (1 if chosen.short else 3))
    return chosen


def matches(name, texts):
    return not texts or any(text.lower() in name.lower() for text in texts)


def start_peers(stage, chosen, held):
    started = []
    for kind in peers.ALL:
        if kind is not peers.Ours and not matches(kind.name, chosen.peer):
            continue
        peer = kind(stage)
        if not peer.start():
            print(f"{peer.name}: not installed, left out", file=sys.stderr)
            continue
        held.callback(peer.stop)
        started.append(peer)
    return started


def can(peer, load):
    if isinstance(load, loads.ColdStart):
        return peer.spawns
    return peer.can(load.path)


def measure(load, peer, seconds, folder):
    """One run; None (and why, on stderr) if it broke."""
    try:
        return load.run(peer, seconds, folder)
    except (OSError, RuntimeError, subprocess.SubprocessError, AttributeError) as error:
        print(f"{load.name} through {peer.name}: {error}", file=sys.stderr)
        return None


def summarize(outcomes):
    def median(values):
        values = [value for value in values if value is not None]
        return statistics.median(values) if values else None
    requests = sum(outcome.requests for outcome in outcomes)
    return {
        "cpuMicroseconds": sum(outcome.cpu for outcome in outcomes) / max(requests, 1) * 1e6,
        "perSecond": median([outcome.requests / outcome.seconds for outcome in outcomes]),
        "p50Ms": median([outcome.p50 for outcome in outcomes]), "p99Ms": median([outcome.p99 for outcome in outcomes]),
        "requests": requests, "failed": sum(outcome.failed for outcome in outcomes),
        "served": median([outcome.served for outcome in outcomes]),
    }


def run_loads(chosen, started, folder):
    results = {}
    for load in loads.all_loads(chosen.short):
        if not matches(load.name, chosen.only):
            continue
        outcomes = {peer.name: [] for peer in started if can(peer, load)}
        for _ in range(chosen.rounds):
            for peer in started:
                if peer.name in outcomes and (outcome := measure(load, peer, chosen.seconds, folder)):
                    outcomes[peer.name].append(outcome)
        results[load.name] = {name: {**summarize(found), "clients": getattr(load, "connections", 1)}
                              for name, found in outcomes.items() if found}
        print(report.row(load.name, results[load.name]), flush=True)
    return results


def memory(started):
    """PSS with 1,000 more connections, and without."""
    time.sleep(1)  # a process between fork and exec counts its parent's memory once more
    found = {}
    for peer in started:
        empty = processes.pss_bytes(peer.pids())
        try:
            with contextlib.ExitStack() as held:
                for _ in range(1000):
                    held.enter_context(loads.idle_connection(peer))
                full = processes.pss_bytes(peer.pids())
        except (OSError, RuntimeError) as error:
            print(f"memory of {peer.name}: {error}", file=sys.stderr)
            continue
        found[peer.name] = {"pssBytes": empty, "bytesPerConnection": (full - empty) / 1000}
    return found


def main():
    chosen = arguments()
    os.makedirs(chosen.output, exist_ok=True)
    peers.Ours.daemon = os.path.join(chosen.build, "daemon/fcgi-spawner")
    peers.Ours.options = tuple(chosen.option)
    begin = time.monotonic()
    with contextlib.ExitStack() as held:
        folder = held.enter_context(tempfile.TemporaryDirectory(prefix="spawner-bench-"))
        os.chmod(folder, 0o755)
        stage = peers.Stage(folder, os.path.join(chosen.output, "apps"))
        held.callback(stage.stop)
        fresh = start_peers(stage, chosen, held)
        results = {"machine": report.machine(), "memory": {} if chosen.only else memory(fresh)}
        results["loads"] = run_loads(chosen, fresh, folder)
        if not chosen.only:
            results["own"] = own.measure(chosen, folder)
    results["minutes"] = round((time.monotonic() - begin) / 60, 1)
    with open(os.path.join(chosen.output, "results.json"), "w", encoding="utf-8") as file:
        json.dump(results, file, indent=1)
    print(report.table(results))
    report.plot(results, chosen.output)


if __name__ == "__main__":
    main()
