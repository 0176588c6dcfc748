// How plain values become members of JSON objects and back.
//
// A struct lists its members once, in a function template fields(visit, self) that calls visit("key",
// self.member) for each; JsonWriter and JsonReader are the visitors. So nothing is ever written that is not
// read.
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

#include <algorithm>
#include <array>
#include <concepts>
#include <limits>
#include <optional>
#include <vector>

namespace spawner {

/// Above this, not every integer is a JSON number; larger ones are written as this.
constexpr qint64 MaxJsonInteger = qint64(1) << 53;

template <typename T, typename Plain>
concept Is = std::same_as<std::remove_const_t<T>, Plain>;

template <typename T>
concept HasJson = requires(const T &value)
{
    {
        value.toJson()
        } -> std::same_as<QJsonObject>;
};

inline QJsonValue toJsonValue(bool value)
{
    return value;
}
inline QJsonValue toJsonValue(double value)
{
    return value;
}
inline QJsonValue toJsonValue(int value)
{
    return value;
}
inline QJsonValue toJsonValue(qint64 value)
{
    return std::clamp(value, -MaxJsonInteger, MaxJsonInteger);
}
inline QJsonValue toJsonValue(quint64 value)
{
    return qint64(std::min(value, quint64(MaxJsonInteger)));
}
inline QJsonValue toJsonValue(const QString &value)
{
    return value;
}
/// A string of UTF-8. Qt takes a mark at the beginning for one of the byte order, and away; here it is text.
inline QString textOf(const QByteArray &bytes)
{
    constexpr char Mark[] = "\xef\xbb\xbf";
    return bytes.startsWith(Mark) ? QString::fromUtf8(QByteArray(Mark + bytes)) : QString::fromUtf8(bytes);
}
inline QJsonValue toJsonValue(const QByteArray &value)
{
    return textOf(value);
}
inline QJsonValue toJsonValue(const HasJson auto &value)
{
    return value.toJson();
}

template <typename List> QJsonValue listToJson(const List &list)
{
    QJsonArray array;
    for (const auto &element : list)
        array.append(toJsonValue(element));
    return array;
}
template <typename T> QJsonValue toJsonValue(const QList<T> &list)
{
    return listToJson(list);
}
template <typename T> QJsonValue toJsonValue(const std::vector<T> &list)
{
    return listToJson(list);
}
template <typename T, size_t N> QJsonValue toJsonValue(const std::array<T, N> &list)
{
    return listToJson(list);
}

inline QJsonValue toJsonValue(const QMap<QByteArray, quint64> &map)
{
    QJsonObject object;
    for (auto at = map.begin(); at != map.end(); ++at)
        object.insert(textOf(at.key()), toJsonValue(at.value()));
    return object;
}

// Reading: what is of the wrong kind or out of range leaves `out` as it is.

inline void readJson(const QJsonValue &json, bool &out)
{
    out = json.toBool(out);
}
inline void readJson(const QJsonValue &json, double &out)
{
    out = json.toDouble(out);
}
inline void readJson(const QJsonValue &json, qint64 &out)
{
    out = json.toInteger(out);
}
inline void readJson(const QJsonValue &json, int &out)
{
    out = int(std::clamp<qint64>(json.toInteger(out), std::numeric_limits<int>::min(),
                                 std::numeric_limits<int>::max()));
}
inline void readJson(const QJsonValue &json, quint64 &out)
{
    if (const qint64 value = json.toInteger(-1); value >= 0)
        out = quint64(value);
}
inline void readJson(const QJsonValue &json, QString &out)
{
    out = json.toString(out);
}
inline void readJson(const QJsonValue &json, QByteArray &out)
{
    if (json.isString())
        out = json.toString().toUtf8();
}
template <HasJson T> void readJson(const QJsonValue &json, T &out)
{
    if (json.isObject())
        out = T::fromJson(json.toObject());
}

template <typename List> void readJsonList(const QJsonValue &json, List &out)
{
    if (!json.isArray())
        return;
    out.clear();
    const QJsonArray array = json.toArray();
    for (const QJsonValue &element : array) {
        typename List::value_type value{};
        readJson(element, value);
        out.push_back(std::move(value));
    }
}
template <typename T> void readJson(const QJsonValue &json, QList<T> &out)
{
    readJsonList(json, out);
}
template <typename T> void readJson(const QJsonValue &json, std::vector<T> &out)
{
    readJsonList(json, out);
}
template <typename T, size_t N> void readJson(const QJsonValue &json, std::array<T, N> &out)
{
    const QJsonArray array = json.toArray();
    for (size_t i = 0; i < N && qsizetype(i) < array.size(); ++i)
        readJson(array.at(qsizetype(i)), out[i]);
}
inline void readJson(const QJsonValue &json, QMap<QByteArray, quint64> &out)
{
    const QJsonObject object = json.toObject();
    for (auto at = object.begin(); at != object.end(); ++at)
        readJson(at.value(), out[at.key().toUtf8()]);
}
template <typename T> void readJson(const QJsonValue &json, std::optional<T> &out)
{
    if (json.isDouble() || json.isObject())
        readJson(json, out.emplace());
}

class JsonWriter
{
public:
    template <typename T> void operator()(const char *key, const T &value)
    {
        m_json.insert(QLatin1String(key), toJsonValue(value));
    }
    template <typename T> void operator()(const char *key, const std::optional<T> &value)
    {
        if (value)
            m_json.insert(QLatin1String(key), toJsonValue(*value));
    }
    const QJsonObject &json() const { return m_json; }

private:
    QJsonObject m_json;
};

class JsonReader
{
public:
    explicit JsonReader(const QJsonObject &json) : m_json(json) { }
    template <typename T> void operator()(const char *key, T &value)
    {
        if (const QJsonValue json = m_json.value(QLatin1String(key)); !json.isUndefined())
            readJson(json, value);
    }

private:
    const QJsonObject &m_json;
};

template <typename T> QJsonObject fieldsToJson(const T &value)
{
    JsonWriter writer;
    fields(writer, value);
    return writer.json();
}

template <typename T> T fieldsFromJson(const QJsonObject &json)
{
    T value;
    JsonReader reader(json);
    fields(reader, value);
    return value;
}

} // namespace spawner
