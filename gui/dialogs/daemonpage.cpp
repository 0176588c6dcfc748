#include "gui/dialogs/daemonpage.h"

#include "gui/client/daemonconnection.h"
#include "gui/client/session.h"
#include "gui/dialogs/configproblem.h"
#include "gui/dialogs/messagetexts.h"
#include "gui/style/format.h"
#include "gui/style/safetext.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QTreeWidget>

namespace spawner {

using namespace Qt::StringLiterals;

namespace {

enum Column { KeyColumn, ValueColumn, OriginColumn };

} // namespace

DaemonPage::DaemonPage(Settings &settings, const SettingsServices &services, Session &session, QWidget *parent)
    : SettingsPage(settings, parent), m_services(services), m_session(session)
{
    addValues();
    addActions();
    connect(&m_session.connection(), &DaemonConnection::connected, this, [this] {
        m_isStale = true;
        m_needRestart.clear();
        if (isVisible())
            load();
    });
    connect(&m_session.connection(), &DaemonConnection::stateChanged, this, &DaemonPage::showState);
    showState();
}

void DaemonPage::addValues()
{
    QVBoxLayout *section = addWideSection([] { return tr("Settings in force"); });
    m_file = makeHint();
    m_file->setObjectName(u"configFile"_s);
    m_file->setTextInteractionFlags(Qt::TextSelectableByMouse);
    section->addWidget(m_file);
    m_search = new QLineEdit(this);
    m_search->setObjectName(u"configFilter"_s);
    m_search->setClearButtonEnabled(true);
    m_texts.add(m_search, &QLineEdit::setPlaceholderText, [] { return tr("Search the spawner's settings"); });
    m_texts.add(m_search, &QLineEdit::setAccessibleName, [] { return tr("Search the spawner's settings"); });
    connect(m_search, &QLineEdit::textChanged, this, &DaemonPage::filter);
    section->addWidget(m_search);
    m_values = new QTreeWidget(this);
    m_values->setObjectName(u"configValues"_s);
    m_values->setRootIsDecorated(false);
    m_values->setUniformRowHeights(true);
    m_values->setColumnCount(3);
    m_values->setMinimumHeight(fontMetrics().lineSpacing() * 9);
    m_values->setTextElideMode(Qt::ElideMiddle);
    m_values->header()->setSectionResizeMode(KeyColumn, QHeaderView::ResizeToContents);
    m_values->header()->setSectionResizeMode(ValueColumn, QHeaderView::Stretch);
    m_values->header()->setSectionResizeMode(OriginColumn, QHeaderView::ResizeToContents);
    m_values->header()->setStretchLastSection(false);
    m_texts.add([this] {
        //: The last one: where the value of a setting is from.
        m_values->setHeaderLabels({ tr("Setting"), tr("Value"), tr("From") });
        m_values->setAccessibleName(tr("The spawner's settings in force"));
    });
    section->addWidget(m_values, 1);
}

void DaemonPage::addActions()
{
    QVBoxLayout *section = addWideSection([] { return tr("Its file"); });
    auto *row = new QHBoxLayout;
    const auto addButton = [&](const char *name, const Text &text, auto slot) {
        QPushButton *button = makeButton(name, text);
        connect(button, &QPushButton::clicked, this, slot);
        row->addWidget(button);
        return button;
    };
    m_open = addButton("openConfig", [] { return tr("&Open in the editor"); }, &DaemonPage::openFile);
    m_check = addButton("checkConfig", [] { return tr("&Check the file"); }, &DaemonPage::check);
    m_reload = addButton("reloadConfig", [] { return tr("&Put it in force"); }, &DaemonPage::reload);
    row->addStretch();
    section->addLayout(row);
    m_outcome = makeProblem("configOutcome");
    section->addWidget(m_outcome);
    m_problems = new QListWidget(this);
    m_problems->setObjectName(u"configProblems"_s);
    m_problems->setWordWrap(true);
    m_problems->setMaximumHeight(fontMetrics().lineSpacing() * 7);
    m_problems->hide();
    m_texts.add(m_problems, &QListWidget::setAccessibleName, [] { return tr("Mistakes in the file"); });
    section->addWidget(m_problems);
}

void DaemonPage::refresh()
{
    showState();
    if (m_isStale || m_values->topLevelItemCount() == 0)
        load();
}

bool DaemonPage::canEditFile() const
{
    return m_session.connection().profile().isLocal() && !m_path.isEmpty() && QFileInfo(m_path).isWritable();
}

void DaemonPage::showState()
{
    const DaemonConnection &connection = m_session.connection();
    QString whyNot;
    const bool mayChange = connection.mayChange(&whyNot);
    m_check->setEnabled(connection.isConnected());
    m_reload->setEnabled(mayChange);
    m_reload->setToolTip(plainToolTip(whyNot));
    m_open->setEnabled(canEditFile());
    if (!connection.isConnected() && m_values->topLevelItemCount() == 0)
        return showHint(m_file, tr("Not connected to a spawner: its settings show once there is a connection."));
    showHint(m_file, m_path.isEmpty() ? tr("It was started without a file: flags and defaults apply.")
                 : !connection.profile().isLocal()
                     ? tr("From %1 on %2; edit it there.").arg(isolated(m_path), isolated(connection.profile().host))
                     : canEditFile() ? tr("From %1.").arg(isolated(m_path))
                                     : tr("From %1, which you may not change.").arg(isolated(m_path)));
}

void DaemonPage::call(const QByteArray &method, std::function<void(const QJsonObject &)> done)
{
    m_session.connection().call(method, {}, [page = QPointer(this), done = std::move(done)](const Result<QJsonObject> &answer) {
        if (!page)
            return;
        if (answer)
            done(*answer);
        else
            page->showProblem(page->m_outcome, MessageTexts::sentence(answer.error()));
    });
}

void DaemonPage::load()
{
    if (!m_session.connection().isConnected())
        return;
    m_isStale = false;
    call("config.show", [this](const QJsonObject &answer) {
        m_path = answer.value("file"_L1).toString();
        showSettings(answer.value("settings"_L1).toArray());
        showState();
    });
}

void DaemonPage::showSettings(const QJsonArray &settings)
{
    const QString current = m_values->currentItem() ? m_values->currentItem()->text(KeyColumn) : QString();
    m_values->clear();
    for (const QJsonValue &setting : settings) {
        const QString key = setting["key"_L1].toString();
        const QString value = cleanLine(setting["value"_L1].toString());
        const QString origin = cleanLine(setting["origin"_L1].toString());
        auto *item = new QTreeWidgetItem(m_values);
        item->setText(KeyColumn, cleanLine(key));
        item->setText(ValueColumn, value.isEmpty() ? Format::none() : isolated(value));
        item->setToolTip(ValueColumn, plainToolTip(value));
        //: Where the value of a setting is from, if nobody set it.
        item->setText(OriginColumn, origin == "default"_L1 ? tr("standard") : isolated(origin));
        item->setToolTip(OriginColumn, plainToolTip(origin));
        if (m_needRestart.contains(key)) {
            item->setIcon(KeyColumn, icon(Glyph::Restart));
            //: Shown in place of where a value is from: the file has another one.
            item->setText(OriginColumn, tr("changes at the next restart"));
        }
        QFont font = m_values->font();
        font.setBold(origin != "default"_L1);
        item->setFont(ValueColumn, font);
        if (item->text(KeyColumn) == current)
            m_values->setCurrentItem(item);
    }
    filter();
}

void DaemonPage::filter()
{
    const QString words = m_search->text();
    for (int i = 0; i < m_values->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_values->topLevelItem(i);
        item->setHidden(!item->text(KeyColumn).contains(words, Qt::CaseInsensitive)
                        && !item->text(ValueColumn).contains(words, Qt::CaseInsensitive));
    }
}

void DaemonPage::showProblems(const QJsonArray &problems, const QString &ifNone)
{
    m_problems->clear();
    for (const QJsonValue &line : problems) {
        const ConfigProblem problem = ConfigProblem::parse(cleanLine(line.toString()));
        if (problem.line == 0)
            m_problems->addItem(problem.text);
        else if (problem.file == m_path)
            //: A place in the file that is named above, and what is wrong there.
            m_problems->addItem(tr("Line %1, column %2: %3").arg(problem.line).arg(problem.column).arg(problem.text));
        else
            //: A place in another file, and what is wrong there.
            m_problems->addItem(tr("%1, line %2, column %3: %4")
                                    .arg(isolated(problem.file)).arg(problem.line).arg(problem.column).arg(problem.text));
    }
    m_problems->setVisible(!problems.isEmpty());
    if (problems.isEmpty())
        showProblem(m_outcome, ifNone, Tone::Good);
    else
        showProblem(m_outcome, tr("%n mistake(s); the settings from before stay in force.", nullptr, int(problems.size())));
}

void DaemonPage::check()
{
    call("config.check", [this](const QJsonObject &answer) {
        showProblems(answer.value("problems"_L1).toArray(), tr("The file has no mistakes."));
    });
}

void DaemonPage::reload()
{
    call("config.reload", [this](const QJsonObject &answer) {
        const QJsonArray problems = answer.value("problems"_L1).toArray();
        if (problems.isEmpty()) {
            m_needRestart.clear();
            const QJsonArray keys = answer.value("needRestart"_L1).toArray();
            for (const QJsonValue &key : keys)
                m_needRestart.append(key.toString());
            load();
        }
        showProblems(problems, m_needRestart.isEmpty()
                         ? tr("The file is in force.")
                         : tr("The file is in force, but for what takes a restart of the spawner: %1")
                               .arg(QLocale().createSeparatedList(m_needRestart)));
    });
}

void DaemonPage::openFile()
{
    if (!m_services.open(QUrl::fromLocalFile(m_path)))
        showProblem(m_outcome, tr("No program opens %1.").arg(isolated(m_path)));
}

} // namespace spawner
