// What to do after an attempt, as pure functions.
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace examples {

enum class Verdict { Delivered, TryAgain, GiveUp };

/// What an HTTP status means for a message. 0 = no answer came. What may be different next time (5xx, 429,
/// 408, a redirection that an administrator will look at) is tried again; what the receiver does not want, is
/// not.
Verdict verdictOf(int status);

/// The pause after attempt number `attempt` (from 1): doubles up to `longest`. `chance` from 0 to 1 takes up
/// to a quarter off it, so that many do not come back at once.
std::chrono::milliseconds pauseAfter(int attempt, std::chrono::milliseconds first,
                                     std::chrono::milliseconds longest, double chance);

/// What a Retry-After field asks for, in seconds or as a date, but an hour at most; nothing if it asks for
/// nothing.
std::optional<std::chrono::milliseconds> retryAfter(const QByteArray &field, const QDateTime &now);

} // namespace examples
