// Secrets that stand in URLs, kept out of logs and lists.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace spawner {

/// What stands for a secret.
inline constexpr QByteArrayView SecretMask = "***";

/// Is a parameter or variable of that name likely to hold one ("access_token", "X-Amz-Signature", "code", "pwd")?
/// Percent escapes in it are seen through.
bool isSecretName(QByteArrayView name);

/// A request target or URL with the values of its query's secret parameters masked, and a password before the host.
/// Pure; `url` itself, without a copy, if there is nothing to mask: `store` then stays empty.
QByteArrayView withoutSecrets(QByteArrayView url, QByteArray &store);

} // namespace spawner
