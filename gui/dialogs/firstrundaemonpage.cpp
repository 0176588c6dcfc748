#include "gui/dialogs/firstrundaemonpage.h"

#include "gui/client/daemonconnection.h"
#include "gui/client/session.h"
#include "gui/dialogs/messagetexts.h"
#include "gui/dialogs/portowner.h"
#include "gui/dialogs/webrootfinder.h"
#include "gui/settings/keys.h"
#include "gui/style/safetext.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace spawner {

using namespace Qt::StringLiterals;

FirstRunDaemonPage::FirstRunDaemonPage(Settings &settings, ProfileStore &profiles, Session &session,
                                       DaemonLauncher &launcher, QWidget *parent)
    : FirstRunPage(parent)
    , m_settings(settings)
    , m_profiles(profiles)
    , m_session(session)
    , m_launcher(launcher)
    , m_candidates(usualWebRoots())
{
    addText([] {
        return tr("A spawner runs the FastCGI programs of a folder: each is on the web as soon as its file is there. This "
                  "program shows and controls it.");
    });
    addRunning();
    addStart();
    addServer();
    m_outcome = addOutcome("outcome");
    m_layout->addStretch();
    for (QRadioButton *button : { m_useRunning, m_start, m_server }) {
        connect(button, &QRadioButton::toggled, this, &FirstRunDaemonPage::showChoice);
        connect(button, &QRadioButton::clicked, this, [this] { m_wasChosen = true; });
    }
    connect(&m_session.connection(), &DaemonConnection::stateChanged, this, &FirstRunDaemonPage::onState);
    m_start->setChecked(true);
}

QFormLayout *FirstRunDaemonPage::addChoice(QRadioButton *&button, const char *name, const LiveTexts::Text &text)
{
    m_layout->addSpacing(fontMetrics().height() / 2);
    button = new QRadioButton(this);
    button->setObjectName(QLatin1String(name));
    m_texts.add(button, &QRadioButton::setText, text);
    m_layout->addWidget(button);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    // Not a margin: those are not mirrored in languages from right to left.
    auto *indented = new QHBoxLayout;
    indented->addSpacing(fontMetrics().averageCharWidth() * 4);
    indented->addLayout(form, 1);
    m_layout->addLayout(indented);
    return form;
}

void FirstRunDaemonPage::addRow(QFormLayout *form, const LiveTexts::Text &text, QWidget *field)
{
    auto *label = new QLabel(this);
    label->setBuddy(field);
    m_texts.add(label, &QLabel::setText, text);
    form->addRow(label, field);
}

void FirstRunDaemonPage::addRunning()
{
    m_runningForm = addChoice(m_useRunning, "useRunning", [] { return tr("&Use the one that is running"); });
    m_running = new QComboBox(this);
    m_running->setObjectName(u"running"_s);
    m_texts.add(m_running, &QComboBox::setAccessibleName, [] { return tr("Spawners that are running"); });
    m_runningForm->addRow(m_running);
    m_noneRuns = new QLabel(this);
    m_texts.add(m_noneRuns, &QLabel::setText, [] { return tr("None is running on this computer."); });
    m_runningForm->addRow(m_noneRuns);
}

void FirstRunDaemonPage::addStart()
{
    QFormLayout *form = addChoice(m_start, "startOne", [] { return tr("&Start one for me"); });
    auto *row = new QHBoxLayout;
    m_folder = new QComboBox(this);
    m_folder->setObjectName(u"folder"_s);
    m_folder->setEditable(true);
    m_folder->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_folder->setMinimumContentsLength(30);
    m_browse = new QPushButton(this);
    m_browse->setObjectName(u"browse"_s);
    m_texts.add(m_browse, &QPushButton::setText, [] { return tr("&Choose\u2026"); });
    row->addWidget(m_folder, 1);
    row->addWidget(m_browse);
    auto *label = new QLabel(this);
    label->setBuddy(m_folder);
    m_texts.add(label, &QLabel::setText, [] { return tr("&Folder of the programs:"); });
    form->addRow(label, row);
    m_listen = new QLineEdit(u":8080"_s, this);
    m_listen->setObjectName(u"listen"_s);
    addRow(form, [] { return tr("&Address:"); }, m_listen);
    auto *portRow = new QHBoxLayout;
    m_port = new QLabel(this);
    m_port->setObjectName(u"port"_s);
    m_port->setTextFormat(Qt::PlainText);
    m_port->setWordWrap(true);
    m_usePort = new QPushButton(this);
    m_usePort->setObjectName(u"usePort"_s);
    m_usePort->hide();
    portRow->addWidget(m_port, 1);
    portRow->addWidget(m_usePort);
    form->addRow(portRow);
    connect(m_browse, &QPushButton::clicked, this, &FirstRunDaemonPage::chooseFolder);
    connect(m_listen, &QLineEdit::textChanged, this, &FirstRunDaemonPage::checkPort);
    connect(m_usePort, &QPushButton::clicked, this, [this] {
        if (m_freePort)
            m_listen->setText(withPort(m_listen->text(), *m_freePort));
    });
}

void FirstRunDaemonPage::addServer()
{
    QFormLayout *form = addChoice(m_server, "server", [] { return tr("Connect to a server by ss&h"); });
    m_host = new QLineEdit(this);
    m_host->setObjectName(u"host"_s);
    m_texts.add(m_host, &QLineEdit::setPlaceholderText, [] { return tr("admin@web1.example.org"); });
    addRow(form, [] { return tr("Ser&ver:"); }, m_host);
}

void FirstRunDaemonPage::enter()
{
    if (m_folder->count() == 0) {
        m_folder->addItem(QDir::homePath() + "/fcgi"_L1);
        const QList<FoundWebRoot> roots = findWebRoots(m_candidates);
        for (const FoundWebRoot &root : roots) {
            if (m_folder->findText(root.path) < 0)
                m_folder->addItem(root.path);
        }
        if (!roots.isEmpty()) {
            m_folder->setCurrentIndex(m_folder->findText(roots.first().path));
            tell(m_outcome, tr("%1 already has %n FastCGI program(s).", nullptr, roots.first().apps)
                                .arg(isolated(roots.first().path)), Tone::Accent);
        }
    }
    m_launcher.find([page = QPointer(this)](const LocalDaemons &found) {
        if (page)
            page->showFound(found);
    });
    fillRunning();
    checkPort();
}

void FirstRunDaemonPage::showFound(const LocalDaemons &found)
{
    m_found = found;
    fillRunning();
    checkPort();
    if (!m_wasChosen && m_running->count() > 0)
        m_useRunning->setChecked(true);
}

void FirstRunDaemonPage::retranslate()
{
    fillRunning();
    checkPort();
}

void FirstRunDaemonPage::fillRunning()
{
    const QString chosen = m_running->currentData().toString();
    m_running->clear();
    const auto offer = [this](const QString &id, bool exists) {
        const Profile *profile = m_profiles.find(id);
        if (exists && profile)
            //: A spawner, and where it listens.
            m_running->addItem(tr("%1 (%2)").arg(profile->displayName(), profile->endpoint()), id);
    };
    offer(u"user"_s, m_found.userSocketExists);
    offer(u"system"_s, m_found.systemSocketExists);
    m_running->setCurrentIndex(std::max(m_running->findData(chosen), m_running->count() > 0 ? 0 : -1));
    m_runningForm->setRowVisible(m_running, m_running->count() > 0);
    m_runningForm->setRowVisible(m_noneRuns, m_running->count() == 0);
    m_useRunning->setEnabled(m_running->count() > 0);
    showChoice();
}

void FirstRunDaemonPage::showChoice()
{
    m_running->setEnabled(m_useRunning->isChecked());
    for (QWidget *widget : { static_cast<QWidget *>(m_folder), static_cast<QWidget *>(m_browse),
                             static_cast<QWidget *>(m_listen), static_cast<QWidget *>(m_usePort) })
        widget->setEnabled(m_start->isChecked() && !m_found.hasUserUnit);
    m_host->setEnabled(m_server->isChecked());
}

void FirstRunDaemonPage::checkPort()
{
    m_freePort.reset();
    m_usePort->hide();
    if (m_found.hasUserUnit)
        return tell(m_port, tr("The service that is installed will be started; folder and address are in its own settings."),
                    Tone::Calm);
    const auto port = portOf(m_listen->text());
    if (!port)
        return tell(m_port, tr("This needs a port, as in :8080."), Tone::Bad);
    const auto owner = PortOwner::of(*port);
    if (!owner)
        return tell(m_port, tr("Port %1 is free.").arg(*port), Tone::Good);
    tell(m_port, owner->pid > 0 ? tr("Port %1 is used by %2 (PID %3).").arg(*port).arg(isolated(owner->command)).arg(owner->pid)
                                : tr("Port %1 is used by a program of another user.").arg(*port),
         Tone::Bad);
    m_freePort = PortOwner::nextFree(*port);
    if (!m_freePort)
        return;
    //: A number of a port that is free.
    m_usePort->setText(tr("Use &%1").arg(*m_freePort));
    m_usePort->show();
}

void FirstRunDaemonPage::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder of the programs"), m_folder->currentText());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, m_folder, &QComboBox::setEditText);
    dialog->open();
}

void FirstRunDaemonPage::leave()
{
    tell(m_outcome, {}, Tone::Calm);
    if (m_start->isChecked())
        return startOne();
    if (m_useRunning->isChecked()) {
        if (const Profile *profile = m_profiles.find(m_running->currentData().toString()))
            return connectTo(*profile);
        return stop(tr("None is running on this computer."));
    }
    Profile server{ .id = {}, .name = {}, .kind = Profile::Kind::Ssh };
    server.host = m_host->text().trimmed();
    if (const Result<void> checked = server.check(); !checked)
        return stop(checked.error().message);
    // The same server again (after a mistake elsewhere) is no second profile.
    for (const Profile &known : m_profiles.profiles()) {
        if (known.kind == server.kind && known.host == server.host)
            return connectTo(known);
    }
    const QString id = m_profiles.save(server);
    connectTo(*m_profiles.find(id));
}

void FirstRunDaemonPage::startOne()
{
    checkPort();
    if (!m_found.hasUserUnit && (m_usePort->isVisibleTo(this) || !portOf(m_listen->text())))
        return stop(m_port->text());
    emit busyChanged(true);
    tell(m_outcome, tr("Starting\u2026"), Tone::Busy);
    m_launcher.setOptions({ .webRoot = m_folder->currentText().trimmed(), .listen = m_listen->text().trimmed() });
    m_launcher.startUserDaemon([page = QPointer(this)](const Result<void> &started) {
        if (!page)
            return;
        if (!started)
            return page->stop(MessageTexts::sentence(started.error()));
        page->m_settings.set(keys::StartDaemon, true);
        page->connectTo(*page->m_profiles.find(u"user"_s));
    });
}

void FirstRunDaemonPage::connectTo(const Profile &profile)
{
    m_settings.set(keys::CurrentProfile, profile.id);
    tell(m_outcome, tr("Connecting to %1\u2026").arg(isolated(profile.displayName())), Tone::Busy);
    emit busyChanged(true);
    m_isWaiting = true;
    DaemonConnection &connection = m_session.connection();
    if (connection.isConnected() && connection.profile() == profile)
        return onState();
    connection.open(profile);
}

void FirstRunDaemonPage::onState()
{
    const ConnectionState &state = m_session.connection().state();
    if (!m_isWaiting)
        return;
    if (state.phase == ConnectionPhase::Connected) {
        m_isWaiting = false;
        tell(m_outcome, {}, Tone::Calm);
        emit busyChanged(false);
        emit done();
    } else if (state.phase == ConnectionPhase::Waiting) {
        const QString advice = MessageTexts::troubleAdvice(state);
        stop(MessageTexts::trouble(state) + (advice.isEmpty() ? QString() : u'\n' + advice));
    }
}

void FirstRunDaemonPage::stop(const QString &problem)
{
    m_isWaiting = false;
    tell(m_outcome, problem, Tone::Bad);
    emit busyChanged(false);
}

} // namespace spawner
