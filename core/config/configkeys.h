// Every key of the config, once: loading, printing, suggestions, flags and the documents are driven
// by this table.
#pragma once

#include "config/valueforms.h"

#include <functional>
#include <vector>

namespace spawner {

/// One key.
struct ConfigKey
{
    QByteArray name; ///< with its table: "web-root", "limits.head", "app.idle-timeout"
    QByteArray help; ///< one or two sentences
    QByteArray placeholder; ///< of its value in --help: "DIR"
    QByteArray expected; ///< of its value in messages: "the path of a directory"
    ValueShape shape = ValueShape::Text;
    bool isRestartOnly = false;
    /// Names of the settings it sets: its own, or others' if it is another way to say them.
    QByteArrayList sets;
    /// Reads the value into the config, or complains to the reader and changes nothing.
    std::function<bool(Config &, const ConfigNode &, ValueReader &)> read;
    /// The value as TOML; not set for another way to say something.
    std::function<QByteArray(const Config &)> print;
    std::function<void(const Config &from, Config &to)> copy;
    bool isMainOnly = false; ///< not in an app's own file
    /// Set where an app's own file may only be stricter than the daemon's config: makes `own` as strict as
    /// `outer`, and tells whether it had to.
    std::function<bool(const AppSettings &outer, AppSettings &own)> tighten;

    bool isAlias() const { return !print; }
    /// The name without its table.
    QByteArray shortName() const { return name.mid(name.indexOf('.') + 1); }
    /// "", "limits" or "app".
    QByteArray table() const { return name.left(qMax<qsizetype>(0, name.indexOf('.'))); }
};

/// All keys, in the order in which they are printed and explained.
const std::vector<ConfigKey> &configKeys();

/// Those about what a process may do to the machine.
std::vector<ConfigKey> processKeys();

/// As print(), but for whoever did not read the file: values of environment variables are "***".
QByteArray printWithoutSecrets(const ConfigKey &key, const Config &config);

/// nullptr if there is no such key.
const ConfigKey *findConfigKey(QByteArrayView name);

/// The key that someone who wrote `name` (with its table) probably meant; empty if nothing is like it.
QByteArray nearestConfigKey(const QByteArray &name);

} // namespace spawner
