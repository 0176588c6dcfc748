#include "config/valueforms.h"

#include "base/processlimits.h"
#include "base/unixsocket.h"

#include <arpa/inet.h>

namespace spawner {
namespace {

/// The value as a message shows it.
QByteArray describe(const ConfigNode &node)
{
    constexpr qsizetype Longest = 80;
    switch (node.kind) {
    case ConfigNode::Kind::String:
        return node.text.size() <= Longest ? tomlString(node.text) : QByteArray("a string so long");
    case ConfigNode::Kind::Integer:
        return QByteArray::number(node.integer);
    case ConfigNode::Kind::Boolean:
        return node.boolean ? "true" : "false";
    default:
        return node.kindName();
    }
}

/// A size's unit in bytes, 0 if there is no such unit. Any case.
qint64 unitBytes(const QByteArray &unit)
{
    static constexpr std::pair<const char *, qint64> Units[] = {
        { "", 1 },
        { "b", 1 },
        { "kib", 1 << 10 },
        { "mib", 1 << 20 },
        { "gib", 1LL << 30 },
        { "tib", 1LL << 40 },
        { "kb", 1000 },
        { "mb", 1000 * 1000 },
        { "gb", 1000LL * 1000 * 1000 },
        { "tb", 1000LL * 1000 * 1000 * 1000 },
    };
    const QByteArray lower = unit.toLower();
    for (const auto &[name, bytes] : Units) {
        if (lower == name)
            return bytes;
    }
    return 0;
}

/// "64KiB" in bytes; nothing if it is no size or too large to count.
std::optional<qint64> parseSize(const QByteArray &text)
{
    qsizetype digits = 0;
    while (digits < text.size() && text[digits] >= '0' && text[digits] <= '9')
        ++digits;
    bool ok = false;
    const qint64 number = text.left(digits).toLongLong(&ok);
    const qint64 unit = unitBytes(text.mid(digits).trimmed());
    qint64 bytes = 0;
    if (!ok || unit == 0 || __builtin_mul_overflow(number, unit, &bytes))
        return std::nullopt;
    return bytes;
}

bool isVariableName(const QByteArray &name)
{
    return !name.isEmpty() && !name.contains('=') && !name.contains('\0');
}

/// Absolute, without "./" in front and slashes behind. ".." stays: where it leads depends on symlinks.
QByteArray absolutePath(QByteArray path, const QByteArray &baseDirectory)
{
    while (path.startsWith("./")) {
        path.remove(0, 2);
        while (path.startsWith('/'))
            path.remove(0, 1);
    }
    if (path == ".")
        path.clear();
    if (!path.startsWith('/'))
        path = (baseDirectory.endsWith('/') ? baseDirectory : baseDirectory + "/") + path;
    while (path.size() > 1 && path.endsWith('/'))
        path.chop(1);
    return path;
}

} // namespace

bool ValueReader::refuse(const ConfigNode &node, const QByteArray &expected)
{
    return complain(node, "takes " + expected + ", not " + describe(node));
}

bool ValueReader::complain(const ConfigNode &node, const QByteArray &text)
{
    m_complaints.append({ node.line, node.column, text });
    return false;
}

QByteArray IntegerForm::expected() const
{
    return "a whole number from " + QByteArray::number(min) + " to " + QByteArray::number(max);
}

bool IntegerForm::read(const ConfigNode &node, int &value, ValueReader &reader) const
{
    if (node.kind != ConfigNode::Kind::Integer || node.integer < min || node.integer > max)
        return reader.refuse(node, expected());
    value = int(node.integer);
    return true;
}

QByteArray SizeForm::expected() const
{
    return "bytes or a size such as \"64KiB\" or \"10MB\", from " + sizeText(min) + " to " + sizeText(max);
}

bool SizeForm::readBytes(const ConfigNode &node, qint64 &value, ValueReader &reader) const
{
    std::optional<qint64> bytes;
    if (node.kind == ConfigNode::Kind::Integer)
        bytes = node.integer;
    else if (node.kind == ConfigNode::Kind::String)
        bytes = parseSize(node.text.trimmed());
    if (!bytes || *bytes < min || *bytes > max)
        return reader.refuse(node, expected());
    value = *bytes;
    return true;
}

QByteArray SizeForm::print(qint64 value) const
{
    const QByteArray text = sizeText(value);
    return text.back() == 'B' ? tomlString(text) : text;
}

QByteArray DurationForm::expected() const
{
    QByteArray text = "a duration such as \"5m\" or \"1h30m\", or a number of seconds";
    if (min > milliseconds::zero())
        text += ", at least " + tomlString(formatDuration(min));
    return text;
}

bool DurationForm::read(const ConfigNode &node, milliseconds &value, ValueReader &reader) const
{
    milliseconds duration{ -1 };
    if (node.kind == ConfigNode::Kind::Integer) {
        if (node.integer > MaxDuration / std::chrono::seconds(1))
            duration = MaxDuration + milliseconds(1);
        else if (node.integer >= 0)
            duration = std::chrono::seconds(node.integer);
    } else if (node.kind == ConfigNode::Kind::String) {
        if (const auto parsed = parseDuration(node.text))
            duration = *parsed;
    }
    if (duration > MaxDuration)
        return reader.complain(
            node, "must be at most \"" + formatDuration(MaxDuration) + "\" (24 days), not " + describe(node));
    if (duration < milliseconds::zero() || duration < min)
        return reader.refuse(node, expected());
    value = duration;
    return true;
}

bool BooleanForm::read(const ConfigNode &node, bool &value, ValueReader &reader) const
{
    if (node.kind != ConfigNode::Kind::Boolean)
        return reader.refuse(node, expected());
    value = node.boolean;
    return true;
}

bool OptionalBooleanForm::read(const ConfigNode &node, std::optional<bool> &value, ValueReader &reader) const
{
    if (node.kind == ConfigNode::Kind::Boolean)
        value = node.boolean;
    else if (node.kind == ConfigNode::Kind::String && node.text == "auto")
        value.reset();
    else
        return reader.refuse(node, expected());
    return true;
}

QByteArray OptionalBooleanForm::print(std::optional<bool> value) const
{
    return value ? (*value ? "true" : "false") : "\"auto\"";
}

bool LogLevelForm::read(const ConfigNode &node, LogLevel &value, ValueReader &reader) const
{
    if (node.kind == ConfigNode::Kind::String) {
        if (const auto level = parseLogLevel(node.text)) {
            value = *level;
            return true;
        }
    }
    return reader.refuse(node, expected());
}

QByteArray PathForm::expected() const
{
    return qstrcmp(placeholder, "DIR") == 0 ? "the path of a directory" : "the path of a file";
}

bool PathForm::read(const ConfigNode &node, QByteArray &value, ValueReader &reader) const
{
    if (node.kind != ConfigNode::Kind::String || node.text.contains('\0'))
        return reader.refuse(node, expected());
    if (node.text.isEmpty()) {
        if (!mayBeEmpty)
            return reader.complain(node, "must not be empty: it takes " + expected());
        value.clear();
        return true;
    }
    if (node.text == "~" || node.text.startsWith("~/"))
        return reader.complain(node, "takes a whole path: '~' means the home directory in a shell only");
    value = absolutePath(node.text, reader.baseDirectory());
    return true;
}

bool ControlSocketForm::read(const ConfigNode &node, QByteArray &value, ValueReader &reader) const
{
    if (node.kind != ConfigNode::Kind::String || node.text.contains('\0'))
        return reader.refuse(node, expected());
    if (node.text == "off") {
        value = node.text;
        return true;
    }
    if (!PathForm{ "FILE", true }.read(node, value, reader))
        return false;
    if (value.size() > MaxSocketPathBytes)
        return reader.complain(node, "is too long for a socket: at most " + QByteArray::number(MaxSocketPathBytes)
                                         + " bytes");
    return true;
}

bool TextForm::read(const ConfigNode &node, QByteArray &value, ValueReader &reader) const
{
    if (node.kind != ConfigNode::Kind::String)
        return reader.refuse(node, expected());
    if (node.text.contains('\0'))
        return reader.complain(node, "must not contain a NUL byte");
    value = node.text;
    return true;
}

bool VariableNameForm::read(const ConfigNode &node, QByteArray &value, ValueReader &reader) const
{
    if (node.kind != ConfigNode::Kind::String || !isVariableName(node.text))
        return reader.refuse(node, expected());
    value = node.text;
    return true;
}

bool NetworkForm::read(const ConfigNode &node, QByteArray &value, ValueReader &reader) const
{
    if (node.kind != ConfigNode::Kind::String)
        return reader.refuse(node, expected());
    const qsizetype slash = node.text.indexOf('/');
    const QByteArray address = slash < 0 ? node.text : node.text.left(slash);
    unsigned char binary[16];
    int bits = 0;
    if (address.contains('\0'))
        bits = 0;
    else if (inet_pton(AF_INET, address.constData(), binary) == 1)
        bits = 32;
    else if (inet_pton(AF_INET6, address.constData(), binary) == 1)
        bits = 128;
    if (bits == 0)
        return reader.refuse(node, expected());
    if (slash >= 0) {
        const QByteArray prefix = node.text.mid(slash + 1);
        bool ok = false;
        const uint length = prefix.toUInt(&ok);
        if (!ok || length > uint(bits) || QByteArray::number(length) != prefix)
            return reader.complain(node,
                                   "takes a prefix length from 0 to " + QByteArray::number(bits)
                                       + " behind the '/', not " + describe(node));
    }
    value = node.text;
    return true;
}

QByteArray ListenForm::expected() const
{
    return "an address such as \"127.0.0.1:8080\", \"[::1]:8080\", \":8080\", \"unix:/run/x.sock\" or "
           "\"systemd\"";
}

bool ListenForm::read(const ConfigNode &node, ListenAddress &value, ValueReader &reader) const
{
    if (node.kind != ConfigNode::Kind::String)
        return reader.refuse(node, expected());
    QByteArray text = node.text;
    if (text.startsWith("unix:") && text.size() > 5 && text[5] != '@')
        text = "unix:" + absolutePath(text.mid(5), reader.baseDirectory());
    const auto address = parseListenAddress(text);
    if (!address)
        return reader.complain(node, "will not do: " + address.error().message.toUtf8());
    value = *address;
    return true;
}

bool UmaskForm::read(const ConfigNode &node, int &value, ValueReader &reader) const
{
    if (node.kind != ConfigNode::Kind::String)
        return reader.refuse(node, expected());
    if (node.text == "inherit") {
        value = -1;
        return true;
    }
    bool ok = !node.text.isEmpty() && node.text.size() <= 4;
    for (const char c : node.text)
        ok = ok && c >= '0' && c <= '7';
    const int mask = ok ? node.text.toInt(nullptr, 8) : -1;
    if (mask < 0 || mask > 0777)
        return reader.refuse(node, expected());
    value = mask;
    return true;
}

QByteArray UmaskForm::print(int value) const
{
    return tomlString(value < 0 ? QByteArray("inherit")
                                : QByteArray::number(value, 8).rightJustified(3, '0'));
}

bool EnvironmentForm::read(const ConfigNode &node, QMap<QByteArray, QByteArray> &value,
                           ValueReader &reader) const
{
    if (node.kind != ConfigNode::Kind::Table) // not shown: it may be a secret
        return reader.complain(node, "takes " + expected() + ", not " + node.kindName());
    bool ok = true;
    QMap<QByteArray, QByteArray> merged = value;
    for (const ConfigMember &member : node.members) {
        if (!isVariableName(member.name))
            ok = reader.complain(member.value,
                                 "has a variable named " + tomlString(member.name)
                                     + ", which no environment can hold");
        else if (member.value.kind != ConfigNode::Kind::String)
            ok = reader.complain(member.value,
                                 "has " + member.value.kindName() + " for " + member.name
                                     + ", where it takes a string: write it in quotes");
        else if (member.value.text.contains('\0'))
            ok = reader.complain(member.value, "has a NUL byte in " + member.name);
        else
            merged.insert(member.name, member.value.text);
    }
    if (ok)
        value = merged;
    return ok;
}

QByteArray EnvironmentForm::print(const QMap<QByteArray, QByteArray> &value) const
{
    if (value.isEmpty())
        return "{}";
    QByteArray text = "{ ";
    for (auto it = value.begin(); it != value.end(); ++it)
        text += (it == value.begin() ? "" : ", ") + tomlKey(it.key()) + " = " + tomlString(it.value());
    return text + " }";
}

} // namespace spawner
