// A real HAProxy with the configuration that we give to users.
#pragma once

#include <QByteArray>
#include <QList>
#include <QProcess>
#include <QString>

#include <memory>

class Sandbox;

namespace spawner {

/// HAProxy in the foreground, with its files in a sandbox. Blocking; for the test's main thread. Dies with the test.
class HaproxyProcess
{
public:
    /// Where one of the template's servers is to be found.
    struct Server
    {
        quint16 port = 0;
        quint16 adminPort = 0;
    };

    explicit HaproxyProcess(Sandbox &sandbox) : m_sandbox(sandbox) { }
    ~HaproxyProcess();
    HaproxyProcess(const HaproxyProcess &) = delete;
    HaproxyProcess &operator=(const HaproxyProcess &) = delete;

    static bool isInstalled();
    /// Fills the template in, each value where it tells users to change it, and starts it. False, with a warning, if the
    /// template is not what is expected, or HAProxy does not want it.
    bool start(const QByteArray &configTemplate, const QList<Server> &servers);
    quint16 port() const { return m_port; }

    /// A command for its admin socket ("set server apps/one state drain"), and the answer.
    QByteArray command(const QByteArray &text) const;
    /// A column of "show stat" for a server of the template ("one"): "status", "stot", "wretr", ...
    QByteArray stat(const QByteArray &server, const QByteArray &column) const;

private:
    bool writeConfig(QByteArray config, const QList<Server> &servers);

    Sandbox &m_sandbox;
    std::unique_ptr<QProcess> m_process;
    quint16 m_port = 0;
};

} // namespace spawner
