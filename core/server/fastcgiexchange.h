// A request answered by an app: the one class that knows both HTTP and FastCGI.
#pragma once

#include "apps/admission.h"
#include "base/timeoutqueue.h"
#include "fastcgi/fastcgiconnection.h"
#include "http/httpexchange.h"
#include "server/appanswer.h"
#include "server/bodyspool.h"
#include "server/gateway.h"
#include "telemetry/lineassembler.h"

#include <QVarLengthArray>

#include <memory>
#include <optional>

namespace spawner {

class HttpConnection;

/// Asks the app's Admission for a Lease, sends the request through a FastCgiConnection and streams the
/// answer back.
///
/// States: spooling (a chunked or small body is received whole) -> waiting (for a Lease) -> connecting
/// (again, while the app's backlog is full) -> running -> done. From any of them it may be destroyed, which
/// closes the app's connection and gives the Lease back. A child that dies before the first byte of
/// an answer sends the request back to waiting, if it can be repeated safely
/// (RFC 9110 section 9.2.2) and has reached that child only.
///
/// The beginning of an answer, if it is small, is held back for a moment. Many libraries write a head, a
/// body and the end in a go each: so all leave for the client in one, with a Content-Length, and a child that
/// dies between them has answered nothing yet.
class FastCgiExchange final : public HttpExchange, private FastCgiConnection::Listener
{
public:
    FastCgiExchange(HttpConnection &connection, Gateway &gateway, AppTarget target);
    ~FastCgiExchange() override;

    void start() override;
    void bodyData(QByteArrayView bytes) override;
    void bodyEnd() override;
    void bodyFailed(int status, const QString &message) override;
    void responseDrained() override;
    RequestState state() const override;

private:
    enum class Body { None, Stream, Spool };
    enum class State { Spooling, Waiting, Connecting, Running };

    /// A deadline that calls a member.
    class Deadline final : public Timeout
    {
    public:
        using Action = void (FastCgiExchange::*)();
        Deadline(FastCgiExchange &owner, Action action) : m_owner(owner), m_action(action) { }

    protected:
        void expired() override { (m_owner.*m_action)(); }

    private:
        FastCgiExchange &m_owner;
        Action m_action;
    };

    struct HeldAnswer
    {
        CgiHead head;
        qsizetype bodyBytes = 0;
    };

    // FastCgiConnection::Listener
    void stdoutData(QByteArrayView bytes) override;
    void stderrData(QByteArrayView bytes) override;
    void requestEnded(const EndRequest &end) override;
    void connectionFailed(const Error &error) override;
    void readFinished() override;
    void inputDrained() override;

    const AppSettings &settings() const { return *m_target.app.settings; }
    Admission &admission() { return *m_target.app.admission; }

    void chooseBodyPolicy();
    void askForLease();
    void onLease(Result<Lease> lease);
    void connectToApp();
    bool mayKeepConnection() const;
    void sendRequest();
    void pumpSpool();
    void feed(QByteArrayView bytes);
    bool holdOn();
    void keepHeld();
    void dropHeld();
    void feedHeld();
    std::optional<HeldAnswer> parseHeld() const;
    bool isHeldWhole();
    bool isHeldLonger() const;
    void onHeldLongEnough();
    void endWithoutHead(const EndRequest &end);
    void completeResponse(bool reusable);
    void followInternally();
    void watchSilence();
    void onSilence();
    void onQueueTimeout();
    static bool isIdempotent(QByteArrayView method);
    bool canRepeat() const;
    void repeatOrFail(const Error &error);
    void startOver(LeaseEnd end);
    /// These two destroy the exchange; touch nothing after.
    void fail(const Error &error, int status = 0);
    void truncate(const Error &error, int status = 0);
    static LeaseEnd leaseEnd(const Error &error);
    QByteArray retryField(const Error &error);
    void log(const QString &message);

    HttpConnection &m_connection;
    Gateway &m_gateway;
    AppTarget m_target;
    ClientView m_client;
    Lease m_lease;
    std::unique_ptr<LeaseTicket> m_ticket;
    std::unique_ptr<FastCgiConnection> m_app; // after the Lease, so that it is closed first
    std::unique_ptr<BodySpool> m_spool;
    std::unique_ptr<LineAssembler> m_stderr;
    AppAnswer m_answer;
    Deadline m_patience{*this, &FastCgiExchange::onQueueTimeout}; // waiting and connecting
    Deadline m_retry{*this, &FastCgiExchange::connectToApp};
    Deadline m_silence{*this, &FastCgiExchange::onSilence};
    Deadline m_hold{*this, &FastCgiExchange::onHeldLongEnough};
    QVarLengthArray<QByteArrayView, 4> m_pieces; // of the answer, held back: in the read buffer, then in m_held
    qsizetype m_heldBytes = 0;
    Clock::time_point m_heldSince;
    QByteArray m_held; // stays until what was fed from it is flushed
    Clock::time_point m_queuedAt;
    int m_repeats = 0;
    int m_failedProcesses = 0; // which had the request and closed its connection
    int m_failedConnections = 0; // of those, fresh ones
    quint64 m_lastFailed = 0; // child
    std::optional<Error> m_failure; // why it is repeated, if a process failed it
    Body m_body = Body::None;
    State m_state = State::Waiting;
    bool m_isBodyComplete = false; // the client sent all of it
    bool m_isSpoolSent = false; ///< with the end of the app's stdin
    bool m_hasOversizedPair = false; ///< a parameter that fits into no record; php drops the connection over it
    bool m_wasStreamed = false; // part of the body went to an app and cannot be had again
    bool m_isReadingPaused = false;
    bool m_isFlowing = false; // nothing is held back any more
    bool m_usedKeptConnection = false;
    bool m_wantsFresh = false; ///< a kept connection broke
};

} // namespace spawner
