#include "server/appfinder.h"

#include "base/nearestname.h"

namespace spawner {

Result<AppEntry> findApp(const AppRegistry &registry, const QByteArray &name)
{
    if (const auto entry = registry.entry(name))
        return *entry;
    QByteArrayList names;
    const QList<AppEntry> entries = registry.entries();
    for (const AppEntry &entry : entries)
        names.append(entry.name);
    QString message = QStringLiteral("there is no app '%1'").arg(QString::fromUtf8(name));
    if (const QByteArray nearest = nearestName(name, names); !nearest.isEmpty())
        message += QStringLiteral(" (did you mean '%1'?)").arg(QString::fromUtf8(nearest));
    return Error{ ErrorCode::NotFound, message };
}

Result<App *> findRunnableApp(const AppRegistry &registry, const QByteArray &name)
{
    const auto entry = findApp(registry, name);
    if (!entry)
        return entry.error();
    if (entry->app)
        return entry->app;
    return entry->refusal.value_or(Error{ ErrorCode::NotFound, QStringLiteral("it is no app") });
}

Result<void> findAppOrAll(const AppRegistry &registry, const QByteArray &name)
{
    if (name.isEmpty())
        return {};
    const auto entry = findApp(registry, name);
    return entry ? Result<void>() : Result<void>(entry.error());
}

} // namespace spawner
