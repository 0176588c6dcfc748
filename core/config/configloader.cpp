#include "config/configloader.h"

#include "config/configdefaults.h"
#include "config/configkeys.h"
#include "config/flagvalues.h"

#include <QDir>
#include <QFile>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace spawner {
namespace {

struct Problem
{
    int line = 0;
    int column = 0;
    QByteArray text;
};

/// One document on its way into a Config.
struct Loading
{
    Config config;
    Origins origins;
    QByteArray name; ///< of the file
    bool isAppFile = false; ///< its keys are those of [app], without the table
    QSet<QByteArray> setHere; ///< settings that this document has set
    QList<Problem> problems;

    QByteArray baseDirectory() const
    {
        const QString path = QDir::current().absoluteFilePath(QFile::decodeName(name));
        return QFile::encodeName(path.left(qMax(1, path.lastIndexOf(u'/'))));
    }
    QByteArray place(int line, int column) const
    {
        return name + ":" + QByteArray::number(line) + ":" + QByteArray::number(column);
    }
};

/// A name that may hold anything, for a message.
QByteArray shown(const QByteArray &name)
{
    const QByteArray key = tomlKey(name);
    return key.startsWith('"') ? key : "'" + name + "'";
}

/// "'idle-timeout' in [app]"; within an app's file, and for the table one is in, the table goes unsaid.
QByteArray suggestionFor(const QByteArray &table, const QByteArray &name, bool isAppFile)
{
    const QByteArray nearest = nearestConfigKey(table.isEmpty() ? name : table + "." + name);
    if (nearest.isEmpty())
        return {};
    const ConfigKey *key = findConfigKey(nearest);
    if (!key)
        return isAppFile ? QByteArray() : " (did you mean [" + nearest + "]?)";
    if (key->table() == table)
        return " (did you mean '" + key->shortName() + "'?)";
    if (isAppFile)
        return " ('" + key->shortName() + "' belongs in the daemon's config)";
    const QByteArray where
        = key->table().isEmpty() ? QByteArray("at the top level") : "in [" + key->table() + "]";
    return " (did you mean '" + key->shortName() + "' " + where + "?)";
}

void refuseUnknown(Loading &loading, const QByteArray &table, const ConfigMember &member)
{
    if (loading.isAppFile && member.name == "app") {
        loading.problems.append({ member.line, member.column,
                                  "in an app's own file its keys stand at the top level, without [app]" });
        return;
    }
    const bool isTable = member.value.kind == ConfigNode::Kind::Table;
    QByteArray text = isTable ? "unknown table " : "unknown key ";
    text += shown(member.name);
    if (!table.isEmpty() && !loading.isAppFile)
        text += " in [" + table + "]";
    loading.problems.append(
        { member.line, member.column, text + suggestionFor(table, member.name, loading.isAppFile) });
}

/// True if another key of the same document has set the same.
bool isSaidTwice(Loading &loading, const ConfigKey &key, const ConfigMember &member)
{
    for (const QByteArray &setting : key.sets) {
        if (!loading.setHere.contains(setting))
            continue;
        loading.problems.append(
            { member.line, member.column,
              "'" + key.name + "' and another key both set '" + setting + "': keep one of them" });
        return true;
    }
    return false;
}

void applyMember(Loading &loading, const QByteArray &table, const ConfigMember &member)
{
    const QByteArray fullName = table.isEmpty() ? member.name : table + "." + member.name;
    const ConfigKey *key = member.name.contains('.') ? nullptr : findConfigKey(fullName);
    if (!key) {
        refuseUnknown(loading, table, member);
        return;
    }
    if (loading.isAppFile && key->isMainOnly) {
        loading.problems.append({ member.line, member.column,
                                  "'" + member.name + "' belongs in the daemon's config, in [app]: whoever may write an "
                                  "app does not choose who it runs as" });
        return;
    }
    if (isSaidTwice(loading, *key, member))
        return;
    ValueReader reader(loading.baseDirectory());
    for (const QByteArray &setting : key->sets)
        loading.setHere.insert(setting);
    if (key->read(loading.config, member.value, reader)) {
        for (const QByteArray &setting : key->sets)
            loading.origins.insert(setting, loading.place(member.line, member.column));
        return;
    }
    for (const ValueReader::Complaint &complaint : reader.complaints()) {
        loading.problems.append({ complaint.line > 0 ? complaint.line : member.line,
                                  complaint.line > 0 ? complaint.column : member.column,
                                  shown(member.name) + " " + complaint.text });
    }
}

void applyTable(Loading &loading, const QByteArray &table, const QList<ConfigMember> &members)
{
    for (const ConfigMember &member : members) {
        const bool isTableName = table.isEmpty() && (member.name == "limits" || member.name == "app");
        if (!isTableName)
            applyMember(loading, table, member);
        else if (member.value.kind == ConfigNode::Kind::Table)
            applyTable(loading, member.name, member.value.members);
        else
            loading.problems.append(
                { member.line, member.column,
                  "'" + member.name + "' is a table: write [" + member.name + "] and its keys below" });
    }
}

void applyText(Loading &loading, QByteArrayView text)
{
    std::optional<ConfigSyntaxError> error;
    const ConfigNode root = parseToml(text, &error);
    if (error)
        loading.problems.append({ error->line, error->column, error->message });
    else
        applyTable(loading, loading.isAppFile ? "app" : "", root.members);
}

/// Problems of the document in the order of its lines.
void report(Loading &loading, ConfigProblems *problems)
{
    std::stable_sort(loading.problems.begin(), loading.problems.end(),
                     [](const Problem &a, const Problem &b) {
                         return std::tie(a.line, a.column) < std::tie(b.line, b.column);
                     });
    for (const Problem &problem : loading.problems)
        problems->lines.append(
            QString::fromUtf8(loading.place(problem.line, problem.column) + ": " + problem.text));
}

} // namespace

std::optional<LoadedConfig> loadConfig(const QByteArray &file, const QList<FlagValue> &flags,
                                       ConfigProblems *problems)
{
    QByteArray text;
    if (!file.isEmpty()) {
        QFile source(QFile::decodeName(file));
        const bool isOpen = source.open(QIODevice::ReadOnly);
        if (isOpen)
            text = source.read(MaxConfigBytes + 1);
        if (!isOpen || source.error() != QFileDevice::NoError) {
            problems->lines.append(
                QStringLiteral("%1: cannot be read: %2").arg(source.fileName(), source.errorString()));
            return std::nullopt;
        }
    }
    return loadConfigText(text, file, flags, problems);
}

std::optional<LoadedConfig> loadConfigText(QByteArrayView text, const QByteArray &name,
                                           const QList<FlagValue> &flags, ConfigProblems *problems)
{
    Loading loading;
    loading.name = name;
    applyText(loading, text);
    report(loading, problems);
    applyFlags(flags, loading.config, loading.origins, problems);
    checkConfig(loading.config, loading.origins, problems);
    if (!problems->isEmpty())
        return std::nullopt;
    completeConfig(loading.config, loading.origins);
    return LoadedConfig{ loading.config, loading.origins, name };
}

/// What an app's file may not loosen is as strict as it was.
static void tighten(Loading &loading, const AppSettings &outer, ConfigProblems *problems)
{
    for (const ConfigKey &key : configKeys()) {
        if (!key.tighten || !loading.setHere.contains(key.name))
            continue;
        const QByteArray asked = key.print(loading.config);
        if (!key.tighten(outer, loading.config.app))
            continue;
        const QByteArray place = loading.origins.take(key.name);
        problems->warnings.append(
            QString::fromUtf8(place + ": '" + key.shortName() + "' stays " + key.print(loading.config)
                              + ", as the daemon's config has it: an app's own file cannot loosen it to " + asked));
    }
}

std::optional<AppSettings> loadAppSettings(QByteArrayView text, const QByteArray &name,
                                           const AppSettings &defaults, ConfigProblems *problems,
                                           Origins *origins)
{
    Loading loading;
    loading.name = name;
    loading.isAppFile = true;
    loading.config.app = defaults;
    applyText(loading, text);
    report(loading, problems);
    checkConfig(loading.config, loading.origins, problems);
    if (!problems->isEmpty())
        return std::nullopt;
    tighten(loading, defaults, problems);
    if (origins)
        origins->insert(loading.origins);
    return loading.config.app;
}

} // namespace spawner
