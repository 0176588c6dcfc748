#include "gui/app/application.h"
#include "gui/app/commandline.h"
#include "gui/desktop/singleinstance.h"

#include <QApplication>
#include <QDir>

#include <cstdio>

using namespace spawner;

namespace {

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QFile::decodeName(argv[i]));
    return arguments;
}

int fail(const QString &message, int code)
{
    std::fprintf(stderr, "fcgi-spawner-gui: %s\n", qUtf8Printable(message));
    return code;
}

} // namespace

int main(int argc, char **argv) // NOLINT(bugprone-exception-escape): without memory at the start there is nothing better to do
{
    // Qt takes its own options (-platform, -style) out of argv, but only together with a display; help needs none.
    const auto early = CommandLine::parse(argumentsOf(argc, argv), QDir::currentPath());
    if (early && early->help) {
        std::fputs(CommandLine::helpText().constData(), stdout);
        return 0;
    }
    if (early && early->version) {
        std::puts("fcgi-spawner-gui " SPAWNER_VERSION);
        return 0;
    }
    QApplication program(argc, argv);
    QApplication::setApplicationName(QStringLiteral("fcgi-spawner-gui"));
    QApplication::setApplicationVersion(QStringLiteral(SPAWNER_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("io.github.fcgi_spawner.Desktop"));
    QApplication::setQuitOnLastWindowClosed(false); // a dialog may be the last one while the window is in the tray
    const QStringList arguments = argumentsOf(argc, argv);
    const auto line = CommandLine::parse(arguments, QDir::currentPath());
    if (!line)
        return fail(line.error().message, 2);

    InstanceMessage message = InstanceMessage::ofThisProcess(arguments);
    message.replaces = line->replace;
    SingleInstance instance(SingleInstance::standardPath(line->config));
    std::unique_ptr<Application> application;
    QObject::connect(&instance, &SingleInstance::becameFirst, &program, [&] {
        if (line->quit) {
            QApplication::quit(); // there was none
            return;
        }
        application = std::make_unique<Application>(*line);
        QObject::connect(application.get(), &Application::quitWanted, &program, &QApplication::quit, Qt::QueuedConnection);
        application->start();
    });
    QObject::connect(&instance, &SingleInstance::messageReceived, &program, [&](const InstanceMessage &wish) {
        if (application)
            application->receive(wish);
    });
    QObject::connect(&instance, &SingleInstance::delivered, &program, &QApplication::quit);
    QObject::connect(&instance, &SingleInstance::failed, &program, [](const QString &reason) {
        fail(reason, 1);
        QApplication::exit(1);
    });
    instance.start(message);
    const int code = QApplication::exec();
    application.reset();
    return code;
}
