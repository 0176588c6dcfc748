// How the doctor's checks put what they find.
#pragma once

#include "control/activity.h"

namespace spawner {

using Findings = QList<CheckResult>;

CheckResult okay(const char *id, const QByteArray &subject, const QString &text);
CheckResult note(const char *id, const QByteArray &subject, const QString &text, const QString &fix = {});
CheckResult warning(const char *id, const QByteArray &subject, const QString &text, const QString &fix);
CheckResult problem(const char *id, const QByteArray &subject, const QString &text, const QString &fix);

/// A path as text.
QString shownPath(const QByteArray &path);
/// A path as one word of a shell command.
QString shellWord(const QByteArray &path);
QString accountName(unsigned uid);

} // namespace spawner
