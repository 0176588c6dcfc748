// Where a browser finds the apps of a daemon.
#pragma once

#include "gui/client/profile.h"

#include <QByteArrayList>
#include <QUrl>

namespace spawner {

/// The site of a daemon that listens at `urls`, or a page of it: the first that a browser on this computer can open.
/// Addresses that stand for every interface, and, for a daemon elsewhere, those of its own loopback, become the host that
/// the profile names. Invalid if there is none.
QUrl siteUrl(const QByteArrayList &urls, const Profile &profile, const QByteArray &path = "/");

} // namespace spawner
