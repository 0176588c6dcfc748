// What the tests of real processes share.
#pragma once

#include "process/procstat.h"
#include "process/supervisedprocess.h"

#include <QByteArrayList>
#include <QObject>
#include <QTest>

#include <optional>

namespace spawner {

/// Runs (a zombie does not).
inline bool isAlive(qint64 pid)
{
    ProcStat stat;
    return readProcStat(static_cast<pid_t>(pid), &stat) && !stat.isDead();
}

/// Is it there at all, if only as a zombie?
inline bool isThere(qint64 pid)
{
    ProcStat stat;
    return readProcStat(static_cast<pid_t>(pid), &stat);
}

/// The pids in "WORD PID" lines of `output`.
inline QList<qint64> pidsAfter(const QByteArray &word, const QByteArray &output)
{
    QList<qint64> pids;
    const QByteArrayList lines = output.split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(word) && line.mid(word.size()).startsWith(' '))
            pids.append(line.mid(word.size() + 1).toLongLong());
    }
    return pids;
}

/// Records all that a SupervisedProcess says.
class ProcessWitness
{
public:
    explicit ProcessWitness(SupervisedProcess &process)
    {
        QObject::connect(&process, &SupervisedProcess::started, &process, [this, &process] {
            ++starts;
            pid = process.pid();
        });
        QObject::connect(&process, &SupervisedProcess::failed, &process, [this](const Error &why) {
            ++ends;
            error = why;
        });
        QObject::connect(&process, &SupervisedProcess::exited, &process, [this](const ExitReport &how) {
            ++ends;
            exit = how;
        });
        QObject::connect(&process, &SupervisedProcess::standardOutput, &process,
                         [this](const QByteArray &bytes) { out += bytes; });
        QObject::connect(&process, &SupervisedProcess::standardError, &process,
                         [this](const QByteArray &bytes) { err += bytes; });
    }

    int starts = 0;
    int ends = 0;
    qint64 pid = 0;
    std::optional<Error> error;
    std::optional<ExitReport> exit;
    QByteArray out;
    QByteArray err;
};

/// probechild with these arguments.
inline LaunchSpec probe(const QByteArrayList &arguments)
{
    LaunchSpec spec;
    spec.program = PROBECHILD;
    spec.arguments = arguments;
    return spec;
}

} // namespace spawner
