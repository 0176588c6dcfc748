// Errors in words for people. Translated; the daemon's own sentences are English and come along as details.
#pragma once

#include "base/result.h"
#include "gui/client/connectionstate.h"

#include <QCoreApplication>
#include <QString>

namespace spawner {

class MessageTexts
{
    Q_DECLARE_TR_FUNCTIONS(spawner::MessageTexts)
public:
    /// What is wrong: "The file is not executable". No full stop.
    static QString words(ErrorCode code);
    /// What to do about it, a sentence or two; empty if nothing helps but reading the details.
    static QString advice(ErrorCode code);
    /// words(), and what the error itself says: "The file is not executable: /srv/hello.fcgi has no x bit". Plain text.
    static QString sentence(const Error &error);
    /// Why there is no connection, as exactly as is known; empty without a trouble. Plain text.
    static QString trouble(const ConnectionState &state);
    /// What to do about that; may be empty.
    static QString troubleAdvice(const ConnectionState &state);
};

} // namespace spawner
