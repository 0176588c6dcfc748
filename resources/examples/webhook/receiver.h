// Takes in what GitHub and Launchpad send.
#pragma once

#include "counts.h"
#include "settings.h"
#include "signature.h"
#include "spool.h"

#include <QByteArray>

#include <functional>
#include <optional>

namespace examples {

/// A request without its body.
struct Incoming
{
    QByteArray method;
    QByteArray query;
    QByteArray contentType;
    qint64 contentLength = -1; ///< -1 = unknown
    Signatures signatures;
    QByteArray githubEvent;
    QByteArray githubDelivery;
    QByteArray launchpadEvent;
    QByteArray launchpadDelivery;
};

struct Answer
{
    int status = 200;
    QByteArray message; ///< a sentence for the sender's log of deliveries
    QByteArray fields = {}; ///< more header fields, each with its CRLF
};

/// Reads the body; nothing if it has more than that many bytes.
using ReadBody = std::function<std::optional<QByteArray>(qint64 mostBytes)>;

/// Answers POST requests. Has no state of its own; may be called from several threads at once.
class Receiver
{
public:
    Receiver(Spool &spool, const Limits &limits, const QString &programFolder, SharedCounts &counts);

    /// 202 once a message is safe on disk, 200 if there is nothing to pass on, else the reason for a refusal.
    Answer receive(const Incoming &request, const ReadBody &readBody);

private:
    Answer judged(const Incoming &request, const ReadBody &readBody);
    Answer signedBody(const Incoming &request, const QString &hook, const QByteArray &body);
    Answer queue(const Message &message);

    Spool &m_spool;
    Limits m_limits;
    QString m_programFolder;
    SharedCounts &m_counts;
};

} // namespace examples
