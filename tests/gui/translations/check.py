#!/usr/bin/env python3
"""Checks the translations of the desktop program: that every string of the sources is translated into every language, and
that translations keep what the program relies on (places for values, mnemonics, dots, line ends, plural forms).
Prints what is wrong; fails if there is anything to print.

Usage: check.py ROOT LUPDATE"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

# How many plural forms Qt has for a language.
PLURAL_FORMS = {"ar": 6, "de": 2, "en": 2, "es": 2, "fr": 2, "ja": 1, "pt_BR": 2, "zh_CN": 1}
PLACE = re.compile(r"%L?(?:\d+|n)")
MNEMONIC = re.compile(r"&(?!&)\w")


def problems_of_text(source, text, is_plural):
    """What a translation lost of its source."""
    if not text.strip():
        yield "is empty"
        return
    wanted, found = set(PLACE.findall(source)), set(PLACE.findall(text))
    # "one" and "two" may be words of their own.
    if is_plural:
        wanted, found = wanted - {"%n", "%Ln"}, found - {"%n", "%Ln"}
    if wanted != found:
        yield f"has places {sorted(found)} instead of {sorted(wanted)}"
    if bool(MNEMONIC.search(source)) != bool(MNEMONIC.search(text)):
        yield "has a mnemonic where the source has none, or the other way round"
    for end in ("…", "\n"):
        if source.endswith(end) != text.endswith(end):
            yield f"does not end like the source ({end!r})"
    if source[0].isspace() != text[0].isspace() or source[-1].isspace() != text[-1].isspace():
        yield "begins or ends with space where the source does not, or the other way round"
    if source.count("\n") != text.count("\n"):
        yield "has another number of lines"
    if re.search(r"<[a-z/]+>", text) and not re.search(r"<[a-z/]+>", source):
        yield "has markup"


def check_message(language, context, message):
    source = message.findtext("source") or ""
    where = f"{language}: {context}: “{source}”"
    translation = message.find("translation")
    kind = translation.get("type") if translation is not None else "missing"
    if kind in ("unfinished", "missing"):
        yield f"{where} is not translated"
        return
    is_plural = message.get("numerus") == "yes"
    texts = [form.text or "" for form in translation.findall("numerusform")] if is_plural else [translation.text or ""]
    if is_plural and len(texts) != PLURAL_FORMS[language]:
        yield f"{where} has {len(texts)} plural forms, not {PLURAL_FORMS[language]}"
    for text in texts:
        for problem in problems_of_text(source, text, is_plural):
            yield f"{where}: “{text}” {problem}"


def update(root, lupdate, folder, names):
    """The .ts files as they would be for the sources of today."""
    for name in names:
        shutil.copy(os.path.join(root, "translations", name), folder)
    files = [os.path.join(folder, name) for name in names]
    subprocess.run([lupdate, "-silent", "-no-obsolete", "-locations", "none", "-I", root, os.path.join(root, "gui"),
                    "-ts", *files],
                   check=True, timeout=120)
    return files


def check(root, lupdate):
    names = [f"fcgi-spawner-gui_{language}.ts" for language in PLURAL_FORMS]
    with tempfile.TemporaryDirectory() as folder:
        for language, path in zip(PLURAL_FORMS, update(root, lupdate, folder, names)):
            strings = 0
            for context in xml.parse(path).getroot().iter("context"):
                for message in context.iter("message"):
                    # English has a file for its plural forms; the rest of it is in the sources.
                    if language == "en" and message.get("numerus") != "yes":
                        continue
                    strings += 1
                    yield from check_message(language, context.findtext("name"), message)
            print(f"{language}: {strings} strings")
            if strings == 0:
                yield f"{language}: no strings at all"


if __name__ == "__main__":
    found = list(check(*sys.argv[1:3]))
    print("\n".join(found) or "all is well")
    sys.exit(1 if found else 0)
