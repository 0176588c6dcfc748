// What can be done in the log pane: its actions and menus. How it shows lines is in logpane.cpp.
#include "gui/log/logbar.h"
#include "gui/log/logpane.h"
#include "gui/log/logview.h"
#include "gui/log/rulesdialog.h"
#include "gui/settings/keys.h"
#include "gui/style/safetext.h"

#include <QAccessible>
#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QStandardPaths>

#include <algorithm>
#include <array>

namespace spawner {

using namespace Qt::StringLiterals;

namespace {

/// Keys of these work while the focus is in the pane; the others are in menus.
constexpr std::array InPane{ ActionId::NextError, ActionId::PreviousError, ActionId::NextWarning, ActionId::PreviousWarning,
                             ActionId::ToggleBookmark, ActionId::NextBookmark };

bool isError(const LogModel::Row &row)
{
    return row.level >= LogLevel::Error && !row.isFollower;
}

} // namespace

bool LogPane::hasFocusInside() const
{
    const QWidget *const focus = QApplication::focusWidget();
    return isVisible() && focus && (focus == this || isAncestorOf(focus));
}

void LogPane::connectVerb(ActionId id, bool isShared, const std::function<void()> &does)
{
    connect(m_actions.action(id), &QAction::triggered, this, [this, isShared, does] {
        if (isVisible() && (!isShared || hasFocusInside()))
            does();
    });
}

void LogPane::connectActions()
{
    for (const ActionId id : InPane)
        addAction(m_actions.action(id));
    connectVerb(ActionId::NextError, false, [this] { goToLevel(true, LogLevel::Error); });
    connectVerb(ActionId::PreviousError, false, [this] { goToLevel(false, LogLevel::Error); });
    connectVerb(ActionId::NextWarning, false, [this] { goToLevel(true, LogLevel::Warning); });
    connectVerb(ActionId::PreviousWarning, false, [this] { goToLevel(false, LogLevel::Warning); });
    connectVerb(ActionId::ToggleBookmark, false, [this] { toggleBookmarks(); });
    connectVerb(ActionId::NextBookmark, false, [this] {
        if (!m_view->goToNext(true, [](const LogModel::Row &row) { return row.isBookmarked; }))
            say(tr("There are no bookmarks."));
    });
    connectVerb(ActionId::Find, true, [this] { m_bar->focusSearch(); });
    connectVerb(ActionId::FindNext, true, [this] { find(true); });
    connectVerb(ActionId::FindPrevious, true, [this] { find(false); });
    connectVerb(ActionId::Copy, true, [this] { copy(logexport::Form::Plain); });
    connectVerb(ActionId::SelectAll, true, [this] { m_view->selectAll(); });
    connectVerb(ActionId::ClearFilter, true, [this] { clearFilter(); });
    connectVerb(ActionId::ClearLogView, false, [this] {
        m_model.clearView();
        m_view->setFollowing(true);
    });
    connectVerb(ActionId::SaveLog, false, [this] { askForFile(Scope::Visible); });
    const auto zoom = [this](int steps) { m_settings.set(keys::LogZoom, m_settings.value(keys::LogZoom) + steps); };
    connectVerb(ActionId::ZoomIn, false, [zoom] { zoom(1); });
    connectVerb(ActionId::ZoomOut, false, [zoom] { zoom(-1); });
    connectVerb(ActionId::ZoomReset, false, [this] { m_settings.reset(keys::LogZoom); });
    connect(m_view, &LogView::zoomRequested, this, zoom);
    connect(m_view, &LogView::copyRequested, this, [this] { copy(logexport::Form::Plain); });

    QAction *const follow = m_actions.action(ActionId::FollowLog);
    connect(follow, &QAction::triggered, this, [this](bool on) {
        if (on)
            m_view->clearSelection();
        m_view->setFollowing(on);
    });
    connect(m_actions.action(ActionId::WrapLog), &QAction::triggered, this,
            [this](bool on) { m_settings.set(keys::LogWrap, on); });

    connect(m_view, &QWidget::customContextMenuRequested, this, &LogPane::showContextMenu);
    QHeaderView *const header = m_view->horizontalHeader();
    connect(header, &QWidget::customContextMenuRequested, this, &LogPane::showHeaderMenu);
    // The last section is as wide as there is room: its width is nobody's choice.
    connect(header, &QHeaderView::sectionResized, this, [this](int section) {
        if (section != LogModel::MessageColumn && isVisible())
            m_headerChanges.start();
    });
}

void LogPane::fillMenu()
{
    QMenu *const menu = m_bar->moreMenu();
    if (menu->isVisible())
        return;
    menu->clear();
    menu->addAction(tr("&Copy with time and app"), this, [this] { copy(logexport::Form::Prefixed); });
    menu->addAction(tr("Copy as &JSON"), this, [this] { copy(logexport::Form::Json); });
    menu->addSeparator();
    menu->addAction(m_actions.action(ActionId::SaveLog));
    menu->addAction(tr("Save &all lines\u2026"), this, [this] { askForFile(Scope::All); });
    menu->addSeparator();
    fillTimesMenu(menu->addMenu(tr("&Times")));
    QAction *const fold = menu->addAction(tr("F&old traces"));
    fold->setCheckable(true);
    fold->setChecked(m_model.isFolding());
    connect(fold, &QAction::triggered, &m_model, &LogModel::setFolding);
    menu->addAction(tr("&Levels\u2026"), this, [this] {
        auto *dialog = new RulesDialog(m_settings, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    for (const ActionId id : { ActionId::ZoomIn, ActionId::ZoomOut, ActionId::ZoomReset })
        menu->addAction(m_actions.action(id));
    menu->addSeparator();
    menu->addAction(m_actions.action(ActionId::ToggleBookmark));
    menu->addAction(m_actions.action(ActionId::NextBookmark));
    menu->addSeparator();
    menu->addAction(m_actions.action(ActionId::ClearLogView));
    QAction *const uncover = menu->addAction(tr("Show cl&eared lines"), &m_model, &LogModel::uncoverCleared);
    connect(menu, &QMenu::aboutToShow, uncover, [this, uncover] { uncover->setEnabled(m_model.hasCleared()); });
}

void LogPane::fillTimesMenu(QMenu *menu)
{
    auto *modes = new QActionGroup(menu);
    for (const LogTimes::Mode mode : LogTimes::All) {
        QAction *const action = modes->addAction(LogTimes::name(mode));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this,
                [this, mode] { m_settings.set(keys::LogTimes, QString::fromLatin1(LogTimes::key(mode))); });
        connect(menu, &QMenu::aboutToShow, action, [this, action, mode] { action->setChecked(m_times.mode() == mode); });
    }
    menu->addActions(modes->actions());
}

void LogPane::showContextMenu(const QPoint &position)
{
    auto *menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"logContextMenu"_s);
    menu->addAction(m_actions.action(ActionId::Copy)->text(), this, [this] { copy(logexport::Form::Plain); });
    menu->addAction(tr("Copy with &time and app"), this, [this] { copy(logexport::Form::Prefixed); });
    menu->addAction(tr("Copy as &JSON"), this, [this] { copy(logexport::Form::Json); });
    menu->addSeparator();
    menu->addAction(m_actions.action(ActionId::ToggleBookmark));
    const int row = m_view->currentIndex().row();
    if (row >= 0 && m_model.canUnfold(row)) {
        menu->addAction(m_model.isFolded(row) ? tr("&Unfold") : tr("&Fold"), this, [this] { m_view->toggleFold(m_view->currentRow()); });
    }
    if (const LogLine *const line = row >= 0 ? m_model.line(row) : nullptr; line && !line->isGap()) {
        const QByteArray app = m_model.store().appName(line->app);
        const QString name = app.isEmpty() ? tr("spawner") : appFileName(app);
        //: %1 is an app.
        menu->addAction(tr("Show %1 only").arg(isolated(plainLabel(name))), this, [this, app] {
            LogFilter filter = m_model.filter();
            filter.apps = { app };
            m_bar->setFilter(filter);
            setFilter(filter);
        });
    }
    menu->addSeparator();
    for (const ActionId id : { ActionId::NextError, ActionId::PreviousError, ActionId::SaveLog, ActionId::ClearLogView })
        menu->addAction(m_actions.action(id));
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void LogPane::showHeaderMenu(const QPoint &position)
{
    QHeaderView *const header = m_view->horizontalHeader();
    auto *menu = new QMenu(header);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < LogModel::MessageColumn; ++column) {
        QAction *const action = menu->addAction(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        connect(action, &QAction::triggered, this, [this, header, column](bool on) {
            header->setSectionHidden(column, !on);
            m_headerChanges.start();
        });
    }
    menu->addSeparator();
    menu->addAction(tr("&Standard widths"), this, [this, header] {
        for (int column = 0; column < LogModel::MessageColumn; ++column)
            header->showSection(column);
        m_settings.reset(keys::LogHeader);
        fitColumns();
    });
    menu->popup(header->mapToGlobal(position));
}

void LogPane::find(bool forward)
{
    if (!m_model.matcher().isActive()) {
        m_bar->focusSearch();
        return;
    }
    const auto isHit = [](const LogModel::Row &row) { return row.isHit; };
    if (!m_view->goToNext(forward, isHit)) {
        say(tr("No line matches."));
        return;
    }
    // The hit is in a line folded under this one: show it.
    const int row = m_view->currentRow();
    if (m_model.isFolded(row) && !m_model.line(row)->isMatch) {
        m_view->toggleFold(row);
        m_view->goToNext(true, isHit);
    }
}

void LogPane::goToLevel(bool forward, LogLevel least)
{
    const auto is = [least](const LogModel::Row &row) { return isError(row) || (row.level >= least && !row.isFollower); };
    if (!m_view->goToNext(forward, is))
        say(least == LogLevel::Error ? tr("There are no errors here.") : tr("There are no warnings and errors here."));
}

void LogPane::toggleBookmarks()
{
    QList<int> rows = m_view->selectedRowNumbers();
    if (rows.isEmpty() && m_view->currentRow() >= 0)
        rows = { m_view->currentRow() };
    const bool on = std::any_of(rows.begin(), rows.end(), [this](int row) { return !m_model.row(row).isBookmarked; });
    for (const int row : std::as_const(rows))
        m_model.setBookmarked(row, on);
}

void LogPane::clearFilter()
{
    LogFilter filter;
    filter.hides = m_model.filter().hides;
    m_bar->setFilter(filter);
    m_model.uncoverCleared();
    setFilter(filter);
}

void LogPane::say(const QString &text)
{
    m_message = text;
    if (text.isEmpty()) {
        m_said.stop();
    } else {
        m_said.start();
        QAccessibleEvent event(m_status, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
    showStatus();
}

std::vector<quint64> LogPane::selectedIds() const
{
    std::vector<quint64> ids;
    QList<int> rows = m_view->selectedRowNumbers();
    if (rows.isEmpty() && m_view->currentIndex().isValid())
        rows = { m_view->currentRow() };
    for (const int row : std::as_const(rows)) {
        const std::vector<quint64> part = m_model.idsAt(row);
        ids.insert(ids.end(), part.begin(), part.end());
    }
    return ids;
}

std::vector<quint64> LogPane::idsOf(Scope scope) const
{
    std::vector<quint64> ids;
    if (scope == Scope::All) {
        for (qsizetype i = 0; i < m_model.store().size(); ++i)
            ids.push_back(m_model.store().at(i).id);
        return ids;
    }
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const std::vector<quint64> part = m_model.idsAt(row);
        ids.insert(ids.end(), part.begin(), part.end());
    }
    return ids;
}

void LogPane::copy(logexport::Form form)
{
    QByteArray text = logexport::text(m_model.store(), selectedIds(), form);
    if (text.isEmpty())
        return;
    if (text.count('\n') == 1)
        text.chop(1);
    QApplication::clipboard()->setText(QString::fromUtf8(text));
}

void LogPane::askForFile(Scope scope)
{
    const QSet<QByteArray> &apps = m_model.filter().apps;
    auto *dialog = new QFileDialog(this, scope == Scope::All ? tr("Save all log lines") : tr("Save the log lines shown"));
    dialog->setObjectName(u"logSaveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setNameFilters({ tr("Log files (*.log)"), tr("JSON, an object a line (*.jsonl)"), tr("All files (*)") });
    dialog->setDefaultSuffix(u"log"_s);
    dialog->selectFile(logexport::fileName(apps.size() == 1 ? *apps.begin() : QByteArray(), logexport::Form::Prefixed));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(u".jsonl"_s) ? u"jsonl"_s : u"log"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, scope](const QString &file) { saveTo(file, scope); });
    dialog->open();
}

void LogPane::saveTo(const QString &file, Scope scope)
{
    const auto form = file.endsWith(u".jsonl"_s) ? logexport::Form::Json : logexport::Form::Prefixed;
    const std::vector<quint64> ids = idsOf(scope);
    const Result<void> result = logexport::save(file, m_model.store(), ids, form);
    if (!result) {
        say(result.error().message);
        emit failed(result.error().message);
        return;
    }
    say(tr("%Ln line(s) saved to %1.", nullptr, int(ids.size())).arg(isolated(file)));
    emit saved(file, qint64(ids.size()));
}

} // namespace spawner
