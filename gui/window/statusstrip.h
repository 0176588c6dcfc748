// The line below everything: how things are, in few words that can be clicked.
#pragma once

#include "gui/client/session.h"
#include "gui/client/statussummary.h"

#include <QStatusBar>
#include <QTimer>

#include <array>

class QToolButton;

namespace spawner {

/// Each part is a flat button; whoever is interested does what it stands for. The rate of log lines is of the last second.
/// Main thread.
class StatusStrip : public QStatusBar
{
    Q_OBJECT
public:
    enum class Part { Connection, Apps, Requests, Daemon, Log };
    static constexpr int PartCount = 5;

    explicit StatusStrip(Session &session, QWidget *parent = nullptr);

    void show(const StatusSummary &summary);
    QToolButton *button(Part part) const { return m_parts.at(std::size_t(part)); }

signals:
    void chosen(spawner::StatusStrip::Part part);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showAll();
    void showConnection();
    void showLogRate();
    void set(Part part, const QString &text, const QString &toolTip);

    Session &m_session;
    StatusSummary m_summary;
    std::array<QToolButton *, PartCount> m_parts{};
    QTimer m_second; // runs while lines come
    int m_lines = 0; // since it began
    int m_linesPerSecond = 0;
};

} // namespace spawner
