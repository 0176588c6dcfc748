#include "gui/window/panecycle.h"

#include <QApplication>

namespace spawner {

void PaneCycle::setParts(const QList<QWidget *> &parts)
{
    m_parts.clear();
    for (QWidget *part : parts)
        m_parts.append({ part, nullptr });
}

QWidget *PaneCycle::firstFocusable(QWidget *part)
{
    const auto takesFocus = [](const QWidget *widget) {
        return (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->isVisible() && widget->isEnabled();
    };
    if (takesFocus(part))
        return part;
    // In the order of the Tab key.
    for (QWidget *widget = part->nextInFocusChain(); widget != part; widget = widget->nextInFocusChain()) {
        if (part->isAncestorOf(widget) && takesFocus(widget))
            return widget;
    }
    return nullptr;
}

void PaneCycle::next()
{
    QWidget *now = QApplication::focusWidget();
    qsizetype from = -1;
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        QWidget *part = m_parts[i].widget;
        if (now && part && (part == now || part->isAncestorOf(now))) {
            m_parts[i].last = now;
            from = i;
        }
    }
    for (qsizetype step = 1; step <= m_parts.size(); ++step) {
        Part &part = m_parts[(from + step + m_parts.size()) % m_parts.size()];
        if (!part.widget || !part.widget->isVisible() || !part.widget->isEnabled())
            continue;
        const bool isLastThere = part.last && part.last->isVisible() && part.last->isEnabled();
        if (QWidget *target = isLastThere ? part.last.data() : firstFocusable(part.widget)) {
            target->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace spawner
