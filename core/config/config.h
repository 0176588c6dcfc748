// Every setting of the daemon and of an app, as plain values.
//
// Nothing here reads a file or knows a default's reason to be: configloader fills these structs and
// remembers where each value came from. Paths are bytes in the file system's own encoding.
#pragma once

#include "base/duration.h"
#include "base/logging.h"
#include "base/processlimits.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <QMap>

#include <optional>

namespace spawner {

/// How an app gets its listening socket.
enum class SpawnMode {
    Stdio, ///< we listen; the socket is the app's descriptor 0
    Socket, ///< the app listens; the path is in its arguments
    Auto, ///< both are offered, whichever answers first is remembered for that file
};

/// FastCGI role (FastCGI specification, section 6).
enum class AppRole { Responder, Authorizer };

/// What becomes of an app's X-Accel-* fields.
enum class AccelPolicy {
    Follow, ///< X-Accel-Redirect is answered from within, the others are dropped
    Pass, ///< a trusted proxy (nginx) gets them; for others as Follow
};

/// What happens to a request body of known length.
enum class UploadPolicy {
    Stream, ///< handed to the app as it arrives
    Spool, ///< received whole before the app sees the request
};

/// The effective settings of one app: built-in, then [app] of fcgi-spawner.toml, then NAME.fcgi.toml.
struct AppSettings
{
    SpawnMode mode = SpawnMode::Stdio;
    AppRole role = AppRole::Responder;
    /// Arguments after argv[0]. In socket mode "{socket}" anywhere in them is replaced with the
    /// socket path; without it the path becomes argv[1], before these.
    QByteArrayList args;
    /// Added to (or replacing) the cleaned environment of the child.
    QMap<QByteArray, QByteArray> environment;
    /// Names of the daemon's own environment variables that children may see.
    QByteArrayList passEnvironment{"PATH", "HOME", "USER", "LOGNAME", "LANG", "LC_ALL", "TZ", "TMPDIR"};
    int processesMin = 0; ///< kept running even when idle; started when the daemon starts
    int processesMax = 8; ///< for apps that take one request at a time
    /// Requests at once in one process; 0 = learn it from the app (FCGI_GET_VALUES).
    int concurrency = 0;
    int maxConcurrency = 512; ///< cap for apps that say "any number"
    /// Reuse connections (FCGI_KEEP_CONN) with apps that take several at once.
    bool keepConnections = true;
    int queueLength = 1024; ///< waiting line per app; beyond it 503
    milliseconds queueTimeout{30'000}; ///< longest wait in line; beyond it 504
    milliseconds idleTimeout{300'000}; ///< a process without requests for so long is stopped
    milliseconds startTimeout{10'000}; ///< from exec to the first sign of life
    milliseconds requestTimeout{60'000}; ///< longest silence of an app with a request in hand; 0 = never
    milliseconds stopGrace{10'000}; ///< from SIGTERM to SIGKILL
    qint64 maxBodyBytes = 1LL << 30; ///< beyond it 413; 0 = no limit
    qint64 maxHeadBytes = 64 * 1024; ///< of the app's response header block; beyond it 502
    UploadPolicy upload = UploadPolicy::Stream;
    bool passAuthorization = true; ///< HTTP_AUTHORIZATION reaches the app
    bool localRedirects = true; ///< "Location: /path" alone is answered from within (RFC 3875 6.2.2)
    QByteArray authorizer; ///< "/auth.fcgi": who is asked before each request; empty = nobody
    AccelPolicy accel = AccelPolicy::Follow;
    bool rejectEncodedSlash = false; ///< %2F in PATH_INFO is a 404
    QByteArrayList sendfileRoots; ///< where X-Sendfile may point; the web root of the app if empty
    bool canary = true; ///< a deployed version is started on trial before it replaces the file
    int umask = -1; ///< of the child; -1 = the daemon's
    ProcessLimits processLimits;
    bool noNewPrivs = true; ///< no set-user-ID program gives the child, or what it starts, more rights
    bool privateTmp = false; ///< the app has a temporary directory of its own
    /// Who apps run as: a pattern of app names to "USER" or "USER:GROUP"; empty = as the daemon. Of the daemon's
    /// config only.
    QMap<QByteArray, QByteArray> users;

    bool operator==(const AppSettings &) const = default;
};

/// What members of the control group may do over the control socket.
enum class GroupAccess {
    ReadOnly, ///< look
    Full, ///< everything
};

/// Where to listen.
struct ListenAddress
{
    enum class Kind {
        Tcp, ///< host (may be empty: every interface, IPv6 and IPv4) and port
        Unix, ///< path
        Inherited, ///< descriptors handed over by systemd (LISTEN_FDS)
    };
    Kind kind = Kind::Tcp;
    QByteArray host;
    quint16 port = 0; ///< 0 = let the system choose; the log tells
    QByteArray path;

    bool operator==(const ListenAddress &) const = default;
    /// As the user writes it: "127.0.0.1:8080", "[::1]:8080", ":8080", "unix:/run/x.sock", "systemd".
    QByteArray toText() const;
    /// True if only this machine can connect (loopback address or Unix socket).
    bool isLocalOnly() const;
};

/// Parses "host:port", "[v6]:port", ":port", "unix:/path", "/path" or "systemd". The error names the
/// text and shows the forms.
Result<ListenAddress> parseListenAddress(QByteArrayView text);

/// Limits that protect the daemon from its clients.
struct HttpLimits
{
    qsizetype headBytes = 32 * 1024; ///< request line and fields together; beyond it 431
    qsizetype targetBytes = 8 * 1024; ///< request target; beyond it 414
    int fieldCount = 100; ///< beyond it 431
    int connections = 10'000; ///< per daemon; beyond it new ones wait in the kernel's backlog
    /// Of one IPv4 address or IPv6 /64, beyond it 503; 0 = any number. Of the places a quarter, so that no single client takes
    /// them all, and many people behind one address hardly ever notice. Trusted proxies and this machine are exempt.
    int connectionsPerAddress = 2'500;
    int keepAliveRequests = 10'000; ///< per connection, then it is closed politely
    milliseconds headTimeout{20'000}; ///< from the first byte to the end of the head; then 408
    milliseconds bodyTimeout{30'000}; ///< longest silence in a request body; then 408
    milliseconds keepAliveTimeout{75'000}; ///< idle between requests
    milliseconds sendTimeout{60'000}; ///< longest time in which a client takes not one byte
    qint64 bodyRate = 256; ///< least bytes per second of a request body, over windows of rateWindow; then 408; 0 = any
    qint64 sendRate = 256; ///< of a response that waits for its client; then the connection is cut; 0 = any
    milliseconds rateWindow{20'000}; ///< three slow ones are too many
    qint64 spoolMemoryBytes = 64 * 1024; ///< of a spooled body; the rest goes to a temporary file

    bool operator==(const HttpLimits &) const = default;
};

/// The daemon's effective settings.
struct Config
{
    QList<ListenAddress> listen;
    QByteArray webRoot = "/var/www/fcgi"; ///< where apps live
    QByteArray staticRoot; ///< where plain files live; empty = none are served
    /// Where sockets are made. Given by the user, it also makes Socket the default mode.
    QByteArray socketDir;
    QByteArray runtimeDir; ///< 0700: sockets (unless socketDir) and the state file
    /// Where fcgi-spawnerctl and the desktop connect; empty = control.sock in runtimeDir, "off" = nowhere.
    QByteArray controlSocket;
    QByteArray controlGroup; ///< its members may connect too; empty = nobody else
    GroupAccess controlGroupAccess = GroupAccess::ReadOnly;
    QList<ListenAddress> adminListen; ///< health, metrics, dashboard; empty = nowhere
    int gatewayThreads = 0; ///< 0 = one less than there are cores, from 1 to 4
    std::optional<bool> dev; ///< error pages with details; unset = when every listener is local only
    LogLevel logLevel = LogLevel::Info;
    AccessLogFormat accessLog = AccessLogFormat::Off;
    QByteArray accessLogFile; ///< empty = with the other messages
    int logLinesPerApp = 2'000; ///< kept in memory
    QMap<QByteArray, QByteArray> authorizers; ///< by decoded path without a slash at its end: as AppSettings::authorizer
    QByteArrayList trustedProxies; ///< addresses or networks whose X-Forwarded-* count; Unix sockets always do
    milliseconds shutdownDelay{0}; ///< goes on answering for so long when SIGTERM comes, but says that it ends
    milliseconds shutdownTimeout{30'000}; ///< for what runs when SIGTERM comes
    milliseconds settleTime{250}; ///< a changed app file must be quiet for so long
    int keepVersions = 3; ///< old versions of each deployed app that are kept
    HttpLimits limits;
    AppSettings app; ///< defaults for every app

    bool isDev() const;
    int effectiveGatewayThreads() const;
    /// socketDir, else runtimeDir.
    QByteArray effectiveSocketDir() const;
    /// controlSocket, else the one in runtimeDir; empty if there is none.
    QByteArray effectiveControlSocket() const;
};

} // namespace spawner
