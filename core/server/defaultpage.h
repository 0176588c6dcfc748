// The page at "/" where there is no other, for whoever just started the daemon.
#pragma once

#include "apps/routetable.h"
#include "config/config.h"

#include <QByteArray>

namespace spawner {

/// HTML: what this is, where to put apps and files, links to the apps that are there and the reasons
/// of those that are not. Everything is escaped. Shown in dev mode only.
QByteArray defaultPage(const RouteTable &routes, const Config &config);

} // namespace spawner
