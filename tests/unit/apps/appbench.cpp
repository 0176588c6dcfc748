#include "appbench.h"

#include "fastcgi/params.h"

#include <QDir>
#include <QFile>

using namespace spawner;

AppBench::AppBench()
{
    config.webRoot = QFile::encodeName(sandbox.webRoot());
    config.runtimeDir = QFile::encodeName(sandbox.runDir());
    config.settleTime = std::chrono::milliseconds(40);
    config.app.stopGrace = std::chrono::seconds(3);
    config.app.startTimeout = std::chrono::seconds(10);
}

AppBench::~AppBench()
{
    if (QTest::currentTestFailed() && registry) {
        for (const LogLine &line : logs.last({}, 60))
            qWarning().noquote() << line.app << line.pid << line.text;
    }
    registry.reset();
}

void AppBench::script(const char *name, const QByteArray &options)
{
    shell(name, "exec '" FAKEAPP_PROGRAM "' \"$@\" " + options);
}

void AppBench::shell(const char *name, const QByteArray &commands)
{
    QVERIFY(sandbox.writeFile(QStringLiteral("web/%1.fcgi").arg(QLatin1String(name)),
                              "#!/bin/sh\n" + commands + '\n', 0755));
}

void AppBench::settings(const char *name, const QByteArray &toml)
{
    QVERIFY(sandbox.writeFile(QStringLiteral("web/%1.fcgi.toml").arg(QLatin1String(name)), toml));
}

QString AppBench::file(const char *name) const
{
    return sandbox.webRoot() + QStringLiteral("/%1.fcgi").arg(QLatin1String(name));
}

void AppBench::start()
{
    registry = std::make_unique<AppRegistry>(config, logs, reaper);
    const auto started = registry->start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().message));
}

App &AppBench::app(const char *name) const
{
    App *app = registry->app(name);
    if (!app)
        qFatal("no app %s", name);
    return *app;
}

bool AppBench::hasRoute(const char *path) const
{
    return registry->routes()->routes.contains(path);
}

int AppBench::count(const char *name, ChildState state) const
{
    int count = 0;
    for (const Child *child : app(name).children())
        count += child->state() == state;
    return count;
}

QList<qint64> AppBench::pids(const char *name) const
{
    QList<qint64> pids;
    for (const Child *child : app(name).children())
        pids.append(child->pid());
    return pids;
}

QByteArrayList AppBench::socketFiles() const
{
    QByteArrayList files;
    for (const QString &name : QDir(sandbox.runDir()).entryList({QStringLiteral("*.sock")}, QDir::System))
        files.append(QFile::encodeName(name));
    return files;
}

QByteArray AppBench::log(const char *name) const
{
    QByteArray all;
    for (const LogLine &line : logs.last(name, 2000))
        all += line.text + '\n';
    return all;
}

Visit::Visit(std::shared_ptr<Admission> admission, const QByteArray &query)
    : m_admission(std::move(admission)), m_query(query)
{
    ask();
}

void Visit::ask()
{
    auto outcome = m_admission->acquire([this](Result<Lease> lease) { onLease(std::move(lease)); });
    if (auto *lease = std::get_if<Lease>(&outcome))
        onLease(std::move(*lease));
    else if (auto *ticket = std::get_if<std::unique_ptr<LeaseTicket>>(&outcome))
        m_ticket = std::move(*ticket);
    else
        finish(std::get<Error>(outcome));
}

void Visit::onLease(Result<Lease> lease)
{
    if (!lease)
        return finish(lease.error());
    m_lease = std::move(*lease);
    m_pid = m_lease.pid();
    m_coldStart = m_coldStart || m_lease.coldStart();
    m_reader = RecordReader(1);
    m_socket = std::make_unique<QLocalSocket>();
    connect(m_socket.get(), &QLocalSocket::readyRead, this, &Visit::onReadyRead);
    connect(m_socket.get(), &QLocalSocket::disconnected, this, &Visit::onBroken, Qt::QueuedConnection);
    connect(m_socket.get(), &QLocalSocket::errorOccurred, this, &Visit::onBroken, Qt::QueuedConnection);
    const auto begin = encodeBeginRequest(1, FastCgiRole::Responder, false);
    QByteArray bytes(begin.data(), qsizetype(begin.size()));
    const auto record = [&bytes](RecordType type, const QByteArray &content) {
        const auto header
            = encodeHeader({.type = type, .requestId = 1, .contentLength = quint16(content.size())});
        bytes.append(header.data(), qsizetype(header.size())).append(content);
    };
    record(RecordType::Params, encodePairs({{"REQUEST_METHOD", "GET"}, {"QUERY_STRING", m_query},
                                            {"REQUEST_URI", QByteArray("/?" + m_query)}}));
    record(RecordType::Params, {});
    record(RecordType::Stdin, {});
    m_socket->connectToServer(QFile::decodeName(m_lease.socketPath()));
    m_socket->write(bytes);
}

void Visit::onReadyRead()
{
    const QByteArray bytes = m_socket->readAll();
    if (!m_reader.feed(bytes, *this))
        finish(Error{ErrorCode::AppProtocolError, m_reader.error()});
}

bool Visit::stdoutData(QByteArrayView bytes)
{
    m_answer.append(bytes);
    return true;
}

bool Visit::requestEnded(const EndRequest &)
{
    m_lease.release(LeaseEnd::Completed);
    finish(std::nullopt);
    return false;
}

void Visit::onBroken()
{
    if (m_isOver || !m_lease.isValid())
        return;
    if (m_socket->bytesAvailable() > 0) {
        onReadyRead();
        if (m_isOver)
            return;
    }
    m_lease.release(LeaseEnd::Failed);
    m_socket.release()->deleteLater();
    if (m_answer.isEmpty() && m_repeats < 2) {
        ++m_repeats;
        return ask();
    }
    finish(Error{ErrorCode::AppClosedEarly, QStringLiteral("the connection broke")});
}

void Visit::finish(std::optional<Error> error)
{
    m_isOver = true;
    m_error = std::move(error);
    if (m_socket)
        m_socket.release()->deleteLater();
}
