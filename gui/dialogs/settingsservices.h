// What the dialogs need from rooms that they do not know.
#pragma once

#include "base/result.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <functional>

namespace spawner {

struct LanguageChoice
{
    QString code; ///< "de"
    QString nativeName; ///< "Deutsch"
};

/// Is there a tray that shows icons for sure?
struct TrayPresence
{
    bool isProved = false;
    QString whyNot{}; ///< translated; if it is not proved
};

/// Given by whoever puts the program together. Each may be missing: what needs it is then disabled, and says so.
/// All are called in the main thread and outlive the dialog.
struct SettingsServices
{
    using Done = std::function<void(Result<void>)>;

    std::function<QList<LanguageChoice>()> languages{}; ///< of which there are translations; English among them
    std::function<TrayPresence()> tray{};
    /// Does the desktop start this program at login? Others may have switched it on or off.
    std::function<bool()> startsAtLogin{};
    /// Writes or removes the entry for that; `hidden`: in the tray, without a window.
    std::function<Result<void>(bool on, bool hidden)> setStartAtLogin{};
    std::function<void(Done)> sendTestNotification{};
    /// Every mistake in the text of keys::LogRules; each names its line.
    std::function<QStringList(const QString &)> checkLevelRules{};
    std::function<QString()> standardLevelRules{}; ///< what applies without any of the user's
    /// Opens a page in the browser, a file or folder in its program; false if nobody can. Default: QDesktopServices.
    std::function<bool(const QUrl &)> openUrl{};

    bool open(const QUrl &url) const;
};

} // namespace spawner
