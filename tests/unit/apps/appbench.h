// Apps under test with real processes, and requests to them.
#pragma once

#include "apps/app.h"
#include "apps/appregistry.h"
#include "fastcgi/record.h"
#include "process/processreaper.h"
#include "support/sandbox.h"
#include "telemetry/logstore.h"

#include <QLocalSocket>
#include <QTest>

#include <memory>

/// An AppRegistry over a sandbox. Configure, write apps, start().
class AppBench
{
public:
    AppBench();
    ~AppBench();

    /// web/NAME.fcgi: a shell script that becomes fakeapp with `options` ("tag=one sleep=5").
    void script(const char *name, const QByteArray &options);
    /// The same, as any program that a shell can run.
    void shell(const char *name, const QByteArray &commands);
    /// web/NAME.fcgi.toml
    void settings(const char *name, const QByteArray &toml);
    QString file(const char *name) const;

    void start();
    spawner::App &app(const char *name) const;
    bool hasRoute(const char *path) const;
    /// Children in the given state, of all apps' generations.
    int count(const char *name, spawner::ChildState state) const;
    int ready(const char *name) const { return count(name, spawner::ChildState::Ready); }
    int processes(const char *name) const { return int(app(name).children().size()); }
    QList<qint64> pids(const char *name) const;
    QByteArrayList socketFiles() const;
    /// All lines about the app, joined.
    QByteArray log(const char *name) const;
    /// Times that a line with `text` was logged.
    qsizetype logged(const char *name, const char *text) const { return log(name).count(text); }

    Sandbox sandbox;
    spawner::Config config;
    spawner::LogStore logs{2000};
    spawner::ProcessReaper reaper;
    std::unique_ptr<spawner::AppRegistry> registry;
};

/// A request as a gateway would send it: waits for a Lease, connects, reads the answer; repeats where
/// the process dies before the first byte. Destroying it is a client that leaves.
class Visit : public QObject, private spawner::RecordReader::Handler
{
public:
    Visit(std::shared_ptr<spawner::Admission> admission, const QByteArray &query = {});
    Visit(const AppBench &bench, const char *app, const QByteArray &query = {})
        : Visit(bench.app(app).admission(), query) { }

    bool isOver() const { return m_isOver; }
    bool isAnswered() const { return m_isOver && !m_error; }
    const std::optional<spawner::Error> &error() const { return m_error; }
    const QByteArray &answer() const { return m_answer; } ///< head and body
    qint64 pid() const { return m_pid; }
    bool coldStart() const { return m_coldStart; }
    bool hasLease() const { return m_lease.isValid(); }
    int repeats() const { return m_repeats; }

private:
    bool stdoutData(QByteArrayView bytes) override;
    bool stderrData(QByteArrayView) override { return true; }
    bool requestEnded(const spawner::EndRequest &) override;
    bool valuesResult(QByteArrayView) override { return true; }
    bool recordIgnored(const spawner::RecordHeader &) override { return true; }

    void ask();
    void onLease(spawner::Result<spawner::Lease> lease);
    void onReadyRead();
    void onBroken();
    void finish(std::optional<spawner::Error> error);

    std::shared_ptr<spawner::Admission> m_admission;
    QByteArray m_query;
    std::unique_ptr<spawner::LeaseTicket> m_ticket;
    spawner::Lease m_lease;
    std::unique_ptr<QLocalSocket> m_socket;
    spawner::RecordReader m_reader{1};
    QByteArray m_answer;
    std::optional<spawner::Error> m_error;
    qint64 m_pid = 0;
    int m_repeats = 0;
    bool m_coldStart = false;
    bool m_isOver = false;
};
