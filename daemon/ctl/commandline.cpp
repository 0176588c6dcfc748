#include "daemon/ctl/commandline.h"

#include "base/nearestname.h"

#include <optional>

namespace spawner {
namespace {

Error usageError(const QByteArray &message)
{
    return { ErrorCode::InvalidArgument, QString::fromUtf8(message) };
}

QByteArray suggestion(const QByteArray &name, const QByteArrayList &candidates)
{
    const QByteArray nearest = nearestName(name, candidates);
    return nearest.isEmpty() ? QByteArray() : " (did you mean " + nearest + "?)";
}

/// An argument that looks like an option, until the command is known that may have it.
struct RawOption
{
    QByteArray name; ///< without dashes
    bool isLong = false;
    std::optional<QByteArray> value; ///< behind "=", or behind the letter
    qsizetype position = 0;

    QByteArray spelling() const { return (isLong ? "--" : "-") + name; }
};

/// Walks over the arguments. Which options take a value depends on the command, so the command is looked for
/// first.
class CommandLineParser
{
public:
    explicit CommandLineParser(const QByteArrayList &arguments) : m_arguments(arguments) { }

    Result<CommandLine> parse()
    {
        if (auto found = findName(); !found)
            return found.error();
        bool isOptionsEnd = false;
        while (m_at < m_arguments.size()) {
            const qsizetype position = m_at++;
            const QByteArray text = m_arguments[position];
            if (position == m_namePosition)
                continue;
            if (!isOptionsEnd && text == "--") {
                isOptionsEnd = true;
            } else if (isOptionsEnd || !text.startsWith('-') || text == "-") {
                m_line.arguments.append(text);
            } else if (auto taken = takeOptions(text); !taken) {
                return taken.error();
            }
        }
        return finished();
    }

private:
    /// The command is the first argument that is neither an option nor the value of a common one.
    Result<void> findName()
    {
        for (qsizetype at = 0; at < m_arguments.size(); ++at) {
            const QByteArray &text = m_arguments[at];
            if (text == "--help" || text == "-h" || text == "--version") {
                m_line.command = findCommand(text == "--version" ? "version" : "help");
                m_namePosition = at;
                m_isHelpOption = text != "--version";
                return {};
            }
            if (text.startsWith('-')) {
                const CtlOption *option = commonOption(text);
                if (option && option->takesValue())
                    ++at;
                continue;
            }
            m_line.command = findCommand(text);
            m_namePosition = at;
            return m_line.command ? Result<void>() : Result<void>(unknownCommand(text));
        }
        return usageError("a command is missing");
    }

    static const CtlOption *commonOption(const QByteArray &text)
    {
        for (const CtlOption &option : commonOptions()) {
            if (text == "--" + option.name || (option.letter && text == QByteArray("-") + option.letter))
                return &option;
        }
        return nullptr;
    }

    static Error unknownCommand(const QByteArray &name)
    {
        QByteArrayList names;
        for (const CommandSpec &command : commandTable())
            names.append(command.name);
        return usageError("unknown command '" + name + "'" + suggestion(name, names));
    }

    const CtlOption *find(const RawOption &raw) const
    {
        for (const QList<CtlOption> *options : { &m_line.command->options, &commonOptions() }) {
            for (const CtlOption &option : *options) {
                if (raw.isLong ? option.name == raw.name
                               : option.letter && raw.name == QByteArray(1, option.letter))
                    return &option;
            }
        }
        return nullptr;
    }

    Error unknownOption(const RawOption &raw) const
    {
        QByteArrayList names;
        for (const QList<CtlOption> *options : { &m_line.command->options, &commonOptions() }) {
            for (const CtlOption &option : *options)
                names.append("--" + option.name);
        }
        return usageError(m_line.command->name + " has no option " + raw.spelling()
                          + (raw.isLong ? suggestion(raw.spelling(), names) : QByteArray()));
    }

    /// "--name", "--name=value", "-x", "-xVALUE", "-xyz" (letters without values).
    Result<void> takeOptions(const QByteArray &text)
    {
        if (text == "--help" || text == "-h") {
            m_isHelpOption = true;
            return {};
        }
        if (text.startsWith("--")) {
            RawOption raw{ text.mid(2), true, std::nullopt, m_at };
            if (const qsizetype equals = raw.name.indexOf('='); equals >= 0) {
                raw.value = raw.name.mid(equals + 1);
                raw.name.truncate(equals);
            }
            return takeOption(raw);
        }
        for (qsizetype i = 1; i < text.size(); ++i) {
            RawOption raw{ text.mid(i, 1), false, std::nullopt, m_at };
            const CtlOption *option = find(raw);
            const bool hasRest = option && option->takesValue() && i + 1 < text.size();
            if (hasRest)
                raw.value = text.mid(i + 1);
            if (auto taken = takeOption(raw); !taken || hasRest)
                return taken;
        }
        return {};
    }

    Result<void> takeOption(const RawOption &raw)
    {
        const CtlOption *option = find(raw);
        if (!option)
            return unknownOption(raw);
        if (!option->takesValue() && raw.value)
            return usageError(raw.spelling() + " takes no value");
        QByteArray value;
        if (raw.value) {
            value = *raw.value;
        } else if (option->takesValue()) {
            if (m_at == m_namePosition)
                ++m_at;
            if (m_at >= m_arguments.size())
                return usageError(raw.spelling() + " needs a value: " + raw.spelling() + " "
                                  + option->placeholder);
            value = m_arguments[m_at++];
        }
        m_line.options.insert(option->name, value);
        return {};
    }

    Result<CommandLine> finished()
    {
        if (m_isHelpOption && m_line.command->name != "help") {
            m_line.arguments = { m_line.command->name };
            m_line.command = findCommand("help");
        }
        const CommandSpec &command = *m_line.command;
        const QByteArray usage = "fcgi-spawnerctl " + command.name
            + (command.arguments.isEmpty() ? QByteArray() : " " + command.arguments);
        if (m_line.arguments.size() < command.minArguments)
            return usageError("an argument is missing: " + usage);
        if (m_line.arguments.size() > command.maxArguments)
            return usageError("unexpected argument '" + m_line.arguments[command.maxArguments]
                              + "': " + usage);
        return m_line;
    }

    const QByteArrayList m_arguments;
    qsizetype m_at = 0;
    qsizetype m_namePosition = -1;
    bool m_isHelpOption = false;
    CommandLine m_line;
};

} // namespace

Result<CommandLine> parseCommandLine(const QByteArrayList &arguments)
{
    return CommandLineParser(arguments).parse();
}

QByteArray appName(const QByteArray &text)
{
    QByteArray name = text;
    while (name.startsWith('/'))
        name.remove(0, 1);
    if (name.endsWith(".fcgi"))
        name.chop(5);
    return name;
}

Result<int> countOf(const CommandLine &line, const QByteArray &option, int fallback, int largest)
{
    if (!line.has(option))
        return fallback;
    bool isNumber = false;
    const int count = line.value(option).toInt(&isNumber);
    if (isNumber && count >= 1 && count <= largest)
        return count;
    return usageError("--" + option + " takes a number from 1 to " + QByteArray::number(largest) + ", not '"
                      + line.value(option) + "'");
}

} // namespace spawner
