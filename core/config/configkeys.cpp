#include "config/configkeys.h"

#include "config/authorizerforms.h"
#include "config/genericforms.h"
#include "base/nearestname.h"

#include <algorithm>
#include <limits>
#include <type_traits>

namespace spawner {
namespace {

constexpr qint64 KiB = 1024;
constexpr qint64 MiB = 1024 * KiB;
constexpr qint64 GiB = 1024 * MiB;

/// The member of whichever struct it belongs to.
template <typename AnyConfig, typename Section, typename T>
auto &fieldOf(AnyConfig &config, T Section::*member)
{
    if constexpr (std::is_same_v<Section, HttpLimits>)
        return config.limits.*member;
    else if constexpr (std::is_same_v<Section, AppSettings>)
        return config.app.*member;
    else
        return config.*member;
}

enum class Takes { Effect, Restart };

template <typename Section, typename T, typename Form>
ConfigKey key(const char *name, T Section::*member, const Form &form, Takes when, const char *help)
{
    ConfigKey key;
    if constexpr (std::is_same_v<Section, HttpLimits>)
        key.name = "limits.";
    else if constexpr (std::is_same_v<Section, AppSettings>)
        key.name = "app.";
    key.name += name;
    key.help = help;
    key.placeholder = form.placeholder;
    key.expected = form.expected();
    key.shape = Form::Shape;
    key.isRestartOnly = when == Takes::Restart;
    key.sets = { key.name };
    key.read = [=](Config &config, const ConfigNode &node, ValueReader &reader) {
        return form.read(node, fieldOf(config, member), reader);
    };
    key.print = [=](const Config &config) { return form.print(fieldOf(config, member)); };
    key.copy = [=](const Config &from, Config &to) { fieldOf(to, member) = fieldOf(from, member); };
    return key;
}

/// `processes = 4` or `processes = [0, 4]`.
bool readProcesses(Config &config, const ConfigNode &node, ValueReader &reader)
{
    const QByteArray expected = "a number of processes (so many are kept), or [min, max]";
    const IntegerForm form{ 0, 10'000 };
    int min = 0;
    int max = 0;
    if (node.kind == ConfigNode::Kind::Array) {
        if (node.items.size() != 2)
            return reader.refuse(node, expected);
        if (!form.read(node.items[0], min, reader) || !form.read(node.items[1], max, reader))
            return false;
    } else {
        if (node.kind != ConfigNode::Kind::Integer)
            return reader.refuse(node, expected);
        if (!form.read(node, max, reader))
            return false;
        min = max;
    }
    if (max < 1)
        return reader.complain(node, "must allow at least one process");
    config.app.processesMin = min;
    config.app.processesMax = max;
    return true;
}

ConfigKey processesKey()
{
    ConfigKey key;
    key.name = "app.processes";
    key.help = "Short for processes-min and processes-max: 4 keeps four, [0, 4] allows up to four.";
    key.placeholder = "N";
    key.expected = "a number of processes, or [min, max]";
    key.shape = ValueShape::Integer;
    key.sets = { "app.processes-min", "app.processes-max" };
    key.read = readProcesses;
    return key;
}

using Keys = std::vector<ConfigKey>;

void addListening(Keys &keys)
{
    const PathForm optionalDir{ "DIR", true };
    keys.push_back(
        key("listen", &Config::listen, ListForm<ListenForm>{}, Takes::Restart,
            "Where to listen: one address or several. \":8080\" is every interface, "
            "\"unix:/path\" a Unix socket (for a web server in front), \"systemd\" the sockets of a "
            "systemd.socket unit."));
    keys.push_back(key("web-root", &Config::webRoot, PathForm{}, Takes::Restart,
                       "The directory of the apps: an executable NAME.fcgi in it answers at /NAME.fcgi."));
    keys.push_back(key("static-root", &Config::staticRoot, optionalDir, Takes::Effect,
                       "The directory of plain files; empty serves none."));
    keys.push_back(key("socket-dir", &Config::socketDir, optionalDir, Takes::Restart,
                       "Where the apps' sockets are made, instead of runtime-dir. Setting it also makes "
                       "\"socket\" the default mode of apps."));
    keys.push_back(
        key("runtime-dir", &Config::runtimeDir, optionalDir, Takes::Restart,
            "A private directory for sockets and state. Empty chooses $RUNTIME_DIRECTORY (systemd), "
            "else fcgi-spawner in $XDG_RUNTIME_DIR, else /run/fcgi-spawner for root, else "
            "/tmp/fcgi-spawner-UID."));
    keys.push_back(key("control-socket", &Config::controlSocket, ControlSocketForm{}, Takes::Restart,
                       "The socket of fcgi-spawnerctl and the desktop program; empty is control.sock in "
                       "runtime-dir, \"off\" is none."));
    keys.push_back(key("control-group", &Config::controlGroup, TextForm{ "GROUP" }, Takes::Restart,
                       "A group whose members may use the control socket, besides the daemon's own user and "
                       "root; empty is nobody else."));
    keys.push_back(key("control-group-access", &Config::controlGroupAccess,
                       ChoiceForm<GroupAccess, 2>{ { { { GroupAccess::ReadOnly, "read-only" },
                                                       { GroupAccess::Full, "full" } } },
                                                   "ACCESS" },
                       Takes::Restart,
                       "What members of control-group may do: look (\"read-only\") or everything (\"full\")."));
    keys.push_back(
        key("admin-listen", &Config::adminListen, ListForm<ListenForm>{}, Takes::Restart,
            "Where the dashboard, /metrics, /healthz and /readyz are: one address or several, such as "
            "\"127.0.0.1:9180\" or \"unix:/path\". Whoever can connect may see everything, and change nothing. "
            "Empty is nowhere."));
    keys.push_back(key("gateway-threads", &Config::gatewayThreads, IntegerForm{ 0, 64 }, Takes::Restart,
                       "Threads that carry requests; 0 is one less than there are cores, from 1 to 4."));
}

void addOperation(Keys &keys)
{
    keys.push_back(
        key("dev", &Config::dev, OptionalBooleanForm{}, Takes::Effect,
            "Error pages show an app's exit status and last log lines. \"auto\" does so only while "
            "nobody but this machine can connect, and not for what a proxy passes on."));
    keys.push_back(
        key("log-level", &Config::logLevel, LogLevelForm{}, Takes::Effect,
            "Messages below this level are dropped: \"debug\", \"info\", \"warning\" or \"error\"."));
    keys.push_back(key("access-log", &Config::accessLog,
                       ChoiceForm<AccessLogFormat, 3>{ { { { AccessLogFormat::Off, "off" },
                                                           { AccessLogFormat::Combined, "combined" },
                                                           { AccessLogFormat::Json, "json" } } },
                                                       "FORMAT" },
                       Takes::Effect,
                       "One line per request: \"off\", \"combined\" (as Apache writes it) or \"json\"."));
    keys.push_back(key("access-log-file", &Config::accessLogFile, PathForm{ "FILE", true }, Takes::Effect,
                       "Where the access log goes; empty is standard error."));
    keys.push_back(key("log-lines", &Config::logLinesPerApp, IntegerForm{ 0, 1'000'000 }, Takes::Effect,
                       "How many of the last lines of each app's output are kept in memory."));
    keys.push_back(key("trusted-proxies", &Config::trustedProxies, ListForm<NetworkForm>{}, Takes::Effect,
                       "Addresses or networks (\"10.0.0.0/8\") of proxies whose X-Forwarded-For and the like "
                       "are believed. Those on a Unix socket always are."));
    keys.push_back(key("authorizers", &Config::authorizers, AuthorizersForm{}, Takes::Effect,
                       "Paths, and the app (role \"authorizer\") that is asked before anything at or below them is served: "
                       "files and apps. The longest path counts; \"\" asks nobody. An app's own authorizer is asked as well."));
    keys.push_back(key("shutdown-delay", &Config::shutdownDelay, DurationForm{}, Takes::Effect,
                       "How long the daemon, told to stop, goes on taking requests while /readyz is 503 already: "
                       "the time that a load balancer needs to notice. Responses close their connections then."));
    keys.push_back(key("shutdown-timeout", &Config::shutdownTimeout, DurationForm{}, Takes::Effect,
                       "How long running requests may take to end when the daemon is told to stop."));
    keys.push_back(key("settle-time", &Config::settleTime, DurationForm{}, Takes::Effect,
                       "A new or changed app file is used once it was left alone for so long."));
    keys.push_back(key("keep-versions", &Config::keepVersions, IntegerForm{ 0, 100 }, Takes::Effect,
                       "How many old versions of each deployed app are kept, in .versions beside it."));
}

void addLimits(Keys &keys)
{
    const auto add = [&](const char *name, auto member, const auto &form, const char *help) {
        keys.push_back(key(name, member, form, Takes::Restart, help));
    };
    const IntegerForm count{ 1, 1'000'000 };
    add("head", &HttpLimits::headBytes, SizeForm{ KiB, MiB },
        "Largest request line and header fields together; beyond it 431.");
    add("target", &HttpLimits::targetBytes, SizeForm{ 256, MiB }, "Longest request target; beyond it 414.");
    add("fields", &HttpLimits::fieldCount, IntegerForm{ 1, 10'000 },
        "Most header fields of a request; beyond it 431.");
    add("connections", &HttpLimits::connections, count,
        "Most client connections at once; the idlest is closed for one more, which waits if all are busy.");
    add("connections-per-address", &HttpLimits::connectionsPerAddress, IntegerForm{ 0, 1'000'000 },
        "Most client connections at once from one IPv4 address or IPv6 network (/64); beyond it 503. Those of trusted-proxies, "
        "of Unix sockets and of this machine itself are not limited. 0 is no limit.");
    add("keep-alive-requests", &HttpLimits::keepAliveRequests, count, "Most requests over one connection.");
    add("head-timeout", &HttpLimits::headTimeout, DurationForm{},
        "Longest time from the first byte of a request's head to its end, then 408; 0 is no limit.");
    add("body-timeout", &HttpLimits::bodyTimeout, DurationForm{},
        "Longest silence within a request body, then 408; 0 is no limit.");
    add("keep-alive-timeout", &HttpLimits::keepAliveTimeout, DurationForm{},
        "An idle connection is closed after so long; 0 is never.");
    add("send-timeout", &HttpLimits::sendTimeout, DurationForm{},
        "Longest time in which a client takes not one byte of its response; 0 is no limit.");
    add("body-rate", &HttpLimits::bodyRate, SizeForm{ 0, GiB },
        "Fewest bytes a second of a request body, while the app takes them; a client that sends less, but not nothing, in "
        "three rate-windows gets 408. 0 is no limit.");
    add("send-rate", &HttpLimits::sendRate, SizeForm{ 0, GiB },
        "Fewest bytes a second that a client takes of a response that waits for it; one that takes less, but not nothing, in "
        "three rate-windows is cut off. 0 is no limit.");
    add("rate-window", &HttpLimits::rateWindow, DurationForm{ milliseconds(10) },
        "How long bytes are counted for body-rate and send-rate.");
    add("spool-memory", &HttpLimits::spoolMemoryBytes, SizeForm{ 0, GiB },
        "How much of a body that must be received whole stays in memory; the rest goes to a temporary file.");
}

template <typename T, typename Form>
void addApp(Keys &keys, const char *name, T AppSettings::*member, const Form &form, const char *help)
{
    keys.push_back(key(name, member, form, Takes::Effect, help));
}

void addAppLaunch(Keys &keys)
{
    addApp(
        keys, "mode", &AppSettings::mode,
        ChoiceForm<SpawnMode, 3>{ { { { SpawnMode::Stdio, "stdio" },
                                      { SpawnMode::Socket, "socket" },
                                      { SpawnMode::Auto, "auto" } } },
                                  "MODE" },
        "How an app gets its socket: \"stdio\" as its standard input, \"socket\" as a path in its arguments, "
        "\"auto\" both, and what it takes up is remembered.");
    addApp(keys, "role", &AppSettings::role,
           ChoiceForm<AppRole, 2>{
               { { { AppRole::Responder, "responder" }, { AppRole::Authorizer, "authorizer" } } }, "ROLE" },
           "The FastCGI role: \"responder\" or \"authorizer\".");
    addApp(keys, "args", &AppSettings::args, ListForm<TextForm>{ {}, false },
           "Arguments of the app. In socket mode {socket} stands for the path of its socket; without it the "
           "path "
           "is put first.");
    addApp(keys, "environment", &AppSettings::environment, EnvironmentForm{},
           "Environment variables of the app, besides pass-environment.");
    addApp(keys, "pass-environment", &AppSettings::passEnvironment, ListForm<VariableNameForm>{},
           "Names of the daemon's environment variables that apps may see.");
    addApp(keys, "umask", &AppSettings::umask, UmaskForm{},
           "The app's umask, in octal (\"022\"); \"inherit\" is the daemon's.");
    for (const ConfigKey &one : processKeys())
        keys.push_back(one);
}

void addAppProcesses(Keys &keys)
{
    addApp(keys, "processes-min", &AppSettings::processesMin, IntegerForm{ 0, 10'000 },
           "Processes kept running even when idle, from the daemon's start.");
    addApp(keys, "processes-max", &AppSettings::processesMax, IntegerForm{ 1, 10'000 },
           "Most processes of an app that takes one request at a time.");
    keys.push_back(processesKey());
    addApp(keys, "concurrency", &AppSettings::concurrency, IntegerForm{ 0, 100'000 },
           "Requests at once in one process; 0 asks the app.");
    addApp(keys, "max-concurrency", &AppSettings::maxConcurrency, IntegerForm{ 1, 100'000 },
           "Most requests at once in one process of an app that says it takes any number.");
    addApp(keys, "keep-connections", &AppSettings::keepConnections, BooleanForm{},
           "Reuse connections to apps that take several requests at once.");
    addApp(keys, "queue-length", &AppSettings::queueLength, IntegerForm{ 0, 1'000'000 },
           "Most requests that wait for an app; beyond it 503.");
}

void addAppTimes(Keys &keys)
{
    const DurationForm any;
    addApp(keys, "queue-timeout", &AppSettings::queueTimeout, any,
           "Longest time that a request waits for an app, then 504.");
    addApp(keys, "idle-timeout", &AppSettings::idleTimeout, any,
           "A process without requests is stopped after so long; 0 is at once.");
    addApp(keys, "start-timeout", &AppSettings::startTimeout, DurationForm{ milliseconds(10) },
           "Longest time from starting a process to its first sign of life.");
    addApp(keys, "request-timeout", &AppSettings::requestTimeout, any,
           "Longest silence of an app that has a request in hand, then 504; 0 is no limit.");
    addApp(keys, "stop-grace", &AppSettings::stopGrace, any,
           "How long a process that was told to stop (SIGTERM) may take, until it is killed (SIGKILL).");
}

void addAppBodies(Keys &keys)
{
    addApp(keys, "max-body", &AppSettings::maxBodyBytes,
           SizeForm{ 0, std::numeric_limits<qint64>::max() >> 10 << 10 },
           "Largest request body; beyond it 413. 0 is no limit.");
    addApp(keys, "max-head", &AppSettings::maxHeadBytes, SizeForm{ KiB, 16 * MiB },
           "Largest header block of an app's response; beyond it 502.");
    addApp(
        keys, "upload", &AppSettings::upload,
        ChoiceForm<UploadPolicy, 2>{
            { { { UploadPolicy::Stream, "stream" }, { UploadPolicy::Spool, "spool" } } }, "POLICY" },
        "Request bodies reach the app as they arrive (\"stream\"), or only once they are whole (\"spool\").");
    addApp(keys, "pass-authorization", &AppSettings::passAuthorization, BooleanForm{},
           "The app sees the Authorization field, as HTTP_AUTHORIZATION.");
    addApp(keys, "local-redirects", &AppSettings::localRedirects, BooleanForm{},
           "A response that is nothing but \"Location: /path\" is answered with what /path gives.");
    addApp(keys, "authorizer", &AppSettings::authorizer, AuthorizerForm{},
           "The app (role \"authorizer\") that is asked before each request: \"/auth.fcgi\". It lets the request through, "
           "or answers it itself. Empty asks nobody.");
    addApp(keys, "x-accel", &AppSettings::accel,
           ChoiceForm<AccelPolicy, 2>{
               { { { AccelPolicy::Follow, "follow" }, { AccelPolicy::Pass, "pass" } } }, "POLICY" },
           "The app's X-Accel-* fields: X-Accel-Redirect is answered with what its path gives here (\"follow\"), or all "
           "are left to a trusted proxy in front (\"pass\": nginx).");
    addApp(keys, "reject-encoded-slash", &AppSettings::rejectEncodedSlash, BooleanForm{},
           "A path behind the app's name that contains %2F is a 404.");
    addApp(keys, "sendfile-roots", &AppSettings::sendfileRoots, ListForm<PathForm>{},
           "Directories whose files the app may have sent by X-Sendfile; none is the web root, or nothing if user is set: "
           "then only the daemon's config can name some.");
    // The daemon opens them, and may read more than the app's user.
    keys.back().tighten = [](const AppSettings &outer, AppSettings &own) {
        if (outer.users.isEmpty() || own.sendfileRoots == outer.sendfileRoots)
            return false;
        own.sendfileRoots = outer.sendfileRoots;
        return true;
    };
    addApp(keys, "canary", &AppSettings::canary, BooleanForm{},
           "A version that is deployed is started on trial before it replaces the file.");
}

Keys makeKeys()
{
    Keys keys;
    addListening(keys);
    addOperation(keys);
    addLimits(keys);
    addAppLaunch(keys);
    addAppProcesses(keys);
    addAppTimes(keys);
    addAppBodies(keys);

    // The one setting of [app] that the Go original had as a setting of the daemon.
    const auto idle = std::find_if(keys.begin(), keys.end(),
                                   [](const ConfigKey &key) { return key.name == "app.idle-timeout"; });
    ConfigKey alias = *idle;
    alias.name = "idle-timeout";
    alias.print = nullptr;
    alias.copy = nullptr;
    keys.push_back(alias);
    return keys;
}

} // namespace

const std::vector<ConfigKey> &configKeys()
{
    static const Keys keys = makeKeys();
    return keys;
}

const ConfigKey *findConfigKey(QByteArrayView name)
{
    for (const ConfigKey &key : configKeys()) {
        if (key.name == name)
            return &key;
    }
    return nullptr;
}

QByteArray nearestConfigKey(const QByteArray &name)
{
    const qsizetype dot = name.indexOf('.');
    const QByteArray table = name.left(qMax<qsizetype>(0, dot));
    const QByteArray shortName = name.mid(dot + 1);
    QByteArrayList sameTable;
    QByteArrayList otherTables;
    for (const ConfigKey &key : configKeys()) {
        if (key.table() == table)
            sameTable.append(key.shortName());
        else if (key.shortName() == shortName)
            return key.name; // the right key in the wrong place
        else
            otherTables.append(key.shortName());
    }
    if (const QByteArray near = nearestName(shortName, sameTable); !near.isEmpty())
        return table.isEmpty() ? near : table + "." + near;
    const QByteArray elsewhere = nearestName(shortName, otherTables);
    for (const ConfigKey &key : configKeys()) {
        if (!elsewhere.isEmpty() && key.table() != table && key.shortName() == elsewhere)
            return key.name;
    }
    return nearestName(name, { "limits", "app" }); // a table's name
}

} // namespace spawner
