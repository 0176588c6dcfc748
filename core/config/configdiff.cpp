#include "config/configkeys.h"
#include "config/configloader.h"

namespace spawner {

QByteArrayList restartOnlyChanges(const Config &before, const Config &after)
{
    QByteArrayList names;
    for (const ConfigKey &key : configKeys()) {
        if (key.isRestartOnly && !key.isAlias() && key.print(before) != key.print(after))
            names.append(key.name);
    }
    return names;
}

Config withoutRestartOnlyChanges(const Config &running, Config wanted)
{
    for (const ConfigKey &key : configKeys()) {
        if (key.isRestartOnly && !key.isAlias())
            key.copy(running, wanted);
    }
    return wanted;
}

} // namespace spawner
