// Config files of any content: no crash, problems or a config but never both, and what is printed
// loads again to the same.
#include "config/configloader.h"

#include <cstdlib>

using namespace spawner;

static void check(bool condition)
{
    if (!condition)
        abort();
}

static void loadDaemonFile(QByteArrayView text)
{
    ConfigProblems problems;
    const auto first = loadConfigText(text, "/fuzz.toml", {}, &problems);
    check(first.has_value() == problems.isEmpty());
    if (!first)
        return;
    const QByteArray printed = printConfig(*first);
    const auto second = loadConfigText(printed, "/fuzz.toml", {}, &problems);
    check(second.has_value());
    check(restartOnlyChanges(first->config, second->config).isEmpty());
    check(first->config.app == second->config.app);
    check(first->config.limits == second->config.limits);
}

static void loadAppFile(QByteArrayView text)
{
    ConfigProblems problems;
    Origins origins;
    const auto settings = loadAppSettings(text, "/fuzz.fcgi.toml", {}, &problems, &origins);
    check(settings.has_value() == problems.isEmpty());
}

/// Whatever an app's file says, it is not looser than what the daemon's config has.
static void loadAppFileWithin(QByteArrayView text)
{
    AppSettings outer;
    for (const ProcessLimitKind &kind : processLimitKinds())
        outer.processLimits.*kind.member = kind.least + 7;
    outer.privateTmp = true;
    outer.users.insert("*", "apps");
    ConfigProblems problems;
    const auto settings = loadAppSettings(text, "/fuzz.fcgi.toml", outer, &problems);
    if (!settings)
        return;
    check(settings->noNewPrivs && settings->privateTmp && settings->users == outer.users);
    for (const ProcessLimitKind &kind : processLimitKinds())
        check(!isLooserLimit(settings->processLimits.*kind.member, outer.processLimits.*kind.member));
}

/// "key=value" as it may follow --set.
static void applyFlag(QByteArrayView text)
{
    const QByteArray flag = text.toByteArray();
    const qsizetype equals = flag.indexOf('=');
    if (equals < 0)
        return;
    ConfigProblems problems;
    const auto loaded = loadConfig({}, { { flag.left(equals), flag.mid(equals + 1), "--set" } }, &problems);
    check(loaded.has_value() == problems.isEmpty());
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArrayView text(reinterpret_cast<const char *>(data), qsizetype(size));
    loadDaemonFile(text);
    loadAppFile(text);
    loadAppFileWithin(text);
    applyFlag(text);
    return 0;
}
