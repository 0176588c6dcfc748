// Doing something as another user.
#pragma once

#include <functional>
#include <thread>
#include <vector>

#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

constexpr uid_t NobodyUser = 65534;
constexpr gid_t NobodyGroup = 65534;

/// Runs `job` in a thread of its own that has these credentials (Linux keeps them per thread; it is the C
/// library that changes them in all). Only for root. False if they could not be taken on.
inline bool asUser(uid_t user, const std::vector<gid_t> &groups, const std::function<void()> &job)
{
    bool isDone = false;
    std::thread thread([&] {
        if (::syscall(SYS_setgroups, groups.size(), groups.data()) != 0
            || ::syscall(SYS_setresgid, NobodyGroup, NobodyGroup, NobodyGroup) != 0
            || ::syscall(SYS_setresuid, user, user, user) != 0)
            return;
        job();
        isDone = true;
    });
    thread.join();
    ::prctl(PR_SET_DUMPABLE, 1); // changing credentials takes that away, and leak checkers need it
    return isDone;
}
