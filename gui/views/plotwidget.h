// A plot of one or two curves over the last minutes.
#pragma once

#include "gui/style/colors.h"

#include <QString>
#include <QWidget>

#include <chrono>
#include <functional>
#include <vector>

namespace spawner {

/// Time runs in the direction of reading, and ends now. Painted in the palette's colours; what it shows is also there in words
/// (its accessible description), and at the pointer.
class PlotWidget : public QWidget
{
    Q_OBJECT
public:
    struct Point
    {
        double secondsAgo;
        double value;
    };
    struct Curve
    {
        QString name; ///< empty where there is just one
        Tone tone = Tone::Accent;
        std::vector<Point> points; ///< oldest first
    };
    using Words = std::function<QString(double value)>;

    explicit PlotWidget(QWidget *parent = nullptr);

    /// `words` makes a value readable, with its unit.
    void setSubject(const QString &title, Words words);
    /// Points further apart than `gap` are not joined.
    void setSpan(std::chrono::seconds span, std::chrono::seconds gap);
    void setCurves(std::vector<Curve> curves);

    /// "Requests per second: now 12.4, at most 20"
    QString summary() const;
    /// The distance of marks so that at most `marks` of them reach `highest`: 1, 2 or 5 times a power of ten.
    static double niceStep(double highest, int marks);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Scale; // of values and times to pixels

    Scale scale() const;
    double highest() const;
    void paintGrid(QPainter &painter, const Scale &scale) const;
    void paintCurve(QPainter &painter, const Scale &scale, const Curve &curve, bool isFilled) const;
    void paintHead(QPainter &painter, const Scale &scale) const;
    /// The values nearest to `secondsAgo`.
    QString valuesAt(double secondsAgo) const;

    QString m_title;
    Words m_words;
    std::vector<Curve> m_curves;
    double m_span = 60;
    double m_gap = 3;
    double m_pointer = -1; // seconds ago; -1 = not over the plot
};

} // namespace spawner
