// FastCgiExchange's first bytes of an answer, which wait a moment for what comes next.
#include "server/fastcgiexchange.h"

#include "process/processstats.h"

namespace spawner {

namespace {

/// An answer's beginning up to this size is held back, for so long; more goes on its way at once. Nobody
/// sees the delay, and on a busy machine an app may wait for so long for its turn between two writes.
constexpr qsizetype MostHeldBytes = 16 * 1024;
constexpr milliseconds HoldTime{20};
/// And longer, where the rest is on its way: the app waits for the processor, or is being killed.
constexpr milliseconds MaxHoldTime{200};

} // namespace

void FastCgiExchange::stdoutData(QByteArrayView bytes)
{
    if (!m_isFlowing && m_heldBytes + bytes.size() <= MostHeldBytes) {
        m_pieces.append(bytes);
        m_heldBytes += bytes.size();
        return;
    }
    m_isFlowing = true;
    feedHeld();
    feed(bytes);
}

/// At the end of a batch of input: true if something stays held.
bool FastCgiExchange::holdOn()
{
    if (m_heldBytes == 0)
        return false;
    keepHeld();
    if (const auto held = parseHeld(); held && held->head.isEventStream) { // events are not to wait
        m_isFlowing = true;
        feedHeld();
        return false;
    }
    if (!m_hold.isRunning()) {
        m_heldSince = Clock::now();
        m_gateway.timeouts(HoldTime).start(m_hold);
    }
    return true;
}

/// Their bytes go with the read buffer soon.
void FastCgiExchange::keepHeld()
{
    if (m_pieces.size() == 1 && m_pieces.first().data() == m_held.constData())
        return;
    QByteArray joined;
    joined.reserve(m_heldBytes);
    for (const QByteArrayView piece : std::as_const(m_pieces))
        joined.append(piece);
    m_held = joined;
    dropHeld();
    m_pieces.append(m_held);
    m_heldBytes = m_held.size();
}

void FastCgiExchange::dropHeld()
{
    m_pieces.clear();
    m_heldBytes = 0;
}

void FastCgiExchange::feedHeld()
{
    if (m_heldBytes == 0)
        return;
    m_hold.cancel();
    for (const QByteArrayView piece : std::as_const(m_pieces))
        feed(piece);
    dropHeld();
}

/// After keepHeld(): the head, if it is all there, and how much of the body follows.
std::optional<FastCgiExchange::HeldAnswer> FastCgiExchange::parseHeld() const
{
    CgiHeadParser parser(settings().maxHeadBytes);
    QByteArrayView body = m_held;
    if (parser.feed(body) != CgiHeadParser::State::Complete)
        return std::nullopt;
    return HeldAnswer{parser.takeHead(), body.size()};
}

/// The answer needs no end record to be complete: it announced its length.
bool FastCgiExchange::isHeldWhole()
{
    keepHeld();
    const auto held = parseHeld();
    return held && held->head.contentLength && held->bodyBytes >= *held->head.contentLength;
}

/// Is there reason to believe that more is coming?
bool FastCgiExchange::isHeldLonger() const
{
    if (Clock::now() - m_heldSince >= MaxHoldTime)
        return false;
    return m_app->hasUnread() || isBusy(m_lease.pid());
}

void FastCgiExchange::onHeldLongEnough()
{
    if (isHeldLonger()) {
        m_gateway.timeouts(HoldTime).start(m_hold);
        return;
    }
    m_isFlowing = true;
    feedHeld();
    readFinished();
}

} // namespace spawner
