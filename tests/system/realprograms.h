// The programs of fakes/real, as the system tests deploy them.
#pragma once

#include "system/daemonprocess.h"

#include <QFile>

namespace spawner {

/// The built program `name` ("perl.fcgi"); it exists only if its tools do.
inline QString realProgram(const QString &name)
{
    return QStringLiteral(TESTAPPS_DIR "/") + name;
}

/// deployTagged() of a real program, with the file that phpsocket.fcgi needs beside it.
inline bool deployProgram(DaemonProcess &daemon, const QString &name, const QByteArray &tag = "one",
                       const QByteArray &settings = {})
{
    const QString code = QStringLiteral("phpsocket.php");
    const QString target = daemon.webRoot() + u'/' + code;
    if (name.startsWith(QLatin1String("phpsocket")) && !QFile::exists(target)
        && !QFile::copy(realProgram(code), target))
        return false;
    return daemon.deployTagged(realProgram(name), name, tag, settings);
}

/// What stands after `key` ("PID=") in a "TAG=one PID=7" answer.
inline QByteArray wordAfter(const QByteArray &body, const QByteArray &key)
{
    const qsizetype at = body.indexOf(key);
    if (at < 0)
        return {};
    const QByteArray rest = body.mid(at + key.size());
    return rest.left(rest.indexOf(rest.contains(' ') ? ' ' : '\n')).trimmed();
}

} // namespace spawner
