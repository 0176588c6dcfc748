#include "gui/views/chartspanel.h"

#include "gui/style/format.h"
#include "gui/views/plotwidget.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QToolButton>

namespace spawner {

using namespace std::chrono_literals;

namespace {

struct SpanTimes
{
    std::chrono::seconds whole;
    std::chrono::seconds gap; // a little more than between two samples
};

SpanTimes timesOf(AppHistory::Span span)
{
    switch (span) {
    case AppHistory::Span::Minute: return { 60s, 3s };
    case AppHistory::Span::QuarterHour: return { 15min, 35s };
    case AppHistory::Span::Hour: return { 1h, 130s };
    }
    Q_UNREACHABLE();
}

template <typename Value>
std::vector<PlotWidget::Point> pointsOf(const std::deque<AppSample> &samples, qint64 nowMs, Value value)
{
    std::vector<PlotWidget::Point> points;
    points.reserve(samples.size());
    for (const AppSample &sample : samples)
        points.push_back({ std::max(double(nowMs - sample.time) / 1000, 0.0), double(value(sample)) });
    return points;
}

// Moments without a request have no latency.
std::vector<PlotWidget::Point> latenciesOf(const std::deque<AppSample> &samples, qint64 nowMs, float AppSample::*value)
{
    std::vector<PlotWidget::Point> points = pointsOf(samples, nowMs, [value](const AppSample &s) { return s.*value; });
    std::erase_if(points, [](const PlotWidget::Point &point) { return point.value <= 0; });
    return points;
}

} // namespace

ChartsPanel::ChartsPanel(QWidget *parent) : QWidget(parent), m_spans(new QButtonGroup(this))
{
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    for (const AppHistory::Span span : { AppHistory::Span::Minute, AppHistory::Span::QuarterHour, AppHistory::Span::Hour }) {
        auto *button = new QToolButton;
        button->setObjectName(QStringLiteral("span%1").arg(int(span)));
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setChecked(span == m_span);
        m_spans->addButton(button, int(span));
        buttons->addWidget(button);
    }
    connect(m_spans, &QButtonGroup::idClicked, this, [this](int id) { setSpan(AppHistory::Span(id)); });
    auto *grid = new QGridLayout;
    const auto plot = [grid](const char *name, int row, int column) {
        auto *widget = new PlotWidget;
        widget->setObjectName(QLatin1String(name));
        grid->addWidget(widget, row, column);
        return widget;
    };
    m_requests = plot("requestsPlot", 0, 0);
    m_latency = plot("latencyPlot", 0, 1);
    m_cpu = plot("cpuPlot", 1, 0);
    m_memory = plot("memoryPlot", 1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(buttons);
    layout->addLayout(grid, 1);
    retranslate();
}

void ChartsPanel::show(const AppHistory &history, qint64 nowMs)
{
    const std::deque<AppSample> &samples = history.samples(m_span);
    const SpanTimes times = timesOf(m_span);
    for (PlotWidget *plot : { m_requests, m_latency, m_cpu, m_memory })
        plot->setSpan(times.whole, times.gap);
    const auto one = [&](auto value) {
        std::vector<PlotWidget::Curve> curves(1);
        curves[0].points = pointsOf(samples, nowMs, value);
        return curves;
    };
    m_requests->setCurves(one([](const AppSample &s) { return s.requestsPerSecond; }));
    m_cpu->setCurves(one([](const AppSample &s) { return s.cpu; }));
    m_memory->setCurves(one([](const AppSample &s) { return s.residentBytes; }));
    m_latency->setCurves({ { tr("p50"), Tone::SecondCurve, latenciesOf(samples, nowMs, &AppSample::p50Us) },
                           { tr("p95"), Tone::Accent, latenciesOf(samples, nowMs, &AppSample::p95Us) } });
}

void ChartsPanel::setSpan(AppHistory::Span span)
{
    if (span == m_span)
        return;
    m_span = span;
    m_spans->button(int(span))->setChecked(true);
    emit spanChanged();
}

void ChartsPanel::retranslate()
{
    m_requests->setSubject(tr("Requests per second"), [](double value) { return Format::rate(value); });
    m_latency->setSubject(tr("Time taken"), [](double value) { return Format::latency(value); });
    m_cpu->setSubject(tr("CPU"), [](double value) { return Format::percent(value); });
    m_memory->setSubject(tr("Memory"), [](double value) { return Format::bytes(qint64(value)); });
    const QStringList texts = { tr("1 min"), tr("15 min"), tr("1 h") };
    const QStringList names = { tr("Show the last minute"), tr("Show the last 15 minutes"), tr("Show the last hour") };
    for (int i = 0; i < texts.size(); ++i) {
        m_spans->button(i)->setText(texts.at(i));
        m_spans->button(i)->setToolTip(names.at(i));
        m_spans->button(i)->setAccessibleName(names.at(i));
    }
}

void ChartsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace spawner
