// Owns children the way the daemon does, says their pids, and waits to be killed.
//
//   ownerprogram RUNTIMEDIR CHILDPROGRAM [+]CHILDARGS...
//
// Starts CHILDPROGRAM with CHILDARGS and passes its output on; "guardian PID" and "child PID" lines
// come first. With RUNTIMEDIR "-" there is neither guardian nor state file; with a "+" before it,
// the guardian is left out.
#include "process/processreaper.h"
#include "process/supervisedprocess.h"

#include <QCoreApplication>

#include <cstdio>

#include <unistd.h>

using namespace spawner;

static void say(const QByteArray &text)
{
    if (::write(STDOUT_FILENO, text.constData(), static_cast<size_t>(text.size())) < 0)
        ::_exit(3);
}

int main(int argc, char **argv)
{
    if (argc < 3)
        return 64;
    ProcessReaper reaper;
    QByteArray runtimeDir = argv[1];
    const bool hasGuardian = runtimeDir != "-" && !runtimeDir.startsWith('+');
    if (runtimeDir.startsWith('+'))
        runtimeDir.remove(0, 1);
    if (hasGuardian && !reaper.startGuardian())
        return 1;
    QCoreApplication application(argc, argv);
    if (runtimeDir != "-") {
        const auto opened = reaper.open(runtimeDir);
        if (!opened) {
            say("error " + opened.error().message.toUtf8() + '\n');
            return 2;
        }
        say("swept " + QByteArray::number(*opened) + '\n');
    }
    say("guardian " + QByteArray::number(reaper.guardianPid()) + '\n');

    SupervisedProcess child;
    QObject::connect(&child, &SupervisedProcess::started, &child, [&] {
        reaper.add(static_cast<pid_t>(child.pid()));
        say("child " + QByteArray::number(child.pid()) + '\n');
    });
    QObject::connect(&child, &SupervisedProcess::standardOutput, &child,
                     [](const QByteArray &bytes) { say(bytes); });
    QObject::connect(&child, &SupervisedProcess::failed, &application,
                     [](const Error &) { QCoreApplication::exit(4); });
    LaunchSpec spec;
    spec.program = argv[2];
    for (int index = 3; index < argc; ++index)
        spec.arguments.append(argv[index]);
    child.start(spec);
    return QCoreApplication::exec();
}
