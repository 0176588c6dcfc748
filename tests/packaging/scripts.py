#!/usr/bin/env python3
"""The scripts of the installer: their syntax, the changelog, and what uninstall leaves behind.

usage: scripts.py ROOT VERSION"""

import glob
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import unittest

from skipping import SBIN, run

ROOT = os.path.abspath(sys.argv[1])
VERSION = sys.argv[2]
CHANGELOG = os.path.join(ROOT, "installer/packages/changelog")

MAINTAINER = "Ada Lovelace <ada@example.org>"
TWO_VERSIONS = """# Changes

Words.

## 1.10.0 (2026-03-01)

- One thing that takes more than a line of a Debian changelog to say,
  and ends on the second.
- Another.

## 1.9.0 (2026-02-01)

- The first.
"""


def write(path, text, mode=0o644):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    os.chmod(path, mode)
    return path


def tree(folder):
    """Every path in it, with what is in files."""
    found = {}
    for parent, folders, names in os.walk(folder):
        for name in folders:
            found[os.path.relpath(os.path.join(parent, name), folder)] = None
        for name in names:
            path = os.path.join(parent, name)
            with open(path, "rb") as file:
                found[os.path.relpath(path, folder)] = file.read()
    return found


class Sandboxed(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, self.folder)

    def path(self, name):
        return os.path.join(self.folder, name)


class Syntax(unittest.TestCase):
    def test_shellcheck(self):
        shellcheck = shutil.which("shellcheck", path=SBIN)
        if not shellcheck:
            self.skipTest("shellcheck is not installed")
        scripts = [path for pattern in ("installer/packages/deb/p*", "installer/packages/changelog", "installer/packages/setup",
                                        "installer/packages/strip", "installer/uninstall", "installer/release",
                                        "tests/packaging/run", "tests/packaging/*.sh")
                   for path in sorted(glob.glob(os.path.join(ROOT, pattern)))]
        self.assertGreater(len(scripts), 7)
        status, output = run(shellcheck, "-x", *scripts, cwd=ROOT)
        self.assertEqual(status, 0, output)
        for name in ("post", "preun", "postun"):
            status, output = run(shellcheck, "-s", "sh", os.path.join(ROOT, "installer/packages/rpm", name))
            self.assertEqual(status, 0, output)


class Changelog(Sandboxed):
    def made(self, kind, text, *arguments):
        return run(CHANGELOG, kind, write(self.path("CHANGELOG.md"), text), *arguments)

    def test_the_projects_own_names_its_version(self):
        status, output = run(CHANGELOG, "check", os.path.join(ROOT, "resources/docs/CHANGELOG.md"), VERSION)
        self.assertEqual(status, 0, output)

    def test_refuses_what_is_not_ready(self):
        for text in (TWO_VERSIONS.replace("1.10.0 (2026-03-01)", "1.11.0 (2026-03-01)"),
                     TWO_VERSIONS.replace("(2026-03-01)", "(unreleased)"),
                     TWO_VERSIONS.replace("(2026-03-01)", "(2026-13-01)"),
                     TWO_VERSIONS.replace("1.10.0", "1x10.0"),
                     "# Changes\n\n## 1.10.0 (2026-03-01)\n\n## 1.9.0 (2026-02-01)\n\n- The first.\n"):
            status, output = self.made("check", text, "1.10.0")
            self.assertNotEqual(status, 0, text)
            self.assertIn("CHANGELOG.md", output)

    def test_debian(self):
        status, output = self.made("deb", TWO_VERSIONS, "1.10.0-1~deb12u1", "bookworm", MAINTAINER)
        self.assertEqual(status, 0, output)
        first, second = output.split("fcgi-spawner (")[1:]
        self.assertTrue(first.startswith("1.10.0-1~deb12u1) bookworm; urgency=medium\n\n  * One thing"), first)
        self.assertIn(" to say, and\n    ends on the second.\n  * Another.\n", first)
        self.assertTrue(first.endswith(f"\n -- {MAINTAINER}  Sun, 01 Mar 2026 12:00:00 +0000\n\n"), first)
        self.assertTrue(second.startswith("1.9.0-1) bookworm;"), second)
        if shutil.which("dpkg-parsechangelog"):
            status, output = run("dpkg-parsechangelog", "-l", write(self.path("changelog"), output), "-S", "Version")
            self.assertEqual((status, output), (0, "1.10.0-1~deb12u1\n"))

    def test_rpm(self):
        status, output = self.made("rpm", TWO_VERSIONS, "1.10.0-1", MAINTAINER)
        self.assertEqual(status, 0, output)
        self.assertTrue(output.startswith(f"* Sun Mar 01 2026 {MAINTAINER} - 1.10.0-1\n- One thing"), output)
        self.assertIn(f"\n* Sun Feb 01 2026 {MAINTAINER} - 1.9.0-1\n- The first.\n", output)


class UninstallArchive(Sandboxed):
    def unpack(self):
        """As an archive is, in a folder that others use as well."""
        write(self.path("bin/other"), "not ours\n")
        os.makedirs(self.path("lib"), exist_ok=True)
        write(self.path("share/doc/other/README"), "not ours\n")
        before = tree(self.folder)
        files = ["bin/fcgi-spawner", "share/doc/fcgi-spawner/LICENSE", "share/fcgi-spawner/fcgi-spawner.toml",
                 "share/fcgi-spawner/uninstall", "share/fcgi-spawner/manifest", "lib/systemd/user/fcgi-spawner.socket"]
        for name in files:
            write(self.path(name), name)
        write(self.path("share/fcgi-spawner/manifest"), "\n".join(files) + "\n")
        shutil.copy(os.path.join(ROOT, "installer/uninstall"), self.path("share/fcgi-spawner/uninstall"))
        return before

    def test_leaves_what_was_there(self):
        before = self.unpack()
        unpacked = tree(self.folder)
        status, output = run(self.path("share/fcgi-spawner/uninstall"), "--dry-run")
        self.assertEqual(status, 0, output)
        self.assertIn("removing " + self.path("bin/fcgi-spawner"), output)
        self.assertEqual(tree(self.folder), unpacked)
        status, output = run(self.path("share/fcgi-spawner/uninstall"))
        self.assertEqual(status, 0, output)
        self.assertEqual(tree(self.folder), before)

    def test_refuses_a_manifest_that_leads_elsewhere(self):
        for line in ("/etc/passwd", "../outside"):
            self.unpack()
            with open(self.path("share/fcgi-spawner/manifest"), "w", encoding="utf-8") as file:
                file.write(line + "\n")
            unpacked = tree(self.folder)
            status, output = run(self.path("share/fcgi-spawner/uninstall"))
            self.assertNotEqual(status, 0, output)
            self.assertIn("damaged", output)
            self.assertEqual(tree(self.folder), unpacked)


class UninstallClone(Sandboxed):
    def setUp(self):
        super().setUp()
        write(self.path("clone/installer/quickstart"), "#!/bin/sh\n", 0o755)
        shutil.copy(os.path.join(ROOT, "installer/uninstall"), self.path("clone/installer/uninstall"))
        write(self.path("web/mine.fcgi"), "mine\n")
        self.before = tree(self.folder)
        # As quickstart --web-root web leaves it, after a change to one of its apps.
        write(self.path("clone/build/release/CMakeCache.txt"), "x\n")
        daemon = self.path("clone/build/release/daemon/fcgi-spawner")
        os.makedirs(os.path.dirname(daemon))
        shutil.copy("/bin/sleep", daemon)
        sums = ""
        for name in ("hello.fcgi", "time.fcgi"):
            write(self.path("web/" + name), name)
            sums += hashlib.sha256(name.encode()).hexdigest() + "  " + self.path("web/" + name) + "\n"
        write(self.path("clone/build/quickstart/placed"), sums)
        write(self.path("clone/build/installed-packages"), "a-package-that-nobody-has\n")

    def uninstall(self, *arguments):
        return run(self.path("clone/installer/uninstall"), *arguments)

    def test_leaves_what_was_there_and_what_was_changed(self):
        write(self.path("web/time.fcgi"), "my own time\n")
        status, output = self.uninstall()
        self.assertEqual(status, 0, output)
        self.assertIn("time.fcgi was changed and stays", output)
        self.assertEqual(tree(self.folder), {**self.before, "web/time.fcgi": b"my own time\n"})

    def test_tries_without_touching(self):
        before = tree(self.folder)
        status, output = self.uninstall("--dry-run")
        self.assertEqual(status, 0, output)
        self.assertIn("removing build/release", output)
        self.assertEqual(tree(self.folder), before)

    def test_waits_for_the_daemon_to_be_stopped(self):
        before = tree(self.folder)
        with subprocess.Popen([self.path("clone/build/release/daemon/fcgi-spawner"), "60"]) as daemon:
            try:
                status, output = self.uninstall()
                self.assertNotEqual(status, 0, output)
                self.assertIn(f"still runs (process {daemon.pid}", output)
            finally:
                daemon.kill()
        self.assertEqual(tree(self.folder), before)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
