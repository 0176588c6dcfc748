#!/usr/bin/env python3
"""Checks who uses what: which room includes which (core/layers.txt), and which parts of Qt stay
where the architecture puts them. Prints file:line: why; fails if there is anything to print.

Usage: layers.py [ROOT]"""

import os
import posixpath
import re

import sourcetree

PRODUCT = ("core/", "daemon/", "gui/")

HTTP_SERVER_HOMES = re.compile(r"core/(http/httpfront|server/adminfront)\.(h|cpp)$")
PROCESS_HOME = re.compile(r"core/process/supervisedprocess\.(h|cpp)$")

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(?:<(?P<system>[^>\n]+)>|"(?P<own>[^"\n]+)")', re.MULTILINE)
HTTP_SERVER_HEADER = re.compile(
    r"(QtHttpServer(/.*)?|QHttpServer\w*|QAbstractHttpServer|qhttpserver\w*\.h|qabstracthttpserver\.h)$")
WIDGET_HEADER = re.compile(
    r"(QtWidgets(/.*)?|QApplication|qapplication\.h|qwidget\.h|Q\w*(Widget|WidgetItem|Window|Dialog|MessageBox|Button|View"
    r"|Layout|Label|LineEdit|TextEdit|TextBrowser|ComboBox|SpinBox|Slider|ScrollBar|ScrollArea|ProgressBar"
    r"|GroupBox|Splitter|StatusBar|ToolBar|MenuBar|Menu|Frame|ItemDelegate|Style|StyleOption|StylePainter"
    r"|SystemTrayIcon|ToolTip|Completer|RubberBand|GraphicsScene|GraphicsItem|SizePolicy|WizardPage|Wizard))$")
NOT_WIDGETS = {"QWindow", "QStringView", "QByteArrayView", "QAnyStringView", "QUtf8StringView", "QLatin1StringView"}

# What Qt has of the kind; a function of ours may well be called waitForBody() and not block.
BLOCKING = (r"\bwaitFor(ReadyRead|BytesWritten|Connected|Disconnected|NewConnection|Started|Finished"
            r"|Encrypted|Done)\b")


class Ban:
    """A word that may stand only in some files."""

    def __init__(self, pattern, folders, why, allowed=None):
        self.pattern = re.compile(pattern)
        self.folders = folders
        self.why = why
        self.allowed = re.compile(allowed) if allowed else None

    def covers(self, name):
        return name.startswith(self.folders) and not (self.allowed and self.allowed.match(name))


CODE_BANS = (
    Ban(r"\bQProcess\b", PRODUCT, "QProcess belongs to core/process/supervisedprocess, and to the desktop's ssh and systemctl",
        allowed=PROCESS_HOME.pattern + r"|gui/client/"),
    Ban(r"\bQ(Abstract)?HttpServer\w*\b", PRODUCT,
        "QHttpServer belongs to core/http/httpfront and core/server/adminfront alone",
        allowed=HTTP_SERVER_HOMES.pattern),
    Ban(r"\b(tr|QT_TR_NOOP|QT_TRANSLATE_NOOP|QCoreApplication::translate)\s*\(", ("core/", "daemon/"),
        "core and the daemon speak English: translate in gui or daemon/ctl", allowed=r"daemon/ctl/"),
    Ban(BLOCKING, PRODUCT + ("resources/",), "blocks the event loop: connect to the signal instead"),
    Ban(r"\bsender(SignalIndex)?\s*\(\s*\)", PRODUCT + ("resources/", "tests/"),
        "sender() hides who is meant: capture it in a lambda or ask the object"),
)

BUILD_BANS = (
    Ban(r"\bQt6?::Widgets\b", ("core/", "daemon/"), "only gui links Qt Widgets"),
    Ban(r"\bQt6?::HttpServer\b", PRODUCT, "only core/http and core/server link QtHttpServer",
        allowed=r"core/(http|server)/"),
)


def read_layers(root):
    """core/layers.txt as {room: set of the rooms it may include}."""
    layers = {}
    with open(os.path.join(root, "core/layers.txt"), encoding="utf-8") as file:
        for line in file:
            room, colon, others = line.split("#")[0].partition(":")
            if colon:
                layers[room.strip()] = {room.strip(), *others.split()}
    return layers


def room_of(name):
    """The room that a file belongs to; None for what is in no room, like core/CMakeLists.txt."""
    parts = name.split("/")
    if parts[0] == "core":
        return parts[1] if len(parts) > 2 else None
    if parts[0] == "daemon":
        return "ctl" if len(parts) > 2 and parts[1] == "ctl" else "daemon"
    return "/".join(parts[:2]) if parts[0] == "gui" and len(parts) > 2 else None


def room_included(path, name, layers, known):
    """The room that `#include "path"` in `name` reaches; None if it is none of ours."""
    beside = posixpath.normpath(posixpath.join(posixpath.dirname(name), path))
    for candidate in (beside, posixpath.normpath(path), posixpath.normpath("core/" + path)):
        if candidate in known:
            return room_of(candidate)
    # Not written yet, or spelt wrongly: its folder tells all the same.
    parts = path.split("/")[:-1]
    folders = ("/".join(parts[:2]), parts[0]) if parts else ()
    return next((folder for folder in folders if folder in layers), None)


def check_includes(name, text, layers, known):
    room = room_of(name)
    if room and room not in layers:
        yield name, 1, f"room '{room}' is not in core/layers.txt"
    for match in INCLUDE.finditer(sourcetree.blank(text, keep_strings=True)):
        path = match["system"] or match["own"]
        line = sourcetree.line_of(text, match.start())
        target = room_included(path, name, layers, known)
        if target and room in layers and target not in layers[room]:
            allowed = ", ".join(sorted(layers[room] - {room})) or "no other"
            yield name, line, f"{room} includes {path} of {target}; it may include {allowed} (core/layers.txt)"
        if HTTP_SERVER_HEADER.match(path) and not HTTP_SERVER_HOMES.match(name):
            yield name, line, f"{path}: only core/http/httpfront and core/server/adminfront include QtHttpServer"
        if WIDGET_HEADER.match(path) and path not in NOT_WIDGETS and match["system"] and not name.startswith("gui/"):
            yield name, line, f"{path}: Qt Widgets belong to gui alone"


def check_words(name, text, bans):
    bans = [ban for ban in bans if ban.covers(name)]
    code = None
    for ban in bans:
        if not ban.pattern.search(text):
            continue
        if code is None:
            code = sourcetree.blank(text) if name.endswith(sourcetree.CPP) else re.sub("#[^\n]*", "", text)
        # Preprocessor lines are left out: includes have rules of their own, with words of their own.
        for match in ban.pattern.finditer(code):
            start = code.rfind("\n", 0, match.start()) + 1
            if not code[start:match.start()].lstrip().startswith("#"):
                yield name, sourcetree.line_of(code, match.start()), f"{match.group().strip()}: {ban.why}"


def check(root):
    layers = read_layers(root)
    names = sourcetree.files(root)
    known = {name for name in names if name.endswith(".h")}
    for name in names:
        is_code = name.endswith(sourcetree.CPP)
        is_build = name.endswith(("CMakeLists.txt", ".cmake"))
        text = sourcetree.read(root, name) if is_code or is_build else None
        if text is None:
            continue
        if is_code and name.startswith(PRODUCT):
            yield from check_includes(name, text, layers, known)
        yield from check_words(name, text, CODE_BANS if is_code else BUILD_BANS)


if __name__ == "__main__":
    sourcetree.main(check)
