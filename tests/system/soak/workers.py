"""Threads that take turns until they are told to pause or to end."""

import random
import threading
import time
import traceback


class Gate:
    """Lets workers run, parks them, ends them."""

    def __init__(self):
        self._condition = threading.Condition()
        self._is_open = False
        self._is_over = False
        self._running = 0

    def enter(self):
        """Waits for the gate to open; False at the end."""
        with self._condition:
            self._condition.wait_for(lambda: self._is_open or self._is_over)
            if self._is_over:
                return False
            self._running += 1
            return True

    def leave(self):
        with self._condition:
            self._running -= 1
            self._condition.notify_all()

    def goes_on(self):
        return self._is_open and not self._is_over

    def open(self):
        with self._condition:
            self._is_open = True
            self._condition.notify_all()

    def close(self, over=False):
        """Returns when every worker has left; False if one does not within two minutes."""
        with self._condition:
            self._is_open = False
            self._is_over = over
            self._condition.notify_all()
            return self._condition.wait_for(lambda: self._running == 0, 120)


class Worker(threading.Thread):
    """turn() again and again; its random numbers depend on the seed and its name only."""

    def __init__(self, name, soak):
        super().__init__(name=name, daemon=True)
        self.soak = soak
        self.place = soak.place
        self.tally = soak.tally
        self.random = random.Random(f"{soak.seed}/{name}")

    def run(self):
        while self.soak.gate.enter():
            try:
                while self.soak.gate.goes_on():
                    self.turn()
            except Exception:  # pylint: disable=broad-except
                self.tally.failed(f"{self.name} broke down:\n{traceback.format_exc()}")
                return
            finally:
                self.rest()
                self.soak.gate.leave()

    def turn(self):
        raise NotImplementedError

    def rest(self):
        """Lets go of everything, for a pause."""

    def pause(self, least, most):
        """Seconds; shorter if the gate closes."""
        end = time.monotonic() + self.random.uniform(least, most)
        while self.soak.gate.goes_on() and (left := end - time.monotonic()) > 0:
            time.sleep(min(left, 0.1))
