// Running a short program and waiting for its end, without waiting.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>

class QObject;

namespace spawner {

struct CommandOutcome
{
    bool isStarted = false; ///< else there is no such program
    bool isTimeout = false; ///< it was killed
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;

    bool isGood() const { return isStarted && !isTimeout && exitCode == 0; }
};

/// Is it in PATH? To be asked before a program is started: Qt 6.4 loses a descriptor with each that cannot be.
bool isInstalled(const QString &program);

/// Calls `done` once, from the event loop, unless `context` is gone by then: the program is killed when it is.
void runCommand(const QString &program, const QStringList &arguments, std::chrono::milliseconds timeout, QObject *context,
                std::function<void(const CommandOutcome &)> done);

} // namespace spawner
