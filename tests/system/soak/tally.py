"""What was asked, what became of it, and how long it took."""

import collections
import math
import threading

MOST_FAILURES = 50
STEP = math.log(1.05)  # of the histogram: five per cent from one bucket to the next


class Kind:
    """Requests of one kind."""

    def __init__(self):
        self.good = 0
        self.tolerated = 0  # failed, and were allowed to
        self.lost = 0
        self.times = collections.Counter()

    def percentile(self, part):
        """Milliseconds within which so many of the good ones were done."""
        left = part * sum(self.times.values())
        for bucket in sorted(self.times):
            left -= self.times[bucket]
            if left <= 0:
                return math.exp(bucket * STEP)
        return 0.0


class Tally:
    """Thread-safe."""

    def __init__(self):
        self._lock = threading.Lock()
        self.kinds = collections.defaultdict(Kind)
        self.events = collections.Counter()  # deploys, kills and other disturbances
        self.failures = []

    def good(self, kind, seconds):
        with self._lock:
            entry = self.kinds[kind]
            entry.good += 1
            entry.times[math.floor(math.log(max(seconds * 1000, 0.01)) / STEP)] += 1

    def tolerated(self, kind):
        with self._lock:
            self.kinds[kind].tolerated += 1

    def lost(self, kind, why):
        """A request that had to succeed, and did not."""
        with self._lock:
            self.kinds[kind].lost += 1
        self.failed(f"lost: {kind}: {why}")

    def failed(self, why):
        with self._lock:
            if len(self.failures) < MOST_FAILURES:
                self.failures.append(why)
                print("FAILED:", why, flush=True)
            elif len(self.failures) == MOST_FAILURES:
                self.failures.append("and more")

    def happened(self, what):
        with self._lock:
            self.events[what] += 1

    def requests(self):
        with self._lock:
            return sum(kind.good for kind in self.kinds.values())

    def lines(self, seconds):
        yield f"{'requests':<20}{'good':>9}{'/s':>8}{'p50 ms':>9}{'p99 ms':>9}{'tolerated':>11}{'lost':>6}"
        for name, kind in sorted(self.kinds.items()):
            yield (f"{name:<20}{kind.good:>9}{kind.good / seconds:>8.0f}{kind.percentile(0.5):>9.1f}"
                   f"{kind.percentile(0.99):>9.1f}{kind.tolerated:>11}{kind.lost:>6}")
        yield "disturbances: " + ", ".join(f"{count} {what}" for what, count in sorted(self.events.items()))
