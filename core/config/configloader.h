// From flags, files and defaults to a Config, with every problem at file:line:column.
//
// Rules: flags beat the file, the file beats the default. An unknown key or a bad value is an error
// that names the nearest known key or the accepted forms; all problems are reported, not just the
// first. Unreadable is an error; absent is one only for a file that the user named.
#pragma once

#include "config/config.h"

#include <QStringList>

namespace spawner {

/// Where an effective value came from: "default", "/etc/fcgi-spawner/fcgi-spawner.toml:12:3", "--listen".
using Origins = QMap<QByteArray, QByteArray>;

/// One flag of the command line: the config key it sets ("listen", "app.idle-timeout"), its value as
/// text, and how the user spelt it ("-idleTimeout").
struct FlagValue
{
    QByteArray key;
    QByteArray value;
    QByteArray spelling;
};

/// A config that was loaded, with the origin of each setting.
struct LoadedConfig
{
    Config config;
    Origins origins; ///< one entry per key that printConfig shows
    QByteArray file; ///< the file that was read, empty if none
};

/// What was wrong, one line each: "fcgi-spawner.toml:3:1: unknown key 'idle-timout' (did you mean
/// 'idle-timeout'?)".
struct ConfigProblems
{
    QStringList lines;
    QStringList warnings; ///< about what was taken, but not as it was written
    bool isEmpty() const { return lines.isEmpty(); }
};

/// Loads the daemon's config. `file` empty: built-in defaults and flags only. Any problem leaves
/// the result without a config and `problems` filled. Pure but for reading `file`.
std::optional<LoadedConfig> loadConfig(const QByteArray &file, const QList<FlagValue> &flags,
                                       ConfigProblems *problems);

/// The same over text in memory (tests, fuzzer, the control protocol); `name` stands for the file,
/// relative paths start at its directory.
std::optional<LoadedConfig> loadConfigText(QByteArrayView text, const QByteArray &name,
                                           const QList<FlagValue> &flags, ConfigProblems *problems);

/// Settings of one app: `defaults` overridden by the text of its NAME.fcgi.toml, whose path is
/// `name`. `origins` gets an entry per setting that the text changes, under the name that
/// printConfig's origins have ("app.idle-timeout"); others stay. Where the file may only be stricter than
/// `defaults` (limits of processes, no-new-privs, private-tmp) and is not, `defaults` hold, with a warning: an error
/// would turn an app's file bad, and the app off, when an administrator lowers a limit.
std::optional<AppSettings> loadAppSettings(QByteArrayView text, const QByteArray &name,
                                           const AppSettings &defaults, ConfigProblems *problems,
                                           Origins *origins = nullptr);

enum class Secrets { Shown, Masked };

/// Every effective value as TOML that loadConfig accepts, each with its origin as a comment. Masked: the values of
/// environment variables are "***", for those who may ask the daemon but not read its files.
QByteArray printConfig(const LoadedConfig &loaded, Secrets secrets = Secrets::Shown);

/// Names of settings that differ and take a restart to change (listen, gateway-threads, ...).
QByteArrayList restartOnlyChanges(const Config &before, const Config &after);

/// `wanted`, but with the settings of `running` where a change takes a restart: what can be put in
/// force at once.
Config withoutRestartOnlyChanges(const Config &running, Config wanted);

} // namespace spawner
