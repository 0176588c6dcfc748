#include "config/flagvalues.h"

#include "config/configkeys.h"

#include <QDir>
#include <QFile>

namespace spawner {
namespace {

/// The text as a TOML value, if that is what it is.
std::optional<ConfigNode> tomlValue(const QByteArray &text)
{
    std::optional<ConfigSyntaxError> error;
    const ConfigNode root = parseToml(QByteArray("value = " + text), &error);
    if (error || root.members.size() != 1)
        return std::nullopt;
    return root.members.first().value;
}

ConfigNode integerNode(const QByteArray &text)
{
    ConfigNode node = ConfigNode::fromText(text);
    bool ok = false;
    node.integer = text.toLongLong(&ok);
    if (ok)
        node.kind = ConfigNode::Kind::Integer;
    else if (text.startsWith('[')) // processes = [min, max]
        node = tomlValue(text).value_or(node);
    return node;
}

ConfigNode booleanNode(const QByteArray &text)
{
    ConfigNode node = ConfigNode::fromText(text);
    const bool isTrue = text == "true" || text == "yes" || text == "on" || text == "1";
    const bool isFalse = text == "false" || text == "no" || text == "off" || text == "0";
    if (isTrue || isFalse) {
        node.kind = ConfigNode::Kind::Boolean;
        node.boolean = isTrue;
    }
    return node;
}

/// "[::1]:8080" is no TOML array, and therefore one item.
ConfigNode listNode(const QByteArray &text)
{
    if (text.startsWith('[')) {
        if (const auto array = tomlValue(text))
            return *array;
    }
    ConfigNode node;
    node.kind = ConfigNode::Kind::Array;
    node.items.append(ConfigNode::fromText(text));
    return node;
}

ConfigNode flagNode(ValueShape shape, const QByteArray &text)
{
    switch (shape) {
    case ValueShape::Text:
        break;
    case ValueShape::Integer:
        return integerNode(text);
    case ValueShape::Boolean:
        return booleanNode(text);
    case ValueShape::List:
        return listNode(text);
    case ValueShape::Table:
        return tomlValue(text).value_or(ConfigNode::fromText(text));
    }
    return ConfigNode::fromText(text);
}

/// Marks a node with the flag it came from (counted from 1), so that a complaint finds it again.
void setFlagNumber(ConfigNode &node, int number)
{
    node.line = number;
    for (ConfigNode &item : node.items)
        setFlagNumber(item, number);
    for (ConfigMember &member : node.members)
        setFlagNumber(member.value, number);
}

constexpr QByteArrayView EnvironmentPrefix = "app.environment.";

class FlagReader
{
public:
    FlagReader(const QList<FlagValue> &flags, Config &config, Origins &origins, ConfigProblems *problems)
        : m_flags(flags), m_config(config), m_origins(origins), m_problems(problems)
    {
    }

    void read()
    {
        for (int i = 0; i < m_flags.size(); ++i)
            readFlag(i + 1);
    }

private:
    void readFlag(int number)
    {
        const FlagValue &flag = m_flags[number - 1];
        if (!flag.key.isValidUtf8() || !flag.value.isValidUtf8()) {
            say(flag, ": the value is not UTF-8");
            return;
        }
        QByteArray name = flag.key;
        ConfigNode node;
        const bool isVariable = name.startsWith(EnvironmentPrefix);
        if (isVariable) {
            node.members.append(
                { name.mid(EnvironmentPrefix.size()), ConfigNode::fromText(flag.value), 0, 0 });
            name = EnvironmentPrefix.chopped(1).toByteArray();
        }
        const ConfigKey *key = findConfigKey(name);
        if (!key) {
            const QByteArray nearest = nearestConfigKey(name);
            say(flag,
                ": unknown key '" + name + "'"
                    + (nearest.isEmpty() ? QByteArray() : " (did you mean '" + nearest + "'?)"));
            return;
        }
        if (!isVariable)
            node = flagNode(key->shape, flag.value);
        setFlagNumber(node, number);
        if (key->shape == ValueShape::List && node.kind == ConfigNode::Kind::Array)
            node.items = m_lists[name] += node.items;
        readValue(flag, *key, node, number);
    }

    void readValue(const FlagValue &flag, const ConfigKey &key, const ConfigNode &node, int number)
    {
        ValueReader reader(QFile::encodeName(QDir::currentPath()));
        if (key.read(m_config, node, reader)) {
            for (const QByteArray &setting : key.sets)
                m_origins.insert(setting, flag.spelling);
            return;
        }
        for (const ValueReader::Complaint &complaint : reader.complaints()) {
            if (complaint.line == number) // the others were said when their flag was read
                say(flag, " " + complaint.text);
        }
    }

    void say(const FlagValue &flag, const QByteArray &text)
    {
        m_problems->lines.append(QString::fromUtf8(flag.spelling + text));
    }

    const QList<FlagValue> &m_flags;
    Config &m_config;
    Origins &m_origins;
    ConfigProblems *m_problems;
    QMap<QByteArray, QList<ConfigNode>> m_lists; // what earlier flags gave
};

} // namespace

void applyFlags(const QList<FlagValue> &flags, Config &config, Origins &origins, ConfigProblems *problems)
{
    FlagReader(flags, config, origins, problems).read();
}

} // namespace spawner
