#include "process/limitreason.h"

#include "process/supervisedprocess.h"

#include <algorithm>
#include <csignal>

#include <sys/resource.h>

namespace spawner {

namespace {

const ProcessLimitKind &kindOf(int resource)
{
    const auto &kinds = processLimitKinds();
    return *std::find_if(kinds.begin(), kinds.end(),
                         [resource](const ProcessLimitKind &kind) { return kind.resource == resource; });
}

/// "limit-memory is 64MiB"
QString setting(const ProcessLimits &limits, int resource)
{
    const ProcessLimitKind &kind = kindOf(resource);
    return QStringLiteral("%1 is %2").arg(QLatin1String(kind.key),
                                          QString::fromLatin1(limitText(kind, limits.*kind.member)));
}

bool isSet(const ProcessLimits &limits, int resource)
{
    return limits.*kindOf(resource).member != ProcessLimits::Inherit;
}

bool says(const QStringList &lines, std::initializer_list<QLatin1String> words)
{
    return std::any_of(lines.begin(), lines.end(), [&words](const QString &line) {
        return std::any_of(words.begin(), words.end(), [&line](QLatin1String word) {
            return line.contains(word, Qt::CaseInsensitive);
        });
    });
}

bool saysNoMemory(const QStringList &lines)
{
    return says(lines, { QLatin1String("cannot allocate memory"), QLatin1String("out of memory"),
                         QLatin1String("bad_alloc"), QLatin1String("MemoryError"),
                         QLatin1String("failed to map segment"), QLatin1String("cannot map"),
                         QLatin1String("Allowed memory size"), QLatin1String("OutOfMemory"),
                         QLatin1String("failed to reserve"), QLatin1String("memory exhausted") });
}

} // namespace

QString limitReason(const ExitReport &report, const ProcessLimits &limits, const QStringList &lastLines)
{
    if (report.bySignal && report.value == SIGXCPU) {
        return isSet(limits, RLIMIT_CPU)
            ? QStringLiteral("it used up its processor time (%1)").arg(setting(limits, RLIMIT_CPU))
            : QStringLiteral("it used up the processor time that the daemon's own limit leaves it (ulimit -t)");
    }
    if (report.bySignal && report.value == SIGXFSZ) {
        return isSet(limits, RLIMIT_FSIZE)
            ? QStringLiteral("it wrote a file that was too large (%1)").arg(setting(limits, RLIMIT_FSIZE))
            : QStringLiteral("it wrote a file that was larger than the daemon's own limit allows (ulimit -f)");
    }
    if (report.isClean())
        return {};
    if (isSet(limits, RLIMIT_AS) && saysNoMemory(lastLines))
        return QStringLiteral("it seems to have run out of memory (%1)").arg(setting(limits, RLIMIT_AS));
    if (isSet(limits, RLIMIT_NPROC)
        && says(lastLines, { QLatin1String("Resource temporarily unavailable"), QLatin1String("cannot fork"),
                             QLatin1String("can't fork") }))
        return QStringLiteral("it seems to have had too many processes or threads (%1, of all processes of its user "
                              "together)").arg(setting(limits, RLIMIT_NPROC));
    if (isSet(limits, RLIMIT_NOFILE) && says(lastLines, { QLatin1String("Too many open files") }))
        return QStringLiteral("it seems to have had too many open files (%1)").arg(setting(limits, RLIMIT_NOFILE));
    // The kernel's own way to say that not even the stack had room.
    if (isSet(limits, RLIMIT_AS) && report.bySignal && (report.value == SIGSEGV || report.value == SIGBUS))
        return QStringLiteral("perhaps for want of memory (%1)").arg(setting(limits, RLIMIT_AS));
    if (isSet(limits, RLIMIT_CPU) && report.bySignal && report.value == SIGKILL)
        return QStringLiteral("perhaps because it went on after its processor time was over (%1)")
            .arg(setting(limits, RLIMIT_CPU));
    return {};
}

} // namespace spawner
