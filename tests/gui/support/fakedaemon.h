// A daemon for tests of the desktop program: what it knows and answers is scripted, everything else is the real end of the
// protocol.
#pragma once

#include "control/activity.h"
#include "control/controlserver.h"
#include "fakewire.h"
#include "samples.h"

#include <QList>
#include <QMap>
#include <QTemporaryDir>

#include <functional>
#include <map>
#include <memory>

namespace spawner {

/// Listens in a folder of its own. Answers status, subscribe, unsubscribe, logs, events, requests, history, ping and the
/// methods app.* (with the app as it is) by itself, others with MethodNotFound; on() replaces any of that. Records all
/// calls. Main thread, with an event loop.
class FakeDaemon final : public ControlHandler
{
public:
    using Script = std::function<void(ControlCall)>;

    /// Is listening, with sampleSnapshot().
    FakeDaemon();
    ~FakeDaemon();

    /// The folder to be XDG_RUNTIME_DIR of a program that is to find it by itself.
    QString runtimeDir() const { return m_folder.path(); }
    QString socketPath() const;
    bool isListening() const { return m_isListening; }

    /// Ends it: clients are told, the socket is removed.
    void stop();
    /// Ends it without a word; the socket's file stays.
    void die();
    /// Listens again; as another daemon (PID, start, log and events anew) or as the one it was.
    void start(bool isAnother = true);
    /// Ends all connections without a word, and goes on.
    void cut() { m_wire->cut(); }
    /// For frozen, half and wrong lines.
    FakeWire &wire() { return *m_wire; }

    HelloInfo info; ///< of hello; PID and start are the snapshot's
    /// Takes effect with the next connection.
    void setReadOnly(bool isReadOnly) { m_isReadOnly = isReadOnly; }
    /// The protocol that it says it speaks, from the next connection on.
    void setProtocol(int protocol) { m_protocol = protocol; }

    // Status. Subscribers get a delta right away.
    const StatusSnapshot &snapshot() const { return m_snapshot; }
    /// Before anybody connects, or for those who ask anew: no delta.
    void setSnapshot(const StatusSnapshot &snapshot) { m_snapshot = snapshot; }
    /// Apps and daemon as in `next`, with the next revision.
    void publish(const StatusSnapshot &next);
    void publishApp(const AppStatus &app);
    void removeApp(const QByteArray &name);
    /// The next delta gets lost on its way.
    void loseNextDelta() { m_isNextDeltaLost = true; }

    // Logs and events: kept, and sent to those who subscribed.
    void pushLogs(const LogBatch &batch);
    /// One line with the next sequence number.
    void log(const QByteArray &app, const QByteArray &text, const QByteArray &stream = "stderr");
    /// The id is the next one, if it has none.
    void pushEvent(ControlEvent event);
    void pushRequests(const QList<RequestStatus> &requests, int more = 0);
    void setFinished(const QList<FinishedStatus> &requests) { m_finished = requests; }
    /// Lines kept are forgotten up to (with) this one, as the ring of a daemon does.
    void forgetLogs(quint64 upTo);

    /// What to do with calls of `method` from now on.
    void on(const QByteArray &method, Script script) { m_scripts.insert(method, std::move(script)); }
    void on(const QByteArray &method, const QJsonObject &result);
    void refuse(const QByteArray &method, const Error &error);
    /// Calls of `method` are kept, not answered, until release().
    void hold(const QByteArray &method);
    void release(const QByteArray &method);
    /// To all clients.
    void notify(const QByteArray &method, const QJsonObject &params);

    /// Parameters of the calls of a method, in their order.
    QList<QJsonObject> calls(const QByteArray &method) const { return m_calls.value(method); }
    void forgetCalls() { m_calls.clear(); }
    int clients() const { return m_server ? int(m_server->sessions().size()) : 0; }
    int greetings() const { return m_greetings; } ///< hellos ever

    HelloInfo hello() override;
    void call(ControlCall call) override;
    bool isHarmless(const QByteArray &method) const override;
    void sessionWritable(ControlSession &) override { }
    void sessionClosed(ControlSession &session) override;

private:
    struct Follower
    {
        bool status = false;
        bool logs = false;
        bool events = false;
        std::optional<QByteArray> requests;
        QByteArray logApp;
    };

    void answer(ControlCall call);
    void subscribe(ControlCall call);
    LogBatch logsAfter(const QByteArray &app, std::optional<quint64> after, qint64 count) const;
    void send(bool Follower::*topic, const QByteArray &method, const QJsonObject &params);
    void openUp();

    QTemporaryDir m_folder;
    StatusSnapshot m_snapshot = sampleSnapshot();
    QMap<QByteArray, Script> m_scripts;
    QMap<QByteArray, QList<QJsonObject>> m_calls;
    std::map<QByteArray, std::vector<ControlCall>> m_held;
    std::map<ControlSession *, Follower> m_followers;
    QList<LogEntry> m_log;
    quint64 m_lastLine = 0;
    quint64 m_forgotten = 0;
    QList<ControlEvent> m_events;
    QList<RequestStatus> m_requests;
    QList<FinishedStatus> m_finished;
    bool m_isNextDeltaLost = false;
    bool m_isReadOnly = false;
    bool m_isListening = false;
    int m_protocol = ControlProtocol;
    int m_greetings = 0;
    std::unique_ptr<ControlServer> m_server;
    std::unique_ptr<FakeWire> m_wire;
};

} // namespace spawner
