#!/usr/bin/env python3
"""Looks at the dashboard of a running daemon with headless Chromium, through ChromeDriver.

Usage: dashboardcheck.py ADMIN-PORT PORT DAEMON-PID [--pictures DIR]

The daemon has the apps "fake" (the fake app) and "broken" (which ends at once). At the end the daemon is stopped for a
moment (SIGSTOP), to see what the page says then. Prints what is wrong; fails if there is anything.
With --pictures: also light.png, dark.png and phone.png of the page in DIR."""

import base64
import contextlib
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

PATIENCE = 30
NO_PROXY = urllib.request.build_opener(urllib.request.ProxyHandler({}))


class Browser:
    """A WebDriver session (W3C WebDriver) with a profile of its own."""

    def __init__(self, profile):
        self.driver = subprocess.Popen(
            ["chromedriver", "--port=0"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.session = None
        for line in self.driver.stdout:
            found = re.search(r"successfully on port (\d+)", line)
            if found:
                self.base = f"http://127.0.0.1:{found[1]}"
                break
        else:
            raise RuntimeError("chromedriver did not start")
        arguments = [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-dev-shm-usage",
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-proxy-server",
            "--hide-scrollbars", f"--user-data-dir={profile}"]
        answer = self.call("POST", "/session", {"capabilities": {"alwaysMatch": {
            "browserName": "chrome", "goog:chromeOptions": {"args": arguments},
            "goog:loggingPrefs": {"browser": "ALL"}}}})
        self.session = answer["sessionId"]

    def call(self, method, path, body=None):
        data = json.dumps(body if body is not None else {}).encode() if method == "POST" else None
        request = urllib.request.Request(self.base + path, data=data, method=method,
                                         headers={"Content-Type": "application/json"})
        try:
            with NO_PROXY.open(request, timeout=PATIENCE) as reply:
                return json.load(reply)["value"]
        except urllib.error.HTTPError as error:
            raise RuntimeError(f"{path}: {error.read().decode(errors='replace')}") from error

    def do(self, path, body=None):
        return self.call("POST", f"/session/{self.session}{path}", body)

    def run(self, script, *arguments):
        return self.do("/execute/sync", {"script": script, "args": list(arguments)})

    def devtools(self, command, **parameters):
        return self.do("/goog/cdp/execute", {"cmd": command, "params": parameters})

    def resize(self, width, height):
        self.devtools("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=width < 600)

    def prefer(self, scheme):
        self.devtools("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])

    def picture(self, path):
        shot = self.devtools("Page.captureScreenshot", format="png")
        with open(path, "wb") as file:
            file.write(base64.b64decode(shot["data"]))

    def console(self):
        return self.do("/se/log", {"type": "browser"})

    def quit(self):
        with contextlib.suppress(Exception):
            if self.session:
                self.call("DELETE", f"/session/{self.session}")
        self.driver.terminate()
        self.driver.wait()


class Missing(Exception):
    pass


class Check:
    def __init__(self, browser, port, pid):
        self.browser = browser
        self.port = port
        self.pid = pid
        self.problems = []

    def expect(self, what, script, request=None):
        """Waits until `script`, an expression, is true in the page; asks for `request` meanwhile."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if self.browser.run(f"return Boolean({script})"):
                return
            if request:
                self.ask(request)
            time.sleep(0.1)
        page = self.browser.run("return document.body.innerText")
        raise Missing(f"not seen: {what}\n  {script}\n--- the page says\n{page}\n---")

    def ask(self, path):
        with contextlib.suppress(urllib.error.HTTPError):
            with NO_PROXY.open(f"http://127.0.0.1:{self.port}{path}", timeout=PATIENCE) as reply:
                reply.read()

    def shows_apps(self):
        self.expect("that it is connected", "document.querySelector('#link').textContent === 'live'")
        self.expect("both apps", "document.querySelectorAll('#apps > tr.app').length === 2")
        self.expect("the stopped app", "document.querySelector('#apps').innerText.includes('stopped')")
        for _ in range(20):
            self.ask("/fake.fcgi")
        self.ask("/fake.fcgi?stderr=3")
        self.expect("the running app", "[...document.querySelectorAll('#apps .badge')].some(b => b.textContent === 'running')")
        self.expect("the failing app",
                    "[...document.querySelectorAll('#apps .badge')].some(b => /backing-off|crash-looping/.test(b.textContent))",
                    "/broken.fcgi")
        self.expect("the requests in the plot", "document.querySelector('#p-rate path.rate')?.getAttribute('d')?.length > 20")
        self.expect("a latency", "/[0-9] (µs|ms|s)$/.test(document.querySelector('#t-p95').textContent)", "/fake.fcgi")

    def countdown_moves(self):
        text = "[...document.querySelectorAll('#apps tr.app')].find(r => r.innerText.includes('fake'))?.lastElementChild.innerText"
        self.expect("an idle countdown", f"/[0-9]+ s/.test({text})")
        first = self.browser.run(f"return {text}")
        self.expect("the countdown to move", f"{text} !== {json.dumps(first)}")

    def opens_by_keyboard(self):
        self.browser.run("[...document.querySelectorAll('.open')].find(b => b.textContent === 'fake').focus()")
        self.press("\ue007")  # Enter
        self.expect("the app's process", "document.querySelector('tr.more:not([hidden]) .pid')?.innerText.match(/[0-9]+/)")
        self.expect("that it is expanded, for screen readers", "document.activeElement.getAttribute('aria-expanded') === 'true'")

    def press(self, key):
        self.browser.do("/actions", {"actions": [{"type": "key", "id": "keyboard", "actions": [
            {"type": "keyDown", "value": key}, {"type": "keyUp", "value": key}]}]})

    def log_follows(self):
        self.expect("the app's output", "document.querySelector('#log').innerText.includes('fake')")
        count = "document.querySelectorAll('#log > div').length"
        self.browser.run("const t = document.querySelector('#ltext'); t.value = 'no such line'; t.dispatchEvent(new Event('input'))")
        self.expect("that nothing fits the filter", f"{count} === 1")
        self.browser.run("const t = document.querySelector('#ltext'); t.value = ''; t.dispatchEvent(new Event('input'))")
        self.expect("the lines again", f"{count} > 2")
        self.browser.run("document.querySelector('#pause').click()")
        before = self.browser.run(f"return {count}")
        self.ask("/fake.fcgi?stderr=2")
        self.expect("how many lines wait", "/Resume \\([0-9]+ new\\)/.test(document.querySelector('#pause').textContent)")
        if self.browser.run(f"return {count}") != before:
            self.problems.append("the log moved while it was paused")
        self.browser.run("document.querySelector('#pause').click()")
        self.expect("the lines that waited", f"{count} >= {before} + 2")

    def fits_a_phone(self):
        self.browser.resize(390, 844)
        self.expect("no sideways scrolling on a phone", "document.documentElement.scrollWidth <= 390")
        self.browser.resize(1280, 900)

    def tells_that_the_daemon_is_gone(self):
        os.kill(self.pid, signal.SIGSTOP)
        try:
            self.expect("that the daemon is gone", "!document.querySelector('#gone').hidden")
        finally:
            os.kill(self.pid, signal.SIGCONT)
        self.expect("that it is back", "document.querySelector('#gone').hidden")

    def console_is_quiet(self):
        for entry in self.browser.console():
            if entry["level"] in ("SEVERE", "WARNING"):
                self.problems.append("the browser complains: " + entry["message"])


def take_pictures(browser, folder):
    os.makedirs(folder, exist_ok=True)
    for scheme in ("light", "dark"):
        browser.resize(1280, 1200)
        browser.prefer(scheme)
        time.sleep(1.2)
        browser.picture(os.path.join(folder, scheme + ".png"))
    browser.resize(390, 1500)
    time.sleep(1.2)
    browser.picture(os.path.join(folder, "phone.png"))
    browser.prefer("light")


def main():
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1)) # the browser has to go, too
    admin, port, pid = (int(argument) for argument in sys.argv[1:4])
    pictures = sys.argv[5] if sys.argv[4:5] == ["--pictures"] else None
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        browser = Browser(profile)
        try:
            browser.resize(1280, 900)
            browser.do("/url", {"url": f"http://127.0.0.1:{admin}/"})
            check = Check(browser, port, pid)
            check.shows_apps()
            check.countdown_moves()
            check.opens_by_keyboard()
            check.log_follows()
            check.fits_a_phone()
            check.console_is_quiet()
            if pictures:
                take_pictures(browser, pictures)
            check.tells_that_the_daemon_is_gone()
        except Missing as problem:
            check.problems.append(str(problem))
        finally:
            browser.quit()
    for problem in check.problems:
        print(problem)
    sys.exit(1 if check.problems else 0)


if __name__ == "__main__":
    main()
