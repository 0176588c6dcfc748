#include "base/nearestname.h"
#include "base/unixsocket.h"
#include "daemon/ctl/commands.h"
#include "daemon/ctl/ctlrun.h"
#include "daemon/ctl/starter.h"
#include "daemon/ctl/stdiopump.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

#include <csignal>
#include <unistd.h>

namespace spawner {

void runNew(CtlRun &run)
{
    const QByteArray name = appName(run.line().argument(0));
    const QString directory = QFile::decodeName(run.line().has("dir") ? run.line().value("dir") : name);
    const auto files = writeStarter(name, run.line().value("lang"), directory);
    if (!files) {
        const bool isUsage = files.error().code == ErrorCode::InvalidArgument;
        return isUsage ? run.failUsage(files.error()) : run.fail(files.error());
    }
    if (run.finishedWithJson({ { QStringLiteral("directory"), QDir(directory).absolutePath() },
                               { QStringLiteral("files"), QJsonArray::fromStringList(*files) } }))
        return;
    run.output().add(
        Line{ { directory + QStringLiteral(": "), Ink::Bold }, { files->join(QStringLiteral(", ")) } });
    run.output().add(Line{ { QStringLiteral("what to do next: ") },
                           { QDir(directory).filePath(QStringLiteral("README.md")), Ink::Cyan } });
    run.finish();
}

void runStdio(CtlRun &run)
{
    std::signal(SIGPIPE, SIG_IGN); // ends are seen where they are read and written
    QStringList tried;
    for (const QByteArray &path : run.socketPaths()) {
        auto socket = connectUnixSocket(path);
        if (socket) {
            const auto pumped = pump(*socket, STDIN_FILENO, STDOUT_FILENO);
            return pumped ? run.finish() : run.fail(pumped.error());
        }
        if (socket.error().code == ErrorCode::PermissionDenied)
            return run.fail(socket.error());
        tried.append(QString::fromUtf8(path));
    }
    run.fail(CtlExit::NoDaemon, QStringLiteral("no daemon answers at ") + tried.join(QStringLiteral(", ")));
}

void runCompletion(CtlRun &run)
{
    const QByteArray shell = run.line().argument(0);
    QFile file(QStringLiteral(":/completions/") + QString::fromUtf8(shell));
    if (!QByteArrayList{ "bash", "zsh", "fish" }.contains(shell) || !file.open(QIODevice::ReadOnly))
        return run.failUsage({ ErrorCode::InvalidArgument,
                               QStringLiteral("there are completions for bash, zsh and fish, not '%1'")
                                   .arg(QString::fromUtf8(shell)) });
    run.output().add(file.readAll());
    run.finish();
}

void runHelp(CtlRun &run)
{
    const QByteArray name = run.line().argument(0);
    const CommandSpec *command = name.isEmpty() ? nullptr : findCommand(name);
    if (!name.isEmpty() && !command) {
        QByteArrayList names;
        for (const CommandSpec &known : commandTable())
            names.append(known.name);
        const QByteArray nearest = nearestName(name, names);
        const QByteArray hint = nearest.isEmpty() ? QByteArray() : " (did you mean " + nearest + "?)";
        return run.failUsage(
            { ErrorCode::InvalidArgument, QString::fromUtf8("unknown command '" + name + "'" + hint) });
    }
    run.output().add(command ? ctlHelp(*command) : ctlHelp());
    run.finish();
}

void runVersion(CtlRun &run)
{
    run.output().add("fcgi-spawnerctl " SPAWNER_VERSION "\n");
    run.finish();
}

} // namespace spawner
