// What an event says in a chat: pure functions from a payload to Markdown.
#pragma once

#include <QJsonObject>
#include <QString>

namespace examples {

/// The message for an event of GitHub ("push", "pull_request", …); empty if nobody needs to hear of it.
QString githubMessage(const QString &event, const QJsonObject &payload);

/// The message for an event of Launchpad ("git:push:0.1", …); empty if nobody needs to hear of it.
QString launchpadMessage(const QString &event, const QJsonObject &payload);

} // namespace examples
