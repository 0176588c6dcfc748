#include "gui/dialogs/messagetexts.h"

#include "control/protocol.h"
#include "gui/style/safetext.h"

namespace spawner {

QString MessageTexts::words(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidArgument: return tr("That is not possible");
    case ErrorCode::InvalidConfig: return tr("The settings have a mistake");
    case ErrorCode::NotFound: return tr("It is not there");
    case ErrorCode::PermissionDenied: return tr("You may not do this");
    case ErrorCode::AlreadyExists: return tr("It is there already");
    case ErrorCode::AddressInUse: return tr("The port is in use");
    case ErrorCode::PathTooLong: return tr("The path is too long");
    case ErrorCode::ResourceExhausted: return tr("The computer or the spawner has reached a limit");
    case ErrorCode::Unsupported: return tr("This spawner cannot do that");
    case ErrorCode::InputOutput: return tr("Reading or writing failed");
    case ErrorCode::ShuttingDown: return tr("The spawner is stopping");
    case ErrorCode::AppNotExecutable: return tr("The file is not executable");
    case ErrorCode::AppInvalidFile: return tr("The file is no program for this computer");
    case ErrorCode::AppSpawnFailed: return tr("The app could not be started");
    case ErrorCode::AppStartTimeout: return tr("The app started, but did not answer in time");
    case ErrorCode::AppExitedAtStart: return tr("The app ended before it was ready");
    case ErrorCode::AppCrashLooping: return tr("The app keeps crashing");
    case ErrorCode::AppPaused: return tr("The app is paused");
    case ErrorCode::QueueFull: return tr("Too many requests wait for the app");
    case ErrorCode::QueueTimeout: return tr("It took too long");
    case ErrorCode::AppUnreachable: return tr("Nobody answers");
    case ErrorCode::AppClosedEarly: return tr("The app ended the connection without an answer");
    case ErrorCode::AppNoOutput: return tr("The app answered with nothing");
    case ErrorCode::AppBadHead: return tr("The answer of the app does not begin with headers");
    case ErrorCode::AppHeadTooLarge: return tr("The headers of the app are too large");
    case ErrorCode::AppProtocolError: return tr("The app does not speak FastCGI");
    case ErrorCode::AppOverloaded: return tr("The app says that it is overloaded");
    case ErrorCode::AppUnknownRole: return tr("The app does not do this kind of work");
    case ErrorCode::AppTimeout: return tr("The app took too long to answer");
    case ErrorCode::AppRequestTooLarge: return tr("The request is too large for the app");
    case ErrorCode::RedirectLoop: return tr("The app redirects to itself without end");
    }
    Q_UNREACHABLE();
}

QString MessageTexts::advice(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidConfig:
        return tr("Mend the line that is named and try again. Until then, the settings from before stay in force.");
    case ErrorCode::PermissionDenied:
        return tr("Ask an administrator of the spawner, or connect as a user who may.");
    case ErrorCode::AddressInUse:
        return tr("Choose another port, or stop the program that has this one.");
    case ErrorCode::ResourceExhausted:
        return tr("Free what is named, or raise its limit. The doctor shows the limits.");
    case ErrorCode::Unsupported:
        return tr("The spawner may be older than this program: update it.");
    case ErrorCode::ShuttingDown:
        return tr("Try again when it is back.");
    case ErrorCode::AppNotExecutable:
        return tr("Allow the file to be executed, or deploy it from here: that does so by itself.");
    case ErrorCode::AppInvalidFile:
        return tr("Build it for the computer it is to run on, and upload it whole. A script needs a first line with its "
                  "interpreter.");
    case ErrorCode::AppSpawnFailed:
    case ErrorCode::AppExitedAtStart:
    case ErrorCode::AppClosedEarly:
    case ErrorCode::AppNoOutput:
    case ErrorCode::AppBadHead:
    case ErrorCode::AppProtocolError:
        return tr("The log of the app says more.");
    case ErrorCode::AppStartTimeout:
        return tr("See in its log what it waits for, or allow it more time in its settings.");
    case ErrorCode::AppCrashLooping:
        return tr("Read its log, deploy a version that works or roll back to the one before; Start tries at once.");
    case ErrorCode::AppPaused:
        return tr("Resume it.");
    case ErrorCode::QueueFull:
    case ErrorCode::AppOverloaded:
        return tr("Allow it more processes in its settings, or make it faster.");
    case ErrorCode::AppTimeout:
        return tr("See in its log what it does, or allow it more time in its settings.");
    case ErrorCode::AppUnreachable:
        return tr("See whether it runs.");
    case ErrorCode::InvalidArgument:
    case ErrorCode::NotFound:
    case ErrorCode::AlreadyExists:
    case ErrorCode::PathTooLong:
    case ErrorCode::InputOutput:
    case ErrorCode::QueueTimeout:
    case ErrorCode::AppHeadTooLarge:
    case ErrorCode::AppUnknownRole:
    case ErrorCode::AppRequestTooLarge:
    case ErrorCode::RedirectLoop:
        return {};
    }
    Q_UNREACHABLE();
}

QString MessageTexts::sentence(const Error &error)
{
    if (error.message.isEmpty())
        return words(error.code);
    //: %1 is what went wrong in general, %2 the details.
    return tr("%1: %2").arg(words(error.code), cleanLine(error.message));
}

QString MessageTexts::trouble(const ConnectionState &state)
{
    switch (state.trouble) {
    case ConnectionTrouble::None:
        return {};
    case ConnectionTrouble::NoDaemon:
        return tr("No spawner is running on this computer");
    case ConnectionTrouble::ServiceStopped:
        return tr("The spawner service is stopped");
    case ConnectionTrouble::Denied:
        if (state.group.isEmpty())
            return tr("You may not use %1").arg(isolated(state.socketPath));
        return tr("You may not use %1. It belongs to group %2; you are not in it")
            .arg(isolated(state.socketPath), isolated(state.group));
    case ConnectionTrouble::Incompatible:
        if (state.daemonProtocol == 0)
            return tr("The spawner there speaks another protocol than this program");
        //: A version, and two numbers of protocols.
        return tr("Spawner %1 speaks protocol %2; this program speaks %3")
            .arg(isolated(state.daemonVersion)).arg(state.daemonProtocol).arg(ControlProtocol);
    case ConnectionTrouble::Lost:
        return tr("The connection was lost: %1").arg(cleanLine(state.error.message));
    case ConnectionTrouble::Unreachable:
        return sentence(state.error);
    case ConnectionTrouble::SshFailed:
        return tr("ssh could not connect: %1").arg(cleanLine(state.error.message));
    }
    Q_UNREACHABLE();
}

QString MessageTexts::troubleAdvice(const ConnectionState &state)
{
    switch (state.trouble) {
    case ConnectionTrouble::Denied:
        if (!state.group.isEmpty())
            return tr("sudo usermod -aG %1 $USER, then log in again").arg(cleanLine(state.group));
        return tr("Connect as the user it belongs to.");
    case ConnectionTrouble::Incompatible:
        return state.daemonProtocol > ControlProtocol ? tr("Update this program.") : tr("Update the spawner.");
    case ConnectionTrouble::SshFailed:
        return tr("Try the same in a terminal: a host key or a password that ssh would ask for cannot be given here.");
    case ConnectionTrouble::Unreachable:
        return advice(state.error.code);
    case ConnectionTrouble::None:
    case ConnectionTrouble::NoDaemon:
    case ConnectionTrouble::ServiceStopped:
    case ConnectionTrouble::Lost:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace spawner
