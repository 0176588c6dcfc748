#include "telemetry/journal.h"

#include <sys/stat.h>

#ifdef SPAWNER_HAVE_SYSTEMD
#define SD_JOURNAL_SUPPRESS_LOCATION // it would be this file's, in every entry
#include <systemd/sd-journal.h>

#include <vector>
#endif

namespace spawner {

namespace {

QByteArray field(const char *name, QByteArrayView value)
{
    QByteArray result(name);
    result.reserve(result.size() + 1 + value.size());
    return result.append('=').append(value);
}

} // namespace

bool isJournalStream(QByteArrayView journalStream, int fd)
{
    const qsizetype colon = journalStream.indexOf(':');
    if (colon <= 0)
        return false;
    bool deviceOk = false;
    bool inodeOk = false;
    const quint64 device = journalStream.first(colon).toByteArray().toULongLong(&deviceOk);
    const quint64 inode = journalStream.sliced(colon + 1).toByteArray().toULongLong(&inodeOk);
    struct stat status = {};
    // The variable is inherited by whoever redirects our stderr to a file, hence the comparison.
    return deviceOk && inodeOk && ::fstat(fd, &status) == 0 && status.st_dev == device
        && status.st_ino == inode;
}

QByteArrayList journalFields(const LogLine &line)
{
    const auto priority = line.stream == LogStream::Daemon ? LogPriority::Warning : LogPriority::Info;
    QByteArrayList fields{field("MESSAGE", line.text),
                          field("PRIORITY", QByteArray::number(int(priority))),
                          field("SYSLOG_IDENTIFIER", "fcgi-spawner"),
                          field("SPAWNER_APP", line.app),
                          field("SPAWNER_STREAM", logStreamName(line.stream))};
    if (line.pid > 0)
        fields.append(field("SPAWNER_PID", QByteArray::number(line.pid)));
    return fields;
}

QByteArrayList journalFields(LogPriority priority, QByteArrayView category, QByteArrayView message)
{
    return {field("MESSAGE", message), field("PRIORITY", QByteArray::number(int(priority))),
            field("SYSLOG_IDENTIFIER", "fcgi-spawner"), field("SPAWNER_CATEGORY", category)};
}

bool sendToJournal(const QByteArrayList &fields)
{
#ifdef SPAWNER_HAVE_SYSTEMD
    std::vector<iovec> pieces;
    pieces.reserve(size_t(fields.size()));
    for (const QByteArray &text : fields)
        pieces.push_back({const_cast<char *>(text.constData()), size_t(text.size())});
    return sd_journal_sendv(pieces.data(), int(pieces.size())) >= 0;
#else
    Q_UNUSED(fields);
    return false;
#endif
}

} // namespace spawner
