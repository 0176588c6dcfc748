// The systemd journal, natively.
#pragma once

#include "telemetry/logstore.h"

#include <QByteArrayList>
#include <QByteArrayView>

namespace spawner {

/// Syslog priorities, as the journal's PRIORITY field wants them.
enum class LogPriority { Critical = 2, Error = 3, Warning = 4, Notice = 5, Info = 6, Debug = 7 };

/// Is `fd` the stream that systemd connected to the journal? `journalStream` is the value of
/// $JOURNAL_STREAM, "device:inode".
bool isJournalStream(QByteArrayView journalStream, int fd);

/// Fields ("NAME=value") of an app's line: MESSAGE, PRIORITY, SPAWNER_APP, SPAWNER_STREAM and (if
/// known) SPAWNER_PID. The text is raw: journal readers escape for their terminals themselves.
QByteArrayList journalFields(const LogLine &line);
/// Fields of one of the daemon's own messages: MESSAGE, PRIORITY, SPAWNER_CATEGORY.
QByteArrayList journalFields(LogPriority priority, QByteArrayView category, QByteArrayView message);

/// Sends one entry. False if it was built without libsystemd or the journal did not take it.
bool sendToJournal(const QByteArrayList &fields);

} // namespace spawner
