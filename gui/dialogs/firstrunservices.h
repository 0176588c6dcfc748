// What the first run needs from rooms that the dialogs do not know.
#pragma once

#include "gui/dialogs/settingsservices.h"

namespace spawner {

struct FirstRunServices : SettingsServices
{
    /// Deploys a file over the connection; the answer has the name of the app.
    std::function<void(const QString &file, std::function<void(Result<QByteArray>)>)> deploy{};
    QString sampleFile{}; ///< hello.fcgi as it was installed; empty if it was not
};

} // namespace spawner
