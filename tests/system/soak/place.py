"""The daemon under test, in folders of its own, and what it holds."""

import os
import re
import shutil
import signal
import subprocess
import tempfile
import time

SANITIZERS = ("libasan", "libtsan", "libubsan")
REPORTS = re.compile(r"ERROR: (Address|Leak)Sanitizer|WARNING: ThreadSanitizer|runtime error:|ASSERT")


def wait_until(condition, seconds):
    """What `condition` said in the end."""
    end = time.monotonic() + seconds
    while not (result := condition()) and time.monotonic() < end:
        time.sleep(0.02)
    return result


def read(path):
    try:
        with open(path, encoding="utf-8", errors="replace") as file:
            return file.read()
    except OSError:
        return ""


def sockets(pid):
    """What is known of the sockets in the process's network: lines of /proc/net by "socket:[inode]"."""
    known = {}
    for kind, column in (("tcp", 9), ("tcp6", 9), ("unix", 6)):
        for line in read(f"/proc/{pid}/net/{kind}").splitlines()[1:]:
            words = line.split()
            told = words[1:4] if kind != "unix" else words[5:6] + words[7:]
            known[f"socket:[{words[column]}]"] = " ".join([kind, *told])
    return known


def descriptors(pid):
    """What is open, a line each."""
    known = sockets(pid)
    result = []
    for number in os.listdir(f"/proc/{pid}/fd"):
        try:
            target = os.readlink(f"/proc/{pid}/fd/{number}")
        except OSError:
            continue
        result.append(f"{number} {target} {known.get(target, '')}".rstrip())
    return result


class Sample:
    """What the daemon holds at one moment."""

    def __init__(self, place):
        pid = place.process.pid
        status = read(f"/proc/{pid}/status")
        self.rss_bytes = int(re.search(r"VmRSS:\s*(\d+)", status).group(1)) * 1024
        self.threads = int(re.search(r"Threads:\s*(\d+)", status).group(1))
        self.open = descriptors(pid)
        self.descriptors = len(self.open)
        self.children = len(place.children())
        self.files = place.files()

    def text(self):
        return (f"{self.rss_bytes / 2**20:.1f} MiB, {self.descriptors} descriptors, {self.threads} threads, "
                f"{self.children} children, {len(self.files)} files")


class Place:
    """Folders, apps, config and the daemon's process."""

    def __init__(self, build, keep):
        self.daemon = os.path.join(build, "daemon/fcgi-spawner")
        self.ctl = os.path.join(build, "daemon/ctl/fcgi-spawnerctl")
        self.fakeapp = os.path.join(build, "tests/fakes/fakeapp/fakeapp")
        for program in (self.daemon, self.ctl, self.fakeapp):
            if not os.access(program, os.X_OK):
                raise SystemExit(f"{program} is missing: build fcgi-spawner, fcgi-spawnerctl and fakeapp there first")
        libraries = subprocess.run(["ldd", self.daemon], capture_output=True, text=True, check=False).stdout
        self.is_sanitized = any(name in libraries for name in SANITIZERS)
        self._keep = keep
        self.root = tempfile.mkdtemp(prefix="soak-")
        self.web, self.static, self.run = (os.path.join(self.root, name) for name in ("web", "static", "run"))
        for folder, mode in ((self.web, 0o755), (self.static, 0o755), (self.run, 0o700)):
            os.mkdir(folder, mode)
        self.config = os.path.join(self.root, "fcgi-spawner.toml")
        self.log = os.path.join(self.root, "log")
        self.process = None
        self.port = 0
        with open(self.fakeapp, "rb") as file:
            self._program = file.read()

    # --- Files

    def write(self, path, content, mode=0o644):
        """All at once, as a careful user does."""
        temporary = os.path.join(os.path.dirname(path), ".new-" + os.path.basename(path))
        with open(temporary, "wb") as file:
            file.write(content if isinstance(content, bytes) else content.encode())
            os.fchmod(file.fileno(), mode)
        os.rename(temporary, path)

    def program(self, tag):
        """An app that differs from all others."""
        return self._program + f"\n#TAG={tag}\n".encode()

    def app(self, name, settings="", tag="first"):
        path = os.path.join(self.web, name + ".fcgi")
        if settings:
            self.write(path + ".toml", settings)
        self.write(path, self.program(tag), 0o755)

    def files(self):
        """What could be left behind: temporary files, sockets, old versions without a record."""
        found = []
        for folder, _, names in os.walk(self.root):
            found += [os.path.join(folder, name) for name in names]
        return sorted(os.path.relpath(path, self.root) for path in found
                      if ".upload-" in path or ".new-" in path or path.endswith(".sock") or "/run/" in path)

    # --- The daemon

    def start(self):
        environment = dict(os.environ)
        for name in ("ASAN_OPTIONS", "UBSAN_OPTIONS", "TSAN_OPTIONS"):
            environment.setdefault(name, "")
        # Memory that was freed shall not look like a leak.
        environment["ASAN_OPTIONS"] += ":quarantine_size_mb=16:detect_leaks=1"
        environment["UBSAN_OPTIONS"] += ":print_stacktrace=1:halt_on_error=1"
        suppressions = os.path.join(os.path.dirname(__file__), "../../support/tsan.supp")
        environment["TSAN_OPTIONS"] += f":suppressions={suppressions}:ignore_noninstrumented_modules=1:die_after_fork=0"
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen(
                [self.daemon, "--config", self.config, "--listen", "127.0.0.1:0", "--web-root", self.web, "--static-root",
                 self.static, "--runtime-dir", self.run], stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=environment)

        def port():
            if self.process.poll() is not None:
                raise SystemExit("the daemon ended at once:\n" + read(self.log))
            return re.search(r"listening on http://127\.0\.0\.1:(\d+)", read(self.log))
        found = wait_until(port, 60)
        if not found:
            raise SystemExit("the daemon does not listen:\n" + read(self.log))
        self.port = int(found.group(1))

    def hang_up(self):
        self.process.send_signal(signal.SIGHUP)

    def stop(self):
        """Exit status, or None if it had to be killed."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        try:
            return self.process.wait(60)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            return None

    def run_ctl(self, *arguments):
        return subprocess.run([self.ctl, "--socket", os.path.join(self.run, "control.sock"), *arguments],
                              capture_output=True, text=True, errors="replace", timeout=120, check=False)

    def children(self, app=""):
        """Processes in the web root, zombies left out; those of `app` only."""
        found = []
        for name in os.listdir("/proc"):
            if not name.isdigit():
                continue
            try:
                folder = os.readlink(f"/proc/{name}/cwd")
            except OSError:
                continue
            if folder == os.path.realpath(self.web) and app in read(f"/proc/{name}/cmdline").split("\0")[0]:
                found.append(int(name))
        return found

    def reports(self):
        """Lines of the log in which a sanitizer or an assertion speaks."""
        with open(self.log, encoding="utf-8", errors="replace") as file:
            return [line.rstrip() for line in file if REPORTS.search(line)][:10]

    def remove(self):
        if self.process and self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        for pid in self.children():
            os.kill(pid, signal.SIGKILL)
        if self._keep:
            print("kept:", self.root)
        else:
            shutil.rmtree(self.root, ignore_errors=True)
