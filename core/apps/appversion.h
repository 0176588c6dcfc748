// One version of an app: which file, executed how.
#pragma once

#include "apps/fileprint.h"
#include "config/config.h"

#include <memory>

namespace spawner {

/// Plain values. Processes of different versions do not mix: `isSameProcess()` is false if a process
/// of one would not do for the other.
struct AppVersion
{
    QByteArray file; ///< absolute path of the program
    FilePrint print;
    std::shared_ptr<const AppSettings> settings;

    bool isSameProcess(const AppVersion &other) const
    {
        const AppSettings &a = *settings;
        const AppSettings &b = *other.settings;
        return file == other.file && print == other.print && a.mode == b.mode && a.args == b.args
            && a.environment == b.environment && a.passEnvironment == b.passEnvironment && a.umask == b.umask
            && a.processLimits == b.processLimits && a.noNewPrivs == b.noNewPrivs && a.privateTmp == b.privateTmp
            && a.users == b.users
            && a.concurrency == b.concurrency && a.maxConcurrency == b.maxConcurrency
            && a.keepConnections == b.keepConnections;
    }
    /// The file still is what it was.
    bool isCurrent() const { return filePrint(file, true) == print; }
};

} // namespace spawner
