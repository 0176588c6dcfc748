// What happens when an app is deployed.
#pragma once

#include "gui/dialogs/settingspage.h"

namespace spawner {

class DeployPage : public SettingsPage
{
    Q_OBJECT
public:
    explicit DeployPage(Settings &settings, QWidget *parent = nullptr);

    QString title() const override { return tr("Deploying"); }
    Glyph glyph() const override { return Glyph::Deploy; }

signals:
    /// How many versions are kept is the daemon's setting.
    void daemonSettingsRequested();
};

} // namespace spawner
