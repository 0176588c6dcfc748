#include "daemon/options.h"

#include "base/nearestname.h"
#include "daemon/optiontable.h"

#include <QDir>
#include <QFile>

#include <algorithm>

#include <sys/stat.h>

namespace spawner {
namespace {

/// An argument taken apart.
struct Argument
{
    QByteArray dashes; ///< "-" or "--"
    QByteArray name;
    std::optional<QByteArray> value; ///< behind "="

    QByteArray spelling() const { return dashes + name; }
};

Argument takeApart(const QByteArray &text)
{
    Argument argument;
    argument.dashes = text.startsWith("--") ? "--" : "-";
    const QByteArray rest = text.mid(argument.dashes.size());
    const qsizetype equals = rest.indexOf('=');
    argument.name = equals < 0 ? rest : rest.left(equals);
    if (equals >= 0)
        argument.value = rest.mid(equals + 1);
    return argument;
}

const OptionSpec *findOption(const Argument &argument)
{
    for (const OptionSpec &option : optionTable()) {
        if (argument.dashes == "--" && argument.name == option.name)
            return &option;
        if (argument.name == option.goName && !argument.name.isEmpty())
            return &option;
    }
    return nullptr;
}

Error usageError(const QByteArray &message)
{
    return { ErrorCode::InvalidArgument, QString::fromUtf8(message) };
}

Error unknownOption(const Argument &argument)
{
    QByteArrayList names;
    for (const OptionSpec &option : optionTable()) {
        names.append("--" + option.name);
        if (!option.goName.isEmpty())
            names.append("-" + option.goName);
    }
    const QByteArray nearest = nearestName(argument.spelling(), names);
    return usageError("unknown option " + argument.spelling()
                      + (nearest.isEmpty() ? QByteArray() : " (did you mean " + nearest + "?)"));
}

/// Walks over the arguments.
class OptionParser
{
public:
    explicit OptionParser(const QByteArrayList &arguments) : m_arguments(arguments) { }

    Result<Options> parse()
    {
        while (m_at < m_arguments.size()) {
            const QByteArray text = m_arguments[m_at++];
            if (text == "-h" || text == "-help") {
                m_options.action = Options::Action::Help;
                return m_options;
            }
            const bool isOption = text.startsWith('-') && text != "-" && text != "--";
            if (!isOption)
                return usageError("unexpected argument '" + text + "': there are options only");
            if (auto taken = takeOption(takeApart(text)); !taken)
                return taken.error();
            if (m_options.action == Options::Action::Help || m_options.action == Options::Action::Version)
                return m_options; // whatever else is there
        }
        return m_options;
    }

private:
    Result<void> takeOption(const Argument &argument)
    {
        const OptionSpec *option = findOption(argument);
        if (!option)
            return unknownOption(argument);
        if (!option->takesValue()) {
            if (argument.value)
                return usageError(argument.spelling() + " takes no value");
            return applySwitch(*option, argument);
        }
        auto value = valueOf(*option, argument);
        if (!value)
            return value.error();
        return applyValue(*option, argument, *value);
    }

    Result<QByteArray> valueOf(const OptionSpec &option, const Argument &argument)
    {
        if (argument.value)
            return *argument.value;
        if (m_at == m_arguments.size())
            return usageError(argument.spelling() + " needs a value: " + argument.spelling() + " "
                              + option.placeholder);
        const QByteArray value = m_arguments[m_at++];
        if (value.size() > 1 && value.startsWith('-'))
            return usageError(argument.spelling() + " needs a value, and '" + value
                              + "' looks like an option; if it is the value, write " + argument.spelling()
                              + "=" + value);
        return value;
    }

    Result<void> applySwitch(const OptionSpec &option, const Argument &argument)
    {
        if (option.action)
            m_options.action = *option.action;
        else
            m_options.flags.append({ option.key, option.fixedValue, argument.spelling() });
        return {};
    }

    Result<void> applyValue(const OptionSpec &option, const Argument &argument, const QByteArray &value)
    {
        if (option.name == "config") {
            m_options.configFile = value;
            m_options.isConfigFileNamed = true;
        } else if (option.name == "set") {
            const qsizetype equals = value.indexOf('=');
            if (equals < 1)
                return usageError("--set takes KEY=VALUE, such as --set app.processes-max=4, not '" + value
                                  + "'");
            const QByteArray key = value.left(equals);
            m_options.flags.append({ key, value.mid(equals + 1), "--set " + key });
        } else {
            m_options.flags.append({ option.key, value, argument.spelling() });
        }
        return {};
    }

    const QByteArrayList &m_arguments;
    qsizetype m_at = 0;
    Options m_options;
};

} // namespace

Result<Options> parseOptions(const QByteArrayList &arguments)
{
    return OptionParser(arguments).parse();
}

QByteArray configFileFor(const Options &options, const QByteArray &defaultFile)
{
    if (options.isConfigFileNamed) {
        if (options.configFile.isEmpty())
            return {};
        return QFile::encodeName(QDir::current().absoluteFilePath(QFile::decodeName(options.configFile)));
    }
    struct stat status
    {
    };
    return ::stat(defaultFile.constData(), &status) == 0 ? defaultFile : QByteArray();
}

ExitCode exitCodeFor(const ConfigProblems &problems)
{
    const bool areAllFlags = std::all_of(problems.lines.begin(), problems.lines.end(),
                                         [](const QString &line) { return line.startsWith(u'-'); });
    return areAllFlags ? ExitUsage : ExitConfig;
}

} // namespace spawner
