#include "gui/dialogs/deploypage.h"

#include "gui/settings/keys.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace spawner {

DeployPage::DeployPage(Settings &settings, QWidget *parent) : SettingsPage(settings, parent)
{
    QFormLayout *form = addSection([] { return tr("When a file is deployed"); });
    form->addRow(makeCheck("confirmReplace", [] { return tr("&Ask before an app is replaced"); }, keys::ConfirmReplace));
    form->addRow(makeHint([] { return tr("Undo brings the version from before back in any case."); }));
    form->addRow(makeCheck("openAfterDeploy", [] { return tr("&Open its page in the browser afterwards"); },
                           keys::OpenAfterDeploy));

    QFormLayout *kept = addSection([] { return tr("Versions from before"); });
    kept->addRow(makeHint([] {
        return tr("How many are kept is a setting of the spawner (keep-versions), for all who deploy there.");
    }));
    QPushButton *daemon = makeButton("showDaemonSettings", [] { return tr("&Show the spawner's settings"); });
    connect(daemon, &QPushButton::clicked, this, &DeployPage::daemonSettingsRequested);
    addButton(kept, daemon);
    addStretch();
}

} // namespace spawner
