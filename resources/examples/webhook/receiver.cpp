#include "receiver.h"

#include "../common/text.h"
#include "events.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <cstdio>

namespace examples {

namespace {

constexpr qsizetype MostCharacters = 4000; // Mattermost once took no more

bool isEventName(const QByteArray &name)
{
    static const QRegularExpression allowed(QStringLiteral("\\A[A-Za-z0-9_:.-]{1,64}\\z"));
    return allowed.match(QString::fromLatin1(name)).hasMatch();
}

bool isJson(const QByteArray &contentType)
{
    return contentType.split(';').first().trimmed().toLower() == "application/json";
}

/// Cut between two lines if it can be.
QString shortened(QString text)
{
    if (text.size() <= MostCharacters)
        return text;
    const qsizetype line = text.lastIndexOf(u'\n', MostCharacters - 2);
    return text.left(line > 0 ? line : MostCharacters - 2) + QStringLiteral("\n…");
}

} // namespace

Receiver::Receiver(Spool &spool, const Limits &limits, const QString &programFolder, SharedCounts &counts)
    : m_spool(spool), m_limits(limits), m_programFolder(programFolder), m_counts(counts)
{
}

Answer Receiver::receive(const Incoming &request, const ReadBody &readBody)
{
    const Answer answer = judged(request, readBody);
    if (answer.status >= 400)
        m_counts.change([](Counts &counts) { ++counts.refused; });
    return answer;
}

Answer Receiver::judged(const Incoming &request, const ReadBody &readBody)
{
    if (request.method != "POST")
        return { 405, "POST events here; GET shows how things are", "Allow: GET, HEAD, POST\r\n" };
    const std::optional<std::string> id = queryValue(request.query.toStdString(), "id");
    const QString hook = QString::fromStdString(id.value_or(""));
    if (!isHookId(hook))
        return {
            400, "the address must end with ?id= and the id of a Mattermost hook (letters, digits, _ and -)"
        };
    if (request.githubEvent.isEmpty() == request.launchpadEvent.isEmpty())
        return { 400, "X-GitHub-Event or X-Launchpad-Event-Type must say what this is" };
    if (!isJson(request.contentType))
        return { 415, "choose the content type application/json in the settings of the webhook" };
    const Settings settings = Settings::load(m_programFolder);
    if (!settings.problem.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(settings.problem));
        return { 503, "this receiver is not set up yet; its log and its status page say what is missing",
                 "Retry-After: 300\r\n" };
    }
    std::optional<QByteArray> body;
    if (request.contentLength <= m_limits.bodyBytes)
        body = readBody(m_limits.bodyBytes);
    if (!body)
        return { 413, "the body may have " + QByteArray::number(m_limits.bodyBytes) + " bytes" };
    if (!isSigned(*body, settings.secret, request.signatures, !request.launchpadEvent.isEmpty()))
        return { 401, "the signature is missing or wrong: is the secret the same on both sides?" };
    return signedBody(request, hook, *body);
}

Answer Receiver::signedBody(const Incoming &request, const QString &hook, const QByteArray &body)
{
    const bool isGithub = !request.githubEvent.isEmpty();
    const QByteArray &event = isGithub ? request.githubEvent : request.launchpadEvent;
    const QByteArray &delivery = isGithub ? request.githubDelivery : request.launchpadDelivery;
    if (!isEventName(event))
        return { 400, "this is no name of an event" };
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (!document.isObject()) {
        return { 400,
                 "the body is no JSON object: " + error.errorString().toUtf8() + " at byte "
                     + QByteArray::number(error.offset) };
    }
    const QString name = QString::fromLatin1(event);
    const QString text
        = isGithub ? githubMessage(name, document.object()) : launchpadMessage(name, document.object());
    if (text.isEmpty()) {
        m_counts.change([](Counts &counts) { ++counts.ignored; });
        return { 200, "nothing to pass on" };
    }
    const QString source = isGithub ? QStringLiteral("github") : QStringLiteral("launchpad");
    return queue({ Spool::keyOf(source, QString::fromLatin1(delivery), hook), hook, name, shortened(text),
                   QDateTime::currentDateTimeUtc() });
}

Answer Receiver::queue(const Message &message)
{
    QString problem;
    if (!m_spool.open(&problem)) { // somebody may have tidied up
        std::fprintf(stderr, "%s\n", qPrintable(problem));
        return { 503, "this receiver cannot keep messages; its log says why", "Retry-After: 300\r\n" };
    }
    switch (m_spool.add(message, &problem)) {
    case Spool::Added::Queued:
        m_counts.change([](Counts &counts) { ++counts.queued; });
        return { 202, "queued" };
    case Spool::Added::Duplicate:
        m_counts.change([](Counts &counts) { ++counts.duplicates; });
        return { 200, "this delivery came before" };
    case Spool::Added::Full:
        return { 503, "too many messages wait for delivery", "Retry-After: 60\r\n" };
    case Spool::Added::Failed:
        break;
    }
    std::fprintf(stderr, "%s\n", qPrintable(problem));
    return { 503, "this receiver cannot keep messages; its log says why", "Retry-After: 300\r\n" };
}

} // namespace examples
