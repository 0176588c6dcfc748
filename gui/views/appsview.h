// The list of apps.
#pragma once

#include "gui/models/appsproxy.h"
#include "gui/settings/settings.h"
#include "gui/views/idledelegate.h"

#include <QPersistentModelIndex>
#include <QTimer>
#include <QTreeView>

#include <functional>

namespace spawner {

/// Shows an AppsProxy and says what people want done; does nothing itself. Which columns there are, how wide and in which order
/// is kept in the settings. The arrow keys go from cell to cell; Enter in the idle cell of an app that counts down extends it,
/// Space there toggles keep alive. Main thread.
class AppsView : public QTreeView
{
    Q_OBJECT
public:
    /// The last lines that an app wrote to stderr, oldest first.
    using LastLines = std::function<QStringList(const QByteArray &app)>;

    /// Both must outlive this.
    AppsView(AppsProxy &proxy, Settings &settings, QWidget *parent = nullptr);
    ~AppsView() override;

    void setLastLines(LastLines lastLines) { m_lastLines = std::move(lastLines); }
    /// What is shown is of the past: greyed.
    void setStale(bool stale);

    /// Names, in the order in which they are shown; a process counts as its app.
    QByteArrayList selectedApps() const;
    /// If just processes of one app are selected: their PIDs.
    QList<qint64> selectedPids() const;
    QByteArray currentApp() const;
    /// Makes it the only one selected, and visible; false if it is not there (or hidden by the filter).
    bool selectApp(const QByteArray &app);

    bool isColumnShown(AppColumn column) const;
    void showColumn(AppColumn column, bool shown);
    void resetColumns();

signals:
    void selectedAppsChanged();
    /// Double-clicked, or Enter: to be opened, or its log shown.
    void appActivated(const QByteArray &app);
    void menuRequested(const QByteArrayList &apps, const QPoint &globalPosition);
    void extendRequested(const QByteArray &app);
    void keepAliveRequested(const QByteArray &app, bool on);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void fitName();
    struct Place
    {
        QPersistentModelIndex index;
        IdleDelegate::Part part = IdleDelegate::Part::None;
    };

    void addDelegates();
    void showHeaderMenu(const QPoint &position);
    void loadHeader();
    void saveHeader();
    void retranslate();
    Place placeAt(const QPoint &position) const;
    bool invokeIdle(const QModelIndex &index, IdleDelegate::Part part);
    bool moveByColumn(int key);
    QString toolTipOf(const QModelIndex &index) const;
    void rememberTop();
    void returnToTop();
    static QByteArray appOf(const QModelIndex &index);

    AppsProxy &m_proxy;
    Settings &m_settings;
    LastLines m_lastLines;
    Place m_pressed;
    QPersistentModelIndex m_top; // the first row seen, while rows come and go
    QTimer m_saveSoon;
    bool m_fitsName = true; // until the user chose its width
    bool m_isFitting = false;
    bool m_isStale = false;
};

} // namespace spawner
