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
    applyFlag(text);
    return 0;
}
