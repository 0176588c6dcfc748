// How far a request has come past authorizers. Pure.
#pragma once

#include "fastcgi/cgihead.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QList>

#include <optional>

namespace spawner {

/// Where an app has sent a request from within.
struct InternalRedirect
{
    QByteArray location; ///< an absolute path, perhaps with a query
    int count = 1; ///< of redirects so far
    QByteArray from; ///< path that led there
    QByteArray fields; ///< "Name: value\r\n" each; go with a file

    /// Views of `location`; the query is empty, but not null, if there is none.
    QByteArrayView path() const;
    QByteArrayView query() const;
};

/// A request for which authorizers (FastCGI specification, section 6.3) are asked: who let it through, and what
/// they have to say about it. Lives from the first question to the request's end, also over internal
/// redirects; requests that nobody is asked about have none.
struct Passage
{
    QByteArrayList authorizers; ///< their paths, "/auth.fcgi": they are not asked again
    QList<CgiField> variables; ///< become parameters; names are unique
    std::optional<InternalRedirect> redirect; ///< where it goes, if not where the client said

    /// Takes what an authorizer gave with its 200: its "Variable-NAME" fields. What would pass for something that the
    /// gateway itself says, or the client (HTTP_*), is not taken; `refused` gets the names of such fields.
    void take(const CgiHead &grant, QByteArrayList *refused);
    /// The value of a variable; empty if there is none.
    QByteArray variable(const char *name) const;
};

/// May an authorizer set the parameter? Letters, digits and underscores, and none that the gateway sets.
bool isFreeParameter(QByteArrayView name);

} // namespace spawner
