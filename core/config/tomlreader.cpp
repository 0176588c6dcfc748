// The only file that includes toml++: the rest of the room sees ConfigNode.
#include "config/configtree.h"

#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Weverything"
#else
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wold-style-cast"
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
#include <toml++/toml.h>
#if defined(__clang__)
#pragma clang diagnostic pop
#else
#pragma GCC diagnostic pop
#endif

#include <string_view>

namespace spawner {
namespace {

QByteArray bytes(std::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

ConfigNode convert(const toml::node &node);

QList<ConfigNode> convertItems(const toml::array &array)
{
    QList<ConfigNode> items;
    items.reserve(qsizetype(array.size()));
    for (const toml::node &item : array)
        items.append(convert(item));
    return items;
}

QList<ConfigMember> convertMembers(const toml::table &table)
{
    QList<ConfigMember> members;
    for (const auto &[key, value] : table) {
        const toml::source_position position = key.source().begin;
        members.append({ bytes(key.str()), convert(value), int(position.line), int(position.column) });
    }
    return members;
}

ConfigNode convert(const toml::node &node)
{
    ConfigNode result;
    result.line = int(node.source().begin.line);
    result.column = int(node.source().begin.column);
    if (const toml::table *table = node.as_table()) {
        result.kind = ConfigNode::Kind::Table;
        result.members = convertMembers(*table);
    } else if (const toml::array *array = node.as_array()) {
        result.kind = ConfigNode::Kind::Array;
        result.items = convertItems(*array);
    } else if (const auto *text = node.as_string()) {
        result.kind = ConfigNode::Kind::String;
        result.text = bytes(text->get());
    } else if (const auto *integer = node.as_integer()) {
        result.kind = ConfigNode::Kind::Integer;
        result.integer = integer->get();
    } else if (const auto *boolean = node.as_boolean()) {
        result.kind = ConfigNode::Kind::Boolean;
        result.boolean = boolean->get();
    } else {
        result.kind = node.is_floating_point() ? ConfigNode::Kind::Float : ConfigNode::Kind::Date;
    }
    return result;
}

} // namespace

ConfigNode parseToml(QByteArrayView document, std::optional<ConfigSyntaxError> *error)
{
    error->reset();
    if (document.size() > MaxConfigBytes) {
        *error = { 1, 1, "the file is larger than " + QByteArray::number(MaxConfigBytes / 1024) + " KiB" };
        return {};
    }
    *error = findDeepNesting(document);
    if (*error)
        return {};
    // The packaged library is built with exceptions; none leaves this function.
    try {
        const std::string_view view(document.data(), size_t(document.size()));
        return convert(toml::parse(view));
    } catch (const toml::parse_error &problem) {
        const toml::source_position position = problem.source().begin;
        *error = { int(position.line), int(position.column), bytes(problem.description()) };
    } catch (const std::exception &problem) {
        *error = { 1, 1, QByteArray(problem.what()) };
    }
    return {};
}

} // namespace spawner
