// A control connection to another machine: ssh that runs `fcgi-spawnerctl stdio` there.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayList>

#include <chrono>
#include <memory>
#include <sys/types.h>

class QIODevice;

namespace spawner {

/// One ssh process, whose standard input and output are a socket that we hold the other end of; its messages
/// go where ours do. It ends when the device is closed.
class SshPipe
{
public:
    /// `host` as for ssh ("user@host"); `socket` is --socket there, empty for none. Never through a shell on
    /// this side.
    Result<std::unique_ptr<QIODevice>> start(const QByteArray &host, const QByteArray &socket);
    /// The words for how it ended, once it has or after `patience`: what went wrong, as far as ssh's status
    /// tells.
    QString ending(std::chrono::milliseconds patience) const;

    /// The arguments of ssh, behind its name.
    static QByteArrayList arguments(const QByteArray &host, const QByteArray &socket);

private:
    pid_t m_pid = -1;
    QByteArray m_host;
};

} // namespace spawner
