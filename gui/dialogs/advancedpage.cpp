#include "gui/dialogs/advancedpage.h"

#include "gui/client/daemonlauncher.h"
#include "gui/dialogs/confirmdialog.h"
#include "gui/dialogs/messagetexts.h"
#include "gui/settings/keys.h"
#include "gui/style/safetext.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace spawner {

using namespace Qt::StringLiterals;

AdvancedPage::AdvancedPage(Settings &settings, const SettingsServices &services, ProfileStore &profiles, QWidget *parent)
    : SettingsPage(settings, parent), m_services(services), m_profiles(profiles)
{
    addSocket();
    addFile();
    addQuestions();
    addHelp();
    addStretch();
    connect(&m_profiles, &ProfileStore::changed, this, &AdvancedPage::refresh);
    AdvancedPage::refresh();
}

void AdvancedPage::addSocket()
{
    QFormLayout *form = addSection([] { return tr("My own spawner"); });
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_socket = new QLineEdit(this);
    m_socket->setObjectName(u"socketPath"_s);
    m_socket->setClearButtonEnabled(true);
    m_socket->setPlaceholderText(DaemonLauncher::userSocketPath());
    addRow(form, [] { return tr("&Control socket:"); }, m_socket);
    form->addRow(makeHint([] { return tr("Empty: where the spawner makes it by itself."); }));
    m_socketProblem = makeProblem("socketProblem");
    form->addRow(m_socketProblem);
    connect(m_socket, &QLineEdit::editingFinished, this, &AdvancedPage::storeSocket);
}

void AdvancedPage::addButtonTo(QLayout *layout, const char *name, const Text &text, std::function<void()> act)
{
    QPushButton *button = makeButton(name, text);
    connect(button, &QPushButton::clicked, this, std::move(act));
    layout->addWidget(button);
}

void AdvancedPage::addFile()
{
    QVBoxLayout *section = addWideSection([] { return tr("Settings of this program"); });
    auto *form = new QFormLayout;
    m_file = new QLineEdit(this);
    m_file->setObjectName(u"settingsFile"_s);
    m_file->setReadOnly(true);
    addRow(form, [] { return tr("&File:"); }, m_file);
    section->addLayout(form);
    auto *row = new QHBoxLayout;
    addButtonTo(row, "openFolder", [] { return tr("&Open its folder"); }, [this] {
        m_services.open(QUrl::fromLocalFile(QFileInfo(m_settings.file()).path()));
    });
    addButtonTo(row, "exportSettings", [] { return tr("&Export\u2026"); }, [this] { chooseExport(); });
    addButtonTo(row, "importSettings", [] { return tr("&Import\u2026"); }, [this] { chooseImport(); });
    addButtonTo(row, "resetSettings", [] { return tr("&Reset\u2026"); }, [this] { askReset(); });
    row->addStretch();
    section->addLayout(row);
    m_fileOutcome = makeProblem("fileOutcome");
    section->addWidget(m_fileOutcome);
    if (!m_settings.problem().isEmpty())
        showProblem(m_fileOutcome, m_settings.problem());
}

void AdvancedPage::addQuestions()
{
    QVBoxLayout *section = addWideSection([] { return tr("Questions"); });
    section->addWidget(makeCheck("confirmRestartAll", [] { return tr("Ask before all apps are re&started"); },
                                 keys::ConfirmRestartAll));
    section->addWidget(makeCheck("confirmStopAll", [] { return tr("Ask before all apps are sto&pped"); },
                                 keys::ConfirmStopAll));
}

void AdvancedPage::addHelp()
{
    QVBoxLayout *section = addWideSection([] { return tr("If you need help"); });
    section->addWidget(makeHint([] {
        return tr("The diagnostics say what this program sees of the computer and the spawner, without secrets: for a report.");
    }));
    auto *row = new QHBoxLayout;
    addButtonTo(row, "diagnostics", [] { return tr("Show the &diagnostics"); }, [this] { emit diagnosticsRequested(); });
    row->addStretch();
    section->addLayout(row);
}

void AdvancedPage::refresh()
{
    const Profile *own = m_profiles.find(u"user"_s);
    if (own && !m_socket->hasFocus())
        m_socket->setText(own->socketPath);
    m_file->setText(m_settings.file());
}

void AdvancedPage::storeSocket()
{
    const Profile *own = m_profiles.find(u"user"_s);
    if (!own || own->socketPath == m_socket->text().trimmed())
        return showProblem(m_socketProblem, {});
    Profile changed = *own;
    changed.socketPath = m_socket->text().trimmed();
    if (const Result<void> checked = changed.check(); !checked)
        return showProblem(m_socketProblem, checked.error().message);
    showProblem(m_socketProblem, {});
    m_profiles.save(changed);
}

void AdvancedPage::chooseExport()
{
    auto *dialog = new QFileDialog(this, tr("Export the settings"), {}, tr("Settings (*.ini)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"ini"_s);
    dialog->selectFile(u"fcgi-spawner-settings.ini"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &AdvancedPage::exportTo);
    dialog->open();
}

void AdvancedPage::chooseImport()
{
    auto *dialog = new QFileDialog(this, tr("Import settings"), {}, tr("Settings (*.ini);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &AdvancedPage::importFrom);
    dialog->open();
}

void AdvancedPage::exportTo(const QString &file)
{
    const Result<void> done = m_settings.exportTo(file);
    showProblem(m_fileOutcome, done ? tr("The settings are in %1.").arg(isolated(file)) : done.error().message,
                done ? Tone::Good : Tone::Bad);
}

void AdvancedPage::importFrom(const QString &file)
{
    const Result<void> done = m_settings.importFrom(file);
    showProblem(m_fileOutcome, done ? tr("The settings of %1 apply now.").arg(isolated(file)) : done.error().message,
                done ? Tone::Good : Tone::Bad);
}

void AdvancedPage::askReset()
{
    auto *question = new ConfirmDialog(ConfirmDialog::Question::ResetSettings, {}, this);
    connect(question, &ConfirmDialog::confirmed, this, [this] {
        m_settings.resetAll();
        showProblem(m_fileOutcome, tr("Everything is as at the beginning."), Tone::Good);
    });
    question->open();
}

} // namespace spawner
