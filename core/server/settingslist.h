// Settings in force, each with its origin.
#pragma once

#include "config/configloader.h"
#include "control/activity.h"

#include <QJsonArray>

namespace spawner {

QList<SettingStatus> settingsList(const LoadedConfig &config);
/// Those of one app, named as in its own settings file ("idle-timeout"). `own`: origins of what its file sets.
QList<SettingStatus> appSettingsList(const AppSettings &settings, const Origins &own, const LoadedConfig &config);
QJsonArray settingsJson(const QList<SettingStatus> &settings);

} // namespace spawner
