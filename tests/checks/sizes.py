#!/usr/bin/env python3
"""Checks that files stay small enough to be read in one go, and that headers guard themselves.
Prints file:line: why; fails if there is anything to print.

Usage: sizes.py [ROOT]"""

import re

import sourcetree

FOLDERS = ("core/", "daemon/", "gui/", "tests/")
# A header is read more often than its source. Tests are lists of cases and may be longer.
LIMITS = ((".h", 250), (".cpp", 450), (".py", 450))
TEST_LIMIT = 800


def limit_for(name):
    if name.startswith("tests/"):
        return TEST_LIMIT
    return next((limit for ending, limit in LIMITS if name.endswith(ending)), None)


def check(root):
    for name in sourcetree.files(root):
        if not name.startswith(FOLDERS) or not name.endswith((".h", ".cpp", ".py")):
            continue
        text = sourcetree.read(root, name)
        if text is None:
            continue
        lines = text.count("\n")
        limit = limit_for(name)
        if lines > limit:
            yield name, limit + 1, f"{lines} lines, at most {limit}: split it by job"
        if name.endswith(".h") and not re.search(r"^#pragma once$", text, re.MULTILINE):
            yield name, 1, "a header without #pragma once"


if __name__ == "__main__":
    sourcetree.main(check)
