"""The files of the project, and C++ without its comments and strings. Shared by the checks."""

import os
import re
import subprocess
import sys

CPP = (".h", ".cpp")

# A comment, a raw string, a string, or a character. Digit separators (1'000) are no characters:
# the lookbehind keeps their quotes out.
_TOKEN = re.compile(
    r"""//(?:\\\n|[^\n])*
      | /\*.*?\*/
      | (?:\b(?:u8|[uUL]))?R"(?P<tag>[^()\s\\]{0,16})\(.*?\)(?P=tag)"
      | "(?:\\.|[^"\\\n])*"
      | (?<![0-9a-fA-F])'(?:\\.|[^'\\\n])+'""",
    re.DOTALL | re.VERBOSE)


def blank(text, keep_strings=False):
    """`text` with comments, and strings unless kept, as spaces. Lines stay where they are."""
    def hide(match):
        token = match.group()
        if keep_strings and not token.startswith("/"):
            return token
        return re.sub(r"[^\n]", " ", token)
    return _TOKEN.sub(hide, text)


def files(root):
    """What belongs to the project, as sorted paths relative to `root`: what git would commit.

    Outside a repository (a source package), everything that is not hidden or a build folder."""
    if os.path.exists(os.path.join(root, ".git")):
        listing = subprocess.run(
            ["git", "-c", "safe.directory=*", "-C", root,
             "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            check=True, capture_output=True).stdout
        names = [name.decode("utf-8", "surrogateescape") for name in listing.split(b"\0") if name]
        return sorted(name for name in names if os.path.isfile(os.path.join(root, name)))
    found = []
    for folder, subfolders, names in os.walk(root):
        subfolders[:] = [name for name in subfolders if not name.startswith((".", "build"))]
        found += [os.path.relpath(os.path.join(folder, name), root) for name in names]
    return sorted(found)


def read(root, name):
    """The text of a file, or None if it is binary."""
    with open(os.path.join(root, name), "rb") as file:
        content = file.read()
    if b"\0" in content:
        return None
    return content.decode("utf-8", "replace")


def line_of(text, offset):
    return text.count("\n", 0, offset) + 1


def main(check):
    """Runs check(root), which yields (file, line, why), as a program: one complaint per line."""
    root = sys.argv[1] if len(sys.argv) > 1 else os.path.join(os.path.dirname(__file__), "../..")
    complaints = sorted(set(check(os.path.abspath(root))))
    for name, line, why in complaints:
        print(f"{name}:{line}: {why}")
    print(f"{len(complaints)} complaints" if complaints else "all is well")
    sys.exit(1 if complaints else 0)
