// Settings, without what nobody looking over a shoulder should read.
#pragma once

#include <QString>
#include <QStringView>

namespace spawner {

/// Does a setting or variable of this name hold a password, token or the like?
bool isSecretName(QStringView name);
/// The value of setting `key` (as TOML): dots in place of secrets, also of those within tables, addresses and arguments.
QString maskedSetting(const QString &key, const QString &value);

} // namespace spawner
