// What one request asks of one app.
#pragma once

#include "apps/routetable.h"
#include "server/passage.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace spawner {

/// Keeps a RouteTable alive while something of a request points into it. Belongs to one gateway
/// thread, so it counts without atomics.
class RoutePin
{
public:
    struct Table
    {
        std::shared_ptr<const RouteTable> routes;
        int pins = 0;
    };

    explicit RoutePin(Table &table) : m_table(&table) { ++m_table->pins; }
    RoutePin(const RoutePin &other) : RoutePin(*other.m_table) { }
    RoutePin &operator=(const RoutePin &) = delete;
    ~RoutePin() { --m_table->pins; }

private:
    Table *m_table;
};

/// Views and `pathInfo` point into the HttpRequest, or into `owned` after an internal redirect.
struct AppTarget
{
    const AppRoute &app;
    RoutePin pin;
    QByteArray pathInfo; ///< of an authorizer: the whole decoded path that it is asked about
    QByteArrayView method;
    QByteArrayView target;
    QByteArrayView query;
    int redirects = 0;
    QByteArray redirectedFrom; ///< path that led here
    QByteArray owned; ///< the redirect's target
    std::unique_ptr<Passage> passage = nullptr; ///< nullptr: nobody had to be asked

    /// Or is it asked whether the request may go on?
    bool isQuestion() const { return app.settings->role == AppRole::Authorizer; }
};

} // namespace spawner
