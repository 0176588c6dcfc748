// What tests of the tray icon share: a display, a bus, and a program with an icon.
#pragma once

#include "gui/desktop/privatebus.h"
#include "gui/desktop/xserver.h"

#include <QByteArrayList>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

/// A running trayprobe and what it said.
class TrayProbe
{
public:
    TrayProbe(const QString &display, int graceMs, const QString &platform = QStringLiteral("xcb"))
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DISPLAY"), display);
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), platform);
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder.path());
        environment.remove(QStringLiteral("XDG_CURRENT_DESKTOP"));
        environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(TRAY_PROBE), { QString::number(graceMs) });
    }
    ~TrayProbe()
    {
        m_process.closeWriteChannel(); // it ends by itself then
        if (!m_process.waitForFinished(10'000)) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }
    void tell(const QByteArray &line) { m_process.write(line + '\n'); }
    QByteArrayList lines()
    {
        m_output += m_process.readAllStandardOutput();
        QByteArrayList lines = m_output.split('\n');
        lines.removeLast();
        return lines;
    }
    bool says(const QByteArray &line) { return lines().contains(line); }
    qsizetype count(const QByteArray &line) { return lines().count(line); }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QByteArray m_output;
};

/// Why such tests cannot run here; empty if they can.
inline QByteArray missingPrograms(std::initializer_list<const char *> programs)
{
    for (const char *program : programs) {
        if (QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty())
            return QByteArray(program) + " is not installed";
    }
    return {};
}
