// Third step: a first page on the web.
#pragma once

#include "gui/dialogs/firstrunpage.h"
#include "gui/dialogs/firstrunservices.h"

class QListWidget;
class QPushButton;

namespace spawner {

class Session;
struct AppStatus;

/// Deploys the sample, shows its row appear, opens it in the browser. Shows the apps that are there already.
class FirstRunSamplePage : public FirstRunPage
{
    Q_OBJECT
public:
    FirstRunSamplePage(Session &session, const FirstRunServices &services, QWidget *parent = nullptr);

    QString title() const override { return tr("A first page"); }
    void enter() override { showState(); }

protected:
    void retranslate() override { showState(); }

private:
    void showState();
    void deploy();
    void onDeployed(const Result<QByteArray> &outcome);
    void openApp(const QByteArray &app);
    QUrl urlOf(const QByteArray &app) const;

    Session &m_session;
    const FirstRunServices &m_services;
    QLabel *m_text;
    QPushButton *m_deploy;
    QLabel *m_outcome;
    QListWidget *m_apps;
    QPushButton *m_open;
    QByteArray m_toOpen; // as soon as it is there
    bool m_isDeploying = false;
};

} // namespace spawner
