// "Did you mean ...?"
#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace spawner {

/// The candidate most like `name`, by edit distance without regard to case, dashes and underscores
/// ("idleTimeout" is "idle-timeout"); empty if none is like it.
QByteArray nearestName(const QByteArray &name, const QByteArrayList &candidates);

} // namespace spawner
