#include "gui/dialogs/portowner.h"

#include <QDir>
#include <QFile>
#include <QSet>

#include <unistd.h>

#include <array>

namespace spawner {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Listening = "0A"; // TCP_LISTEN, as /proc writes it
constexpr quint16 FirstFreePort = 1024;

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Inodes of the sockets that listen on `port`, from lines "sl local_address rem_address st … uid timeout inode".
QSet<QByteArray> socketsOn(quint16 port, const QString &procFolder)
{
    QSet<QByteArray> inodes;
    for (const auto &table : { "/net/tcp"_L1, "/net/tcp6"_L1 }) {
        const QList<QByteArray> lines = contents(procFolder + table).split('\n');
        for (const QByteArray &line : lines) {
            const QList<QByteArray> fields = line.simplified().split(' ');
            if (fields.size() < 10 || fields[3] != Listening)
                continue;
            if (fields[1].mid(fields[1].lastIndexOf(':') + 1).toUShort(nullptr, 16) == port)
                inodes.insert(fields[9]);
        }
    }
    return inodes;
}

bool holdsAny(const QString &processFolder, const QSet<QByteArray> &inodes)
{
    const QString folder = processFolder + "/fd"_L1;
    const QStringList descriptors = QDir(folder).entryList(QDir::Files | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QString &descriptor : descriptors) {
        // QFile::symLinkTarget() would take "socket:[1]" for a path.
        std::array<char, 64> target{};
        const QByteArray path = QFile::encodeName(folder + u'/' + descriptor);
        const auto length = ::readlink(path.constData(), target.data(), target.size());
        const QByteArrayView text(target.data(), std::max<qsizetype>(length, 0));
        if (text.startsWith("socket:[") && text.endsWith(']')
            && inodes.contains(text.sliced(8, text.size() - 9).toByteArray()))
            return true;
    }
    return false;
}

} // namespace

std::optional<PortOwner> PortOwner::of(quint16 port, const QString &procFolder)
{
    const QSet<QByteArray> inodes = socketsOn(port, procFolder);
    if (inodes.isEmpty())
        return std::nullopt;
    const QStringList processes = QDir(procFolder).entryList({ u"[0-9]*"_s }, QDir::Dirs);
    for (const QString &process : processes) {
        const QString folder = procFolder + u'/' + process;
        if (holdsAny(folder, inodes))
            return PortOwner{ process.toLongLong(), QString::fromUtf8(contents(folder + "/comm"_L1).trimmed()) };
    }
    return PortOwner{};
}

std::optional<quint16> PortOwner::nextFree(quint16 port, const QString &procFolder)
{
    for (quint32 next = std::max<quint32>(port + 1U, FirstFreePort); next <= 0xffff; ++next) {
        if (socketsOn(quint16(next), procFolder).isEmpty())
            return quint16(next);
    }
    return std::nullopt;
}

std::optional<quint16> portOf(const QString &listen)
{
    bool isNumber = false;
    const quint16 port = listen.trimmed().section(u':', -1).toUShort(&isNumber);
    return isNumber && port > 0 ? std::optional(port) : std::nullopt;
}

QString withPort(const QString &listen, quint16 port)
{
    const qsizetype colon = listen.lastIndexOf(u':');
    return listen.left(std::max<qsizetype>(colon, 0)) + u':' + QString::number(port);
}

} // namespace spawner
