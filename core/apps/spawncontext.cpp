#include "apps/spawncontext.h"

#include "process/listensocket.h"
#include "telemetry/logstore.h"

#include <QStringList>

#include <sys/stat.h>

namespace spawner {

namespace {
constexpr qsizetype SearchedLines = 100;
constexpr qsizetype MaxQuotedBytes = 300; // of one line
} // namespace

SpawnContext::Seat SpawnContext::nextSeat(const QByteArray &app)
{
    while (true) {
        Seat seat{++lastChildId, socketPath(socketDir, app, lastChildId)};
        struct stat status = {};
        // Something there: another daemon's, since ours are removed and stale ones were swept.
        if (!seat.socketPath || ::lstat(seat.socketPath->constData(), &status) != 0)
            return seat;
    }
}

void SpawnContext::report(const QByteArray &app, qint64 pid, const QString &text) const
{
    logs.append(app, pid, LogStream::Daemon, text.toUtf8());
}

void SpawnContext::tell(const AppEvent &event) const
{
    if (follower)
        follower(event);
}

QStringList SpawnContext::lastLines(const QByteArray &app, qint64 pid, int count) const
{
    const QList<LogLine> lines = logs.last(app, SearchedLines);
    QStringList words;
    for (auto line = lines.crbegin(); line != lines.crend() && words.size() < count; ++line) {
        const bool isItsOwn = line->stream == LogStream::Stderr || line->stream == LogStream::Stdout;
        if (isItsOwn && line->pid == pid && !line->text.trimmed().isEmpty())
            words.prepend(QString::fromUtf8(line->text.left(MaxQuotedBytes)));
    }
    return words;
}

QString SpawnContext::lastWords(const QByteArray &app, qint64 pid, int count) const
{
    return lastLines(app, pid, count).join(QLatin1Char('\n'));
}

} // namespace spawner
