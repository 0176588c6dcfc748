// What the doctor found, in the language of the program where it is known.
#pragma once

#include "control/activity.h"

#include <QCoreApplication>
#include <QString>

namespace spawner {

class CheckTexts
{
    Q_DECLARE_TR_FUNCTIONS(spawner::CheckTexts)
public:
    /// What was looked at: "Shared libraries"; the id itself if it is from a newer daemon.
    static QString title(const QByteArray &id);
    /// What was found: a sentence of ours where it says all that the daemon's does, else the daemon's (English). Plain text.
    static QString sentence(const CheckResult &check);
    static QString verdict(const QByteArray &verdict); ///< "Problems": of a group
};

} // namespace spawner
