#include "system/faults/faulttest.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/statvfs.h>
#include <sys/wait.h>
#include <unistd.h>

namespace spawner {

FaultTest::~FaultTest()
{
    unmountAll();
}

Result<QJsonObject> FaultTest::control(const QByteArray &method, const QJsonObject &params) const
{
    ControlConversation talk;
    if (!talk.connectTo(controlSocket()))
        return talk.closeReason();
    return talk.call(method, params);
}

QJsonObject FaultTest::statusOf(const QString &app) const
{
    const auto status = control("status");
    const QJsonArray apps = status ? status->value(u"apps").toArray() : QJsonArray();
    for (const QJsonValue &one : apps) {
        if (one[u"name"].toString() == app)
            return one.toObject();
    }
    return {};
}

QByteArray FaultTest::fakeProgram(const QByteArray &tag)
{
    return contentOf(QStringLiteral(FAKEAPP)) + "\n#TAG=" + tag + '\n';
}

Result<QJsonObject> FaultTest::upload(ControlConversation &talk, const QString &app, const QByteArray &program)
{
    const QByteArray sum = QCryptographicHash::hash(program, QCryptographicHash::Sha256).toHex();
    const auto begun = talk.call("deploy.begin", {{QStringLiteral("name"), app},
                                                  {QStringLiteral("size"), program.size()},
                                                  {QStringLiteral("sha256"), QString::fromLatin1(sum)}});
    if (!begun)
        return begun.error();
    const QJsonObject id{{QStringLiteral("upload"), begun->value(u"upload")}};
    const qint64 chunkBytes = begun->value(u"chunkBytes").toInteger();
    for (qint64 offset = 0; offset < program.size(); offset += chunkBytes) {
        QJsonObject chunk = id;
        chunk.insert(QStringLiteral("offset"), offset);
        chunk.insert(QStringLiteral("data"), QString::fromLatin1(program.mid(offset, chunkBytes).toBase64()));
        if (const auto sent = talk.call("deploy.chunk", chunk); !sent)
            return sent.error();
    }
    return id;
}

Result<QJsonObject> FaultTest::deployThroughDaemon(const QString &app, const QByteArray &program) const
{
    ControlConversation talk;
    if (!talk.connectTo(controlSocket()))
        return talk.closeReason();
    const auto uploaded = upload(talk, app, program);
    return uploaded ? talk.call("deploy.commit", *uploaded) : uploaded;
}

bool FaultTest::startAfter(const QByteArray &lines, const QStringList &arguments)
{
    const QByteArray daemon = qgetenv("SPAWNER_TEST_DAEMON");
    const QByteArray script = "#!/bin/bash\nset -e\n" + lines + "\nexec '" + (daemon.isEmpty() ? QByteArray(DAEMON) : daemon)
        + "' \"$@\"\n";
    if (!m_daemon->sandbox().writeFile(QStringLiteral("wrapper"), script, 0755))
        return false;
    qputenv("SPAWNER_TEST_DAEMON", m_daemon->sandbox().path(QStringLiteral("wrapper")).toLocal8Bit());
    const bool isStarted = m_daemon->start(arguments);
    daemon.isEmpty() ? qunsetenv("SPAWNER_TEST_DAEMON") : qputenv("SPAWNER_TEST_DAEMON", daemon);
    return isStarted;
}

bool FaultTest::startWithShim(const QStringList &arguments)
{
    const QString file = m_daemon->sandbox().path(QStringLiteral("shim"));
    if (!m_daemon->sandbox().writeFile(QStringLiteral("shim"), QByteArray(sizeof(FaultSettings), '\0')))
        return false;
    const int fd = ::open(QFile::encodeName(file).constData(), O_RDWR | O_CLOEXEC);
    void *memory = ::mmap(nullptr, sizeof(FaultSettings), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    ::close(fd);
    if (memory == MAP_FAILED)
        return false;
    m_shim = static_cast<FaultSettings *>(memory); // stays mapped: programs of tests are short
    // A sanitizer wants to be first, and does not need to.
    return startAfter("export ASAN_OPTIONS=\"$ASAN_OPTIONS:verify_asan_link_order=0\"\nexport FAULTSHIM='"
                          + QFile::encodeName(file) + "'\nexport LD_PRELOAD='" FAULTSHIM_LIBRARY "'",
                      arguments);
}

bool FaultTest::mountSmall(const QString &folder, const QByteArray &options)
{
    QDir().mkpath(folder);
    if (::mount("small", QFile::encodeName(folder).constData(), "tmpfs", 0, options.constData()) != 0)
        return false;
    m_mounts.append(folder);
    return true;
}

void FaultTest::unmountAll()
{
    while (!m_mounts.isEmpty())
        ::umount2(QFile::encodeName(m_mounts.takeLast()).constData(), MNT_DETACH);
}

bool FaultTest::fill(const QString &folder, qint64 bytes)
{
    unfill(folder);
    struct statvfs space = {};
    if (::statvfs(QFile::encodeName(folder).constData(), &space) != 0)
        return false;
    QFile file(folder + QStringLiteral("/.filling"));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return false;
    const qint64 room = qint64(space.f_bavail) * qint64(space.f_frsize) - bytes;
    return room < 0 || ::posix_fallocate(file.handle(), 0, room) == 0;
}

void FaultTest::reapOrphans() const
{
    const QByteArrayList children = contentOf(QStringLiteral("/proc/self/task/%1/children").arg(::getpid())).split(' ');
    for (const QByteArray &child : children) {
        if (child.toInt() > 0 && child.toInt() != m_daemon->pid())
            ::waitpid(child.toInt(), nullptr, WNOHANG);
    }
}

std::chrono::milliseconds FaultTest::processorTime() const
{
    const QByteArray stat = contentOf(QStringLiteral("/proc/%1/stat").arg(m_daemon->pid()));
    const QByteArrayList fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    const qint64 ticks = fields.value(11).toLongLong() + fields.value(12).toLongLong();
    return std::chrono::milliseconds(ticks * 1000 / ::sysconf(_SC_CLK_TCK));
}

qint64 FaultTest::residentBytes() const
{
    const QByteArray status = contentOf(QStringLiteral("/proc/%1/status").arg(m_daemon->pid()));
    const QByteArray line = status.mid(status.indexOf("VmRSS:") + 6, 20).simplified();
    return line.split(' ').value(0).toLongLong() * 1024;
}

} // namespace spawner
