#include "base/processlimits.h"

#include "base/duration.h"

#include <sys/resource.h>

namespace spawner {

const std::array<ProcessLimitKind, ProcessLimitCount> &processLimitKinds()
{
    using Unit = ProcessLimitKind::Unit;
    constexpr qint64 MiB = 1 << 20;
    static const std::array<ProcessLimitKind, ProcessLimitCount> Kinds{ {
        { "limit-open-files", "LimitNOFILE", RLIMIT_NOFILE, Unit::Count, 16, &ProcessLimits::openFiles },
        { "limit-memory", "LimitAS", RLIMIT_AS, Unit::Bytes, 4 * MiB, &ProcessLimits::memoryBytes },
        { "limit-cpu-time", "LimitCPU", RLIMIT_CPU, Unit::Seconds, 1, &ProcessLimits::cpuSeconds },
        { "limit-processes", "LimitNPROC", RLIMIT_NPROC, Unit::Count, 1, &ProcessLimits::processes },
        { "limit-core-size", "LimitCORE", RLIMIT_CORE, Unit::Bytes, 0, &ProcessLimits::coreBytes },
        { "limit-file-size", "LimitFSIZE", RLIMIT_FSIZE, Unit::Bytes, 1, &ProcessLimits::fileBytes },
    } };
    return Kinds;
}

QByteArray sizeText(qint64 bytes)
{
    static constexpr std::pair<int, const char *> Units[]
        = { { 40, "TiB" }, { 30, "GiB" }, { 20, "MiB" }, { 10, "KiB" } };
    for (const auto &[shift, name] : Units) {
        if (bytes > 0 && (bytes >> shift) << shift == bytes)
            return QByteArray::number(bytes >> shift) + name;
    }
    return QByteArray::number(bytes);
}

QByteArray limitText(const ProcessLimitKind &kind, qint64 value)
{
    if (value == ProcessLimits::Inherit)
        return "inherit";
    switch (kind.unit) {
    case ProcessLimitKind::Unit::Count:
        break;
    case ProcessLimitKind::Unit::Bytes:
        return sizeText(value);
    case ProcessLimitKind::Unit::Seconds:
        return formatDuration(std::chrono::seconds(value));
    }
    return QByteArray::number(value);
}

} // namespace spawner
