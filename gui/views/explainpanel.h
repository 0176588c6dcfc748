// The settings of an app, and what would happen to a request now.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QWidget>

class QLabel;
class QTreeWidget;

namespace spawner {

class DaemonConnection;

/// Asks the daemon (app.explain) when it is shown, and again on refresh(). Values that look like secrets are masked.
class ExplainPanel : public QWidget
{
    Q_OBJECT
public:
    /// `connection` must outlive this.
    explicit ExplainPanel(DaemonConnection &connection, QWidget *parent = nullptr);

    void setApp(const QByteArray &app);
    /// Something changed: asks again if it is visible.
    void refresh();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void ask();
    void show(const QJsonObject &answer);
    void retranslate();

    DaemonConnection &m_connection;
    QByteArray m_app;
    QJsonObject m_answer;
    bool m_isStale = true;
    QLabel *m_explanation;
    QTreeWidget *m_settings;
};

} // namespace spawner
