// What a second start of the program tells the first.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace spawner {

struct InstanceMessage
{
    static constexpr qint64 MaxBytes = 1024 * 1024;

    QStringList arguments{}; ///< of the command line, without the program
    QString directory{}; ///< what relative paths in them are relative to
    QString activationToken{}; ///< of the desktop: the right to raise a window
    bool replaces = false; ///< the first is to go, the second takes its place

    bool operator==(const InstanceMessage &) const = default;
    /// Of this process: its working folder and XDG_ACTIVATION_TOKEN (or DESKTOP_STARTUP_ID).
    static InstanceMessage ofThisProcess(const QStringList &arguments);

    /// JSON after its length: four bytes, most significant first.
    QByteArray toFrame() const;
    static std::optional<InstanceMessage> fromJson(const QByteArray &json);
};

} // namespace spawner
