// AppRegistry: what there is.
#include "apps/app.h"
#include "apps/appregistry.h"

#include <QFile>

namespace spawner {

App *AppRegistry::app(const QByteArray &name) const
{
    const auto entry = m_entries.find(pathOf(name));
    return entry == m_entries.end() ? nullptr : entry->second.app.get();
}

QList<App *> AppRegistry::apps() const
{
    QList<App *> all;
    for (const auto &[path, entry] : m_entries) {
        if (entry.app)
            all.append(entry.app.get());
    }
    return all;
}

AppEntry AppRegistry::describe(const QByteArray &path, const Entry &entry) const
{
    const QByteArray file = fileOf(path);
    const QByteArray settingsFile = entry.candidate.settings ? QByteArray(file + ".toml") : QByteArray();
    return {nameOf(path),          file,           settingsFile,  entry.app.get(), entry.refusal,
            entry.settingsProblem, entry.settings, entry.origins, entry.metrics};
}

QList<AppEntry> AppRegistry::entries() const
{
    std::map<QByteArray, AppEntry> all;
    for (const auto &[path, entry] : m_entries)
        all.emplace(nameOf(path), describe(path, entry));
    for (const auto &[path, reason] : m_watcher.refused()) {
        Entry link;
        link.refusal = reason;
        all.emplace(nameOf(path), describe(path, link));
    }
    QList<AppEntry> list;
    for (const auto &[name, entry] : all)
        list.append(entry);
    return list;
}

std::optional<AppEntry> AppRegistry::entry(const QByteArray &name) const
{
    const QByteArray path = pathOf(name);
    if (const auto known = m_entries.find(path); known != m_entries.end())
        return describe(path, known->second);
    if (const auto refused = m_watcher.refused().find(path); refused != m_watcher.refused().end()) {
        Entry link;
        link.refusal = refused->second;
        return describe(path, link);
    }
    return std::nullopt;
}

Result<std::shared_ptr<const AppSettings>> AppRegistry::settingsFor(const QByteArray &name) const
{
    const QByteArray path = pathOf(name);
    if (const auto known = m_entries.find(path); known != m_entries.end() && known->second.app)
        return known->second.settings;
    Origins origins;
    return QFile::exists(QFile::decodeName(fileOf(path) + ".toml")) ? loadSettings(path, &origins) : m_defaults;
}

} // namespace spawner
