// Payloads: https://documentation.ubuntu.com/launchpad/user/reference/webhooks/
#include "events.h"
#include "markdown.h"

#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

namespace examples {

namespace {

constexpr int MaxRefs = 8;
constexpr qsizetype ShortSha = 7;

QString text(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

/// Launchpad names things by the path of their page. Nothing if it is no path.
QString page(const char *site, const QString &path, const QString &rest = {})
{
    return path.startsWith(u'/') ? QStringLiteral("https://") + QLatin1String(site) + path + rest : QString();
}

/// "/~ada/project" -> "~ada/project", linked.
QString thing(const QString &path)
{
    return link(escapeMarkdown(QStringView(path).mid(path.startsWith(u'/') ? 1 : 0)),
                page("code.launchpad.net", path));
}

QString sha(const QJsonObject &change, const char *side)
{
    return text(change.value(QLatin1String(side)).toObject(), "commit_sha1");
}

QString refLine(const QString &repository, const QString &ref, const QJsonObject &change)
{
    const QString before = sha(change, "old");
    const QString after = sha(change, "new");
    const QString name = refName(ref);
    if (after.isEmpty())
        return QStringLiteral("deleted ") + name;
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("id"), after);
    if (!before.isEmpty())
        query.addQueryItem(QStringLiteral("id2"), before);
    const QString view = before.isEmpty() ? QStringLiteral("/commit/?") : QStringLiteral("/diff/?");
    return (before.isEmpty() ? QStringLiteral("created ") : QStringLiteral("pushed ")) + name
        + QStringLiteral(" (")
        + link(inlineCode(after.left(ShortSha)),
               page("git.launchpad.net", repository, view + query.toString(QUrl::FullyEncoded)))
        + u')';
}

QString pushMessage(const QJsonObject &payload)
{
    const QString repository = text(payload, "git_repository");
    const QJsonObject changes = payload.value(QLatin1String("ref_changes")).toObject();
    if (changes.isEmpty())
        return {};
    QStringList lines;
    for (auto change = changes.begin(); change != changes.end() && lines.size() < MaxRefs; ++change)
        lines += refLine(repository, change.key(), change.value().toObject());
    if (changes.size() > MaxRefs)
        lines += QStringLiteral("… and %1 more").arg(changes.size() - MaxRefs);
    const QString start = lines.size() == 1 ? QStringLiteral(" ") : QStringLiteral("\n- ");
    return thing(repository) + u':' + start + lines.join(QStringLiteral("\n- "));
}

/// "/~ada" -> "ada"
QString person(const QString &path)
{
    return path.startsWith(QLatin1String("/~")) ? path.mid(2) : path;
}

/// A proposal is worth a word when it begins to wait for a review.
QString mergeProposalMessage(const QJsonObject &payload)
{
    const QString waiting = QStringLiteral("Needs review");
    const QString action = text(payload, "action");
    const QJsonObject now = payload.value(QLatin1String("new")).toObject();
    const QString before = text(payload.value(QLatin1String("old")).toObject(), "queue_status");
    const bool begins
        = action == QLatin1String("created") || (action == QLatin1String("modified") && before != waiting);
    if (!begins || text(now, "queue_status") != waiting)
        return {};
    const QString path = text(payload, "merge_proposal");
    QString message = link(QStringLiteral("Merge proposal"), page("code.launchpad.net", path))
        + QStringLiteral(" from ") + mention(person(text(now, "registrant")))
        + QStringLiteral(" needs review: ");
    if (!text(now, "source_git_path").isEmpty())
        message += refName(text(now, "source_git_path")) + QStringLiteral(" into ")
            + refName(text(now, "target_git_path")) + QStringLiteral(" of ");
    message += thing(text(now, "target_git_repository"));
    const QString title
        = text(now, "commit_message").isEmpty() ? text(now, "description") : text(now, "commit_message");
    return title.isEmpty()
        ? message
        : message + QStringLiteral("\n> ") + escapeMarkdown(title.section(u'\n', 0, 0));
}

/// "snap_build", "livefs_build" and so on; plain "build" for the builds of a repository.
QString buildPath(const QJsonObject &payload)
{
    for (auto member = payload.begin(); member != payload.end(); ++member) {
        if (member.key() == QLatin1String("build") || member.key().endsWith(QLatin1String("_build")))
            return member.value().toString();
    }
    return {};
}

/// Only states that last: not "Needs building", "Currently building", …
QString buildMessage(const QString &kind, const QJsonObject &payload)
{
    static const QStringList lasting
        = { QStringLiteral("Successfully built"), QStringLiteral("Failed to build"),
            QStringLiteral("Dependency wait"),    QStringLiteral("Chroot problem"),
            QStringLiteral("Failed to upload"),   QStringLiteral("Cancelled build") };
    const QString status = text(payload, "status");
    QString upload = text(payload, "store_upload_status");
    if (upload.isEmpty())
        upload = text(payload, "registry_upload_status");
    if (!lasting.contains(status) || upload == QLatin1String("Pending"))
        return {};
    const QString path = buildPath(payload);
    QString message = QStringLiteral("Build ") + link(escapeMarkdown(kind), page("launchpad.net", path));
    if (const QString commit = text(payload, "commit_sha1"); !commit.isEmpty())
        message += QStringLiteral(" of ") + inlineCode(commit.left(ShortSha));
    for (const char *owner :
         { "git_repository", "snap", "livefs", "ocirecipe", "charm_recipe", "craft_recipe" }) {
        if (const QString of = text(payload, owner); !of.isEmpty())
            message += QStringLiteral(" of ")
                + link(escapeMarkdown(QStringView(of).mid(1)), page("launchpad.net", of));
    }
    message += QStringLiteral(": ") + escapeMarkdown(status);
    if (!upload.isEmpty() && upload != QLatin1String("Unscheduled"))
        message += QStringLiteral(", store: ") + escapeMarkdown(upload);
    return message;
}

} // namespace

QString launchpadMessage(const QString &event, const QJsonObject &payload)
{
    // "merge-proposal:0.1::create" is a part of "merge-proposal:0.1".
    const QString kind = event.section(QStringLiteral("::"), 0, 0);
    if (kind == QLatin1String("git:push:0.1"))
        return pushMessage(payload);
    if (kind == QLatin1String("merge-proposal:0.1"))
        return mergeProposalMessage(payload);
    if (kind == QLatin1String("ping"))
        return QStringLiteral("Launchpad will report here: its test event arrived");
    const QString ending = QStringLiteral(":build:0.1");
    return kind.endsWith(ending) ? buildMessage(kind.chopped(ending.size()), payload) : QString();
}

} // namespace examples
