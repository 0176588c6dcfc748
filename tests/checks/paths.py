#!/usr/bin/env python3
"""Checks that no file names a path that exists on one machine only: what is written here has to
work on a bare machine. Prints file:line: why; fails if there is anything to print.

Usage: paths.py [ROOT]"""

import re

import sourcetree

# In pieces, so that this file does not complain about itself.
PLACES = ("/" "work/", "/" "tmp/bash_", "/" "tmp/b-")
# Only where the path begins there: "docs/work/" is somebody's folder like any other.
PATTERN = re.compile(r"(?<![\w.~}-])(" + "|".join(re.escape(place) for place in PLACES) + ")")


def check(root):
    for name in sourcetree.files(root):
        text = sourcetree.read(root, name)
        for match in PATTERN.finditer(text or ""):
            line = sourcetree.line_of(text, match.start())
            yield name, line, f"'{match.group()}' is a path of one machine: make it relative or configurable"


if __name__ == "__main__":
    sourcetree.main(check)
