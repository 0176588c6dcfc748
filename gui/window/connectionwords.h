// What to say when there is no connection, and what to offer. Pure.
#pragma once

#include "gui/client/connectionstate.h"
#include "gui/client/profile.h"
#include "gui/style/colors.h"
#include "gui/style/icons.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

namespace spawner {

/// Texts are translated and plain.
struct ConnectionWords
{
    Q_DECLARE_TR_FUNCTIONS(spawner::ConnectionWords)
public:
    /// The one thing to do about it.
    enum class Way { None, SetUp, StartDaemon, CopyCommand, Details, Retry, UsePort, CopyDetails, Connect };

    QString text{}; ///< empty: there is a connection
    QString detail{}; ///< what else there is to say; may be empty
    Glyph glyph = Glyph::Disconnect;
    Tone tone = Tone::Warning;
    Way way = Way::None;
    Way second = Way::None;
    QString copied{}; ///< what CopyCommand or CopyDetails puts into the clipboard
    int port = 0; ///< for UsePort: a port to try instead
    bool isBusy = false; ///< it is on its way by itself
    bool isCounting = false; ///< the text has a time that passes: ask again in a second

    QString wayText(Way of) const; ///< of a button; with a port where that matters

    /// `hasData`: something of this daemon is shown already, as of an earlier time.
    static ConnectionWords of(const ConnectionState &state, const Profile &profile, const QDateTime &now, bool hasData);

private:
    void forTrouble(const ConnectionState &state, const Profile &profile, bool hasData);
    void forDenied(const ConnectionState &state);
    void forUnreachable(const ConnectionState &state, const Profile &profile);
    void addRetry(const ConnectionState &state, const QDateTime &now);
};

/// "cannot listen on 127.0.0.1:8080: ...; it is held by nginx (pid 812)": the port, and whose it is (may be empty). A port
/// of 0 if it is another error.
struct PortConflict
{
    int port = 0;
    QString owner{}; ///< "nginx (PID 812)"
    static PortConflict of(const QString &message);
};

} // namespace spawner
