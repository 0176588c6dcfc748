// The parameters of a call, checked.
#pragma once

#include "control/rpc.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QJsonObject>

#include <optional>

namespace spawner {

/// Reads parameters one by one and keeps the first complaint, which names the parameter and what it takes. What does
/// not fit is returned as the default; look at error() before anything is done with it.
class ControlParams
{
public:
    explicit ControlParams(const QJsonObject &params) : m_params(params) { }

    /// The name of an app, needed; "/tools/env.fcgi" means "tools/env".
    QByteArray app();
    /// The same; empty if it is missing: all apps.
    QByteArray appOrAll(const QString &name = QStringLiteral("app"));
    QByteArray text(const QString &name, const char *what);
    std::optional<QByteArray> optionalText(const QString &name, const char *what);
    qint64 integer(const QString &name, qint64 min, qint64 max);
    qint64 integer(const QString &name, qint64 min, qint64 max, qint64 missing);
    double number(const QString &name, double min, double max, double missing);
    bool boolean(const QString &name);
    bool boolean(const QString &name, bool missing);
    /// A list of some of `choices`; nothing if it is missing.
    std::optional<QByteArrayList> choices(const QString &name, const QByteArrayList &choices);
    bool has(const QString &name) const;

    bool isGood() const { return !m_error; }
    const RpcError &error() const { return *m_error; }

private:
    void complain(const QString &name, const QString &takes);

    const QJsonObject &m_params;
    std::optional<RpcError> m_error;
};

} // namespace spawner
