// How much of the machine a process may use.
#pragma once

#include <QByteArray>

#include <array>

namespace spawner {

/// Limits as the kernel knows them (setrlimit). Plain values; Inherit = as the daemon itself may.
struct ProcessLimits
{
    static constexpr qint64 Inherit = -1;

    qint64 openFiles = Inherit;
    qint64 memoryBytes = Inherit; ///< of address space, so mapped files and thread stacks count
    qint64 cpuSeconds = Inherit;
    qint64 processes = Inherit; ///< of the process's *user*, all apps of that user together, threads included
    qint64 coreBytes = Inherit;
    qint64 fileBytes = Inherit; ///< of each file that it writes

    bool operator==(const ProcessLimits &) const = default;
};

/// One of them, for whoever goes through all.
struct ProcessLimitKind
{
    enum class Unit { Count, Bytes, Seconds };

    const char *key; ///< of the config, "limit-open-files"
    const char *unitSetting; ///< systemd's name for the hard limit, "LimitNOFILE"
    int resource; ///< RLIMIT_NOFILE
    Unit unit;
    qint64 least; ///< below it no program could start
    qint64 ProcessLimits::*member;
};

inline constexpr int ProcessLimitCount = 6;
const std::array<ProcessLimitKind, ProcessLimitCount> &processLimitKinds();

/// Does `inner` allow more than `outer`?
inline bool isLooserLimit(qint64 inner, qint64 outer)
{
    return outer != ProcessLimits::Inherit && (inner == ProcessLimits::Inherit || inner > outer);
}

/// "64", "512MiB", "30s": as the config has it.
QByteArray limitText(const ProcessLimitKind &kind, qint64 value);
/// Bytes in the largest unit that divides them: "64KiB", "1000".
QByteArray sizeText(qint64 bytes);

} // namespace spawner
