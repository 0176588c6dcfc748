#include "statuspage.h"

#include "../common/page.h"
#include "../common/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace examples {

namespace {

QString shown(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyy-MM-dd hh:mm:ss")) + QStringLiteral(" UTC");
}

std::string row(const char *name, qint64 value)
{
    return tableRow(name, std::to_string(value));
}

std::string notice(const QString &text)
{
    return "<p class=\"notice\">" + escapeHtml(text.toStdString()) + "</p>\n";
}

std::string lastDeliveries(const QList<Outcome> &last)
{
    if (last.isEmpty())
        return "<p>None yet.</p>\n";
    std::string html = "<table>\n";
    for (const Outcome &one : last) {
        QString what
            = one.event + (one.isDelivered ? QStringLiteral(" delivered") : QStringLiteral(" given up"));
        if (one.attempts > 1)
            what += QStringLiteral(" after %1 attempts").arg(one.attempts);
        if (!one.problem.isEmpty())
            what += QStringLiteral(": ") + one.problem;
        html += tableRow(shown(one.ended).toStdString(), what.toStdString());
    }
    return html + "</table>\n";
}

} // namespace

std::string statusPage(const Status &status)
{
    const Counts &counts = status.counts;
    std::string html = "<p>Passes on what GitHub and Launchpad report, to channels of Mattermost.</p>\n";
    if (!status.problem.isEmpty())
        html += notice(QStringLiteral("Not set up: ") + status.problem);
    else if (!counts.problem.isEmpty())
        html += notice(QStringLiteral("The last attempt failed: ") + counts.problem);
    else if (!counts.delivers)
        html += notice(QStringLiteral("Another process delivers; this one keeps what it is sent."));
    html += "<h2>Queue</h2>\n<table>\n"
        + tableRow("Waiting",
                   std::to_string(status.waiting) + " of at most " + std::to_string(status.longest))
        + "</table>\n<h2>Since " + escapeHtml(shown(counts.since).toStdString()) + "</h2>\n<table>\n"
        + row("Queued", counts.queued) + row("Delivered", counts.delivered)
        + row("Tried again", counts.retries) + row("Given up", counts.failed)
        + row("Came twice", counts.duplicates) + row("Not worth a message", counts.ignored)
        + row("Refused", counts.refused) + "</table>\n<h2>Last deliveries</h2>\n"
        + lastDeliveries(status.last);
    return htmlPage("Webhook", html);
}

std::string statusJson(const Status &status)
{
    const Counts &counts = status.counts;
    QJsonArray last;
    for (const Outcome &one : status.last) {
        last.append(QJsonObject{ { QStringLiteral("event"), one.event },
                                 { QStringLiteral("queued"), one.queued.toString(Qt::ISODateWithMs) },
                                 { QStringLiteral("ended"), one.ended.toString(Qt::ISODateWithMs) },
                                 { QStringLiteral("delivered"), one.isDelivered },
                                 { QStringLiteral("attempts"), one.attempts },
                                 { QStringLiteral("problem"), one.problem } });
    }
    const QJsonObject json{ { QStringLiteral("ready"), status.problem.isEmpty() },
                            { QStringLiteral("delivers"), counts.delivers },
                            { QStringLiteral("problem"),
                              status.problem.isEmpty() ? counts.problem : status.problem },
                            { QStringLiteral("waiting"), qint64(status.waiting) },
                            { QStringLiteral("longest"), status.longest },
                            { QStringLiteral("since"), counts.since.toString(Qt::ISODate) },
                            { QStringLiteral("queued"), counts.queued },
                            { QStringLiteral("delivered"), counts.delivered },
                            { QStringLiteral("retries"), counts.retries },
                            { QStringLiteral("failed"), counts.failed },
                            { QStringLiteral("duplicates"), counts.duplicates },
                            { QStringLiteral("ignored"), counts.ignored },
                            { QStringLiteral("refused"), counts.refused },
                            { QStringLiteral("last"), last } };
    return QJsonDocument(json).toJson().toStdString();
}

} // namespace examples
