// Four plots of one app.
#pragma once

#include "gui/client/apphistory.h"

#include <QWidget>

class QButtonGroup;
class QToolButton;

namespace spawner {

class PlotWidget;

/// Requests, latency, processor and memory over a minute, a quarter of an hour or an hour.
class ChartsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ChartsPanel(QWidget *parent = nullptr);

    /// `nowMs` is our clock. Call again when there is a new sample.
    void show(const AppHistory &history, qint64 nowMs);
    void setSpan(AppHistory::Span span);
    AppHistory::Span span() const { return m_span; }

signals:
    void spanChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    AppHistory::Span m_span = AppHistory::Span::Minute;
    QButtonGroup *m_spans;
    PlotWidget *m_requests;
    PlotWidget *m_latency;
    PlotWidget *m_cpu;
    PlotWidget *m_memory;
};

} // namespace spawner
