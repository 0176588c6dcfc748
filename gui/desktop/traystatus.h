// What the tray shows of a daemon.
#pragma once

#include "gui/desktop/trayicon.h"

#include <QByteArrayList>
#include <QList>
#include <QString>

namespace spawner {

class Session;

/// A value.
struct TrayStatus
{
    TrayLook::State state = TrayLook::State::Offline;
    QString daemon{}; ///< its name
    QString text{}; ///< "3 running · 1 crashed", or what the trouble is; one line, translated
    bool isConnected = false;
    QByteArrayList crashed{}; ///< apps that need attention
    QByteArrayList apps{}; ///< those that the menu offers, most important first

    bool operator==(const TrayStatus &) const = default;
    /// Apps at work come first, then those with processes, then those that had most to do.
    static TrayStatus of(const Session &session);
};

/// A connection that the menu offers.
struct TrayProfile
{
    QString id;
    QString name;

    bool operator==(const TrayProfile &) const = default;
};

} // namespace spawner
