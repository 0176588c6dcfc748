#include "support/sandbox.h"

#include "base/unixfd.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace spawner;

/// The usual temporary folder, unless it is one of those that leave no room for a socket's path.
static QString temporaryTemplate()
{
    const QString usual = QDir::tempPath();
    return (usual.size() > 20 ? QStringLiteral("/tmp") : usual) + QStringLiteral("/fs-XXXXXX");
}

static Error failure(const char *what, const QString &path)
{
    return systemError(QLatin1String(what) + QLatin1Char(' ') + path, errno);
}

static bool writeAll(int fd, const QByteArray &content)
{
    qsizetype done = 0;
    while (done < content.size()) {
        const ssize_t written = ::write(fd, content.constData() + done, size_t(content.size() - done));
        if (written < 0 && errno != EINTR)
            return false;
        done += written > 0 ? written : 0;
    }
    return true;
}

/// Writes beside the target, under a name that nobody takes for an app, and moves it over.
static Result<void> writeAtomically(const QString &path, const QByteArray &content, int mode)
{
    const QFileInfo info(path);
    const QString draft = info.path() + QLatin1String("/.") + info.fileName() + QLatin1String(".part");
    const QByteArray draftName = QFile::encodeName(draft);
    UnixFd file(::open(draftName.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
    if (!file || !writeAll(file.get(), content) || ::fchmod(file.get(), mode_t(mode)) < 0)
        return failure("cannot write", draft);
    // Closed before it gets its name: a program that is open for writing cannot be executed.
    file.reset();
    if (::rename(draftName.constData(), QFile::encodeName(path).constData()) < 0)
        return failure("cannot rename a file to", path);
    return {};
}

Sandbox::Sandbox() : m_folder(temporaryTemplate())
{
    const QDir folder(m_folder.path());
    m_valid = m_folder.isValid() && folder.mkdir(QStringLiteral("web"))
            && folder.mkdir(QStringLiteral("static")) && folder.mkdir(QStringLiteral("run"))
            && ::chmod(QFile::encodeName(runDir()).constData(), 0700) == 0;
    m_folder.setAutoRemove(!qEnvironmentVariableIsSet("SPAWNER_KEEP_SANDBOX"));
}

QString Sandbox::path(const QString &relative) const
{
    return m_folder.path() + QLatin1Char('/') + relative;
}

Result<void> Sandbox::install(const QString &program, const QString &name)
{
    QFile source(program);
    if (!source.open(QIODevice::ReadOnly))
        return Error { ErrorCode::NotFound, program + QLatin1String(": ") + source.errorString() };
    return writeAtomically(webRoot() + QLatin1Char('/') + name, source.readAll(), 0755);
}

Result<void> Sandbox::writeFile(const QString &relative, const QByteArray &content, int mode)
{
    const QString target = path(relative);
    if (!QDir().mkpath(QFileInfo(target).path()))
        return failure("cannot create the folder of", target);
    return writeAtomically(target, content, mode);
}

Result<void> Sandbox::writeInPlace(const QString &relative, const QByteArray &content)
{
    const QString target = path(relative);
    const UnixFd file(::open(QFile::encodeName(target).constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644));
    if (!file || !writeAll(file.get(), content))
        return failure("cannot write", target);
    return {};
}
