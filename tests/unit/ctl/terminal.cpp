#include "terminal.h"

#include "ctlprogram.h"
#include "support/eventually.h"

#include <QFile>

#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace spawner {

Terminal::~Terminal()
{
    if (m_pid <= 0)
        return;
    ::kill(m_pid, SIGKILL);
    waitpid(m_pid, nullptr, 0);
}

bool Terminal::start(const QByteArray &socket, const QStringList &arguments, const QStringList &variables)
{
    QByteArrayList words{ QFile::encodeName(CtlProgram::path()) };
    for (const QString &argument : arguments)
        words.append(argument.toUtf8());
    QByteArrayList environment{ "FCGI_SPAWNER_SOCKET=" + socket, "TERM=xterm" };
    for (char **entry = environ; *entry; ++entry) {
        const QByteArray text(*entry);
        if (!text.startsWith("TERM=") && !text.startsWith("NO_COLOR=")
            && !text.startsWith("FCGI_SPAWNER_SOCKET="))
            environment.append(text);
    }
    for (const QString &variable : variables)
        environment.append(variable.toUtf8());
    const auto pointers = [](QByteArrayList &list) {
        std::vector<char *> result;
        for (QByteArray &text : list)
            result.push_back(text.data());
        result.push_back(nullptr);
        return result;
    };
    const auto argv = pointers(words);
    const auto envp = pointers(environment);
    winsize size{};
    size.ws_col = static_cast<unsigned short>(m_columns);
    size.ws_row = static_cast<unsigned short>(m_rows);
    int master = -1;
    m_pid = forkpty(&master, nullptr, nullptr, &size);
    if (m_pid == 0) {
        execve(argv[0], argv.data(), envp.data());
        _exit(126);
    }
    m_master.reset(master);
    if (m_pid > 0)
        fcntl(master, F_SETFL, O_NONBLOCK);
    return m_pid > 0;
}

void Terminal::readSome()
{
    char block[4096];
    for (ssize_t count = 0; (count = read(m_master.get(), block, sizeof block)) > 0;)
        m_painted.append(block, count);
}

bool Terminal::waitFor(const QByteArray &text)
{
    return eventually(
        [&] {
            readSome();
            return m_painted.contains(text);
        },
        std::chrono::seconds(30));
}

void Terminal::type(const QByteArray &keys)
{
    const ssize_t written = write(m_master.get(), keys.constData(), size_t(keys.size()));
    Q_ASSERT(written == keys.size());
}

int Terminal::wait()
{
    int status = -1;
    const bool hasEnded = eventually(
        [&] {
            readSome();
            return waitpid(m_pid, &status, WNOHANG) == m_pid;
        },
        std::chrono::seconds(30));
    readSome();
    if (!hasEnded)
        return -1;
    m_pid = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace spawner
