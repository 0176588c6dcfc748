#include "gui/window/connectionwords.h"

#include "control/protocol.h"
#include "gui/style/format.h"
#include "gui/style/safetext.h"

#include <QLocale>
#include <QRegularExpression>

namespace spawner {

namespace {

using namespace std::chrono_literals;

/// "web1", or "this computer" within a sentence.
QString nameOf(const Profile &profile)
{
    return isolated(profile.displayName());
}

QString failure(const ConnectionState &state)
{
    return cleanLine(state.error.message);
}

} // namespace

PortConflict PortConflict::of(const QString &message)
{
    static const QRegularExpression pattern(
        QStringLiteral("cannot listen on \\S*:(\\d+): somebody already does(?:; it is held by (.+?)(?: \\(pid (\\d+)\\))?)?$"),
        QRegularExpression::MultilineOption);
    const QRegularExpressionMatch match = pattern.match(message);
    if (!match.hasMatch())
        return {};
    PortConflict conflict{ match.captured(1).toInt(), cleanLine(match.captured(2)) };
    if (match.hasCaptured(3) && !match.captured(3).isEmpty())
        //: A program that holds a port, and its process number.
        conflict.owner = ConnectionWords::tr("%1 (PID %2)").arg(conflict.owner, match.captured(3));
    return conflict;
}

ConnectionWords ConnectionWords::of(const ConnectionState &state, const Profile &profile, const QDateTime &now, bool hasData)
{
    ConnectionWords words;
    switch (state.phase) {
    case ConnectionPhase::Connected:
        break;
    case ConnectionPhase::Closed:
        words.text = tr("Not connected to %1.").arg(nameOf(profile));
        words.tone = Tone::Calm;
        words.way = Way::Connect;
        break;
    case ConnectionPhase::Connecting:
        words.text = tr("Connecting to %1…").arg(nameOf(profile));
        words.tone = Tone::Busy;
        words.glyph = Glyph::Connect;
        words.isBusy = true;
        break;
    case ConnectionPhase::Starting: {
        const double seconds = double(std::max<qint64>(state.since.msecsTo(now), 0)) / 1000;
        //: How long it has taken so far, in seconds.
        words.text = tr("Starting… (%1 s)").arg(QLocale().toString(seconds, 'f', 1));
        words.tone = Tone::Busy;
        words.glyph = Glyph::StateStarting;
        words.isBusy = true;
        words.isCounting = true;
        break;
    }
    case ConnectionPhase::Waiting:
        words.forTrouble(state, profile, hasData);
        words.addRetry(state, now);
        break;
    }
    return words;
}

void ConnectionWords::forTrouble(const ConnectionState &state, const Profile &profile, bool hasData)
{
    switch (state.trouble) {
    case ConnectionTrouble::None:
        text = tr("Connecting to %1…").arg(nameOf(profile));
        isBusy = true;
        break;
    case ConnectionTrouble::NoDaemon:
        if (profile.kind == Profile::Kind::User) {
            text = tr("No spawner is running on this computer.");
            way = Way::SetUp;
        } else {
            text = tr("No spawner is running at %1.").arg(isolated(state.socketPath));
            way = Way::Retry;
        }
        break;
    case ConnectionTrouble::ServiceStopped:
        text = tr("The spawner service is stopped.");
        way = Way::StartDaemon;
        break;
    case ConnectionTrouble::Denied:
        forDenied(state);
        break;
    case ConnectionTrouble::Incompatible:
        tone = Tone::Bad;
        glyph = Glyph::Error;
        //: A version of the daemon, and two numbers of protocols.
        text = state.daemonProtocol > 0 && !state.daemonVersion.isEmpty() ? tr("Daemon %1 speaks protocol %2; this manager speaks %3.")
                                              .arg(cleanLine(QString::fromUtf8(state.daemonVersion)))
                                              .arg(state.daemonProtocol)
                                              .arg(ControlProtocol)
                                        : tr("The daemon speaks another protocol than this manager.");
        if (hasData)
            //: After "Daemon 2.1 speaks protocol 3; this manager speaks 2."
            text = tr("%1 Read-only view.").arg(text);
        detail = state.daemonProtocol > ControlProtocol ? tr("Update this program.") : tr("Update the daemon.");
        way = Way::Details;
        break;
    case ConnectionTrouble::Lost:
        // addRetry() has the words.
        way = Way::Retry;
        break;
    case ConnectionTrouble::Unreachable:
        forUnreachable(state, profile);
        break;
    case ConnectionTrouble::SshFailed:
        tone = Tone::Bad;
        glyph = Glyph::Error;
        //: %1 a host, %2 the last words of ssh
        text = tr("ssh cannot connect to %1: %2").arg(isolated(profile.host), failure(state));
        detail = tr("Try the same in a terminal: a host key or a password that ssh asks for cannot be given here.");
        way = Way::Retry;
        second = Way::CopyDetails;
        copied = state.error.message;
        break;
    }
}

void ConnectionWords::forDenied(const ConnectionState &state)
{
    tone = Tone::Bad;
    glyph = Glyph::Error;
    if (state.group.isEmpty()) {
        text = tr("You may not use %1.").arg(isolated(state.socketPath));
        detail = tr("Connect as the user it belongs to.");
        way = Way::Retry;
        return;
    }
    text = tr("You may not use %1. It belongs to group %2; you are not in it.").arg(isolated(state.socketPath), isolated(state.group));
    copied = QStringLiteral("sudo usermod -aG %1 $USER").arg(cleanLine(state.group));
    //: %1 is a command
    detail = tr("%1\nThen log in again.").arg(copied);
    way = Way::CopyCommand;
    second = Way::Retry;
}

void ConnectionWords::forUnreachable(const ConnectionState &state, const Profile &profile)
{
    tone = Tone::Bad;
    glyph = Glyph::Error;
    copied = state.error.message;
    second = Way::CopyDetails;
    const PortConflict conflict = PortConflict::of(state.error.message);
    if (conflict.port > 0) {
        const QString number = QString::number(conflict.port); // no "8,080"
        text = conflict.owner.isEmpty() ? tr("Port %1 is used by another program.").arg(number)
                                        //: %2 is a program with its process number
                                        : tr("Port %1 is used by %2.").arg(number, isolated(conflict.owner));
        port = conflict.port < 65535 ? conflict.port + 1 : 8080;
        way = Way::UsePort;
        return;
    }
    text = tr("Cannot connect to %1: %2").arg(nameOf(profile), failure(state));
    way = Way::Retry;
}

void ConnectionWords::addRetry(const ConnectionState &state, const QDateTime &now)
{
    const bool isLost = state.trouble == ConnectionTrouble::Lost;
    const QString since = Format::timeOfDay(state.since);
    if (!state.retryAt) {
        if (isLost)
            text = tr("Connection lost %1").arg(since);
        return;
    }
    const auto left = std::chrono::milliseconds(std::max<qint64>(now.msecsTo(*state.retryAt), 0));
    isCounting = true;
    if (isLost && left <= 1s)
        //: %1 is a time of day
        text = tr("Connection lost %1 — retrying").arg(since);
    else if (isLost)
        //: %1 is a time of day, %2 a time to wait ("4 s")
        text = tr("Connection lost %1 — retrying in %2").arg(since, Format::duration(left));
}

QString ConnectionWords::wayText(Way of) const
{
    switch (of) {
    case Way::None: return {};
    case Way::SetUp: return tr("Set up…");
    case Way::StartDaemon: return tr("Start");
    case Way::CopyCommand: return tr("Copy command");
    case Way::Details: return tr("Details");
    case Way::Retry: return tr("Retry now");
    case Way::UsePort: return tr("Use %1").arg(QString::number(port));
    case Way::CopyDetails: return tr("Copy details");
    case Way::Connect: return tr("Connect");
    }
    Q_UNREACHABLE();
}

} // namespace spawner
