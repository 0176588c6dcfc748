#!/usr/bin/env python3
"""The desktop program as a screen reader has it: over AT-SPI, on a display and a bus of the test's own, with a real daemon.

usage: a11y.py FCGI-SPAWNER-GUI FCGI-SPAWNER HELLO.FCGI. Exit status 77: something that this needs is missing."""

import contextlib
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request

try:
    import gi
    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi, GLib
except (ImportError, ValueError):
    Atspi = None

PATIENCE = 30  # seconds, on a machine that does much else


def skip(why):
    print("skipped:", why)
    sys.exit(77)


def check(condition, what):
    if not condition:
        raise AssertionError(what)


def wait_for(find, what, patience=PATIENCE):
    """What `find` returns, once that is something. What it looks at may vanish while it looks."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        with contextlib.suppress(GLib.Error):
            if found := find():
                return found
        time.sleep(0.05)
    raise AssertionError(f"not within {patience} s: {what}")


def walk(node):
    """It and all that is in it."""
    yield node
    for i in range(node.get_child_count()):
        child = node.get_child_at_index(i)
        if child is not None:
            yield from walk(child)


def states(node):
    return node.get_state_set()


def is_shown(node):
    return states(node).contains(Atspi.StateType.SHOWING)


def find(root, roles, name):
    """The first that shows, has one of these roles, and this name."""
    return next((node for node in walk(root) if node.get_role_name() in roles and node.get_name() == name and is_shown(node)), None)


# Qt 6.8 says "button" where 6.4 says "push button".
BUTTON = ("push button", "button")


class Desktop:
    """A display, a daemon with two apps, and the program on it."""

    def __init__(self, gui, daemon, hello, held):
        folder = held.enter_context(tempfile.TemporaryDirectory(prefix="a11y-"))
        self.environment = {**os.environ, "HOME": folder, "XDG_RUNTIME_DIR": os.path.join(folder, "run"), "LC_ALL": "C.UTF-8", "LANGUAGE": "",
                            "XDG_CONFIG_HOME": os.path.join(folder, "config"), "QT_QPA_PLATFORM": "xcb",
                            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "DISPLAY": self.start_display(held)}
        os.mkdir(self.environment["XDG_RUNTIME_DIR"], 0o700)
        root = os.path.join(folder, "web")
        os.mkdir(root)
        for name in ("hello", "other"):
            shutil.copy(hello, os.path.join(root, f"{name}.fcgi"))
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        run = os.path.join(folder, "spawner")
        self.start(held, [daemon, "--config=", "--listen", f"127.0.0.1:{port}", "--web-root", root, "--runtime-dir", run])
        self.url = f"http://127.0.0.1:{port}/hello.fcgi"
        self.file = os.path.join(root, "hello.fcgi")
        wait_for(self.ask, "an answer of the daemon")
        self.hello_pid, = self.pids(self.file)
        self.gui = self.start(held, [gui, "--socket", os.path.join(run, "control.sock"), "--show", "hello"])

    @staticmethod
    def start_display(held):
        read, write = os.pipe()
        server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp"], pass_fds=[write],
                                  stderr=subprocess.DEVNULL)
        held.callback(Desktop.end, server)
        os.close(write)
        with os.fdopen(read) as pipe:
            return ":" + pipe.readline().strip()

    def start(self, held, command):
        process = subprocess.Popen(command, env=self.environment)
        held.callback(self.end, process)
        return process

    @staticmethod
    def end(process):
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    def ask(self):
        with contextlib.suppress(OSError), urllib.request.urlopen(self.url, timeout=PATIENCE) as answer:
            return answer.read()
        return None

    @staticmethod
    def pids(file):
        """Processes that run this program."""
        found = []
        for name in os.listdir("/proc"):
            with contextlib.suppress(OSError):
                if name.isdigit() and os.readlink(f"/proc/{name}/exe") == file:
                    found.append(int(name))
        return sorted(found)

    def application(self):
        """As the bus of accessibility knows it."""
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            if child is not None and child.get_process_id() == self.gui.pid:
                return child
        return None


def test_window(application):
    frame = wait_for(lambda: next((node for node in walk(application) if node.get_role_name() == "frame" and is_shown(node)), None),
                     "a window")
    wait_for(lambda: frame.get_name().endswith("FastCGI Spawner"), "its title")
    return frame


def test_names(frame):
    """Whatever takes the focus says what it is, and whatever is described is so in words, not in HTML."""
    shown = [node for node in walk(frame) if is_shown(node)]
    nameless = [f"{node.get_role_name()} in {node.get_parent().get_role_name()}" for node in shown
                if states(node).contains(Atspi.StateType.FOCUSABLE) and not node.get_name()]
    check(not nameless, f"without a name: {nameless}")
    marked = [f"{node.get_name()}: {node.get_description()}" for node in shown if "</" in node.get_description()]
    check(not marked, f"with markup: {marked}")
    broken = [text for node in walk(frame) for text in (node.get_name(), node.get_description()) if "\ufffd" in text]
    check(not broken, f"with characters that were taken out: {broken}")


def rows(table):
    """The names of the cells of each row."""
    return [[Atspi.Table.get_accessible_at(table, row, column).get_name() for column in range(Atspi.Table.get_n_columns(table))]
            for row in range(Atspi.Table.get_n_rows(table))]


def test_list(frame, pid):
    """Both apps with their states, and the process."""
    table = wait_for(lambda: find(frame, ("tree", "tree table", "table"), "Apps"), "the list of apps")
    headers = [node.get_name() for node in walk(table) if node.get_role_name() == "table column header"]
    check(headers[:3] == ["App", "State", "PID"], f"columns {headers}")
    wait_for(lambda: [row[0].split(",")[0] for row in rows(table)] == ["hello.fcgi", "other.fcgi"], "a row for each app")
    hello, other = rows(table)
    check("Idle" in hello[0] and hello[1].startswith("Idle") and hello[2] == f"Process {pid}", f"hello: {hello}")
    check("Stopped" in other[0] and other[1].startswith("Stopped"), f"other: {other}")
    check(all(hello), f"a cell says nothing: {hello}")
    return table


def test_restart(desktop, frame, table):
    """The button of that name can be pressed without a pointer, and what it says happens."""
    before = desktop.pids(desktop.file)
    # The app is selected once there is a connection (--show).
    button = wait_for(lambda: (node := find(frame, BUTTON, "Restart")) and states(node).contains(Atspi.StateType.SENSITIVE) and node,
                      "a button Restart that can be pressed")
    names = [Atspi.Action.get_action_name(button, i) for i in range(Atspi.Action.get_n_actions(button))]
    check("Press" in names, f"actions of Restart: {names}")
    Atspi.Action.do_action(button, names.index("Press"))
    wait_for(lambda: len(now := desktop.pids(desktop.file)) == 1 and now != before, "another process")
    now = desktop.pids(desktop.file)[0]
    wait_for(lambda: rows(table)[0][2] == f"Process {now}", "its number in the list")
    check(desktop.ask(), "no page after the restart")


def main(arguments):
    if Atspi is None:
        skip("python3-gi and gir1.2-atspi-2.0 are not installed")
    for program in ("Xvfb", "dbus-run-session"):
        if not shutil.which(program):
            skip(f"{program} is not installed")
    if not os.path.exists("/usr/share/dbus-1/services/org.a11y.Bus.service"):
        skip("at-spi2-core is not installed")
    if "A11Y_TEST_BUS" not in os.environ:
        os.execvpe("dbus-run-session", ["dbus-run-session", "--", sys.executable, *arguments], {**os.environ, "A11Y_TEST_BUS": "1"})
    with contextlib.ExitStack() as held:
        desktop = Desktop(*map(os.path.abspath, arguments[1:4]), held)
        os.environ["DISPLAY"] = desktop.environment["DISPLAY"]
        Atspi.init()
        application = wait_for(desktop.application, "the program on the bus of accessibility")
        frame = test_window(application)
        table = test_list(frame, desktop.hello_pid)
        test_names(frame)
        test_restart(desktop, frame, table)


if __name__ == "__main__":
    main(sys.argv)
