#include "gui/window/statusstrip.h"

#include "gui/client/daemonconnection.h"
#include "gui/style/format.h"
#include "gui/style/icons.h"
#include "gui/style/safetext.h"

#include <QEvent>
#include <QToolButton>

namespace spawner {

using namespace std::chrono_literals;

StatusStrip::StatusStrip(Session &session, QWidget *parent) : QStatusBar(parent), m_session(session)
{
    setObjectName(QStringLiteral("statusStrip"));
    for (int i = 0; i < PartCount; ++i) {
        auto *part = new QToolButton(this);
        part->setObjectName(QStringLiteral("status%1").arg(i));
        part->setAutoRaise(true);
        part->setFocusPolicy(Qt::TabFocus);
        part->setToolButtonStyle(Qt::ToolButtonTextOnly);
        connect(part, &QToolButton::clicked, this, [this, i] { emit chosen(Part(i)); });
        m_parts.at(std::size_t(i)) = part;
        // What can be clicked stays where it is while tips of actions show.
        i == 0 ? addWidget(part) : addPermanentWidget(part);
    }
    button(Part::Connection)->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, [this] {
        m_linesPerSecond = std::exchange(m_lines, 0);
        if (m_linesPerSecond == 0)
            m_second.stop();
        showLogRate();
    });
    connect(&m_session, &Session::logLines, this, [this](const LogBatch &batch) {
        m_lines += int(batch.lines.size());
        if (!m_second.isActive())
            m_second.start();
    });
    connect(&m_session.connection(), &DaemonConnection::stateChanged, this, &StatusStrip::showConnection);
    showAll();
}

void StatusStrip::show(const StatusSummary &summary)
{
    if (m_summary == summary)
        return;
    m_summary = summary;
    showAll();
}

void StatusStrip::set(Part part, const QString &text, const QString &toolTip)
{
    QToolButton *button = this->button(part);
    button->setText(plainLabel(text));
    button->setAccessibleName(text.isEmpty() ? toolTip : text);
    button->setAccessibleDescription(toolTip);
    button->setToolTip(plainToolTip(toolTip));
    button->setVisible(!text.isEmpty());
}

void StatusStrip::showConnection()
{
    const DaemonConnection &connection = m_session.connection();
    const QString endpoint = connection.profile().endpoint();
    QString word;
    Glyph glyph = Glyph::Disconnect;
    switch (connection.state().phase) {
    case ConnectionPhase::Closed: word = tr("Disconnected"); break;
    case ConnectionPhase::Connecting: word = tr("Connecting…"); break;
    case ConnectionPhase::Starting: word = tr("Starting…"); break;
    case ConnectionPhase::Connected:
        word = connection.mayChange() ? tr("Connected") : tr("Connected (read-only)");
        glyph = Glyph::Connect;
        break;
    case ConnectionPhase::Waiting: word = tr("Not connected"); break;
    }
    button(Part::Connection)->setIcon(icon(glyph));
    set(Part::Connection, word, endpoint);
}

void StatusStrip::showAll()
{
    showConnection();
    const bool isKnown = m_session.asOf().isValid();
    set(Part::Apps, isKnown ? m_summary.text() : QString(), tr("Shows those that need attention, or all apps"));
    set(Part::Requests, isKnown ? Format::requestRate(m_summary.requestsPerSecond) : QString(), tr("Shows the last requests"));
    const QByteArray version = m_session.connection().hello().version;
    //: %1 a version
    set(Part::Daemon, version.isEmpty() ? QString() : tr("daemon %1").arg(cleanLine(QString::fromUtf8(version))),
        tr("Checks the installation"));
    showLogRate();
}

void StatusStrip::showLogRate()
{
    //: Lines of log per second, short.
    set(Part::Log, m_session.asOf().isValid() ? tr("%1 lines/s").arg(Format::number(m_linesPerSecond)) : QString(), tr("Shows the log"));
}

void StatusStrip::changeEvent(QEvent *event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showAll();
}

} // namespace spawner
