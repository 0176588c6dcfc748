// Where messages go and how much is taken in.
#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>

namespace examples {

/// Where to post and how senders prove themselves: $WEBHOOK_URL and $WEBHOOK_SECRET or, without them, the
/// files .webhook.fcgi.url and .webhook.fcgi.secret in the program's folder. Read again for every use, so
/// that a new secret needs no restart.
struct Settings
{
    QString url; ///< the id of a hook is appended to it
    QByteArray secret;
    QString problem; ///< why nothing can be received, and how to mend it; empty if all is well. For
                     ///< everybody's eyes: it names no folder and shows no secret

    static Settings load(const QString &folder);
    /// The address for one hook. `id` has been checked with isHookId().
    QString addressOf(const QString &id) const { return url + id; }
};

/// Letters, digits, "_" and "-": nothing that could lead to another address.
bool isHookId(const QString &id);

/// Read from the environment once, at the start.
struct Limits
{
    using milliseconds = std::chrono::milliseconds;

    QString queueFolder; ///< $WEBHOOK_QUEUE, or .webhook.fcgi.queue in the program's folder
    int queueLength = 1000; ///< $WEBHOOK_QUEUE_LENGTH: more waiting messages are refused
    qint64 bodyBytes = 5 * 1024 * 1024; ///< $WEBHOOK_MAX_BODY
    milliseconds timeout{ 10'000 }; ///< $WEBHOOK_TIMEOUT_MS: for one attempt in all
    milliseconds firstPause{ 1'000 }; ///< $WEBHOOK_RETRY_MS: doubles with every attempt
    milliseconds longestPause{ 300'000 }; ///< $WEBHOOK_RETRY_MAX_MS
    milliseconds giveUpAfter{ 86'400'000 }; ///< $WEBHOOK_GIVE_UP_MS

    /// `problem` says which variable is no number, and is left alone otherwise.
    static Limits load(const QString &folder, QString *problem);
};

} // namespace examples
