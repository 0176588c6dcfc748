#include "gui/window/windowmemory.h"

#include "gui/settings/keys.h"

#include <QDataStream>
#include <QGuiApplication>
#include <QIODevice>
#include <QScreen>
#include <QSplitter>
#include <QWidget>

namespace spawner {

namespace {

constexpr QSize UsualSize(1100, 680); // of a window whose text has 96 dots per inch; see scaled()
constexpr int UsualHeightInLines = 40;

bool isPlacedByUs()
{
    return !QGuiApplication::platformName().startsWith(QLatin1String("wayland"));
}

/// As large as usual for letters of this size.
QSize scaled(const QWidget &window)
{
    const double factor = std::max(1.0, double(window.fontMetrics().height()) * UsualHeightInLines / UsualSize.height());
    return (QSizeF(UsualSize) * factor).toSize();
}

} // namespace

WindowMemory::WindowMemory(Settings &settings, QWidget &window, QSplitter &splitter)
    : m_settings(settings), m_window(window), m_splitter(splitter)
{
}

void WindowMemory::restore()
{
    const QSize available = m_window.screen()->availableSize();
    const QByteArray kept = m_settings.value(keys::WindowGeometry);
    if (isPlacedByUs()) {
        if (kept.isEmpty() || !m_window.restoreGeometry(kept))
            m_window.resize(scaled(m_window).boundedTo(available));
    } else {
        QSize size = scaled(m_window);
        bool isMaximised = false;
        QDataStream state(m_settings.value(keys::WindowState));
        if (!state.atEnd())
            state >> size >> isMaximised;
        m_window.resize(size.boundedTo(available));
        if (isMaximised)
            m_window.setWindowState(m_window.windowState() | Qt::WindowMaximized);
    }
    if (const QByteArray split = m_settings.value(keys::WindowSplitter); !split.isEmpty())
        m_splitter.restoreState(split);
    else
        m_splitter.setSizes({ 3000, 2000 }); // in proportion
}

void WindowMemory::save()
{
    m_settings.set(keys::WindowSplitter, m_splitter.saveState());
    if (isPlacedByUs()) {
        m_settings.set(keys::WindowGeometry, m_window.saveGeometry());
        return;
    }
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << m_window.normalGeometry().size() << m_window.isMaximized();
    m_settings.set(keys::WindowState, state);
}

} // namespace spawner
