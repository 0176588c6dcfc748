// A parsed TOML document as plain values that remember where they stood.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace spawner {

struct ConfigMember;

/// One value of a document, or what stands for one on the command line. Lines and columns count from
/// 1; 0 = not from a file.
struct ConfigNode
{
    enum class Kind { String, Integer, Float, Boolean, Date, Array, Table };

    Kind kind = Kind::Table;
    QByteArray text; ///< of String: UTF-8
    qint64 integer = 0;
    bool boolean = false;
    QList<ConfigNode> items; ///< of Array
    QList<ConfigMember> members; ///< of Table, in the order of their names
    int line = 0;
    int column = 0;

    static ConfigNode fromText(const QByteArray &text);
    /// "a string", "an array", ...: for messages.
    QByteArray kindName() const;
};

/// A key of a table with its value; the position is the key's.
struct ConfigMember
{
    QByteArray name;
    ConfigNode value;
    int line = 0;
    int column = 0;
};

/// Where and why a document is not TOML.
struct ConfigSyntaxError
{
    int line = 0;
    int column = 0;
    QByteArray message;
};

/// Documents longer than this are refused.
constexpr qsizetype MaxConfigBytes = 128 * 1024;

/// Looks for nesting that no config has, in brackets and in the dots of a key. Neither toml++ nor
/// ConfigNode could be destroyed without overflowing the stack if a document nested without bound.
std::optional<ConfigSyntaxError> findDeepNesting(QByteArrayView document);

/// Parses a document. On failure the table is empty and `error` says why. Pure.
ConfigNode parseToml(QByteArrayView document, std::optional<ConfigSyntaxError> *error);

/// A TOML basic string with its quotes. `text` is UTF-8.
QByteArray tomlString(QByteArrayView text);
/// A key as TOML wants it: bare where that is possible, else quoted.
QByteArray tomlKey(QByteArrayView name);

} // namespace spawner
