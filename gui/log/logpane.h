// The log of all apps, merged: to follow, filter, search and keep.
#pragma once

#include "control/activity.h"
#include "gui/actions/actionregistry.h"
#include "gui/log/logexport.h"
#include "gui/log/logmodel.h"
#include "gui/log/logtimes.h"

#include <QByteArrayList>
#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QMenu;
class QPushButton;
class QSplitter;
class QToolButton;

namespace spawner {

class LogBar;
class LogDetail;
class LogView;
class Settings;

/// Lines come by append() and are shown at most every 50 ms. While the pane does not show, or setActive(false) was said, they are
/// only stored. Its verbs are actions of the registry: those that others share (copy, find, zoom, ...) do something here only
/// while the focus is here. The registry's context has to say whether there are lines (hasLines()). Main thread.
class LogPane : public QWidget
{
    Q_OBJECT
public:
    LogPane(ActionRegistry &actions, Settings &settings, QWidget *parent = nullptr);
    ~LogPane() override;

    void append(const LogBatch &batch);
    /// Another daemon: sequence numbers start anew, and nothing is kept.
    void reset();
    /// All apps there are, to choose from.
    void setApps(const QByteArrayList &apps);
    /// That app alone, following.
    void showApp(const QByteArray &app);
    void setActive(bool on);
    /// The daemon's clock minus ours, for relative times.
    void setClockSkew(qint64 ms) { m_clockSkewMs = ms; }

    bool hasLines() const;
    const LogModel &model() const { return m_model; }
    LogView &view() { return *m_view; }
    LogBar &bar() { return *m_bar; }

    enum class Scope { Visible, All };
    /// Asks for a file, without blocking; tells by saved() or failed().
    void askForFile(Scope scope);
    void saveTo(const QString &file, Scope scope);
    void copy(logexport::Form form);

signals:
    void hasLinesChanged(bool hasLines);
    void saved(const QString &file, qint64 lines);
    void failed(const QString &message);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    // logpane.cpp
    void layOut();
    void updateActive();
    void work();
    void onSettled();
    void onAppended(int rows, int errors);
    void setFilter(const LogFilter &filter);
    void showNew();
    void placeNewButton();
    void showStatus();
    void showDetail();
    void applySettings(const QByteArray &key);
    void applyFont();
    void fitColumns();
    void offerApps();
    QString placeholder() const;
    void retranslate();

    // logpaneactions.cpp
    void connectActions();
    void connectVerb(ActionId id, bool isShared, const std::function<void()> &does);
    void fillMenu();
    void fillTimesMenu(QMenu *menu);
    void showContextMenu(const QPoint &position);
    void showHeaderMenu(const QPoint &position);
    void find(bool forward);
    void goToLevel(bool forward, LogLevel least);
    void toggleBookmarks();
    void clearFilter();
    void say(const QString &text);
    bool hasFocusInside() const;
    std::vector<quint64> selectedIds() const;
    std::vector<quint64> idsOf(Scope scope) const;

    ActionRegistry &m_actions;
    Settings &m_settings;
    LogModel m_model;
    LogTimes m_times;
    LogBar *m_bar;
    LogView *m_view;
    LogDetail *m_detail;
    QSplitter *m_splitter;
    QLabel *m_status;
    QToolButton *m_clearFilter;
    QPushButton *m_new;
    QTimer m_batches;
    QTimer m_ages;
    QTimer m_headerChanges;
    QTimer m_said;
    QString m_message; ///< for a moment in place of the status
    QByteArrayList m_apps;
    std::size_t m_measuredApps = 0;
    qint64 m_clockSkewMs = 0;
    int m_newRows = 0;
    int m_newErrors = 0;
    bool m_hadLines = false;
    bool m_isWanted = true;
    bool m_isActive = false;
};

} // namespace spawner
