#include "gui/app/commandline.h"

#include <QDir>
#include <QUrl>

#include <array>

namespace spawner {

namespace {

struct Option
{
    const char *name;
    const char *placeholder; // nullptr = a flag
    const char *help;
};

constexpr std::array Options{
    Option{ "deploy", "FILE", "deploy this program (may be given more than once)" },
    Option{ "show", "APP", "show the window with this app and its log" },
    Option{ "action", "NAME", "choose this action, as from the menu: deploy, doctor, settings, ..." },
    Option{ "background", nullptr, "start without a window; it is in the tray, or minimised where there is none" },
    Option{ "profile", "NAME", "connect to this connection of the settings" },
    Option{ "socket", "PATH", "connect to the daemon with this control socket" },
    Option{ "config", "DIR", "keep the settings in this folder" },
    Option{ "replace", nullptr, "take the place of a manager that runs already" },
    Option{ "quit", nullptr, "quit the manager that runs; the daemon and the apps keep running" },
    Option{ "version", nullptr, "print the version and exit" },
    Option{ "help", nullptr, "print this and exit" },
};

const Option *find(const QString &name)
{
    for (const Option &option : Options) {
        if (name == QLatin1String(option.name))
            return &option;
    }
    return nullptr;
}

/// Desktops hand over files as paths or as file: URLs.
QString absolute(const QString &path, const QString &directory)
{
    const QString local = path.startsWith(QLatin1String("file:")) ? QUrl(path).toLocalFile() : path;
    return QDir::cleanPath(QDir(directory).absoluteFilePath(local));
}

void take(CommandLine &line, const QString &name, const QString &value, const QString &directory)
{
    if (name == u"deploy")
        line.deploy.append(absolute(value, directory));
    else if (name == u"show")
        line.show = (value.endsWith(u".fcgi") ? value.chopped(5) : value).toUtf8();
    else if (name == u"action")
        line.action = value.toUtf8();
    else if (name == u"profile")
        line.profile = value;
    else if (name == u"socket")
        line.socket = absolute(value, directory);
    else if (name == u"config")
        line.config = absolute(value, directory);
    else if (name == u"background")
        line.background = true;
    else if (name == u"replace")
        line.replace = true;
    else if (name == u"quit")
        line.quit = true;
    else if (name == u"version")
        line.version = true;
    else if (name == u"help")
        line.help = true;
}

} // namespace

Result<CommandLine> CommandLine::parse(const QStringList &arguments, const QString &directory)
{
    CommandLine line;
    bool onlyFiles = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (onlyFiles || !argument.startsWith(u'-') || argument == u"-") {
            line.deploy.append(absolute(argument, directory));
            continue;
        }
        if (argument == u"--") {
            onlyFiles = true;
            continue;
        }
        const qsizetype equals = argument.indexOf(u'=');
        const QString name = argument == u"-h" ? QStringLiteral("help")
                                               : argument.sliced(0, equals < 0 ? argument.size() : equals).sliced(argument.startsWith(u"--") ? 2 : 1);
        const Option *option = find(name);
        if (!option)
            return Error{ ErrorCode::InvalidArgument, QStringLiteral("there is no option %1; --help lists them").arg(argument) };
        if (!option->placeholder && equals >= 0)
            return Error{ ErrorCode::InvalidArgument, QStringLiteral("--%1 takes no value").arg(name) };
        if (option->placeholder && equals < 0 && i + 1 >= arguments.size())
            return Error{ ErrorCode::InvalidArgument, QStringLiteral("--%1 needs %2").arg(name, QLatin1String(option->placeholder)) };
        const QString value = !option->placeholder ? QString() : equals >= 0 ? argument.sliced(equals + 1) : arguments[++i];
        take(line, name, value, directory);
    }
    if (!line.profile.isEmpty() && !line.socket.isEmpty())
        return Error{ ErrorCode::InvalidArgument, QStringLiteral("--profile and --socket cannot be given together") };
    return line;
}

QByteArray CommandLine::helpText()
{
    QByteArray text = "Usage: fcgi-spawner-gui [option ...] [FILE ...]\n\n"
                      "Shows and steers fcgi-spawner, on this computer and on others. FILEs are deployed.\n"
                      "A second start hands its wishes to the manager that runs already.\n\n";
    for (const Option &option : Options) {
        QByteArray name = QByteArray("  --") + option.name;
        if (option.placeholder)
            name += QByteArray(" ") + option.placeholder;
        text += name.leftJustified(18) + option.help + '\n';
    }
    return text;
}

} // namespace spawner
