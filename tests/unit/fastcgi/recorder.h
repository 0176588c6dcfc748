// A Listener that writes down what it is told and can act on it.
#pragma once

#include "fastcgi/fastcgiconnection.h"

#include <functional>
#include <memory>
#include <optional>

struct Recorder final : spawner::FastCgiConnection::Listener
{
    void stdoutData(QByteArrayView bytes) override
    {
        received += bytes.size();
        if (keepOutput)
            out.append(bytes);
        if (onBytes)
            onBytes(bytes);
        act("stdout");
    }
    void stderrData(QByteArrayView bytes) override
    {
        err.append(bytes);
        act("stderr");
    }
    void requestEnded(const spawner::EndRequest &how) override
    {
        ++terminalCalls;
        end = how;
        act("ended");
    }
    void connectionFailed(const spawner::Error &why) override
    {
        ++terminalCalls;
        error = why;
        act("failed");
    }
    void readFinished() override
    {
        ++batches;
        act("batch");
    }
    void inputDrained() override
    {
        ++drained;
        act("drained");
    }
    void act(const char *call)
    {
        if (onCall)
            onCall(QByteArray(call));
    }
    bool isOver() const { return terminalCalls > 0; }

    QByteArray out;
    QByteArray err;
    std::optional<spawner::EndRequest> end;
    std::optional<spawner::Error> error;
    qint64 received = 0;
    int terminalCalls = 0;
    int batches = 0;
    int drained = 0;
    bool keepOutput = true;
    std::function<void(const QByteArray &)> onCall;
    std::function<void(QByteArrayView)> onBytes;
};

inline std::unique_ptr<spawner::FastCgiConnection> openConnection(const QByteArray &path)
{
    auto connection = spawner::FastCgiConnection::open(path);
    if (!connection)
        qFatal("%ls", qUtf16Printable(connection.error().message));
    return std::move(*connection);
}

/// BEGIN and a handful of PARAMS; nothing is sent yet.
inline void beginRequest(spawner::FastCgiConnection &connection, Recorder &recorder, bool keep = false)
{
    auto params = connection.begin(spawner::FastCgiRole::Responder, keep, &recorder);
    params.add("REQUEST_METHOD", "GET");
    params.add("QUERY_STRING", QByteArray(200, 'q'));
    params.finish();
}

inline void get(spawner::FastCgiConnection &connection, Recorder &recorder, bool keep = false)
{
    beginRequest(connection, recorder, keep);
    connection.finishStdin();
    connection.flush();
}
