// A view that is painted again and again.
#pragma once

#include "daemon/ctl/output.h"

namespace spawner {

/// On a terminal: its other screen, from the first paint() until close(), without cursor. Elsewhere: one view
/// below the other, with an empty line between.
class Screen
{
public:
    explicit Screen(Output &output) : m_output(output) { }
    ~Screen() { close(); }
    Screen(const Screen &) = delete;
    Screen &operator=(const Screen &) = delete;

    /// Lines that do not fit are cut, and counted in the last one.
    void paint(const QList<Line> &lines);
    /// Gives the terminal back.
    void close();

private:
    Output &m_output;
    bool m_isOpen = false;
};

} // namespace spawner
