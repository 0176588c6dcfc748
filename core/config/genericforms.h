// The forms that are made of others: one of several words, and lists.
#pragma once

#include "config/valueforms.h"

#include <array>

namespace spawner {

/// One of a few words.
template <typename E, size_t N> struct ChoiceForm
{
    static constexpr ValueShape Shape = ValueShape::Text;
    std::array<std::pair<E, const char *>, N> choices;
    const char *placeholder = "WORD";

    QByteArray expected() const
    {
        QByteArray list;
        for (size_t i = 0; i < N; ++i) {
            if (i > 0)
                list += i + 1 == N ? " or " : ", ";
            list += tomlString(choices[i].second);
        }
        return list;
    }
    bool read(const ConfigNode &node, E &value, ValueReader &reader) const
    {
        for (const auto &[choice, word] : choices) {
            if (node.kind == ConfigNode::Kind::String && node.text == word) {
                value = choice;
                return true;
            }
        }
        return reader.refuse(node, expected());
    }
    QByteArray print(E value) const
    {
        for (const auto &[choice, word] : choices) {
            if (choice == value)
                return tomlString(word);
        }
        return "\"\"";
    }
};

/// An array; where a single item is no trap it may stand alone.
template <typename Item> struct ListForm
{
    static constexpr ValueShape Shape = ValueShape::List;
    Item item;
    bool singleMayStandAlone = true;
    const char *placeholder = item.placeholder;

    QByteArray expected() const
    {
        return singleMayStandAlone ? item.expected() + ", or an array of these"
                                   : QByteArray("an array, each item " + item.expected());
    }
    template <typename T> bool read(const ConfigNode &node, QList<T> &value, ValueReader &reader) const
    {
        const bool isSingle = node.kind == ConfigNode::Kind::String && singleMayStandAlone;
        if (!isSingle && node.kind != ConfigNode::Kind::Array)
            return reader.refuse(node, expected());
        QList<T> values;
        bool ok = true;
        for (const ConfigNode &each : isSingle ? QList<ConfigNode>{ node } : node.items) {
            T one{};
            if (item.read(each, one, reader))
                values.append(one);
            else
                ok = false; // go on: every bad item is reported
        }
        if (ok)
            value = values;
        return ok;
    }
    template <typename T> QByteArray print(const QList<T> &values) const
    {
        QByteArray text = "[";
        for (const T &one : values)
            text += (text.size() > 1 ? ", " : "") + item.print(one);
        return text + "]";
    }
};

} // namespace spawner
