// The forms of settings about authorizers.
#pragma once

#include "config/valueforms.h"

namespace spawner {

/// Where an authorizer would answer if it were an ordinary app ("/auth.fcgi"), or empty.
struct AuthorizerForm
{
    static constexpr ValueShape Shape = ValueShape::Text;
    const char *placeholder = "PATH";

    QByteArray expected() const { return "the path of an app such as \"/auth.fcgi\", or an empty string"; }
    bool read(const ConfigNode &node, QByteArray &value, ValueReader &reader) const;
    QByteArray print(const QByteArray &value) const { return tomlString(value); }
};

/// A table from paths to their authorizers. Paths are kept without a slash at their end; "" is the root.
struct AuthorizersForm
{
    static constexpr ValueShape Shape = ValueShape::Table;
    const char *placeholder = "TABLE";

    QByteArray expected() const { return "a table of paths such as { \"/private\" = \"/auth.fcgi\" }"; }
    bool read(const ConfigNode &node, QMap<QByteArray, QByteArray> &value, ValueReader &reader) const;
    QByteArray print(const QMap<QByteArray, QByteArray> &value) const;
};

} // namespace spawner
