// The guardian: the process that outlives the daemon by a moment.
#pragma once

#include <cstdint>
#include <type_traits>

namespace spawner {

/// One message to the guardian; a datagram, so it arrives whole.
struct GuardianRecord
{
    enum Operation : std::int32_t { Add = 1, Remove = 2 };
    std::int32_t operation = Add;
    std::int32_t group = 0;
    std::uint64_t startTicks = 0; ///< of the group's leader; tells a reused number
};
static_assert(std::is_trivially_copyable_v<GuardianRecord> && sizeof(GuardianRecord) == 16);

/// The guardian's whole life, right after fork(): reads GuardianRecords from `socket` until the
/// other end is gone, then kills every group it knows and exits. Uses only system calls and memory
/// of its own: no heap, no lock, no Qt.
[[noreturn]] void runGuardian(int socket);

} // namespace spawner
