// A scroll bar that shows where things are.
#pragma once

#include <QScrollBar>

#include <array>
#include <vector>

namespace spawner {

/// Marks lie in lanes, so that they are told apart without their colours: bookmarks at the leading edge, hits beside them,
/// warnings short and errors long at the trailing one.
class MarkScrollBar : public QScrollBar
{
    Q_OBJECT
public:
    enum Mark : quint8 { Bookmark = 1, Hit = 2, Warning = 4, Error = 8 };

    explicit MarkScrollBar(QWidget *parent = nullptr);

    /// One entry (Marks or-ed) for each of equal parts of the whole, from its beginning.
    void setMarks(std::vector<quint8> marks);
    const std::vector<quint8> &marks() const { return m_marks; }
    /// How many parts make sense: one for each pixel of the groove.
    int parts() const;

signals:
    void partsChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QRect groove() const;

    std::vector<quint8> m_marks;
};

} // namespace spawner
