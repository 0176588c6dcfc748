#!/usr/bin/env python3
"""Checks the checks: a clean tree passes, and each kind of violation is reported where it stands."""

import os
import tempfile
import unittest

import includes
import layers
import paths
import sizes
import sourcetree

LAYERS = """# a comment
base:
http: base
process: base
server: base http process
daemon: base server
ctl: base
gui/style: base
"""

CLEAN = {
    "core/layers.txt": LAYERS,
    "core/base/a.h": "#pragma once\n#include <QString>\n",
    "core/base/a.cpp": '#include "base/a.h"\n// waitForReadyRead() and sender() in a comment, #include "http/h.h" too\n',
    "core/http/h.h": '#pragma once\n#include "base/a.h"\n#include "h2.h"\n',
    "core/http/h2.h": "#pragma once\n#include <QByteArrayView>\nvoid waitForBody();\n",
    "core/http/httpfront.cpp": "#include <QHttpServer>\nQHttpServer server;\n",
    "core/http/CMakeLists.txt": "target_link_libraries(http Qt6::HttpServer)\n",
    "core/server/adminfront.h": "#pragma once\n#include <QtHttpServer/QHttpServer>\n",
    "core/server/s.cpp": '#include "http/h.h"\n#include "process/supervisedprocess.h"\n',
    "core/process/supervisedprocess.h": "#pragma once\n#include <QProcess>\nQProcess *p;\n",
    "core/process/p.cpp": "QProcessEnvironment e; const char *s = \"QProcess tr( sender()\"; int n = 1'000'000;\n",
    "core/process/q.cpp": "auto s = R\"x(\nsender() \" tr(\n)x\"; str(1); ptr (2); char c = '\"'; int sender = 0;\n",
    "daemon/main.cpp": '#include "options.h"\n#include "server/s.h"\n',
    "daemon/options.h": '#pragma once\n#include "base/a.h"\n',
    "daemon/ctl/main.cpp": '#include "base/a.h"\nauto t = tr("x");\n',
    "gui/main.cpp": '#include "base/a.h"\n#include <QApplication>\n#include <QLabel>\nauto t = tr("x");\n',
    "gui/CMakeLists.txt": "target_link_libraries(gui Qt6::Widgets) # not Qt6::HttpServer\n",
    "tests/t.cpp": "socket.waitForConnected();\n",
    "resources/e.cpp": "int main() { }\n",
    "docs/a.txt": "see docs" + paths.PLACES[0] + "x and ${HOME}" + paths.PLACES[0] + "\n",
}

# (check, file, its text, the line complained about, a word of the complaint)
VIOLATIONS = (
    (layers, "core/base/up.cpp", '#include <QString>\n#include "http/h.h"\n', 2, "base includes"),
    (layers, "core/base/up2.cpp", "#include <http/h.h>\n", 1, "base includes"),
    (layers, "core/http/side.cpp", '#include "../process/supervisedprocess.h"\n', 1, "http includes"),
    (layers, "core/http/missing.cpp", '#  include "server/later.h"\n', 1, "http includes"),
    (layers, "core/base/odd.cpp", '/* " */ #include "base/a.h"\n/* x */\n#include "http/h.h" // y\n', 3, "base includes"),
    (layers, "daemon/ctl/c.cpp", '#include "server/s.h"\n', 1, "ctl includes"),
    (layers, "daemon/ctl/d.cpp", '#include "../options.h"\n', 1, "ctl includes"),
    (layers, "gui/style/g.cpp", '#include "http/h.h"\n', 1, "gui/style includes"),
    (layers, "core/attic/x.cpp", "\n", 1, "not in core/layers.txt"),
    (layers, "core/http/other.cpp", "\n#include <QHttpServer>\n", 2, "QtHttpServer"),
    (layers, "core/server/s2.cpp", "#include <QtHttpServer/QHttpServerResponse>\n", 1, "QtHttpServer"),
    (layers, "core/http/forward.h", "#pragma once\nclass QHttpServer;\n", 2, "QHttpServer"),
    (layers, "core/process/r.cpp", "#include <QProcess>\nQProcess p;\n", 2, "QProcess"),
    (layers, "gui/start.cpp", "QProcess::startDetached(x);\n", 1, "QProcess"),
    (layers, "daemon/w.cpp", "#include <QMessageBox>\n", 1, "Widgets"),
    (layers, "core/base/w.cpp", "#include <QtWidgets/QLabel>\n", 1, "Widgets"),
    (layers, "core/base/CMakeLists.txt", "target_link_libraries(base\n    Qt6::Widgets)\n", 2, "Widgets"),
    (layers, "gui/x.cmake", "target_link_libraries(gui Qt6::HttpServer)\n", 1, "QtHttpServer"),
    (layers, "core/base/t.cpp", 'auto s = tr("x");\n', 1, "translate"),
    (layers, "daemon/t.cpp", '\nauto s = QObject::tr("x");\n', 2, "translate"),
    (layers, "core/base/b.cpp", "socket->waitForReadyRead(5);\n", 1, "blocks"),
    (layers, "resources/b.cpp", "process.waitForFinished();\n", 1, "blocks"),
    (layers, "gui/s.cpp", "auto x = 1'000; auto y = sender();\n", 1, "sender"),
    (layers, "tests/s.cpp", "qobject_cast<X *>(sender( ));\n", 1, "sender"),
    (sizes, "core/base/long.h", "#pragma once\n" + "\n" * 250, 251, "split"),
    (sizes, "core/base/long.cpp", "\n" * 451, 451, "split"),
    (sizes, "gui/bare.h", "// #pragma once\n", 1, "#pragma once"),
    (paths, "resources/a.txt", "x\nsee " + paths.PLACES[0] + "y\n", 2, "one machine"),
    (paths, "CMakeLists.txt", "set(X\"" + paths.PLACES[1] + "y\")\n", 1, "one machine"),
)


INCLUDES_CLEAN = {
    "core/base/a.h": "#pragma once\n#include <QString>\n#include <memory> // for what is made of it\nstruct A { QString name; };\n",
    "core/base/a.cpp": '#include "base/a.h"\n\n#include "base/b.h"\n\n#include <vector>\n\n#include <unistd.h>\nstd::vector<B> b;\n'
                       '#include "a.moc"\n',
    "core/base/b.h": "#pragma once\nclass B;\nconstexpr int Most = 3;\n",
    "core/base/c.cpp": '#include "b.h"\n#include <QClipboard>\n#include <chrono>\nauto c = clipboard(Most) + 5ms;\n',
    "gui/w.h": "#pragma once\nclass W;\n",
    "gui/w.cpp": '#include "gui/w.h"\n#include <QLabel>\n',
    "tests/t.cpp": "#include <vector>\n",
}

# (file, its text, the line complained about)
INCLUDES_VIOLATIONS = (
    ("core/base/b.cpp", '#include <vector>\n#include "base/b.h"\nstd::vector<B> b;\n', 1),
    ("gui/w.cpp", '#include <QLabel>\n#include "gui/w.h"\n', 1),
    ("core/base/d.cpp", "#include <vector>\n// std::vector\n", 1),
    ("core/base/d.cpp", '\n#include <QString>\nauto s = "QString";\n', 2),
    ("core/base/d.cpp", '#include "base/b.h"\nint b;\n', 1),
)


class ChecksTest(unittest.TestCase):
    def complaints(self, check, files):
        with tempfile.TemporaryDirectory() as root:
            for name, text in files.items():
                path = os.path.join(root, name)
                os.makedirs(os.path.dirname(path), exist_ok=True)
                with open(path, "w", encoding="utf-8") as file:
                    file.write(text)
            return list(check.check(root))

    def test_clean_tree_passes(self):
        for check in (layers, sizes, paths):
            self.assertEqual(self.complaints(check, CLEAN), [], check.__name__)

    def test_each_violation_is_reported(self):
        for check, name, text, line, word in VIOLATIONS:
            with self.subTest(file=name, text=text[:60]):
                found = self.complaints(check, {**CLEAN, name: text})
                self.assertEqual({(file, where) for file, where, _ in found}, {(name, line)}, found)
                self.assertTrue(any(word in why for _, _, why in found), found)

    def test_includes(self):
        self.assertEqual(self.complaints(includes, INCLUDES_CLEAN), [])
        for name, text, line in INCLUDES_VIOLATIONS:
            with self.subTest(file=name, text=text):
                found = self.complaints(includes, {**INCLUDES_CLEAN, name: text})
                self.assertEqual([(file, where) for file, where, _ in found], [(name, line)])

    def test_blanking_keeps_lines(self):
        text = 'a /* x\ny */ b "c\\"d" // e\\\nf\ng R"(h\n)" i\n'
        blank = sourcetree.blank(text)
        self.assertEqual(len(blank), len(text))
        self.assertEqual(blank.count("\n"), text.count("\n"))
        self.assertEqual(blank.split(), ["a", "b", "g", "i"])

    def test_binary_files_are_left_alone(self):
        self.assertEqual(self.complaints(paths, {**CLEAN, "a.bin": "\0" + paths.PLACES[0]}), [])


if __name__ == "__main__":
    unittest.main()
