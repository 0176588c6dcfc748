// fcgi-spawnerctl: from a command line to a CtlRun.
#include "daemon/ctl/ctlrun.h"

#include <QCoreApplication>

#include <fcntl.h>
#include <unistd.h>

using namespace spawner;

/// A standard descriptor that is closed would become the socket, and get our output.
static void openStandardDescriptors()
{
    int fd = open("/dev/null", O_RDWR);
    while (fd >= 0 && fd <= STDERR_FILENO)
        fd = open("/dev/null", O_RDWR);
    if (fd > STDERR_FILENO)
        close(fd);
}

int main(int argc, char *argv[])
{
    openStandardDescriptors();
    QByteArrayList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(argv[i]);
    auto line = parseCommandLine(arguments);
    if (!line) {
        printError(line.error().message + QStringLiteral("; see fcgi-spawnerctl help"));
        return int(CtlExit::Usage);
    }
    qputenv("QT_NO_GLIB", "1"); // its main loop does nothing for us
    static char program[] = "fcgi-spawnerctl";
    int qtArgumentCount = 1; // the others are ours, not Qt's
    char *qtArguments[] = { argc > 0 ? argv[0] : program, nullptr };
    QCoreApplication application(qtArgumentCount, qtArguments);

    Output output(STDOUT_FILENO, OutputKind::of(STDOUT_FILENO, !line->has("no-color")));
    int status = int(CtlExit::Failed);
    CtlRun run(std::move(*line), output);
    QObject::connect(&run, &CtlRun::finished, &application, [&status](int code) {
        status = code;
        QCoreApplication::quit();
    });
    run.start();
    QCoreApplication::exec();
    return status;
}
