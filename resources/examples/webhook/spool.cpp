#include "spool.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace examples {

namespace {

QString reason(const QString &what, const QString &path)
{
    return QStringLiteral("cannot %1 %2: %3").arg(what, path, QString::fromLocal8Bit(std::strerror(errno)));
}

/// Names in a folder are on disk only after this.
void syncFolder(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd >= 0) {
        fsync(fd);
        close(fd);
    }
}

/// All of it, on disk.
bool writeFile(const QByteArray &path, const QByteArray &content)
{
    const int fd = ::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd < 0)
        return false;
    qsizetype written = 0;
    while (written < content.size()) {
        const ssize_t part
            = ::write(fd, content.constData() + written, static_cast<std::size_t>(content.size() - written));
        if (part < 0 && errno != EINTR)
            break;
        written += std::max<ssize_t>(part, 0);
    }
    const bool isWhole = written == content.size() && fsync(fd) == 0;
    const int problem = errno;
    close(fd);
    errno = problem;
    return isWhole;
}

QString stamp(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime time(const QJsonObject &object, const char *name)
{
    return QDateTime::fromString(object.value(QLatin1String(name)).toString(), Qt::ISODateWithMs);
}

QJsonObject readObject(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

QByteArray written(const Outcome &outcome)
{
    return QJsonDocument(QJsonObject{ { QStringLiteral("event"), outcome.event },
                                      { QStringLiteral("queued"), stamp(outcome.queued) },
                                      { QStringLiteral("ended"), stamp(outcome.ended) },
                                      { QStringLiteral("attempts"), outcome.attempts },
                                      { QStringLiteral("problem"), outcome.problem } })
        .toJson(QJsonDocument::Compact);
}

} // namespace

Spool::Spool(const QString &folder, int longest) : m_folder(folder), m_longest(longest) { }

QString Spool::path(const char *folder, const QString &key) const
{
    return m_folder + u'/' + QLatin1String(folder) + u'/' + key;
}

bool Spool::open(QString *problem) const
{
    for (const char *name : { "", "/waiting", "/done", "/failed", "/broken", "/new" }) {
        const QString folder = m_folder + QLatin1String(name);
        if (mkdir(QFile::encodeName(folder).constData(), 0700) != 0 && errno != EEXIST) {
            *problem = reason(QStringLiteral("make"), folder)
                + QStringLiteral(" (set WEBHOOK_QUEUE to a folder that this program may write to)");
            return false;
        }
    }
    if (access(QFile::encodeName(m_folder + QStringLiteral("/new")).constData(), W_OK | X_OK) == 0)
        return true;
    *problem = reason(QStringLiteral("write to"), m_folder);
    return false;
}

bool Spool::waitForLock(QString *problem) const
{
    const QString file = m_folder + QStringLiteral("/lock");
    const int fd = ::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    int result = fd < 0 ? -1 : flock(fd, LOCK_EX);
    while (result != 0 && errno == EINTR)
        result = flock(fd, LOCK_EX);
    if (result != 0) {
        *problem = reason(QStringLiteral("lock"), file);
        return false;
    }
    // What was never given its name was never promised to anybody. A file that another process writes right
    // now has one of today.
    const QDateTime old = QDateTime::currentDateTimeUtc().addSecs(-3600);
    const QFileInfoList leftovers = QDir(m_folder + QStringLiteral("/new")).entryInfoList(QDir::Files);
    for (const QFileInfo &left : leftovers) {
        if (left.lastModified() < old)
            QFile::remove(left.filePath());
    }
    return true; // the descriptor stays open, and the lock with it
}

QString Spool::keyOf(const QString &source, const QString &deliveryId, const QString &hook)
{
    const QString id = deliveryId.isEmpty() ? QUuid::createUuid().toString() : deliveryId;
    // GitHub's id is that of the event: all hooks for it share one.
    const QByteArray whole = (source + u'\n' + id + u'\n' + hook).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(whole, QCryptographicHash::Sha256).toHex());
}

bool Spool::write(const QString &key, const QByteArray &content, const QString &target, bool replace,
                  bool *exists, QString *problem) const
{
    const QString unique = key + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QByteArray fresh = QFile::encodeName(path("new", unique));
    const QByteArray final = QFile::encodeName(target);
    bool isDone = writeFile(fresh, content);
    if (isDone)
        isDone = (replace ? rename(fresh.constData(), final.constData())
                          : ::link(fresh.constData(), final.constData()))
            == 0;
    *exists = !isDone && errno == EEXIST;
    if (!isDone && !*exists)
        *problem = reason(QStringLiteral("write"), target);
    unlink(fresh.constData());
    if (isDone)
        syncFolder(QFileInfo(target).path());
    return isDone;
}

Spool::Added Spool::add(const Message &message, QString *problem)
{
    const QJsonObject content{ { QStringLiteral("hook"), message.hook },
                               { QStringLiteral("event"), message.event },
                               { QStringLiteral("text"), message.text },
                               { QStringLiteral("queued"), stamp(message.queued) } };
    const std::lock_guard lock(m_adding);
    if (isDelivered(message.key) || QFile::exists(path("waiting", message.key)))
        return Added::Duplicate;
    if (waiting().size() >= m_longest)
        return Added::Full;
    bool exists = false;
    if (!write(message.key, QJsonDocument(content).toJson(QJsonDocument::Compact),
               path("waiting", message.key), false, &exists, problem))
        return exists ? Added::Duplicate : Added::Failed;
    const QString queued = readObject(path("done", message.key)).value(QLatin1String("queued")).toString();
    if (queued.isEmpty() || queued == stamp(message.queued))
        return Added::Queued; // and perhaps delivered already
    forgetWaiting(message.key); // another process took it in, too, and that was delivered meanwhile
    return Added::Duplicate;
}

QStringList Spool::waiting() const
{
    return QDir(waitingFolder()).entryList(QDir::Files, QDir::Unsorted);
}

bool Spool::read(const QString &key, Message *message) const
{
    const QJsonObject content = readObject(path("waiting", key));
    *message = { key, content.value(QLatin1String("hook")).toString(),
                 content.value(QLatin1String("event")).toString(),
                 content.value(QLatin1String("text")).toString(), time(content, "queued") };
    if (!message->hook.isEmpty() && !message->text.isEmpty() && message->queued.isValid())
        return true;
    rename(QFile::encodeName(path("waiting", key)).constData(),
           QFile::encodeName(path("broken", key)).constData());
    return false;
}

bool Spool::isDelivered(const QString &key) const
{
    return QFile::exists(path("done", key));
}

bool Spool::finish(const QString &key, const Outcome &outcome, QString *problem) const
{
    bool exists = false;
    const QString target = path(outcome.isDelivered ? "done" : "failed", key);
    const bool isNoted = write(key, written(outcome), target, true, &exists, problem);
    if (isNoted && outcome.isDelivered)
        QFile::remove(path("failed", key));
    forgetWaiting(key); // last: a message may be there twice, never lost
    return isNoted;
}

void Spool::forgetWaiting(const QString &key) const
{
    QFile::remove(path("waiting", key));
    syncFolder(waitingFolder());
}

QList<Outcome> Spool::history(int count) const
{
    QList<Outcome> outcomes;
    for (const char *folder : { "done", "failed" }) {
        const QFileInfoList files = QDir(path(folder, {})).entryInfoList(QDir::Files, QDir::Time);
        for (qsizetype i = 0; i < files.size() && i < count; ++i) {
            const QJsonObject one = readObject(files.at(i).filePath());
            outcomes.append({ one.value(QLatin1String("event")).toString(), time(one, "queued"),
                              time(one, "ended"), folder[0] == 'd',
                              one.value(QLatin1String("attempts")).toInt(),
                              one.value(QLatin1String("problem")).toString() });
        }
    }
    std::sort(outcomes.begin(), outcomes.end(),
              [](const Outcome &a, const Outcome &b) { return a.ended > b.ended; });
    return outcomes.mid(0, count);
}

void Spool::prune(int keep) const
{
    for (const char *folder : { "done", "failed" }) {
        const QFileInfoList files = QDir(path(folder, {})).entryInfoList(QDir::Files, QDir::Time);
        for (qsizetype i = keep; i < files.size(); ++i)
            QFile::remove(files.at(i).filePath());
    }
}

} // namespace examples
