// F6: the focus goes round the parts of a window.
#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

namespace spawner {

/// Remembers what had the focus in each part. A value.
class PaneCycle
{
public:
    /// In the order of reading. They may go away.
    void setParts(const QList<QWidget *> &parts);
    /// From the part that has the focus to the next one that shows and can take it.
    void next();

private:
    struct Part
    {
        QPointer<QWidget> widget;
        QPointer<QWidget> last;
    };
    static QWidget *firstFocusable(QWidget *part);

    QList<Part> m_parts;
};

} // namespace spawner
