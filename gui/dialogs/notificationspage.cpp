#include "gui/dialogs/notificationspage.h"

#include "gui/client/session.h"
#include "gui/dialogs/messagetexts.h"
#include "gui/settings/keys.h"
#include "gui/style/safetext.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QTimeEdit>

#include <algorithm>

namespace spawner {

using namespace Qt::StringLiterals;

namespace {

constexpr int DefaultFromHour = 22;
constexpr int DefaultUntilHour = 7;
constexpr auto ClockFormat = "HH:mm"_L1;

/// As the language writes hours and minutes.
QString shownFormat()
{
    return QLocale().timeFormat(QLocale::ShortFormat).remove(":ss"_L1);
}

} // namespace

NotificationsPage::NotificationsPage(Settings &settings, const SettingsServices &services, const Session &session,
                                     QWidget *parent)
    : SettingsPage(settings, parent), m_services(services), m_session(session)
{
    addMatrix();
    addQuietHours();
    addMutedApps();
    addTest();
    addStretch();
    follow(keys::NotificationsEnabled.key, [this] {
        for (QWidget *widget : std::as_const(m_ofEnabled))
            widget->setEnabled(m_settings.value(keys::NotificationsEnabled));
        showQuietHours();
    });
    connect(&m_session, &Session::statusReset, this, &NotificationsPage::refresh);
    NotificationsPage::refresh();
}

void NotificationsPage::addMatrix()
{
    QVBoxLayout *section = addWideSection([] { return tr("What to tell"); });
    section->addWidget(makeCheck("notificationsEnabled", [] { return tr("Show &notifications"); },
                                 keys::NotificationsEnabled));
    auto *body = new QWidget(this);
    m_ofEnabled.append(body);
    auto *grid = new QGridLayout(body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(fontMetrics().averageCharWidth() * 3);
    const Text heads[] = { [] { return tr("Notify"); }, [] { return tr("Sound"); },
                           //: The number on the program's icon in the dock.
                           [] { return tr("Badge"); } };
    for (int column = 0; column < 3; ++column) {
        auto *head = new QLabel(body);
        m_texts.add(head, &QLabel::setText, heads[column]);
        grid->addWidget(head, 0, column + 1, Qt::AlignHCenter);
    }
    addEvent(grid, [] { return tr("An app crashes"); }, keys::NotifyCrash);
    addEvent(grid, [] { return tr("An app keeps crashing"); }, keys::NotifyCrashLoop);
    addEvent(grid, [] { return tr("An app works again"); }, keys::NotifyRecovered);
    addEvent(grid, [] { return tr("An app is deployed"); }, keys::NotifyDeploy);
    addEvent(grid, [] { return tr("A new version or the configuration has a mistake"); }, keys::NotifyReloadFailed);
    addEvent(grid, [] { return tr("The connection is lost"); }, keys::NotifyDisconnect);
    grid->setColumnStretch(4, 1);
    section->addWidget(body);
    section->addWidget(makeHint([] {
        return tr("Never told: that an idle app was stopped, what you did yourself, and what the window shows just then.");
    }));
}

void NotificationsPage::addEvent(QGridLayout *grid, const Text &text, const Setting<QStringList> &setting)
{
    const int row = grid->rowCount();
    auto *label = new QLabel(grid->parentWidget());
    m_texts.add(label, &QLabel::setText, text);
    grid->addWidget(label, row, 0);
    const std::pair<QString, Text> ways[] = {
        //: For screen readers: %1 is an event, "An app crashes".
        { u"notify"_s, [text] { return tr("%1: notify").arg(text()); } },
        { u"sound"_s, [text] { return tr("%1: sound").arg(text()); } },
        { u"badge"_s, [text] { return tr("%1: badge").arg(text()); } },
    };
    for (int column = 0; column < 3; ++column) {
        const QString way = ways[column].first;
        const Text &name = ways[column].second;
        auto *box = new QCheckBox(grid->parentWidget());
        box->setObjectName(QLatin1String(setting.key) + u'/' + way);
        m_texts.add(box, &QCheckBox::setAccessibleName, name);
        m_texts.add(box, &QCheckBox::setToolTip, name);
        follow(setting.key, [this, box, way, &setting] { box->setChecked(m_settings.value(setting).contains(way)); });
        connect(box, &QCheckBox::clicked, this, [this, way, &setting](bool on) {
            QStringList chosen = m_settings.value(setting);
            chosen.removeAll(way);
            if (on)
                chosen.append(way);
            m_settings.set(setting, chosen);
        });
        grid->addWidget(box, row, column + 1, Qt::AlignHCenter);
    }
}

void NotificationsPage::addQuietHours()
{
    QFormLayout *form = addSection([] { return tr("Quiet hours"); });
    m_quiet = new QCheckBox(this);
    m_quiet->setObjectName(u"quietHours"_s);
    m_texts.add(m_quiet, &QCheckBox::setText, [] { return tr("&Quiet at certain hours (the badge still counts)"); });
    form->addRow(m_quiet);
    m_from = new QTimeEdit(this);
    m_from->setObjectName(u"quietFrom"_s);
    m_until = new QTimeEdit(this);
    m_until->setObjectName(u"quietUntil"_s);
    m_texts.add(m_from, &QTimeEdit::setDisplayFormat, shownFormat);
    m_texts.add(m_until, &QTimeEdit::setDisplayFormat, shownFormat);
    //: Quiet hours begin at that time.
    addRow(form, [] { return tr("&From:"); }, m_from);
    //: Quiet hours end at that time.
    addRow(form, [] { return tr("&Until:"); }, m_until);
    follow(keys::QuietFrom.key, [this] { showQuietHours(); });
    follow(keys::QuietUntil.key, [this] { showQuietHours(); });
    connect(m_quiet, &QCheckBox::clicked, this, &NotificationsPage::storeQuietHours);
    connect(m_from, &QTimeEdit::timeChanged, this, &NotificationsPage::storeQuietHours);
    connect(m_until, &QTimeEdit::timeChanged, this, &NotificationsPage::storeQuietHours);
    m_ofEnabled.append(m_quiet);
}

void NotificationsPage::showQuietHours()
{
    const QTime from = QTime::fromString(m_settings.value(keys::QuietFrom), ClockFormat);
    const QTime until = QTime::fromString(m_settings.value(keys::QuietUntil), ClockFormat);
    const QSignalBlocker blockFrom(m_from);
    const QSignalBlocker blockUntil(m_until);
    m_quiet->setChecked(from.isValid() && until.isValid());
    m_from->setTime(from.isValid() ? from : QTime(DefaultFromHour, 0));
    m_until->setTime(until.isValid() ? until : QTime(DefaultUntilHour, 0));
    const bool isOn = m_quiet->isChecked() && m_settings.value(keys::NotificationsEnabled);
    m_from->setEnabled(isOn);
    m_until->setEnabled(isOn);
}

void NotificationsPage::storeQuietHours()
{
    const QString from = m_quiet->isChecked() ? m_from->time().toString(ClockFormat) : QString();
    const QString until = m_quiet->isChecked() ? m_until->time().toString(ClockFormat) : QString();
    // The first of the two already makes the page show what is stored.
    m_settings.set(keys::QuietUntil, until);
    m_settings.set(keys::QuietFrom, from);
    showQuietHours();
}

void NotificationsPage::addMutedApps()
{
    QVBoxLayout *section = addWideSection([] { return tr("Muted apps"); });
    m_apps = new QListWidget(this);
    m_apps->setObjectName(u"mutedApps"_s);
    m_apps->setSelectionMode(QAbstractItemView::SingleSelection);
    m_apps->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_apps->setMaximumHeight(fontMetrics().lineSpacing() * 8);
    m_texts.add(m_apps, &QListWidget::setAccessibleName, [] { return tr("Apps; those that are checked are muted"); });
    m_noApps = makeHint([] { return tr("There are no apps yet."); });
    section->addWidget(makeHint([] { return tr("Nothing is told of the apps that are checked."); }));
    section->addWidget(m_apps);
    section->addWidget(m_noApps);
    connect(m_apps, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        QStringList muted = m_settings.value(keys::MutedApps);
        const QString name = item->data(Qt::UserRole).toString();
        muted.removeAll(name);
        if (item->checkState() == Qt::Checked)
            muted.append(name);
        m_settings.set(keys::MutedApps, muted);
    });
    follow(keys::MutedApps.key, [this] { refresh(); });
    m_ofEnabled.append(m_apps);
}

void NotificationsPage::refresh()
{
    QStringList names = m_settings.value(keys::MutedApps);
    const QStringList muted = names;
    for (const AppStatus &app : m_session.status().apps)
        names.append(QString::fromUtf8(app.name));
    names.removeDuplicates();
    names.sort();
    const QSignalBlocker blocker(m_apps);
    QStringList shown;
    for (int i = 0; i < m_apps->count(); ++i)
        shown.append(m_apps->item(i)->data(Qt::UserRole).toString());
    if (shown != names)
        m_apps->clear();
    for (qsizetype i = 0; i < names.size(); ++i) {
        auto *item = m_apps->item(int(i));
        if (!item) {
            item = new QListWidgetItem(cleanLine(names[i]), m_apps);
            item->setData(Qt::UserRole, names[i]);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        }
        item->setCheckState(muted.contains(names[i]) ? Qt::Checked : Qt::Unchecked);
    }
    m_apps->setVisible(!names.isEmpty());
    m_noApps->setVisible(names.isEmpty());
    if (m_test)
        m_test->setEnabled(bool(m_services.sendTestNotification));
}

void NotificationsPage::addTest()
{
    QFormLayout *form = addSection([] { return tr("Try it"); });
    m_test = makeButton("sendTest", [] { return tr("Send a &test"); });
    addButton(form, m_test);
    m_testOutcome = makeProblem("testOutcome");
    form->addRow(m_testOutcome);
    connect(m_test, &QPushButton::clicked, this, &NotificationsPage::sendTest);
}

void NotificationsPage::sendTest()
{
    m_test->setEnabled(false);
    m_services.sendTestNotification([page = QPointer(this)](const Result<void> &outcome) {
        if (!page)
            return;
        page->m_test->setEnabled(true);
        page->showProblem(page->m_testOutcome,
                          outcome ? tr("Sent. If nothing appeared, the desktop may be set not to disturb.")
                                  : MessageTexts::sentence(outcome.error()),
                          outcome ? Tone::Good : Tone::Bad);
    });
}

} // namespace spawner
