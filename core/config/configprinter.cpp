#include "config/configkeys.h"
#include "config/configloader.h"

namespace spawner {
namespace {

/// A comment ends with its line and must be UTF-8; an origin may hold any file name.
QByteArray commentText(const QByteArray &origin)
{
    QString text = QString::fromUtf8(origin);
    for (QChar &c : text) {
        if (c.unicode() < 0x20 || c.unicode() == 0x7f)
            c = u'?';
    }
    return text.toUtf8();
}

} // namespace

QByteArray printWithoutSecrets(const ConfigKey &key, const Config &config)
{
    if (key.name != "app.environment")
        return key.print(config);
    Config masked = config;
    for (QByteArray &value : masked.app.environment)
        value = "***";
    return key.print(masked);
}

QByteArray printConfig(const LoadedConfig &loaded, Secrets secrets)
{
    constexpr qsizetype CommentColumn = 48;
    QByteArray output;
    QByteArray table;
    for (const ConfigKey &key : configKeys()) {
        if (key.isAlias())
            continue;
        if (key.table() != table) {
            table = key.table();
            output += "\n[" + table + "]\n";
        }
        const QByteArray setting = key.shortName() + " = "
            + (secrets == Secrets::Masked ? printWithoutSecrets(key, loaded.config) : key.print(loaded.config));
        output += setting.leftJustified(CommentColumn) + " # " + commentText(loaded.origins.value(key.name))
            + "\n";
    }
    return output;
}

} // namespace spawner
