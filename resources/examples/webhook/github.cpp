// Payloads: https://docs.github.com/en/webhooks/webhook-events-and-payloads
#include "events.h"
#include "markdown.h"

#include <QJsonArray>
#include <QStringList>

namespace examples {

namespace {

constexpr qsizetype MaxCommits = 8;
constexpr qsizetype ShortSha = 7;

QString text(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

QJsonObject child(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toObject();
}

QString repository(const QJsonObject &payload)
{
    const QJsonObject repo = child(payload, "repository");
    if (!repo.isEmpty())
        return link(escapeMarkdown(text(repo, "full_name")), text(repo, "html_url"));
    return escapeMarkdown(text(child(payload, "organization"), "login")); // a hook of a whole organization
}

QString sender(const QJsonObject &payload)
{
    return escapeMarkdown(text(child(payload, "sender"), "login"));
}

QString numbered(const char *what, const QJsonObject &thing)
{
    return link(QStringLiteral("%1 #%2")
                    .arg(QLatin1String(what))
                    .arg(thing.value(QLatin1String("number")).toInteger()),
                text(thing, "html_url"))
        + QStringLiteral(" “") + escapeMarkdown(text(thing, "title")) + QStringLiteral("”");
}

QString commitLine(const QJsonObject &commit)
{
    const QString message = text(commit, "message");
    return QStringLiteral("\n- ") + link(inlineCode(text(commit, "id").left(ShortSha)), text(commit, "url"))
        + u' ' + escapeMarkdown(message.section(u'\n', 0, 0), 120)
        + QStringLiteral(" – ") + escapeMarkdown(text(child(commit, "author"), "name"), 60);
}

QString commitList(const QJsonArray &commits, const QString &compare)
{
    QString lines;
    for (qsizetype i = 0; i < commits.size() && i < MaxCommits; ++i)
        lines += commitLine(commits.at(i).toObject());
    if (commits.size() > MaxCommits)
        lines += QStringLiteral("\n- ")
            + link(QStringLiteral("… and %1 more").arg(commits.size() - MaxCommits), compare);
    return lines;
}

QString pushMessage(const QJsonObject &payload)
{
    const QString where = refName(text(payload, "ref")) + QStringLiteral(" of ") + repository(payload);
    QString who = text(child(payload, "pusher"), "name");
    who = who.isEmpty() ? sender(payload) : escapeMarkdown(who);
    if (payload.value(QLatin1String("deleted")).toBool())
        return who + QStringLiteral(" deleted ") + where;

    const QJsonArray commits = payload.value(QLatin1String("commits")).toArray();
    const QString compare = text(payload, "compare");
    QString what = QStringLiteral(" pushed ");
    if (payload.value(QLatin1String("created")).toBool())
        what = QStringLiteral(" created ");
    else if (payload.value(QLatin1String("forced")).toBool())
        what = QStringLiteral(" force-pushed ");
    const QString count = commits.isEmpty() ? QString()
        : commits.size() == 1               ? QStringLiteral(", 1 commit")
                                            : QStringLiteral(", %1 commits").arg(commits.size());
    return who + what + where + count + QStringLiteral(" (") + link(QStringLiteral("compare"), compare) + u')'
        + commitList(commits, compare);
}

QString pullRequestMessage(const QJsonObject &payload)
{
    const QString action = text(payload, "action");
    const QJsonObject request = child(payload, "pull_request");
    const QString what = numbered("Pull Request", request);
    const QString where = QStringLiteral(" in ") + repository(payload);
    if (action == QLatin1String("opened") || action == QLatin1String("reopened")
        || action == QLatin1String("ready_for_review")) {
        const QString from = QStringLiteral(" from ") + mention(text(child(payload, "sender"), "login"));
        if (request.value(QLatin1String("draft")).toBool())
            return what + where + from + QStringLiteral(" is a draft");
        QStringList reviewers;
        const QJsonArray asked = request.value(QLatin1String("requested_reviewers")).toArray();
        for (qsizetype i = 0; i < asked.size() && i < MaxCommits; ++i)
            reviewers += mention(text(asked.at(i).toObject(), "login"));
        return what + where + from
            + (reviewers.isEmpty()
                   ? QStringLiteral(" needs review")
                   : QStringLiteral(" needs review by ") + reviewers.join(QStringLiteral(", ")));
    }
    if (action == QLatin1String("closed")) {
        const bool merged = request.value(QLatin1String("merged")).toBool();
        return what + where + (merged ? QStringLiteral(" was merged by ") : QStringLiteral(" was closed by "))
            + sender(payload);
    }
    return {};
}

QString issueMessage(const QJsonObject &payload)
{
    const QString action = text(payload, "action");
    if (action != QLatin1String("opened") && action != QLatin1String("closed")
        && action != QLatin1String("reopened"))
        return {};
    const QJsonObject issue = child(payload, "issue");
    const bool unplanned
        = action == QLatin1String("closed") && text(issue, "state_reason") == QLatin1String("not_planned");
    return numbered("Issue", issue) + QStringLiteral(" in ") + repository(payload) + QStringLiteral(" was ")
        + action + QStringLiteral(" by ") + sender(payload)
        + (unplanned ? QStringLiteral(" as not planned") : QString());
}

QString releaseMessage(const QJsonObject &payload)
{
    if (text(payload, "action") != QLatin1String("published")) // it comes with "created" and "released"
        return {};
    const QJsonObject release = child(payload, "release");
    const QString name = text(release, "name").isEmpty() ? text(release, "tag_name") : text(release, "name");
    const bool early = release.value(QLatin1String("prerelease")).toBool();
    return (early ? QStringLiteral("Pre-release ") : QStringLiteral("Release "))
        + link(escapeMarkdown(name), text(release, "html_url")) + QStringLiteral(" of ") + repository(payload)
        + QStringLiteral(" was published by ") + sender(payload);
}

QString workflowMessage(const QJsonObject &payload)
{
    if (text(payload, "action") != QLatin1String("completed"))
        return {};
    const QJsonObject run = child(payload, "workflow_run");
    const QString conclusion = text(run, "conclusion");
    if (conclusion == QLatin1String("skipped") || conclusion == QLatin1String("neutral"))
        return {};
    return QStringLiteral("Build ") + link(escapeMarkdown(text(run, "name")), text(run, "html_url"))
        + QStringLiteral(" of branch ") + inlineCode(text(run, "head_branch")) + QStringLiteral(" of ")
        + repository(payload) + QStringLiteral(": ") + escapeMarkdown(conclusion);
}

QString statusMessage(const QJsonObject &payload)
{
    const QString state = text(payload, "state");
    if (state == QLatin1String("pending"))
        return {};
    return QStringLiteral("Build ")
        + link(escapeMarkdown(text(payload, "context")), text(payload, "target_url")) + QStringLiteral(" of ")
        + inlineCode(text(payload, "sha").left(ShortSha)) + QStringLiteral(" of ") + repository(payload)
        + QStringLiteral(": ") + escapeMarkdown(state);
}

QString pingMessage(const QJsonObject &payload)
{
    return QStringLiteral("GitHub will report ") + repository(payload) + QStringLiteral(" here: ")
        + escapeMarkdown(text(payload, "zen"));
}

} // namespace

QString githubMessage(const QString &event, const QJsonObject &payload)
{
    constexpr struct
    {
        const char *event;
        QString (*format)(const QJsonObject &);
    } Formats[] = {
        { "push", pushMessage },       { "pull_request", pullRequestMessage }, { "issues", issueMessage },
        { "release", releaseMessage }, { "workflow_run", workflowMessage },    { "status", statusMessage },
        { "ping", pingMessage },
    };
    for (const auto &one : Formats) {
        if (event == QLatin1String(one.event))
            return one.format(payload);
    }
    return {};
}

} // namespace examples
