#include "gui/log/logpane.h"

#include "gui/log/logbar.h"
#include "gui/log/logdetail.h"
#include "gui/log/logview.h"
#include "gui/settings/keys.h"
#include "gui/style/format.h"
#include "gui/style/safetext.h"

#include <QDateTime>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace spawner {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto BatchInterval = 50ms;
/// Of each turn of the event loop; what is left waits for the next.
constexpr auto WorkBudget = 12ms;
constexpr qsizetype MinLines = 1000;
constexpr qsizetype MaxLines = 10'000'000;
constexpr int MaxZoom = 40;

} // namespace

LogPane::LogPane(ActionRegistry &actions, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_settings(settings)
    , m_times([this] { return double(QDateTime::currentMSecsSinceEpoch() + m_clockSkewMs); })
    , m_bar(new LogBar(actions))
    , m_view(new LogView(m_model))
    , m_detail(new LogDetail)
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_status(new QLabel)
    , m_clearFilter(new QToolButton)
    , m_new(new QPushButton(m_view))
{
    setObjectName(u"logPane"_s);
    layOut();
    m_model.setTimeText([this](const LogLine &line, const LogLine *above) { return m_times.text(line, above); });

    m_batches.setSingleShot(true);
    connect(&m_batches, &QTimer::timeout, this, &LogPane::work);
    m_ages.setInterval(1s);
    connect(&m_ages, &QTimer::timeout, &m_model, &LogModel::timesChanged);
    m_headerChanges.setSingleShot(true);
    m_headerChanges.setInterval(500ms);
    connect(&m_headerChanges, &QTimer::timeout, this,
            [this] { m_settings.set(keys::LogHeader, m_view->horizontalHeader()->saveState()); });
    m_said.setSingleShot(true);
    m_said.setInterval(8s);
    connect(&m_said, &QTimer::timeout, this, [this] { say({}); });

    connect(&m_model, &LogModel::settled, this, &LogPane::onSettled);
    connect(&m_model, &LogModel::appended, this, &LogPane::onAppended);
    connect(m_bar, &LogBar::filterChanged, this, &LogPane::setFilter);
    connect(m_bar, &LogBar::escaped, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_view, &LogView::followingChanged, this, &LogPane::showNew);
    connect(m_view, &LogView::currentRowChanged, this, [this] {
        m_bar->setHits(m_view->currentIndex().isValid() && m_model.row(m_view->currentRow()).isHit
                           ? m_model.hitNumber(m_view->currentRow())
                           : 0,
                       m_model.hitCount(), m_model.matcher().problem());
        showDetail();
    });
    connect(&m_settings, &Settings::changed, this, &LogPane::applySettings);
    connectActions();

    const QByteArray header = m_settings.value(keys::LogHeader);
    if (!header.isEmpty())
        m_view->horizontalHeader()->restoreState(header);
    applySettings({});
    LogFilter filter;
    filter.hides = m_settings.value(keys::LogFilterHides);
    m_model.setFilter(filter);
    m_bar->setFilter(filter);
    retranslate();
    onSettled();
}

LogPane::~LogPane() = default;

void LogPane::layOut()
{
    m_splitter->setObjectName(u"logSplitter"_s);
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(m_detail);
    m_splitter->setCollapsible(0, false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_status->setObjectName(u"logStatus"_s);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_clearFilter->setObjectName(u"logClearFilter"_s);
    m_clearFilter->setAutoRaise(true);
    m_clearFilter->setFocusPolicy(Qt::TabFocus);
    connect(m_clearFilter, &QToolButton::clicked, this, &LogPane::clearFilter);
    m_new->setObjectName(u"logNewLines"_s);
    m_new->setFocusPolicy(Qt::NoFocus); // End and the action do the same
    m_new->hide();
    connect(m_new, &QPushButton::clicked, this, [this] {
        m_view->clearSelection();
        m_view->setFollowing(true);
    });
    m_view->installEventFilter(this);

    auto *footer = new QHBoxLayout;
    footer->setContentsMargins(0, 0, 0, 0);
    footer->addWidget(m_status, 1);
    footer->addWidget(m_clearFilter);
    auto *layout = new QVBoxLayout(this);
    const int gap = style()->pixelMetric(QStyle::PM_LayoutVerticalSpacing) / 2;
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(gap);
    layout->addWidget(m_bar);
    layout->addWidget(m_splitter, 1);
    layout->addLayout(footer);
}

void LogPane::append(const LogBatch &batch)
{
    m_model.append(batch);
    if (m_isActive && m_model.hasUnread() && !m_batches.isActive())
        m_batches.start(BatchInterval);
    if (!m_hadLines && hasLines()) {
        m_hadLines = true;
        emit hasLinesChanged(true);
    }
}

void LogPane::reset()
{
    m_model.clear();
    m_newRows = m_newErrors = 0;
    m_view->setFollowing(true);
    if (std::exchange(m_hadLines, false))
        emit hasLinesChanged(false);
    showNew();
    showDetail();
}

bool LogPane::hasLines() const
{
    return m_model.store().size() > 0;
}

void LogPane::setActive(bool on)
{
    m_isWanted = on;
    updateActive();
}

void LogPane::updateActive()
{
    const bool isActive = m_isWanted && isVisible();
    if (m_isActive == isActive)
        return;
    m_isActive = isActive;
    m_view->setActive(isActive);
    if (!isActive) {
        m_batches.stop();
        m_ages.stop();
        return;
    }
    if (m_times.mode() == LogTimes::Mode::Relative)
        m_ages.start();
    work();
    onSettled();
}

void LogPane::work()
{
    // A second turn soon, so that keys and paint come in between.
    if (m_model.advance(WorkBudget))
        m_batches.start(1ms);
    if (m_measuredApps != m_model.store().apps().size()) {
        fitColumns();
        offerApps();
    }
}

void LogPane::onSettled()
{
    if (!m_isActive)
        return;
    m_bar->setCounts(m_model.counts());
    const int row = m_view->currentIndex().row();
    m_bar->setHits(row >= 0 && row < m_model.rowCount() && m_model.row(row).isHit ? m_model.hitNumber(row) : 0,
                   m_model.hitCount(), m_model.matcher().problem());
    showStatus();
}

void LogPane::onAppended(int rows, int errors)
{
    if (m_view->isFollowing())
        return;
    m_newRows += rows;
    m_newErrors += errors;
    showNew();
}

void LogPane::setApps(const QByteArrayList &apps)
{
    m_apps = apps;
    offerApps();
    fitColumns();
}

void LogPane::offerApps()
{
    // An app may be gone whose lines are still there.
    QByteArrayList all = m_apps;
    const auto &spoke = m_model.store().apps();
    std::copy_if(spoke.begin(), spoke.end(), std::back_inserter(all), [this](const QByteArray &app) { return !m_apps.contains(app); });
    m_bar->setApps(all);
}

void LogPane::showApp(const QByteArray &app)
{
    LogFilter filter = m_model.filter();
    filter.apps = { app };
    m_bar->setFilter(filter);
    setFilter(filter);
    m_view->clearSelection();
    m_view->setFollowing(true);
}

void LogPane::setFilter(const LogFilter &filter)
{
    m_model.setFilter(filter);
    m_settings.set(keys::LogFilterHides, filter.hides);
    showStatus();
    showDetail();
}

void LogPane::showNew()
{
    const bool isFollowing = m_view->isFollowing();
    m_actions.action(ActionId::FollowLog)->setChecked(isFollowing);
    if (isFollowing)
        m_newRows = m_newErrors = 0;
    m_new->setVisible(!isFollowing && m_newRows > 0);
    if (m_newRows == 0)
        return;
    //: On a button over the log: so many new lines below. "%1" is the same for both texts.
    QString text = tr("\u2193 %Ln new", nullptr, m_newRows);
    if (m_newErrors > 0)
        //: %1: "↓ 214 new".
        text = tr("%1 (%Ln error(s))", nullptr, m_newErrors).arg(text);
    m_new->setText(text);
    m_new->setAccessibleName(text);
    placeNewButton();
}

void LogPane::placeNewButton()
{
    m_new->adjustSize();
    const QRect place = m_view->viewport()->geometry();
    const int margin = m_new->fontMetrics().height() / 2;
    m_new->move(place.center().x() - m_new->width() / 2, place.bottom() - m_new->height() - margin);
    m_new->raise();
}

QString LogPane::placeholder() const
{
    if (m_model.lineRows() > 0)
        return {};
    if (m_model.store().size() == 0)
        return tr("No output yet. What the apps print appears here.");
    if (m_model.hasUnread())
        return {};
    if (m_model.filter().isEmpty())
        return tr("The view was cleared. New lines appear here.");
    const int lines = int(m_model.store().size() - m_model.store().gaps());
    return m_model.filter().text.isEmpty()
        ? tr("%Ln line(s), none of them passes the filter.", nullptr, lines)
        : tr("%Ln line(s), none matches \u201c%1\u201d.", nullptr, lines).arg(isolated(m_model.filter().text));
}

void LogPane::showStatus()
{
    m_view->setPlaceholder(placeholder());
    m_clearFilter->setVisible(!m_model.filter().isEmpty() || m_model.hasCleared());
    if (!m_message.isEmpty()) {
        m_status->setText(m_message);
        return;
    }
    const int kept = int(m_model.store().size() - m_model.store().gaps());
    QStringList parts;
    if (m_model.filter().isEmpty() && !m_model.hasCleared())
        parts.append(tr("%Ln line(s)", nullptr, kept));
    else
        //: Rows of the log shown (%1) of all lines kept.
        parts.append(tr("%1 of %Ln line(s) shown", nullptr, kept).arg(Format::number(m_model.lineRows())));
    if (m_model.missing() > 0)
        parts.append(tr("%Ln missing", nullptr, int(std::min<quint64>(m_model.missing(), 2'000'000'000))));
    if (m_model.letGo() > 0)
        parts.append(tr("%Ln older no longer kept", nullptr, int(std::min<quint64>(m_model.letGo(), 2'000'000'000))));
    m_status->setText(parts.join(u" \u00b7 "_s));
}

void LogPane::showDetail()
{
    if (!m_detail->isVisibleTo(this))
        return;
    m_detail->show(m_model.store(), m_view->selectionModel()->hasSelection() ? selectedIds() : std::vector<quint64>(),
                   m_model.matcher());
}

void LogPane::applySettings(const QByteArray &key)
{
    const auto concerns = [&key](const char *name) { return key.isEmpty() || key == name; };
    if (concerns(keys::LogLines.key))
        m_model.setLimits({ .lines = std::clamp<qsizetype>(m_settings.value(keys::LogLines), MinLines, MaxLines),
                            .bytes = LogStore::Limits().bytes });
    if (concerns(keys::LogRules.key))
        m_model.setRules(LevelRules(m_settings.value(keys::LogRules)));
    if (concerns(keys::LogTimes.key)) {
        m_times.setMode(LogTimes::fromKey(m_settings.value(keys::LogTimes)));
        m_times.mode() == LogTimes::Mode::Relative && m_isActive ? m_ages.start() : m_ages.stop();
        m_model.timesChanged();
        fitColumns();
    }
    if (concerns(keys::LogWrap.key)) {
        const bool on = m_settings.value(keys::LogWrap);
        m_detail->setVisible(on);
        m_actions.action(ActionId::WrapLog)->setChecked(on);
        showDetail();
    }
    if (concerns(keys::LogFont.key) || concerns(keys::LogZoom.key))
        applyFont();
}

void LogPane::applyFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (const QString chosen = m_settings.value(keys::LogFont); !chosen.isEmpty())
        font.fromString(chosen);
    const int zoom = std::clamp(m_settings.value(keys::LogZoom), -MaxZoom, MaxZoom);
    if (font.pointSizeF() > 0)
        font.setPointSizeF(std::max(font.pointSizeF() + zoom, 4.0));
    else
        font.setPixelSize(std::max(font.pixelSize() + zoom, 6));
    m_view->setLogFont(font);
    m_detail->setFont(font);
    fitColumns();
}

void LogPane::fitColumns()
{
    m_measuredApps = m_model.store().apps().size();
    if (!m_settings.value(keys::LogHeader).isEmpty())
        return;
    QString widest = tr("spawner");
    const auto consider = [&widest](const QByteArray &app) {
        const QString name = QString::fromUtf8(app.first(std::min<qsizetype>(app.size(), 24)));
        if (name.size() > widest.size())
            widest = name;
    };
    std::for_each(m_apps.begin(), m_apps.end(), consider);
    std::for_each(m_model.store().apps().begin(), m_model.store().apps().end(), consider);
    const QSignalBlocker blocker(&m_headerChanges);
    m_view->fitColumns(m_times.widest(), widest);
    m_headerChanges.stop(); // those were no choices
}

void LogPane::retranslate()
{
    setAccessibleName(tr("Log"));
    m_view->setAccessibleName(tr("Log lines"));
    m_splitter->handle(1)->setAccessibleName(tr("Height of the selected lines"));
    m_clearFilter->setText(tr("Show all lines"));
    fillMenu();
    emit m_model.headerDataChanged(Qt::Horizontal, 0, LogModel::ColumnCount - 1);
    fitColumns();
    showNew();
    showStatus();
    m_view->viewport()->update();
}

void LogPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LogPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updateActive();
}

void LogPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    updateActive();
}

bool LogPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutDirectionChange))
        placeNewButton();
    return QWidget::eventFilter(watched, event);
}

} // namespace spawner
