#include "gui/log/logbar.h"

#include "gui/log/checkmenu.h"
#include "gui/style/colors.h"
#include "gui/style/format.h"
#include "gui/style/safetext.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStyle>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <chrono>

namespace spawner {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::array<LogLevel, 6> Minimums{ LogLevel::None, LogLevel::Debug, LogLevel::Info,
                                            LogLevel::Warning, LogLevel::Error, LogLevel::Fatal };
constexpr auto TypingPause = 150ms;

QToolButton *actionButton(QAction *action, Glyph glyph, const char *name)
{
    if (action->icon().isNull())
        action->setIcon(icon(glyph)); // a button's own would go when the action changes
    auto *button = new QToolButton;
    button->setObjectName(QString::fromLatin1(name));
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

LogBar::LogBar(ActionRegistry &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_appsMenu(new CheckMenu(this))
    , m_streamsMenu(new CheckMenu(this))
    , m_levelsMenu(new QMenu(this))
    , m_moreMenu(new QMenu(this))
    , m_appsButton(menuButton("logApps", m_appsMenu))
    , m_streamsButton(menuButton("logStreams", m_streamsMenu))
    , m_levelsButton(menuButton("logLevels", m_levelsMenu))
    , m_errors(counter("logErrors", ActionId::NextError, Glyph::Error))
    , m_warnings(counter("logWarnings", ActionId::NextWarning, Glyph::Warning))
    , m_search(new QLineEdit)
    , m_searchIcon(m_search->addAction(icon(Glyph::Search), QLineEdit::LeadingPosition))
    , m_case(toggle("logCase", &LogFilter::isCaseSensitive))
    , m_regex(toggle("logRegex", &LogFilter::isRegex))
    , m_previous(actionButton(actions.action(ActionId::FindPrevious), Glyph::Previous, "logPreviousHit"))
    , m_next(actionButton(actions.action(ActionId::FindNext), Glyph::Next, "logNextHit"))
    , m_hits(new QLabel)
    , m_hides(toggle("logHides", &LogFilter::hides))
    , m_follow(actionButton(actions.action(ActionId::FollowLog), Glyph::Follow, "logFollow"))
    , m_wrap(actionButton(actions.action(ActionId::WrapLog), Glyph::Wrap, "logWrap"))
    , m_more(menuButton("logMore", m_moreMenu))
    , m_levelActions(new QActionGroup(this))
{
    setObjectName(u"logBar"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style()->pixelMetric(QStyle::PM_ToolBarItemSpacing) + 1);
    const auto all = std::to_array<QWidget *>({ m_appsButton, m_streamsButton, m_levelsButton, m_errors, m_warnings, m_search, m_case,
                                                m_regex, m_hides, m_previous, m_next, m_hits, m_follow, m_wrap, m_more });
    for (QWidget *const widget : all)
        layout->addWidget(widget, widget == m_search ? 1 : 0);
    m_hides->setIcon(icon(Glyph::Filter));
    m_follow->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_wrap->setToolButtonStyle(Qt::ToolButtonIconOnly);

    m_more->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_more->setIcon(icon(Glyph::Settings));
    makeSearch();
    makeMenus();
    retranslate();
}

QToolButton *LogBar::menuButton(const char *name, QMenu *menu)
{
    auto *button = new QToolButton;
    button->setObjectName(QString::fromLatin1(name));
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setMenu(menu);
    return button;
}

QToolButton *LogBar::toggle(const char *name, bool LogFilter::*member)
{
    auto *button = new QToolButton;
    button->setObjectName(QString::fromLatin1(name));
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, this, [this, member](bool on) {
        applySearch();
        change([member, on](LogFilter &filter) { filter.*member = on; });
    });
    return button;
}

QToolButton *LogBar::counter(const char *name, ActionId next, Glyph glyph)
{
    auto *button = new QToolButton;
    button->setObjectName(QString::fromLatin1(name));
    button->setIcon(icon(glyph));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, m_actions.action(next), &QAction::trigger);
    return button;
}

void LogBar::makeSearch()
{
    m_search->setObjectName(u"logSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 12);
    m_search->installEventFilter(this);

    m_hits->setObjectName(u"logHits"_s);
    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingPause);
    connect(&m_typing, &QTimer::timeout, this, &LogBar::applySearch);
    connect(m_search, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
    // What empties it (its button) need not wait.
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            applySearch();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        applySearch();
        m_actions.action(ActionId::FindNext)->trigger();
    });
}

void LogBar::makeMenus()
{
    m_appsMenu->setObjectName(u"logAppsMenu"_s);
    m_moreMenu->setObjectName(u"logMoreMenu"_s);
    for (std::size_t i = 0; i < m_streamActions.size(); ++i) {
        QAction *const action = m_streamsMenu->addAction(QString());
        action->setCheckable(true);
        connect(action, &QAction::triggered, this,
                [this, i](bool on) { change([i, on](LogFilter &filter) { filter.set(LogStream(i), on); }); });
        m_streamActions[i] = action;
    }
    for (const LogLevel level : Minimums) {
        QAction *const action = m_levelActions->addAction(QString());
        action->setCheckable(true);
        action->setData(int(level));
        connect(action, &QAction::triggered, this,
                [this, level] { change([level](LogFilter &filter) { filter.minimum = level; }); });
        m_levelsMenu->addAction(action);
    }
    connect(m_appsMenu, &QMenu::aboutToShow, this, &LogBar::fillApps);
    connect(m_levelsMenu, &QMenu::aboutToShow, this, &LogBar::fillLevels);
}

void LogBar::fillApps()
{
    m_appsMenu->clear(); // not open yet
    QAction *const all = m_appsMenu->addAction(tr("&All apps"));
    all->setCheckable(true);
    all->setChecked(m_filter.apps.isEmpty());
    m_appsMenu->addSeparator();
    QByteArrayList apps = m_apps;
    for (const QByteArray &app : std::as_const(m_filter.apps)) {
        if (!apps.contains(app))
            apps.append(app);
    }
    std::sort(apps.begin(), apps.end());
    for (const QByteArray &app : std::as_const(apps)) {
        QAction *const action = m_appsMenu->addAction(app.isEmpty() ? tr("spawner") : plainLabel(QString::fromUtf8(app)));
        action->setCheckable(true);
        action->setChecked(m_filter.apps.contains(app));
        action->setData(app);
        connect(action, &QAction::triggered, this, [this, all, app](bool on) {
            change([&app, on](LogFilter &filter) { on ? void(filter.apps.insert(app)) : void(filter.apps.remove(app)); });
            all->setChecked(m_filter.apps.isEmpty());
        });
    }
    connect(all, &QAction::triggered, this, [this, all] {
        change([](LogFilter &filter) { filter.apps.clear(); });
        all->setChecked(true);
        for (QAction *const action : m_appsMenu->actions())
            action->setChecked(action == all);
    });
}

void LogBar::fillLevels()
{
    for (QAction *const action : m_levelActions->actions()) {
        const LogLevel level = LogLevel(action->data().toInt());
        qsizetype lines = 0;
        for (const LogLevel one : AllLogLevels)
            lines += level <= LogLevel::Trace || weight(one) >= level ? m_counts[std::size_t(one)] : 0;
        //: A level of a filter, and how many lines it would show.
        action->setText(tr("%1 (%2)").arg(LogLevelText::atLeast(level), Format::number(lines)));
        action->setChecked(level == (m_filter.minimum == LogLevel::Trace ? LogLevel::None : m_filter.minimum));
    }
}

void LogBar::change(const std::function<void(LogFilter &)> &how)
{
    LogFilter changed = m_filter;
    how(changed);
    if (changed == m_filter) {
        show();
        return;
    }
    m_filter = changed;
    show();
    emit filterChanged(m_filter);
}

void LogBar::applySearch()
{
    m_typing.stop();
    if (m_search->text() != m_filter.text)
        change([this](LogFilter &filter) { filter.text = m_search->text(); });
}

void LogBar::setFilter(const LogFilter &filter)
{
    m_filter = filter;
    if (m_search->text() != filter.text) {
        const QSignalBlocker blocker(m_search);
        m_search->setText(filter.text);
    }
    show();
}

void LogBar::setApps(const QByteArrayList &apps)
{
    m_apps = apps;
}

void LogBar::setCounts(const LogModel::Counts &counts)
{
    if (m_counts == counts)
        return;
    m_counts = counts;
    showCounts();
}

void LogBar::setHits(int number, int count, const QString &problem)
{
    m_hitNumber = number;
    m_hitCount = count;
    m_problem = problem;
    QString text;
    if (!problem.isEmpty())
        text = tr("Not a valid expression");
    else if (!m_filter.text.isEmpty())
        //: The number of the hit of a search that is shown, and how many there are.
        text = tr("%1/%2").arg(number > 0 ? Format::number(number) : u"\u2013"_s, Format::number(count));
    m_hits->setText(text);
    m_hits->setAccessibleName(problem.isEmpty() ? tr("Hit %1 of %2").arg(number).arg(count) : problem);
    m_hits->setVisible(!text.isEmpty());
    m_hits->setToolTip(problem.isEmpty() ? QString() : plainToolTip(problem));
    QPalette colors = palette();
    if (!problem.isEmpty() || (count == 0 && !m_filter.text.isEmpty()))
        colors.setColor(QPalette::WindowText, toneColor(Tone::Bad, colors));
    m_hits->setPalette(colors);
}

void LogBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool LogBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *const key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        if (m_search->text().isEmpty())
            emit escaped();
        m_search->clear();
        return true;
    }
    if (key->key() == Qt::Key_Return && key->modifiers() == Qt::ShiftModifier) {
        applySearch();
        m_actions.action(ActionId::FindPrevious)->trigger();
        return true;
    }
    return false;
}

QString LogBar::appsText() const
{
    if (m_filter.apps.isEmpty())
        return tr("All apps");
    const QByteArray app = *m_filter.apps.begin();
    if (m_filter.apps.size() == 1)
        return app.isEmpty() ? tr("spawner") : fontMetrics().elidedText(plainLabel(appFileName(app)), Qt::ElideMiddle,
                                                                         fontMetrics().averageCharWidth() * 20);
    return tr("%Ln app(s)", nullptr, int(m_filter.apps.size()));
}

QString LogBar::streamsText() const
{
    if (m_filter.streams == LogFilter::AllStreams)
        return tr("All streams");
    QStringList names;
    for (std::size_t i = 0; i < m_streamActions.size(); ++i) {
        if (m_filter.has(LogStream(i)))
            names.append(QString::fromLatin1(logStreamName(LogStream(i))));
    }
    if (names.isEmpty())
        return tr("No streams");
    return names.size() > 2 ? tr("%Ln stream(s)", nullptr, int(names.size())) : names.join(u", "_s);
}

void LogBar::show()
{
    m_appsButton->setText(appsText());
    m_streamsButton->setText(streamsText());
    m_levelsButton->setText(LogLevelText::atLeastShort(m_filter.minimum));
    m_appsButton->setAccessibleName(tr("Apps shown: %1").arg(appsText()));
    m_streamsButton->setAccessibleName(tr("Streams shown: %1").arg(streamsText()));
    m_levelsButton->setAccessibleName(tr("Levels shown: %1").arg(LogLevelText::atLeast(m_filter.minimum)));
    for (std::size_t i = 0; i < m_streamActions.size(); ++i)
        m_streamActions[i]->setChecked(m_filter.has(LogStream(i)));
    m_case->setChecked(m_filter.isCaseSensitive);
    m_regex->setChecked(m_filter.isRegex);
    m_hides->setChecked(m_filter.hides);
    const bool searches = !m_filter.text.isEmpty();
    m_previous->setVisible(searches);
    m_next->setVisible(searches);
}

void LogBar::showCounts()
{
    const qsizetype errors = m_counts[std::size_t(LogLevel::Error)] + m_counts[std::size_t(LogLevel::Fatal)];
    const qsizetype warnings = m_counts[std::size_t(LogLevel::Warning)];
    m_errors->setText(Format::number(errors));
    m_errors->setAccessibleName(tr("%Ln error(s): go to the next", nullptr, int(errors)));
    m_errors->setToolTip(plainToolTip(m_errors->accessibleName()));
    m_errors->setEnabled(errors > 0);
    m_warnings->setText(Format::number(warnings));
    m_warnings->setAccessibleName(tr("%Ln warning(s): go to the next", nullptr, int(warnings)));
    m_warnings->setToolTip(plainToolTip(m_warnings->accessibleName()));
    m_warnings->setEnabled(warnings > 0);
}

void LogBar::retranslate()
{
    const auto name = [](QWidget *widget, const QString &text) {
        widget->setAccessibleName(text);
        widget->setToolTip(plainToolTip(text));
    };
    const char *const streams[] = { QT_TR_NOOP("What apps print (&stdout)"), QT_TR_NOOP("What apps print as errors (s&tderr)"),
                                    QT_TR_NOOP("What apps report over &FastCGI"), QT_TR_NOOP("What the spawner says of &apps") };
    for (std::size_t i = 0; i < m_streamActions.size(); ++i)
        m_streamActions[i]->setText(tr(streams[i]));
    m_search->setPlaceholderText(tr("Search log"));
    m_searchIcon->setText(tr("Search"));
    m_search->setAccessibleName(tr("Search log"));
    //: On a small button: letters of both cases. Two letters of the script.
    m_case->setText(tr("Aa", "match case"));
    name(m_case, tr("Match upper and lower case"));
    m_regex->setText(u"\u200e.*\u200e"_s); // in this order in every language
    name(m_regex, tr("Regular expression"));
    name(m_hides, tr("Hide lines that do not match"));
    name(m_more, tr("More about the log"));
    m_appsButton->setToolTip(plainToolTip(tr("Which apps are shown")));
    m_streamsButton->setToolTip(plainToolTip(tr("Which output is shown")));
    m_levelsButton->setToolTip(plainToolTip(tr("From which level on lines are shown")));
    m_previous->setAccessibleName(tr("Previous hit"));
    m_next->setAccessibleName(tr("Next hit"));
    m_follow->setAccessibleName(m_actions.plainText(ActionId::FollowLog));
    m_wrap->setAccessibleName(m_actions.plainText(ActionId::WrapLog));
    show();
    showCounts();
    setHits(m_hitNumber, m_hitCount, m_problem);
}

void LogBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        setHits(m_hitNumber, m_hitCount, m_problem);
}

} // namespace spawner
