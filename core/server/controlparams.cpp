#include "server/controlparams.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace spawner {

namespace {

/// The value as it was written, cut to a bearable length.
QString shown(const QJsonValue &value)
{
    constexpr qsizetype MaxLength = 40;
    const QByteArray array = QJsonDocument(QJsonArray{ value }).toJson(QJsonDocument::Compact);
    const QString text = QString::fromUtf8(array.sliced(1, array.size() - 2));
    return text.size() <= MaxLength ? text : QString(text.left(MaxLength) + u'…');
}

QByteArray withoutSuffix(QByteArray name)
{
    if (name.startsWith('/'))
        name.remove(0, 1);
    if (name.endsWith(".fcgi"))
        name.chop(5);
    return name;
}

const char AppForm[] = "the name of an app, such as \"hello\"";

} // namespace

void ControlParams::complain(const QString &name, const QString &takes)
{
    if (m_error)
        return;
    const QJsonValue value = m_params.value(name);
    const bool isMissing = value.isUndefined() || value.isNull();
    m_error = RpcError::from(RpcCode::InvalidParams,
                             isMissing ? QStringLiteral("'%1' is missing: it takes %2").arg(name, takes)
                                       : QStringLiteral("'%1' takes %2, not %3").arg(name, takes, shown(value)));
    m_error->data.insert(QStringLiteral("culprit"), name);
}

bool ControlParams::has(const QString &name) const
{
    const QJsonValue value = m_params.value(name);
    return !value.isUndefined() && !value.isNull();
}

QByteArray ControlParams::app()
{
    return withoutSuffix(text(QStringLiteral("app"), AppForm));
}

QByteArray ControlParams::appOrAll(const QString &name)
{
    const QJsonValue value = m_params.value(name);
    if (has(name) && !value.isString())
        complain(name, QString::fromLatin1(AppForm));
    return withoutSuffix(value.toString().toUtf8());
}

QByteArray ControlParams::text(const QString &name, const char *what)
{
    const QString value = m_params.value(name).toString();
    if (value.isEmpty())
        complain(name, QString::fromUtf8(what));
    return value.toUtf8();
}

std::optional<QByteArray> ControlParams::optionalText(const QString &name, const char *what)
{
    if (!has(name))
        return std::nullopt;
    const QJsonValue value = m_params.value(name);
    if (!value.isString())
        complain(name, QString::fromUtf8(what));
    return value.toString().toUtf8();
}

qint64 ControlParams::integer(const QString &name, qint64 min, qint64 max)
{
    const double value = m_params.value(name).toDouble(std::nan(""));
    if (std::isnan(value) || value != std::floor(value) || value < double(min) || value > double(max)) {
        complain(name, QStringLiteral("a whole number from %1 to %2").arg(min).arg(max));
        return min;
    }
    return qint64(value);
}

qint64 ControlParams::integer(const QString &name, qint64 min, qint64 max, qint64 missing)
{
    return has(name) ? integer(name, min, max) : missing;
}

double ControlParams::number(const QString &name, double min, double max, double missing)
{
    if (!has(name))
        return missing;
    const double value = m_params.value(name).toDouble(std::nan(""));
    if (value >= min && value <= max)
        return value;
    complain(name, QStringLiteral("a number from %1 to %2").arg(min).arg(max));
    return missing;
}

bool ControlParams::boolean(const QString &name)
{
    const QJsonValue value = m_params.value(name);
    if (!value.isBool())
        complain(name, QStringLiteral("true or false"));
    return value.toBool();
}

bool ControlParams::boolean(const QString &name, bool missing)
{
    return has(name) ? boolean(name) : missing;
}

std::optional<QByteArrayList> ControlParams::choices(const QString &name, const QByteArrayList &choices)
{
    if (!has(name))
        return std::nullopt;
    QByteArrayList chosen;
    const QJsonArray values = m_params.value(name).toArray();
    for (const QJsonValue &value : values)
        chosen.append(value.toString().toUtf8());
    const bool areKnown = std::all_of(chosen.begin(), chosen.end(), [&choices](const QByteArray &choice) {
        return choices.contains(choice);
    });
    if (!areKnown || !m_params.value(name).isArray()) {
        complain(name, QStringLiteral("a list of some of \"%1\"")
                           .arg(QString::fromUtf8(choices.join("\", \""))));
    }
    return chosen;
}

} // namespace spawner
