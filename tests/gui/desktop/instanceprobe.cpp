// A program that wants to be the only one. Says on its output what becomes of it; ends when told to by another one, or when
// its input ends.
//
// instanceprobe SOCKET PATIENCE_MS [--replace] [ARGUMENT]...
#include "gui/desktop/singleinstance.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTextStream>

#include <cstdio>
#include <unistd.h>

using namespace spawner;
using namespace Qt::StringLiterals;

namespace {

void say(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QStringList arguments = app.arguments().mid(1);
    SingleInstance instance(arguments.takeFirst());
    const std::chrono::milliseconds patience(arguments.takeFirst().toInt());
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &app, [] {
        char byte;
        if (::read(STDIN_FILENO, &byte, 1) <= 0)
            QCoreApplication::quit();
    });
    QObject::connect(&instance, &SingleInstance::becameFirst, &app, [] { say(u"first"_s); });
    QObject::connect(&instance, &SingleInstance::delivered, &app, [] {
        say(u"delivered"_s);
        QCoreApplication::quit();
    });
    QObject::connect(&instance, &SingleInstance::failed, &app, [](const QString &reason) {
        say(u"failed "_s + reason);
        QCoreApplication::exit(1);
    });
    QObject::connect(&instance, &SingleInstance::messageReceived, &app, [](const InstanceMessage &message) {
        say(u"message %1|%2|%3"_s.arg(message.arguments.join(u','), message.directory, message.activationToken));
        if (message.replaces)
            QCoreApplication::quit();
    });
    InstanceMessage message = InstanceMessage::ofThisProcess(arguments);
    message.replaces = arguments.contains(u"--replace"_s);
    instance.start(message, patience);
    return app.exec();
}
