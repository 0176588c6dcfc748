// What both ends of the control socket agree on (resources/docs/control-protocol.md).
#pragma once

#include <QtGlobal>

#include <chrono>

namespace spawner {

constexpr int ControlProtocol = 1;
constexpr int OldestControlProtocol = 1;
/// Longest line of a client, without its end.
constexpr qsizetype MaxControlLineBytes = 1 << 20;
/// Longest line of a daemon: a snapshot of many apps is long.
constexpr qsizetype MaxDaemonLineBytes = 16 << 20;
/// Bytes of a file in one deploy.chunk: as base64 they fit a line with room to spare.
constexpr qsizetype DeployChunkBytes = 384 * 1024;
constexpr int MaxControlClients = 64;
constexpr int MaxUnansweredCalls = 64;
/// A client with more unread answers than this gets no further call read until it has read some.
constexpr qint64 PauseAnswerBytes = 1 << 20;
/// More than this behind the answer that is being sent, and it is disconnected.
constexpr qint64 MaxUnreadAnswerBytes = 4 << 20;
constexpr std::chrono::milliseconds HelloTimeout{ 10'000 };
/// So long a client with more than PauseAnswerBytes may read nothing of them.
constexpr std::chrono::milliseconds StallTimeout{ 30'000 };

enum class ControlAccess { ReadOnly, Full };

} // namespace spawner
