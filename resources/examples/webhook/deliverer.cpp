#include "deliverer.h"

#include "delivery.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>

namespace examples {

namespace {

constexpr int KeptOutcomes = 2000; // and as long is a duplicate known
constexpr int OutcomesBetweenPrunings = 100;
constexpr qint64 MaxAnswerBytes = 64 * 1024;

using std::chrono::milliseconds;

} // namespace

Deliverer::Deliverer(Spool &spool, const Limits &limits, const QString &programFolder, SharedCounts &counts)
    : m_spool(spool), m_limits(limits), m_programFolder(programFolder), m_counts(counts)
{
    m_rescan.setSingleShot(true);
    m_wake.setSingleShot(true);
    m_patience.setSingleShot(true);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] {
        if (!m_rescan.isActive())
            m_rescan.start(milliseconds(10));
    });
    connect(&m_rescan, &QTimer::timeout, this, [this] { rescan(); });
    connect(&m_wake, &QTimer::timeout, this, [this] { next(); });
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (m_reply)
            m_reply->abort();
    });
}

Deliverer::~Deliverer()
{
    if (m_reply)
        m_reply->disconnect(this);
}

void Deliverer::start()
{
    if (m_isStopping)
        return;
    m_counts.change([](Counts &counts) { counts.delivers = true; });
    m_spool.prune(KeptOutcomes);
    if (!m_watcher.addPath(m_spool.waitingFolder())) { // the system has no watches left
        m_rescan.setSingleShot(false);
        m_rescan.start(std::chrono::seconds(1));
    }
    rescan();
}

void Deliverer::stop(milliseconds patience, const std::function<void()> &stopped)
{
    m_isStopping = true;
    m_stopped = stopped;
    m_wake.stop();
    if (!m_reply)
        stopped();
    else if (!m_patience.isActive() || m_patience.remainingTimeAsDuration() > patience)
        m_patience.start(patience);
}

void Deliverer::rescan()
{
    const QStringList keys = m_spool.waiting();
    for (const QString &key : keys) {
        if (m_waiting.contains(key))
            continue;
        Waiting fresh;
        fresh.due = Clock::now();
        if (m_spool.isDelivered(key))
            m_spool.forgetWaiting(key);
        else if (m_spool.read(key, &fresh.message))
            m_waiting.emplace(key, fresh);
        else
            std::fprintf(stderr, "a waiting message could not be read and is in broken/ now: %s\n",
                         qPrintable(key));
    }
    next();
}

void Deliverer::next()
{
    if (m_reply || m_isStopping || m_waiting.empty())
        return;
    const Clock::time_point now = Clock::now();
    const Waiting *oldest = nullptr;
    Clock::time_point wake = Clock::time_point::max();
    for (const auto &[key, one] : m_waiting) {
        const Clock::time_point due = std::max(one.due, m_pausedUntil);
        if (due > now)
            wake = std::min(wake, due);
        else if (!oldest || one.message.queued < oldest->message.queued)
            oldest = &one;
    }
    if (oldest)
        attempt(*oldest);
    else // rounded up: to wake too early would be to wake twice
        m_wake.start(std::chrono::ceil<milliseconds>(wake - now));
}

void Deliverer::attempt(const Waiting &waiting)
{
    const QString key = waiting.message.key;
    ++m_waiting.at(key).attempts;
    const Settings settings = Settings::load(m_programFolder);
    if (!settings.problem.isEmpty()) {
        onFailed(key, true, milliseconds(0), settings.problem);
        m_wake.start(milliseconds(0));
        return;
    }
    QNetworkRequest request(QUrl(settings.addressOf(waiting.message.hook), QUrl::StrictMode));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("webhook.fcgi"));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    const QJsonObject body{ { QStringLiteral("text"), waiting.message.text } };
    m_reply = m_network.post(request, QJsonDocument(body).toJson(QJsonDocument::Compact));
    connect(m_reply, &QNetworkReply::readyRead, this, [reply = m_reply, read = qint64(0)]() mutable {
        read += reply->readAll().size(); // the status says it all
        if (read > MaxAnswerBytes)
            reply->abort();
    });
    connect(m_reply, &QNetworkReply::finished, this,
            [this, reply = m_reply, key] { onFinished(reply, key); });
    m_patience.start(m_limits.timeout);
}

void Deliverer::onFinished(QNetworkReply *reply, const QString &key)
{
    m_patience.stop();
    m_reply = nullptr;
    reply->deleteLater();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const Verdict verdict = verdictOf(status);
    if (verdict == Verdict::Delivered) {
        end(key, true);
    } else {
        // The error's own text has the address in it, and with it the hook's id.
        const QString problem = status != 0 ? QStringLiteral("the receiver answered %1").arg(status)
            : reply->error() == QNetworkReply::OperationCanceledError
            ? QStringLiteral("no answer in time")
            : QStringLiteral("no connection (%1)")
                  .arg(QString::fromLatin1(
                      QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(reply->error())));
        const auto asked = retryAfter(reply->rawHeader("Retry-After"), QDateTime::currentDateTimeUtc());
        onFailed(key, verdict == Verdict::TryAgain, asked.value_or(milliseconds(0)), problem);
    }
    if (m_isStopping)
        m_stopped();
    else
        next();
}

void Deliverer::onFailed(const QString &key, bool mayRetry, milliseconds asked, const QString &problem)
{
    Waiting &waiting = m_waiting.at(key);
    waiting.problem = problem;
    m_counts.change([&problem](Counts &counts) { counts.problem = problem; });
    const milliseconds age(waiting.message.queued.msecsTo(QDateTime::currentDateTimeUtc()));
    if (!mayRetry || age >= m_limits.giveUpAfter) {
        std::fprintf(stderr, "%s event given up at attempt %d: %s\n",
                     qPrintable(waiting.message.event), waiting.attempts, qPrintable(problem));
        end(key, false);
        return;
    }
    m_counts.change([](Counts &counts) { ++counts.retries; });
    const milliseconds pause = pauseAfter(waiting.attempts, m_limits.firstPause, m_limits.longestPause,
                                          QRandomGenerator::global()->generateDouble());
    waiting.due = Clock::now() + std::max(pause, asked);
    if (asked > milliseconds(0))
        m_pausedUntil = Clock::now() + asked; // it is about the receiver, not about this message
    std::fprintf(stderr, "%s event not delivered, attempt %d: %s\n", qPrintable(waiting.message.event),
                 waiting.attempts, qPrintable(problem));
}

void Deliverer::end(const QString &key, bool isDelivered)
{
    const Waiting &waiting = m_waiting.at(key);
    const Outcome outcome{ waiting.message.event, waiting.message.queued, QDateTime::currentDateTimeUtc(),
                           isDelivered,           waiting.attempts,       waiting.problem };
    QString trouble;
    if (!m_spool.finish(key, outcome, &trouble))
        std::fprintf(stderr, "%s\n", qPrintable(trouble));
    m_waiting.erase(key);
    m_counts.change([isDelivered](Counts &counts) {
        ++(isDelivered ? counts.delivered : counts.failed);
        if (isDelivered)
            counts.problem.clear();
    });
    if (++m_ended % OutcomesBetweenPrunings == 0)
        m_spool.prune(KeptOutcomes);
}

} // namespace examples
