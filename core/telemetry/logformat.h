// How log lines look on a terminal or in a file. Pure functions.
#pragma once

#include "telemetry/journal.h"
#include "telemetry/logstore.h"

#include <QByteArray>
#include <QByteArrayView>

#include <chrono>

namespace spawner {

/// Escape sequences around levels and app names, or none.
enum class LogColours { Off, On };

/// Appends "2026-01-31 12:34:56.789 warning apps: message\n" (local time). What begins a further line
/// of the message is indented, so that it cannot pass for a message of its own; other control
/// characters are escaped.
void appendMessage(QByteArray &to, std::chrono::system_clock::time_point time, LogPriority priority,
                   QByteArrayView category, QByteArrayView message, LogColours colours);

/// Appends "2026-01-31 12:34:56.789 hello[1234] stderr: text\n", control characters escaped.
void appendAppLine(QByteArray &to, const LogLine &line, LogColours colours);

} // namespace spawner
