// Which authorizer guards which path. Pure.
#pragma once

#include "server/router.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QMap>

namespace spawner {

/// The setting 'authorizers'. What counts is where a request leads after everything has been decoded and resolved, never how it
/// was written: encodings, dot segments and doubled slashes change nothing. A file is looked up under each of the
/// names by which it can be had ("/dir/" gives "/dir/index.html", "/a.js" may give "/a.js.gz").
class AuthorizerRules
{
public:
    AuthorizerRules() = default;
    explicit AuthorizerRules(QMap<QByteArray, QByteArray> rules) : m_rules(std::move(rules)) { }

    bool isEmpty() const { return m_rules.isEmpty(); }
    /// Who has to let a request through that goes where `decision` says, in order: of the path, and the app's
    /// own. Empty for what is refused whoever asks.
    QByteArrayList guardsOf(const RouteDecision &decision) const;
    /// True if rules tell paths within this app (an absolute path, "/shop.fcgi") apart.
    bool divide(QByteArrayView app) const;

private:
    /// The rule for a decoded path, with the length of its own path; -1: none.
    struct Match
    {
        qsizetype length = -1;
        QByteArray authorizer;
    };
    Match find(const QByteArray &path) const;
    Match findFile(const QByteArray &path) const;

    QMap<QByteArray, QByteArray> m_rules;
};

/// What `decision` is about as a decoded path, beginning with '/' ("/shop.fcgi/admin"); empty if it has none.
QByteArray decodedPathOf(const RouteDecision &decision);

} // namespace spawner
