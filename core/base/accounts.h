// Users and groups of this system: the names to the numbers, and back.
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <cerrno>
#include <vector>

#include <sys/types.h>

namespace spawner {

/// Runs one of the get…_r() functions with as much memory as it wants; true if there is an entry, which points into `memory`.
template <typename Entry, typename Get> bool lookUpAccount(Entry &entry, std::vector<char> &memory, const Get &get)
{
    constexpr size_t MostMemory = 1 << 20; // groups can be large
    Entry *found = nullptr;
    memory.resize(1024);
    while (get(&entry, memory.data(), memory.size(), &found) == ERANGE && memory.size() < MostMemory)
        memory.resize(memory.size() * 4);
    return found != nullptr;
}

/// The number of a group; NotFound if there is none of that name.
Result<gid_t> groupNumber(const QByteArray &name);

/// What to call them in a sentence: their names, or "uid 1234" and "gid 1234" where they have none.
QByteArray userName(uid_t user);
QByteArray groupName(gid_t group);

/// What to call a user in a command, as chown takes it: its name, or "1234".
QByteArray userOperand(uid_t user);

/// Is `user` in the list of members that the group database has?
bool isListedIn(gid_t group, const QByteArray &user);

} // namespace spawner
