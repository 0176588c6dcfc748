// Where a window was and how it was divided.
#pragma once

#include "gui/settings/settings.h"

class QSplitter;
class QWidget;

namespace spawner {

/// Keeps the size, whether it was maximised and, where a program may place its windows (not on Wayland), the place.
class WindowMemory
{
public:
    /// Both outlive it.
    WindowMemory(Settings &settings, QWidget &window, QSplitter &splitter);

    /// The usual size if nothing is kept; never larger than the screen.
    void restore();
    void save();

private:
    Settings &m_settings;
    QWidget &m_window;
    QSplitter &m_splitter;
};

} // namespace spawner
