// A temporary place for a daemon: its folders, and files put into them the way a careful user would.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

/// A temporary folder with `web`, `static` and `run` below it, removed with this object (set
/// SPAWNER_KEEP_SANDBOX in the environment to keep it and look around). Its path is short: sockets
/// in `run` have some 80 bytes left for their names.
class Sandbox
{
public:
    Sandbox();

    /// False if the folder could not be made; nothing else works then.
    bool isValid() const { return m_valid; }

    QString root() const { return m_folder.path(); }
    QString webRoot() const { return path(QStringLiteral("web")); }
    QString staticRoot() const { return path(QStringLiteral("static")); }
    QString runDir() const { return path(QStringLiteral("run")); }
    /// The absolute path of something below root().
    QString path(const QString &relative) const;

    /// Puts a copy of `program` into the web root as `name` ("hello.fcgi"), executable, all at once:
    /// whoever looks sees the old file or the whole new one. Again with the same name: a new version.
    spawner::Result<void> install(const QString &program, const QString &name);

    /// Writes a file below root() the same way, with folders as needed. `mode` as for chmod.
    spawner::Result<void> writeFile(const QString &relative, const QByteArray &content, int mode = 0644);
    /// Writes into a file that may exist, byte for byte over it, as careless uploaders do.
    spawner::Result<void> writeInPlace(const QString &relative, const QByteArray &content);

private:
    QTemporaryDir m_folder;
    bool m_valid = false;
};
