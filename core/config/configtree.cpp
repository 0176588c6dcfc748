#include "config/configtree.h"

#include <algorithm>

namespace spawner {

ConfigNode ConfigNode::fromText(const QByteArray &text)
{
    ConfigNode node;
    node.kind = Kind::String;
    node.text = text;
    return node;
}

QByteArray ConfigNode::kindName() const
{
    switch (kind) {
    case Kind::String:
        return "a string";
    case Kind::Integer:
        return "an integer";
    case Kind::Float:
        return "a fractional number";
    case Kind::Boolean:
        return "true or false";
    case Kind::Date:
        return "a date or time";
    case Kind::Array:
        return "an array";
    case Kind::Table:
        return "a table";
    }
    return {};
}

QByteArray tomlString(QByteArrayView text)
{
    static constexpr char Hex[] = "0123456789ABCDEF";
    QByteArray quoted;
    quoted.reserve(text.size() + 2);
    quoted += '"';
    for (const char c : text) {
        const auto code = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            quoted += '\\';
            quoted += c;
        } else if (c == '\n') {
            quoted += "\\n";
        } else if (c == '\t') {
            quoted += "\\t";
        } else if (code < 0x20 || code == 0x7f) {
            quoted += "\\u00";
            quoted += Hex[code >> 4];
            quoted += Hex[code & 15];
        } else {
            quoted += c;
        }
    }
    quoted += '"';
    return quoted;
}

QByteArray tomlKey(QByteArrayView name)
{
    const bool isBare = !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
            || c == '_';
    });
    return isBare ? name.toByteArray() : tomlString(name);
}

} // namespace spawner
