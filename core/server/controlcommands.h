// The daemon's side of the control protocol (resources/docs/control-protocol.md).
#pragma once

#include "control/controlserver.h"
#include "server/appcommands.h"
#include "server/configcommands.h"
#include "server/deploycommands.h"
#include "server/doctorcommands.h"
#include "server/methodtable.h"
#include "server/watchcommands.h"

#include <QObject>

namespace spawner {

class Engine;
class LogStore;

/// Answers every method of the protocol: looks it up, checks its parameters and has the group that it belongs to do it. Knows
/// nothing of sockets. Main thread.
class ControlCommands final : public QObject, public ControlHandler
{
    Q_OBJECT
public:
    /// `engine` and `logs` outlive it.
    ControlCommands(Engine &engine, LogStore &logs, QObject *parent = nullptr);
    ~ControlCommands() override;

    /// Tells everyone who subscribed that the daemon is about to end.
    void announceStop();

    // ControlHandler
    HelloInfo hello() override;
    void call(ControlCall call) override;
    bool isHarmless(const QByteArray &method) const override;
    void sessionWritable(ControlSession &session) override;
    void sessionClosed(ControlSession &session) override;

private:
    Engine &m_engine;
    WatchCommands m_watch;
    AppCommands m_apps;
    ConfigCommands m_config;
    DeployCommands m_deploy;
    DoctorCommands m_doctor;
    MethodTable m_methods;
};

} // namespace spawner
