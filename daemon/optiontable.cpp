#include "daemon/optiontable.h"

#include "config/configkeys.h"

namespace spawner {
namespace {

/// An option that sets a key of the config, described by that key.
OptionSpec keyOption(const char *name, const char *key, const char *goName = "")
{
    const ConfigKey *entry = findConfigKey(key);
    Q_ASSERT(entry);
    OptionSpec option;
    option.name = name;
    option.goName = goName;
    option.key = key;
    option.placeholder = entry->placeholder;
    option.help = entry->help;
    if (entry->shape == ValueShape::List)
        option.help += " May be repeated.";
    return option;
}

OptionSpec switchOption(const char *name, const char *key, const char *value, const char *help)
{
    OptionSpec option;
    option.name = name;
    option.key = key;
    option.fixedValue = value;
    option.help = help;
    return option;
}

OptionSpec valueOption(const char *name, const char *placeholder, const char *help)
{
    OptionSpec option;
    option.name = name;
    option.placeholder = placeholder;
    option.help = help;
    return option;
}

OptionSpec actionOption(const char *name, Options::Action action, const char *help)
{
    OptionSpec option;
    option.name = name;
    option.action = action;
    option.help = help;
    return option;
}

} // namespace

const std::vector<OptionSpec> &optionTable()
{
    static const std::vector<OptionSpec> table{
        keyOption("listen", "listen", "listenAddr"),
        keyOption("web-root", "web-root", "webRoot"),
        keyOption("static-root", "static-root", "staticRoot"),
        keyOption("socket-dir", "socket-dir", "socketDir"),
        keyOption("runtime-dir", "runtime-dir"),
        keyOption("control-socket", "control-socket"),
        keyOption("control-group", "control-group"),
        keyOption("admin-listen", "admin-listen"),
        keyOption("idle-timeout", "app.idle-timeout", "idleTimeout"),
        keyOption("gateway-threads", "gateway-threads"),
        keyOption("mode", "app.mode"),
        keyOption("log-level", "log-level"),
        keyOption("access-log", "access-log"),
        keyOption("access-log-file", "access-log-file"),
        switchOption("dev", "dev", "true",
                     "Error pages show an app's exit status and last log lines. The default is to do so "
                     "only while nobody but this machine can connect."),
        switchOption("no-dev", "dev", "false", "Error pages never show that."),
        valueOption("set", "KEY=VALUE",
                    "Any setting of the config file, such as app.processes-max=4. May be repeated."),
        valueOption("config", "FILE",
                    "The config file; empty (--config=) reads none. The default is "
                    "/etc/fcgi-spawner/fcgi-spawner.toml, if it is there."),
        actionOption("check-config", Options::Action::CheckConfig,
                     "Check the config and the apps' own settings, and exit."),
        actionOption("print-config", Options::Action::PrintConfig,
                     "Print every setting in force and where it comes from, and exit."),
        actionOption("help", Options::Action::Help, "Print this, and exit."),
        actionOption("version", Options::Action::Version, "Print the version, and exit."),
    };
    return table;
}

} // namespace spawner
