// How many columns of a terminal a text takes.
#pragma once

#include <QString>
#include <QStringView>

namespace spawner {

/// Columns; wide characters take two, combining ones none. The text should be printable().
int textWidth(QStringView text);

/// `text` if it is no wider than `width`, else as many whole characters as fit, and "…".
QString fitted(const QString &text, int width);

} // namespace spawner
