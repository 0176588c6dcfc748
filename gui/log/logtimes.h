// How the times of log lines are written.
#pragma once

#include "gui/log/logline.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

#include <array>
#include <functional>

namespace spawner {

class LogTimes
{
    Q_DECLARE_TR_FUNCTIONS(spawner::LogTimes)
public:
    enum class Mode { Local, Utc, Relative, Delta };
    static constexpr std::array<Mode, 4> All{ Mode::Local, Mode::Utc, Mode::Relative, Mode::Delta };

    /// `now` gives milliseconds since 1970 by the daemon's clock; the default is this computer's.
    explicit LogTimes(std::function<double()> now = {});

    void setMode(Mode mode) { m_mode = mode; }
    Mode mode() const { return m_mode; }

    /// Of a line; `above` is the one before it, or nullptr.
    QString text(const LogLine &line, const LogLine *above) const;
    /// The longest text there can be, to measure its width.
    QString widest() const;

    static QByteArray key(Mode mode); ///< "local": in the settings
    static Mode fromKey(const QString &key); ///< Local for what it does not know
    static QString name(Mode mode); ///< for menus
    /// For files: "2026-11-26T12:03:22.123Z".
    static QString iso(double time);

private:
    std::function<double()> m_now;
    Mode m_mode = Mode::Local;
};

} // namespace spawner
