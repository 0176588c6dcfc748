// What an error of a connection means to a person.
#pragma once

#include "control/status.h"
#include "gui/client/connectionstate.h"
#include "gui/client/profile.h"

namespace spawner {

/// The trouble that kept a connection from being made, with what belongs to it (group, daemonVersion, ...); the phase is
/// Waiting. `hello` is what the daemon told of itself, if it did.
ConnectionState troubleOf(const Error &reason, const Profile &profile, const HelloInfo &hello);
/// Is trying again by itself pointless, or a burden to somebody (wrong keys: servers lock out who tries too often)?
bool isFinal(const ConnectionState &trouble);
/// Does it say that there is simply no daemon?
bool isAbsent(const Error &reason);

} // namespace spawner
