// Looking at the daemon: status, requests, logs, events, and subscriptions to them.
#pragma once

#include "server/logfeed.h"
#include "server/methodtable.h"
#include "server/requestfeed.h"
#include "server/statusboard.h"

#include <QObject>

#include <map>

namespace spawner {

class Engine;

/// The methods status, requests, history, logs, events, subscribe and unsubscribe. Main thread.
class WatchCommands : public QObject
{
    Q_OBJECT
public:
    /// `engine` and `logs` outlive it.
    WatchCommands(Engine &engine, LogStore &logs);

    void addTo(MethodTable &methods);
    void sessionWritable(ControlSession &session);
    void sessionClosed(ControlSession &session);
    /// Sends status deltas now.
    void flush() { m_board.flush(); }

private:
    /// Somebody who wants events, and the last one it was sent.
    struct EventFollower
    {
        ControlSession *session;
        quint64 lastId;
    };

    void status(ControlCall call);
    void requests(ControlCall call, ControlParams &params);
    void history(ControlCall call, ControlParams &params);
    void logs(ControlCall call, ControlParams &params);
    void events(ControlCall call, ControlParams &params);
    void subscribe(ControlCall call, ControlParams &params);
    void unsubscribe(ControlCall call, ControlParams &params);
    void sendEvents(EventFollower &follower);
    /// An app that is or was; else an error.
    std::optional<RpcError> findLogs(const QByteArray &app) const;

    Engine &m_engine;
    StatusBoard m_board;
    LogFeed m_logFeed;
    RequestFeed m_requestFeed;
    std::map<quint64, EventFollower> m_eventFollowers; // by session id
};

} // namespace spawner
