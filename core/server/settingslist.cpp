#include "server/settingslist.h"

#include "config/configkeys.h"

namespace spawner {

QList<SettingStatus> settingsList(const LoadedConfig &config)
{
    QList<SettingStatus> list;
    for (const ConfigKey &key : configKeys()) {
        if (!key.isAlias())
            list.append({ key.name, printWithoutSecrets(key, config.config), config.origins.value(key.name) });
    }
    return list;
}

QList<SettingStatus> appSettingsList(const AppSettings &settings, const Origins &own, const LoadedConfig &config)
{
    Config shown = config.config;
    shown.app = settings;
    QList<SettingStatus> list;
    for (const ConfigKey &key : configKeys()) {
        if (key.isAlias() || key.table() != "app")
            continue;
        const QByteArray origin = own.value(key.name, config.origins.value(key.name));
        list.append({ key.shortName(), printWithoutSecrets(key, shown), origin });
    }
    return list;
}

QJsonArray settingsJson(const QList<SettingStatus> &settings)
{
    QJsonArray json;
    for (const SettingStatus &setting : settings)
        json.append(setting.toJson());
    return json;
}

} // namespace spawner
