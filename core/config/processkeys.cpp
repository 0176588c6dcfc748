// Keys about what the processes of apps may do to the machine.
#include "config/configkeys.h"

#include <sys/resource.h>

namespace spawner {
namespace {

/// "inherit", or what the unit of the limit is written as.
struct LimitForm
{
    ProcessLimitKind kind;

    QByteArray expected() const
    {
        const QByteArray least = limitText(kind, kind.least);
        switch (kind.unit) {
        case ProcessLimitKind::Unit::Count:
            return "a whole number from " + least + ", or \"inherit\"";
        case ProcessLimitKind::Unit::Bytes:
            return "bytes or a size such as \"64KiB\" or \"10MB\", at least " + least + ", or \"inherit\"";
        case ProcessLimitKind::Unit::Seconds:
            break;
        }
        return "a duration in whole seconds, at least " + tomlString(least) + ", or \"inherit\"";
    }
    bool read(const ConfigNode &node, qint64 &value, ValueReader &reader) const
    {
        constexpr qint64 Most = qint64(1) << 60;
        if (node.kind == ConfigNode::Kind::String && node.text == "inherit") {
            value = ProcessLimits::Inherit;
            return true;
        }
        ValueReader quiet(reader.baseDirectory());
        qint64 number = -1;
        milliseconds time{ 0 };
        switch (kind.unit) {
        case ProcessLimitKind::Unit::Count:
            number = node.kind == ConfigNode::Kind::Integer ? node.integer : -1;
            break;
        case ProcessLimitKind::Unit::Bytes:
            if (!SizeForm{ 0, Most }.readBytes(node, number, quiet))
                number = -1;
            break;
        case ProcessLimitKind::Unit::Seconds:
            if (DurationForm{}.read(node, time, quiet) && time % std::chrono::seconds(1) == milliseconds::zero())
                number = time / std::chrono::seconds(1);
            break;
        }
        if (number < kind.least || number > Most)
            return reader.refuse(node, expected());
        value = number;
        return true;
    }
    QByteArray print(qint64 value) const
    {
        const QByteArray text = limitText(kind, value);
        const bool isNumber = text.back() >= '0' && text.back() <= '9';
        return isNumber ? text : tomlString(text);
    }
};

const char *helpOf(int resource)
{
    switch (resource) {
    case RLIMIT_NOFILE:
        return "Most files, sockets and pipes that a process may have open. Like the other limits it can only be made "
               "stricter for one app by the app's own file, and must not be above the daemon's hard limit.";
    case RLIMIT_AS:
        return "Most memory of a process, counted as address space: that is more than it uses (Go, Java and Node "
               "reserve gigabytes), so leave room.";
    case RLIMIT_CPU:
        return "Most processor time of a process in its whole life; then it is ended and another one takes over.";
    case RLIMIT_NPROC:
        return "Most processes and threads of the user that the app runs as, all of that user's together; without "
               "effect for root.";
    case RLIMIT_CORE:
        return "Largest core dump; 0 is none. Dumps hold what the app had in memory, passwords too.";
    default:
        return "Largest file that a process may write.";
    }
}

ConfigKey limitKey(const ProcessLimitKind &kind)
{
    static constexpr const char *Placeholders[] = { "N", "SIZE", "DURATION" };
    const LimitForm form{ kind };
    const auto member = kind.member;
    ConfigKey key;
    key.name = QByteArray("app.") + kind.key;
    key.help = helpOf(kind.resource);
    key.placeholder = Placeholders[int(kind.unit)];
    key.expected = form.expected();
    key.shape = kind.unit == ProcessLimitKind::Unit::Count ? ValueShape::Integer : ValueShape::Text;
    key.sets = { key.name };
    key.read = [=](Config &config, const ConfigNode &node, ValueReader &reader) {
        return form.read(node, config.app.processLimits.*member, reader);
    };
    key.print = [=](const Config &config) { return form.print(config.app.processLimits.*member); };
    key.copy = [=](const Config &from, Config &to) {
        to.app.processLimits.*member = from.app.processLimits.*member;
    };
    key.tighten = [=](const AppSettings &outer, AppSettings &own) {
        if (!isLooserLimit(own.processLimits.*member, outer.processLimits.*member))
            return false;
        own.processLimits.*member = outer.processLimits.*member;
        return true;
    };
    return key;
}

/// A switch that an app's own file may put on, but not off.
ConfigKey guardKey(const char *name, bool AppSettings::*member, const char *help)
{
    const BooleanForm form;
    ConfigKey key;
    key.name = QByteArray("app.") + name;
    key.help = help;
    key.placeholder = form.placeholder;
    key.expected = form.expected();
    key.shape = BooleanForm::Shape;
    key.sets = { key.name };
    key.read = [=](Config &config, const ConfigNode &node, ValueReader &reader) {
        return form.read(node, config.app.*member, reader);
    };
    key.print = [=](const Config &config) { return form.print(config.app.*member); };
    key.copy = [=](const Config &from, Config &to) { to.app.*member = from.app.*member; };
    key.tighten = [=](const AppSettings &outer, AppSettings &own) {
        const bool isLooser = outer.*member && !(own.*member);
        own.*member = own.*member || outer.*member;
        return isLooser;
    };
    return key;
}

bool isUserAndGroup(const QByteArray &text)
{
    const QByteArrayList parts = text.split(':');
    return parts.size() <= 2 && !parts.contains(QByteArray()) && !text.contains('\0') && !text.contains('/');
}

constexpr const char *ExpectedUser
    = "\"USER\", \"USER:GROUP\", \"\" for the daemon's own, or a table such as { \"shop*\" = \"shop\", \"*\" = \"www-apps\" }";

bool readUsers(Config &config, const ConfigNode &node, ValueReader &reader)
{
    QMap<QByteArray, QByteArray> users;
    if (node.kind == ConfigNode::Kind::String && (node.text.isEmpty() || isUserAndGroup(node.text))) {
        if (!node.text.isEmpty())
            users.insert("*", node.text);
        config.app.users = users;
        return true;
    }
    if (node.kind != ConfigNode::Kind::Table)
        return reader.refuse(node, ExpectedUser);
    bool ok = true;
    for (const ConfigMember &member : node.members) {
        if (member.name.isEmpty() || member.name.contains('\0'))
            ok = reader.complain(member.value, "has a pattern that no app's name can match");
        else if (member.value.kind != ConfigNode::Kind::String || !isUserAndGroup(member.value.text))
            ok = reader.complain(member.value, "takes \"USER\" or \"USER:GROUP\" for " + tomlString(member.name));
        else
            users.insert(member.name, member.value.text);
    }
    if (ok)
        config.app.users = users;
    return ok;
}

QByteArray printUsers(const Config &config)
{
    const auto &users = config.app.users;
    if (users.isEmpty())
        return "\"\"";
    if (users.size() == 1 && users.firstKey() == "*")
        return tomlString(users.first());
    QByteArray text;
    for (auto it = users.begin(); it != users.end(); ++it)
        text += (text.isEmpty() ? "{ " : ", ") + tomlString(it.key()) + " = " + tomlString(it.value());
    return text + " }";
}

ConfigKey userKey()
{
    ConfigKey key;
    key.name = "app.user";
    key.help = "Who apps run as: \"USER\" or \"USER:GROUP\", or a table from patterns of app names to these (the longest "
               "that fits counts); empty is the daemon's own user. Only for a daemon that runs as root, and only in "
               "this file, not in NAME.fcgi.toml.";
    key.placeholder = "USER";
    key.expected = ExpectedUser;
    key.shape = ValueShape::Text;
    key.sets = { key.name };
    key.isMainOnly = true;
    key.read = readUsers;
    key.print = printUsers;
    key.copy = [](const Config &from, Config &to) { to.app.users = from.app.users; };
    return key;
}

} // namespace

std::vector<ConfigKey> processKeys()
{
    std::vector<ConfigKey> keys{ userKey() };
    for (const ProcessLimitKind &kind : processLimitKinds())
        keys.push_back(limitKey(kind));
    keys.push_back(guardKey("no-new-privs", &AppSettings::noNewPrivs,
                            "Neither the app nor what it starts gets more rights by set-user-ID programs; sudo, and "
                            "sendmail where it needs that, do not work then."));
    keys.push_back(guardKey("private-tmp", &AppSettings::privateTmp,
                            "The app gets a temporary directory of its own ($TMPDIR) in runtime-dir, which goes when its "
                            "last process ends."));
    return keys;
}

} // namespace spawner
