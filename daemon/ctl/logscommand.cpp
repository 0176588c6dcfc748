#include "daemon/ctl/activityview.h"
#include "daemon/ctl/commands.h"
#include "daemon/ctl/ctlrun.h"
#include "daemon/ctl/format.h"
#include "daemon/ctl/logprinter.h"

#include <QDateTime>

namespace spawner {
namespace {

constexpr int DefaultLines = 200;
constexpr int MostLines = 1'000'000;

Result<LogSelection> selectionOf(const CommandLine &line)
{
    LogSelection selection;
    selection.app = appName(line.argument(0));
    selection.isFollowing = line.has("follow");
    selection.isRaw = line.has("raw");
    if (line.has("since")) {
        const auto since = parseSince(line.value("since"), QDateTime::currentMSecsSinceEpoch());
        if (!since)
            return Error{ ErrorCode::InvalidArgument, QStringLiteral("--since: ") + since.error().message };
        selection.since = *since;
    }
    if (line.has("grep")) {
        selection.pattern.setPattern(QString::fromUtf8(line.value("grep")));
        if (!selection.pattern.isValid())
            return Error{ ErrorCode::InvalidArgument,
                          QStringLiteral("--grep: '%1' is no regular expression: %2 at character %3")
                              .arg(selection.pattern.pattern(), selection.pattern.errorString())
                              .arg(selection.pattern.patternErrorOffset() + 1) };
    }
    const auto count = countOf(line, "lines", selection.isSearch() ? 0 : DefaultLines, MostLines);
    if (!count)
        return count.error();
    selection.count = *count;
    return selection;
}

} // namespace

void runLogs(CtlRun &run)
{
    const auto selection = selectionOf(run.line());
    if (!selection)
        return run.failUsage(selection.error());
    (new LogPrinter(run, *selection))->start();
}

} // namespace spawner
