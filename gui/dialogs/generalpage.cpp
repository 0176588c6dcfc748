#include "gui/dialogs/generalpage.h"

#include "gui/dialogs/messagetexts.h"
#include "gui/settings/keys.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QStandardItemModel>

namespace spawner {

using namespace Qt::StringLiterals;

GeneralPage::GeneralPage(Settings &settings, const SettingsServices &services, QWidget *parent)
    : SettingsPage(settings, parent), m_services(services)
{
    addAppearance();
    addLogin();
    addWindow();
    addStretch();
    GeneralPage::refresh();
}

void GeneralPage::addAppearance()
{
    QFormLayout *form = addSection([] { return tr("Appearance"); });
    m_language = makeCombo("language", keys::Language, {});
    addRow(form, [] { return tr("&Language:"); }, m_language);
    auto *theme = makeCombo("theme", keys::Theme, { { u"auto"_s, [] { return tr("As the desktop"); } },
                                                    { u"light"_s, [] { return tr("Light"); } },
                                                    { u"dark"_s, [] { return tr("Dark"); } } });
    addRow(form, [] { return tr("&Colors:"); }, theme);
    form->addRow(makeCheck("reducedMotion", [] { return tr("&Reduce motion: nothing blinks, slides or fades"); },
                           keys::ReducedMotion));
}

void GeneralPage::addLogin()
{
    QFormLayout *form = addSection([] { return tr("At login"); });
    m_atLogin = makeCheck("startAtLogin", [] { return tr("&Start this program when I log in"); }, keys::StartAtLogin);
    form->addRow(m_atLogin);
    m_hidden = makeCheck("startHidden", [] { return tr("Start it &hidden, in the tray"); }, keys::StartHidden);
    form->addRow(m_hidden);
    // Not bound like the others: they are only true once the desktop's entry has been written.
    for (QCheckBox *box : { m_atLogin, m_hidden }) {
        disconnect(box, &QCheckBox::clicked, this, nullptr);
        connect(box, &QCheckBox::clicked, this, &GeneralPage::storeLogin);
    }
    follow(keys::StartAtLogin.key, [this] { 
        m_hidden->setEnabled(m_services.setStartAtLogin && m_settings.value(keys::StartAtLogin));
    });
    m_loginProblem = makeProblem("loginProblem");
    form->addRow(m_loginProblem);
}

void GeneralPage::addWindow()
{
    QFormLayout *form = addSection([] { return tr("Window and tray"); });
    m_onClose = makeCombo("onClose", keys::OnClose, { { u"ask"_s, [] { return tr("Ask"); } },
                                                      { u"hide"_s, [] { return tr("Stay in the tray"); } },
                                                      { u"quit"_s, [] { return tr("Quit this program"); } } });
    addRow(form, [] { return tr("When the &window is closed:"); }, m_onClose);
    form->addRow(makeHint([] { return tr("Apps and their spawner keep running in any case."); }));
    m_tray = makeCheck("trayEnabled", [] { return tr("Show an &icon in the tray"); }, keys::TrayEnabled);
    form->addRow(m_tray);
    m_trayStyle = makeCombo("trayStyle", keys::TrayStyle,
                            { { u"auto"_s, [] { return tr("Automatic"); } },
                              { u"color"_s, [] { return tr("In color"); } },
                              { u"light"_s, [] { return tr("Light, for dark panels"); } },
                              { u"dark"_s, [] { return tr("Dark, for light panels"); } } });
    addRow(form, [] { return tr("Icon st&yle:"); }, m_trayStyle);
    m_trayHint = makeHint();
    m_trayHint->setObjectName(u"trayHint"_s);
    form->addRow(m_trayHint);
    follow(keys::TrayEnabled.key, [this] { refresh(); });
}

void GeneralPage::fillLanguages()
{
    const QSignalBlocker blocker(m_language);
    m_language->clear();
    //: The language of the desktop.
    m_language->addItem(tr("As the system"), QString());
    const auto choices = m_services.languages ? m_services.languages() : QList<LanguageChoice>{};
    for (const LanguageChoice &choice : choices)
        m_language->addItem(choice.nativeName, choice.code);
    m_language->setCurrentIndex(m_language->findData(m_settings.value(keys::Language)));
}

void GeneralPage::refresh()
{
    fillLanguages();
    m_atLogin->setEnabled(bool(m_services.setStartAtLogin));
    if (m_services.startsAtLogin)
        m_settings.set(keys::StartAtLogin, m_services.startsAtLogin());
    const TrayPresence tray = m_services.tray ? m_services.tray() : TrayPresence{};
    // Without a tray its settings wait for one, with the values that the user gave them.
    m_tray->setEnabled(tray.isProved);
    m_trayStyle->setEnabled(tray.isProved && m_settings.value(keys::TrayEnabled));
    showHint(m_trayHint, tray.isProved ? QString()
                 : tray.whyNot.isEmpty() ? tr("No tray was found on this desktop. This program works without one.")
                                         : tray.whyNot);
    const bool canHide = tray.isProved && m_settings.value(keys::TrayEnabled);
    if (auto *model = qobject_cast<QStandardItemModel *>(m_onClose->model()))
        model->item(m_onClose->findData(u"hide"_s))->setEnabled(canHide);
}

void GeneralPage::storeLogin()
{
    const Result<void> done = m_services.setStartAtLogin(m_atLogin->isChecked(), m_hidden->isChecked());
    if (done) {
        m_settings.set(keys::StartAtLogin, m_atLogin->isChecked());
        m_settings.set(keys::StartHidden, m_hidden->isChecked());
        return showProblem(m_loginProblem, {});
    }
    m_atLogin->setChecked(m_settings.value(keys::StartAtLogin));
    m_hidden->setChecked(m_settings.value(keys::StartHidden));
    showProblem(m_loginProblem, MessageTexts::sentence(done.error()));
}

} // namespace spawner
