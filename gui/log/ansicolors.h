// The colours that programs give their output, so that they can be read on any palette.
#pragma once

#include "gui/log/ansitext.h"

#include <QColor>
#include <QPalette>
#include <QTextLayout>

namespace spawner {

/// At least 4.5 to 1 on `ground`: `color` itself, or lighter or darker as needed.
QColor readable(const QColor &color, const QColor &ground);

/// How a part of a line looks on `ground`; `fallback` is the colour of text without a style.
QTextCharFormat ansiFormat(const AnsiStyle &style, const QColor &fallback, const QColor &ground);

/// The ratio of their luminances, 1 to 21.
double contrastRatio(const QColor &one, const QColor &other);

} // namespace spawner
