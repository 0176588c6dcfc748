// The versions of an app that are kept, and the way back to them.
#pragma once

#include "control/activity.h"

#include <QByteArray>
#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace spawner {

class DaemonConnection;

/// Asks the daemon (deploy.versions) when it is shown, and again on refresh(). Rolls nothing back itself.
class VersionsPanel : public QWidget
{
    Q_OBJECT
public:
    /// `connection` must outlive this.
    explicit VersionsPanel(DaemonConnection &connection, QWidget *parent = nullptr);

    void setApp(const QByteArray &app);
    void refresh();

signals:
    void rollbackRequested(const QByteArray &app, const QByteArray &version);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void ask();
    void show();
    void enable();
    void retranslate();

    DaemonConnection &m_connection;
    QByteArray m_app;
    QList<VersionStatus> m_versions;
    QString m_error;
    bool m_isStale = true;
    QTreeWidget *m_list;
    QLabel *m_note;
    QPushButton *m_rollback;
};

} // namespace spawner
