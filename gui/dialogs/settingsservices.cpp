#include "gui/dialogs/settingsservices.h"

#include <QDesktopServices>

namespace spawner {

bool SettingsServices::open(const QUrl &url) const
{
    return openUrl ? openUrl(url) : QDesktopServices::openUrl(url);
}

} // namespace spawner
