#include "config/authorizerforms.h"

#include <algorithm>

namespace spawner {
namespace {

/// Non-empty segments without dots, and nothing that would look like a path that is still encoded.
bool isPlainPath(const QByteArray &path)
{
    if (!path.startsWith('/') || path.contains('\0') || path.contains('%'))
        return false;
    const QByteArrayList segments = path.mid(1).split('/');
    return std::all_of(segments.begin(), segments.end(), [](const QByteArray &segment) {
        return !segment.isEmpty() && segment != "." && segment != "..";
    });
}

bool isAuthorizer(const QByteArray &path)
{
    return path.isEmpty() || (isPlainPath(path) && path.endsWith(".fcgi") && !path.endsWith("/.fcgi"));
}

} // namespace

bool AuthorizerForm::read(const ConfigNode &node, QByteArray &value, ValueReader &reader) const
{
    if (node.kind != ConfigNode::Kind::String)
        return reader.refuse(node, expected());
    if (!isAuthorizer(node.text))
        return reader.complain(node, "takes " + expected() + ", not " + tomlString(node.text));
    value = node.text;
    return true;
}

bool AuthorizersForm::read(const ConfigNode &node, QMap<QByteArray, QByteArray> &value, ValueReader &reader) const
{
    if (node.kind != ConfigNode::Kind::Table)
        return reader.refuse(node, expected());
    bool ok = true;
    QMap<QByteArray, QByteArray> paths;
    for (const ConfigMember &member : node.members) {
        const QByteArray path = member.name.endsWith('/') ? member.name.chopped(1) : member.name;
        const bool isRoot = member.name == "/";
        if (!isRoot && !isPlainPath(path)) {
            ok = reader.complain(member.value,
                                 "has " + tomlString(member.name)
                                     + ", which is no path such as \"/private\": as it is decoded, without dot segments");
        } else if (member.value.kind != ConfigNode::Kind::String || !isAuthorizer(member.value.text)) {
            ok = reader.complain(member.value,
                                 "takes " + AuthorizerForm().expected() + ", for " + tomlString(member.name));
        } else if (paths.contains(path)) {
            ok = reader.complain(member.value, "has " + tomlString(path) + " twice");
        } else {
            paths.insert(path, member.value.text);
        }
    }
    if (ok)
        value = paths;
    return ok;
}

QByteArray AuthorizersForm::print(const QMap<QByteArray, QByteArray> &value) const
{
    QByteArray text;
    for (auto it = value.begin(); it != value.end(); ++it)
        text += (text.isEmpty() ? "{ " : ", ") + tomlString(it.key().isEmpty() ? "/" : it.key()) + " = " + tomlString(it.value());
    return text.isEmpty() ? QByteArray("{}") : QByteArray(text + " }");
}

} // namespace spawner
