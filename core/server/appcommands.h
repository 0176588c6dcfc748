// What may be done to an app.
#pragma once

#include "server/appwait.h"
#include "server/methodtable.h"

#include <QObject>

namespace spawner {

class Engine;

/// The methods app.*. Each is answered when what it asks for has come true, or cannot. Main thread.
class AppCommands : public QObject
{
    Q_OBJECT
public:
    /// `engine` outlives it.
    explicit AppCommands(Engine &engine) : m_engine(engine) { }

    void addTo(MethodTable &methods);

private:
    using Action = void (AppCommands::*)(ControlCall call, App &app, ControlParams &params);

    void addAction(MethodTable &methods, const char *name, Action action);
    void start(ControlCall call, App &app, ControlParams &params);
    void stop(ControlCall call, App &app, ControlParams &params);
    void restart(ControlCall call, App &app, ControlParams &params);
    void pause(ControlCall call, App &app, ControlParams &params);
    void resume(ControlCall call, App &app, ControlParams &params);
    void kill(ControlCall call, App &app, ControlParams &params);
    void keepAlive(ControlCall call, App &app, ControlParams &params);
    void extend(ControlCall call, App &app, ControlParams &params);
    void reload(ControlCall call, ControlParams &params);
    void explain(ControlCall call, ControlParams &params);

    void replyWhen(ControlCall call, App &app, AppWait::Judge judge, milliseconds patience);
    void reply(ControlCall &call, const QByteArray &app, QJsonObject result = {});

    Engine &m_engine;
};

} // namespace spawner
