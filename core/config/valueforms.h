// The forms in which settings are written: how each is read, checked, printed and described.
//
// A form has: Shape, placeholder (for --help), expected() (for messages), read() and print(). read()
// leaves its target alone and complains when the value will not do; print() gives TOML that read()
// takes back.
#pragma once

#include "config/config.h"
#include "config/configtree.h"

#include <utility>

namespace spawner {

/// What a value's text on the command line stands for.
enum class ValueShape { Text, Integer, Boolean, List, Table };

/// Where relative paths start, and what is wrong with the value being read.
class ValueReader
{
public:
    /// A predicate that follows the key's name: "takes a duration such as "5m", not true".
    struct Complaint
    {
        int line;
        int column;
        QByteArray text;
    };

    explicit ValueReader(QByteArray baseDirectory) : m_baseDirectory(std::move(baseDirectory)) { }

    /// Says "takes `expected`, not <node>"; always false.
    bool refuse(const ConfigNode &node, const QByteArray &expected);
    /// Says `text`; always false.
    bool complain(const ConfigNode &node, const QByteArray &text);

    const QByteArray &baseDirectory() const { return m_baseDirectory; }
    const QList<Complaint> &complaints() const { return m_complaints; }

private:
    QByteArray m_baseDirectory;
    QList<Complaint> m_complaints;
};

/// The longest duration: Qt's timers count milliseconds in an int.
constexpr milliseconds MaxDuration = std::chrono::hours(24 * 24);

struct IntegerForm
{
    static constexpr ValueShape Shape = ValueShape::Integer;
    int min = 0;
    int max = 0;
    const char *placeholder = "N";

    QByteArray expected() const;
    bool read(const ConfigNode &node, int &value, ValueReader &reader) const;
    QByteArray print(int value) const { return QByteArray::number(value); }
};

/// Bytes: an integer, or "64KiB", "10MB", "1GiB".
struct SizeForm
{
    static constexpr ValueShape Shape = ValueShape::Text;
    qint64 min = 0;
    qint64 max = 0;
    const char *placeholder = "SIZE";

    QByteArray expected() const;
    bool readBytes(const ConfigNode &node, qint64 &value, ValueReader &reader) const;
    template <typename T> bool read(const ConfigNode &node, T &value, ValueReader &reader) const
    {
        qint64 bytes = 0;
        const bool ok = readBytes(node, bytes, reader);
        if (ok)
            value = T(bytes);
        return ok;
    }
    QByteArray print(qint64 value) const;
};

struct DurationForm
{
    static constexpr ValueShape Shape = ValueShape::Text;
    milliseconds min{ 0 };
    const char *placeholder = "DURATION";

    QByteArray expected() const;
    bool read(const ConfigNode &node, milliseconds &value, ValueReader &reader) const;
    QByteArray print(milliseconds value) const { return tomlString(formatDuration(value)); }
};

struct BooleanForm
{
    static constexpr ValueShape Shape = ValueShape::Boolean;
    const char *placeholder = "BOOL";

    QByteArray expected() const { return "true or false"; }
    bool read(const ConfigNode &node, bool &value, ValueReader &reader) const;
    QByteArray print(bool value) const { return value ? "true" : "false"; }
};

/// true, false or "auto" (unset).
struct OptionalBooleanForm
{
    static constexpr ValueShape Shape = ValueShape::Boolean;
    const char *placeholder = "BOOL";

    QByteArray expected() const { return "true, false or \"auto\""; }
    bool read(const ConfigNode &node, std::optional<bool> &value, ValueReader &reader) const;
    QByteArray print(std::optional<bool> value) const;
};

struct LogLevelForm
{
    static constexpr ValueShape Shape = ValueShape::Text;
    const char *placeholder = "LEVEL";

    QByteArray expected() const { return "\"debug\", \"info\", \"warning\" or \"error\""; }
    bool read(const ConfigNode &node, LogLevel &value, ValueReader &reader) const;
    QByteArray print(LogLevel value) const { return tomlString(logLevelName(value)); }
};

/// A file or directory; relative ones start at the reader's base directory.
struct PathForm
{
    static constexpr ValueShape Shape = ValueShape::Text;
    const char *placeholder = "DIR";
    bool mayBeEmpty = false;

    QByteArray expected() const;
    bool read(const ConfigNode &node, QByteArray &value, ValueReader &reader) const;
    QByteArray print(const QByteArray &value) const { return tomlString(value); }
};

/// The path of a socket, or "off"; empty chooses one.
struct ControlSocketForm
{
    static constexpr ValueShape Shape = ValueShape::Text;
    const char *placeholder = "PATH";

    QByteArray expected() const { return "the path of a socket, or \"off\""; }
    bool read(const ConfigNode &node, QByteArray &value, ValueReader &reader) const;
    QByteArray print(const QByteArray &value) const { return tomlString(value); }
};

/// Any text (an argument of a program).
struct TextForm
{
    static constexpr ValueShape Shape = ValueShape::Text;
    const char *placeholder = "TEXT";

    QByteArray expected() const { return "a string"; }
    bool read(const ConfigNode &node, QByteArray &value, ValueReader &reader) const;
    QByteArray print(const QByteArray &value) const { return tomlString(value); }
};

/// The name of an environment variable.
struct VariableNameForm : TextForm
{
    QByteArray expected() const { return "the name of an environment variable"; }
    bool read(const ConfigNode &node, QByteArray &value, ValueReader &reader) const;
};

/// An IP address, or a network as "10.0.0.0/8" or "fd00::/8".
struct NetworkForm : TextForm
{
    QByteArray expected() const { return "an IP address or a network such as \"10.0.0.0/8\""; }
    bool read(const ConfigNode &node, QByteArray &value, ValueReader &reader) const;
};

struct ListenForm
{
    static constexpr ValueShape Shape = ValueShape::Text;
    const char *placeholder = "ADDR";

    QByteArray expected() const;
    bool read(const ConfigNode &node, ListenAddress &value, ValueReader &reader) const;
    QByteArray print(const ListenAddress &value) const { return tomlString(value.toText()); }
};

/// "022", or "inherit" (-1).
struct UmaskForm
{
    static constexpr ValueShape Shape = ValueShape::Text;
    const char *placeholder = "OCTAL";

    QByteArray expected() const { return "an octal string such as \"022\", or \"inherit\""; }
    bool read(const ConfigNode &node, int &value, ValueReader &reader) const;
    QByteArray print(int value) const;
};

/// A table of variables, merged into what is there.
struct EnvironmentForm
{
    static constexpr ValueShape Shape = ValueShape::Table;
    const char *placeholder = "TABLE";

    QByteArray expected() const { return "a table of strings such as { LANG = \"C.UTF-8\" }"; }
    bool read(const ConfigNode &node, QMap<QByteArray, QByteArray> &value, ValueReader &reader) const;
    QByteArray print(const QMap<QByteArray, QByteArray> &value) const;
};

} // namespace spawner
