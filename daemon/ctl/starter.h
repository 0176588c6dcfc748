// `new`: starter projects, from the templates in resources/starters.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>
#include <QStringList>

namespace spawner {

/// "c++", "go", "php", "python", "perl".
const QByteArrayList &starterLanguages();

/// Writes the project of an app called `name` in `language` into `directory`, which is made if it is not
/// there; scripts are executable. Returns the files' names, relative to it. Errors name a wrong name or
/// language, or a file that exists already (then nothing is written).
Result<QStringList> writeStarter(const QByteArray &name, const QByteArray &language,
                                 const QString &directory);

} // namespace spawner
