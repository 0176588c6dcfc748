"""Those who change something while the clients ask."""

import os
import signal
import subprocess

from place import wait_until
from traffic import Client
from wire import Broken
from workers import Worker

REQUESTS_BETWEEN_KILLS = 60  # or it would be a crash loop, which is refused on purpose


class Deployer(Worker):
    """New versions of "deployed", and back."""

    def __init__(self, name, soak):
        super().__init__(name, soak)
        self.count = 0

    def turn(self):
        self.pause(0.3, 1.5)
        self.count += 1
        if self.count % 4 == 0:
            return self.judge("rollbacks", self.place.run_ctl("rollback", "deployed"))
        if self.count % 7 == 0:
            return self.refused()
        file = os.path.join(self.place.root, "upload.fcgi")
        self.place.write(file, self.place.program(self.count), 0o755)
        self.judge("deploys", self.place.run_ctl("deploy", "--name", "deployed", file))

    def refused(self):
        """A version that cannot start changes nothing."""
        file = os.path.join(self.place.root, "broken.fcgi")
        self.place.write(file, f"#!/bin/sh\n# {self.count}\nexit 3\n", 0o755)
        done = self.place.run_ctl("deploy", "--name", "deployed", file)
        if done.returncode != 6:
            self.tally.failed(f"a broken version was not refused: {done.returncode} {done.stdout}{done.stderr}")
        self.tally.happened("refused deploys")

    def judge(self, what, done):
        if done.returncode != 0:
            self.tally.failed(f"{what}: exit status {done.returncode}: {done.stdout}{done.stderr}")
        self.tally.happened(what)


class Killer(Worker):
    """SIGKILL, and now and then SIGTERM, at processes of "killed" and "pool"."""

    def turn(self):
        before = self.asked()
        wait_until(lambda: self.asked() - before >= REQUESTS_BETWEEN_KILLS or not self.soak.gate.goes_on(), 60)
        pids = self.place.children(self.random.choice(("killed.fcgi", "pool.fcgi")))
        if pids and self.soak.gate.goes_on():
            try:
                os.kill(self.random.choice(pids), self.random.choice((signal.SIGKILL, signal.SIGKILL, signal.SIGTERM)))
                self.tally.happened("kills")
            except ProcessLookupError:
                pass
        self.pause(0.2, 1)

    def asked(self):
        return self.tally.kinds["hello, killed"].good


class Reloader(Worker):
    """The daemon's settings and those of apps, good ones and bad ones."""

    def __init__(self, name, soak):
        super().__init__(name, soak)
        self.count = 0

    def turn(self):
        self.pause(0.5, 2)
        self.count += 1
        way = self.random.randrange(4)
        if way == 0:
            self.place.write(self.place.config, "log-lnes = 5\n" + self.soak.config(self.count))
            self.place.hang_up()
            self.tally.happened("bad configs")
        elif way == 1:
            self.place.write(self.place.config, self.soak.config(self.count))
            self.place.hang_up()
            self.tally.happened("config reloads")
        else:
            app = self.random.choice(("deployed", "plain", "spooling"))
            self.place.write(os.path.join(self.place.web, app + ".fcgi.toml"), self.soak.settings(app, self.count))
            self.tally.happened("settings of apps")


class Newcomer(Client):
    """An app that comes, answers, and goes: from its first answer to its removal each request succeeds."""

    kind = "new app"

    def __init__(self, name, soak):
        super().__init__(name, soak)
        self.count = 0

    def turn(self):
        self.count += 1
        name = f"{self.name}-{self.count}".lower()
        target = f"/{name}.fcgi?text=here"
        self.place.app(name, tag=self.count)
        if not wait_until(lambda: self.status(target) == 200, 20):
            self.tally.failed(f"{name} did not come up")
        for _ in range(20):
            self.expect(target, lambda reply: "" if reply.body == b"here" else "another text")
        os.unlink(os.path.join(self.place.web, name + ".fcgi"))
        if not wait_until(lambda: self.status(target) == 404, 20):
            self.tally.failed(f"{name} did not go")
        if not wait_until(lambda: not self.place.children(name + ".fcgi"), 20):
            self.tally.failed(f"processes of {name} did not go")
        self.tally.happened("new and removed apps")
        self.rest()
        self.pause(0.2, 1)

    def status(self, target):
        try:
            connection = self.connected()
            connection.request(target)
            return connection.receive().status
        except Broken:
            return 0


class Follower(Worker):
    """fcgi-spawnerctl that follows the log or the events; some do not read, some are killed."""

    def turn(self):
        what = self.random.choice((["logs", "-f"], ["logs", "-f", "plain"], ["events", "-f"], ["status", "--watch"]))
        socket = os.path.join(self.place.run, "control.sock")
        reads = self.random.random() < 0.7
        with subprocess.Popen([self.place.ctl, "--socket", socket, *what], stdin=subprocess.DEVNULL,
                              stdout=subprocess.DEVNULL if reads else subprocess.PIPE,
                              stderr=subprocess.DEVNULL) as follower:
            self.pause(0.5, 4)
            if follower.poll() is not None:
                self.tally.failed(f"ctl {' '.join(what)} ended by itself with {follower.returncode}")
            follower.send_signal(self.random.choice((signal.SIGINT, signal.SIGKILL)))
        self.tally.happened("followers")


def disturbers(soak):
    return [kind(f"{kind.__name__}-{number}", soak)
            for kind, count in ((Deployer, 1), (Killer, 1), (Reloader, 1), (Newcomer, 1), (Follower, 3))
            for number in range(count)]
