// Keeps the model of apps in step with a session.
#pragma once

#include <QObject>

namespace spawner {

class AppsModel;
class Session;

/// Both must outlive this. Main thread.
class AppsFeed : public QObject
{
    Q_OBJECT
public:
    AppsFeed(Session &session, AppsModel &model, QObject *parent = nullptr);

private:
    void onReset();
    void onTick();

    Session &m_session;
    AppsModel &m_model;
};

} // namespace spawner
