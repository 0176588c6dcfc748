// The requests of one app, or of all: in flight, and the last that ended.
#pragma once

#include "gui/models/requestsmodel.h"
#include "gui/models/wordsproxy.h"
#include "gui/settings/settings.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace spawner {

class Session;
class TableView;

/// Follows the requests while it is visible, and asks for those that ended (history) when there are new ones, at most once a
/// second. Main thread.
class RequestsPane : public QWidget
{
    Q_OBJECT
public:
    /// Both must outlive this.
    RequestsPane(Session &session, Settings &settings, QWidget *parent = nullptr);

    /// The chosen app; empty = none is.
    void setApp(const QByteArray &app);
    void focusSearch();
    /// The selected requests as commands, one a line.
    QString selectedAsCurl() const;
    void copyAsCurl();
    void copy();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void follow();
    void ask();
    void askSoon();
    QByteArray shownApp() const;
    void enable();
    void count();
    void showMenu(const QPoint &position);
    void retranslate();

    Session &m_session;
    QByteArray m_app;
    RequestsModel m_model;
    WordsProxy m_proxy;
    QTimer m_askSoon;
    int m_more = 0; // in flight, but not told
    QString m_error;
    QComboBox *m_scope;
    QLineEdit *m_search;
    QLabel *m_count;
    QToolButton *m_curl;
    TableView *m_table;
};

} // namespace spawner
