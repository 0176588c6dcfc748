// What a person without eyes, mouse or patience would stumble over in a window: found by walking it.
#pragma once

#include <QStringList>

class QWidget;

namespace spawner {

/// One line per fault of `root` and all that shows in it (what a stacked or tab widget hides is not looked at); empty = none:
/// - something that takes the focus has no name for screen readers, or one without a letter;
/// - two buttons that can be pressed have the same name;
/// - a mnemonic belongs to two things, or to a label without a buddy;
/// - a cell of a list or table (of the first 50 rows) says nothing.
QStringList accessibilityProblems(const QWidget &root);

/// Steps of the Tab key that go up or against the direction of reading on the same line. One line each.
QStringList tabOrderProblems(const QWidget &root);

/// Labels and buttons that show less than their text. One line each. `root` must have been laid out (shown, or grabbed).
QStringList clippedTexts(const QWidget &root);

} // namespace spawner
