// Log lines as text, for the clipboard and for files.
#pragma once

#include "base/result.h"
#include "gui/log/logstore.h"

#include <QString>

#include <vector>

namespace spawner {

namespace logexport {

enum class Form {
    Plain, ///< the line as its program wrote it, without escape sequences
    Prefixed, ///< with time (ISO 8601, UTC), app, PID, stream and level before it
    Json, ///< an object a line, members as in the control protocol, and `level`
};

/// Without a line end. A gap is a line in brackets, "[1,234 lines are missing here]".
QByteArray line(const LogStore &store, const LogLine &line, Form form);
/// Lines of these ids, each with a line end; what was let go is left out.
QByteArray text(const LogStore &store, const std::vector<quint64> &ids, Form form);
/// The same into a file, whole or not at all.
Result<void> save(const QString &file, const LogStore &store, const std::vector<quint64> &ids, Form form);
/// "hello-20261126-120322.log"; with no app or several, "log-…".
QString fileName(const QByteArray &app, Form form);

} // namespace logexport

} // namespace spawner
