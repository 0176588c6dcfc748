#include "haproxyprocess.h"

#include "support/freeport.h"
#include "support/sandbox.h"
#include "system/httpclient.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QLocalSocket>
#include <QThread>

#include <csignal>
#include <sys/prctl.h>

namespace spawner {

namespace {

using namespace std::chrono_literals;

const QString Program = QStringLiteral("/usr/sbin/haproxy");
constexpr int PatienceMs = 10'000;

QByteArray local(quint16 port)
{
    return "127.0.0.1:" + QByteArray::number(port);
}

} // namespace

bool HaproxyProcess::isInstalled()
{
    return QFile::exists(Program);
}

HaproxyProcess::~HaproxyProcess()
{
    if (!m_process)
        return;
    m_process->terminate(); // at once, connections or not
    if (!m_process->waitForFinished(PatienceMs))
        m_process->kill();
    m_process->waitForFinished(PatienceMs);
}

bool HaproxyProcess::writeConfig(QByteArray config, const QList<Server> &servers)
{
    const QByteArray root = m_sandbox.root().toLocal8Bit();
    const std::pair<QByteArray, QByteArray> values[] = {
        {"log /dev/log local0", "log stderr format raw local0"},
        {"    chroot /var/lib/haproxy\n    user haproxy\n    group haproxy\n", ""}, // which takes root
        {"/run/haproxy/admin.sock", root + "/haproxy.sock"},
        {"server-state-file /var/lib/haproxy/server-state", "server-state-file " + root + "/haproxy.state"},
        {"bind :80 ", "bind " + local(m_port) + ' '},
        {"bind 127.0.0.1:8404", "bind " + local(freePort())},
        {" port 9180 ", " "},
        {"server one 10.0.0.11:8080", "server one " + local(servers[0].port) + " port " + QByteArray::number(servers[0].adminPort)},
        {"server two 10.0.0.12:8080", "server two " + local(servers[1].port) + " port " + QByteArray::number(servers[1].adminPort)},
    };
    for (const auto &[placeholder, value] : values) {
        if (config.count(placeholder) != 1) {
            qWarning() << "the template should have once:" << placeholder;
            return false;
        }
        config.replace(placeholder, value);
    }
    return bool(m_sandbox.writeFile(QStringLiteral("haproxy.cfg"), config));
}

bool HaproxyProcess::start(const QByteArray &configTemplate, const QList<Server> &servers)
{
    for (int attempt = 0; attempt < 5; ++attempt) { // somebody else may take a port first
        m_port = freePort();
        if (!writeConfig(configTemplate, servers))
            return false;
        m_process = std::make_unique<QProcess>();
        m_process->setStandardOutputFile(m_sandbox.path(QStringLiteral("haproxy.log")), QIODevice::Append);
        m_process->setStandardErrorFile(m_sandbox.path(QStringLiteral("haproxy.log")), QIODevice::Append);
        m_process->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
        m_process->start(Program, {QStringLiteral("-db"), QStringLiteral("-f"), m_sandbox.path(QStringLiteral("haproxy.cfg"))});
        const QDeadlineTimer deadline(PatienceMs);
        while (!m_process->waitForFinished(0) && !deadline.hasExpired()) {
            if (HttpClient(m_port, 5s).isConnected())
                return true;
            QThread::msleep(5);
        }
    }
    QFile log(m_sandbox.path(QStringLiteral("haproxy.log")));
    if (log.open(QIODevice::ReadOnly))
        qWarning().noquote() << "HAProxy:\n" + log.readAll();
    return false;
}

QByteArray HaproxyProcess::command(const QByteArray &text) const
{
    QLocalSocket socket;
    socket.connectToServer(m_sandbox.path(QStringLiteral("haproxy.sock")));
    if (!socket.waitForConnected(PatienceMs))
        return {};
    socket.write(text + '\n');
    while (socket.waitForReadyRead(PatienceMs)) { } // it closes when it has said everything
    return socket.readAll();
}

QByteArray HaproxyProcess::stat(const QByteArray &server, const QByteArray &column) const
{
    const QList<QByteArray> lines = command("show stat").split('\n');
    const qsizetype index = lines.value(0).mid(2).split(',').indexOf(column); // "# pxname,svname,..."
    for (const QByteArray &line : lines) {
        if (index >= 0 && line.startsWith(QByteArray("apps," + server + ',')))
            return line.split(',').value(index);
    }
    return {};
}

} // namespace spawner
