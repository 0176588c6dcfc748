// A table of requests or events.
#pragma once

#include "gui/settings/settings.h"

#include <QTimer>
#include <QTreeView>

namespace spawner {

/// Fixed rows, sorted by a click at the header; columns are chosen in the header's menu, and kept under `key`. Copies the selected
/// rows with tabs between the cells. Main thread.
class TableView : public QTreeView
{
    Q_OBJECT
public:
    /// Both must outlive this.
    TableView(QAbstractItemModel &model, Settings &settings, const Setting<QByteArray> &key, QWidget *parent = nullptr);
    ~TableView() override;

    /// In average characters, one per column; those of 0 are hidden at first.
    void setWidths(const QList<int> &characters);
    /// Selected rows of the model, in the order shown.
    QModelIndexList selectedRows() const;
    QString selectedText() const;

signals:
    void menuRequested(const QPoint &globalPosition);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showHeaderMenu(const QPoint &position);
    void saveHeader();

    Settings &m_settings;
    const Setting<QByteArray> &m_key;
    QTimer m_saveSoon;
};

} // namespace spawner
