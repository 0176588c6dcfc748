#include "gui/dialogs/firstrundesktoppage.h"

#include "gui/dialogs/messagetexts.h"
#include "gui/settings/keys.h"

#include <QCheckBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace spawner {

using namespace Qt::StringLiterals;

FirstRunDesktopPage::FirstRunDesktopPage(Settings &settings, const FirstRunServices &services, QWidget *parent)
    : FirstRunPage(parent), m_settings(settings), m_services(services)
{
    addText([] { return tr("All of this can be changed later in the settings."); });
    m_layout->addSpacing(fontMetrics().height() / 2);
    m_atLogin = new QCheckBox(this);
    m_atLogin->setObjectName(u"atLogin"_s);
    m_texts.add(m_atLogin, &QCheckBox::setText, [] { return tr("Start this program when I &log in"); });
    m_layout->addWidget(m_atLogin);
    m_loginProblem = addOutcome("loginProblem");
    m_layout->addSpacing(fontMetrics().height() / 2);
    m_trayText = addText([] { return QString(); });
    m_trayText->setObjectName(u"trayText"_s);
    m_layout->addSpacing(fontMetrics().height() / 2);
    addText([] { return tr("When an app crashes, a notification says so and offers its log."); });
    m_test = new QPushButton(this);
    m_test->setObjectName(u"sendTest"_s);
    m_texts.add(m_test, &QPushButton::setText, [] { return tr("Send a &test notification"); });
    m_layout->addWidget(m_test, 0, Qt::AlignLeading);
    m_testOutcome = addOutcome("testOutcome");
    m_layout->addStretch();
    connect(m_atLogin, &QCheckBox::clicked, this, &FirstRunDesktopPage::onAtLogin);
    connect(m_test, &QPushButton::clicked, this, &FirstRunDesktopPage::sendTest);
    FirstRunDesktopPage::enter();
}

void FirstRunDesktopPage::enter()
{
    if (m_services.startsAtLogin)
        m_settings.set(keys::StartAtLogin, m_services.startsAtLogin());
    m_atLogin->setChecked(m_settings.value(keys::StartAtLogin));
    m_atLogin->setEnabled(bool(m_services.setStartAtLogin));
    m_test->setEnabled(bool(m_services.sendTestNotification));
    const TrayPresence tray = m_services.tray ? m_services.tray() : TrayPresence{};
    if (tray.isProved)
        m_trayText->setText(tr("The icon in the tray shows at a glance whether apps run or crashed. Its menu opens, restarts and "
                               "stops them, also while the window is closed."));
    else
        m_trayText->setText(tray.whyNot.isEmpty()
                                ? tr("No tray was found on this desktop. This program works without one.")
                                : tray.whyNot);
}

void FirstRunDesktopPage::onAtLogin(bool on)
{
    const Result<void> outcome = m_services.setStartAtLogin(on, m_settings.value(keys::StartHidden));
    if (outcome)
        m_settings.set(keys::StartAtLogin, on);
    else
        m_atLogin->setChecked(m_settings.value(keys::StartAtLogin));
    tell(m_loginProblem, outcome ? QString() : MessageTexts::sentence(outcome.error()), Tone::Bad);
}

void FirstRunDesktopPage::sendTest()
{
    m_test->setEnabled(false);
    m_services.sendTestNotification([page = QPointer(this)](const Result<void> &outcome) {
        if (!page)
            return;
        page->m_test->setEnabled(true);
        tell(page->m_testOutcome,
             outcome ? tr("Sent. If nothing appeared, the desktop may be set not to disturb.")
                     : MessageTexts::sentence(outcome.error()),
             outcome ? Tone::Good : Tone::Bad);
    });
}

} // namespace spawner
