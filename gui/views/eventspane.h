// What happened: the audit, searched.
#pragma once

#include "gui/models/eventsproxy.h"
#include "gui/settings/settings.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace spawner {

class Session;
class TableView;

/// Newest first. Main thread.
class EventsPane : public QWidget
{
    Q_OBJECT
public:
    /// Both must outlive this.
    EventsPane(Session &session, Settings &settings, QWidget *parent = nullptr);

    void focusSearch();
    void copy();

signals:
    /// Double-clicked, or Enter: an event of this app.
    void appActivated(const QByteArray &app);

protected:
    void changeEvent(QEvent *event) override;

private:
    void count();
    void retranslate();

    Session &m_session;
    EventsModel m_model;
    EventsProxy m_proxy;
    QComboBox *m_kind;
    QLineEdit *m_search;
    QLabel *m_count;
    TableView *m_table;
};

} // namespace spawner
