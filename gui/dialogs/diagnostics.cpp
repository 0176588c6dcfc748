#include "gui/dialogs/diagnostics.h"

#include "control/protocol.h"
#include "gui/client/daemonconnection.h"
#include "gui/client/session.h"
#include "gui/settings/settings.h"
#include "gui/style/safetext.h"

#include <QGuiApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QScreen>
#include <QSettings>
#include <QStyle>
#include <QApplication>
#include <QSysInfo>

namespace spawner {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Removed = "(removed)"_L1;
constexpr qsizetype LongestValue = 400;

QString fromEnvironment(const char *name)
{
    const QString value = qEnvironmentVariable(name);
    return value.isEmpty() ? u"(not set)"_s : value;
}

DiagnosticsFacts::Section program()
{
    return { u"Program"_s,
             { { u"fcgi-spawner-gui"_s, QStringLiteral(SPAWNER_VERSION) },
               { u"Qt"_s, u"%1 (built with %2)"_s.arg(QLatin1String(qVersion()), QLatin1String(QT_VERSION_STR)) },
               { u"Protocol"_s, QString::number(ControlProtocol) } } };
}

DiagnosticsFacts::Section desktop(const QString &tray)
{
    QStringList screens;
    const auto all = QGuiApplication::screens();
    for (const QScreen *screen : all) {
        screens.append(u"%1x%2 at %3"_s.arg(screen->size().width()).arg(screen->size().height())
                           .arg(screen->devicePixelRatio()));
    }
    return { u"Desktop"_s,
             { { u"System"_s, QSysInfo::prettyProductName() },
               { u"Kernel"_s, QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion() },
               { u"Architecture"_s, QSysInfo::currentCpuArchitecture() },
               { u"Platform"_s, QGuiApplication::platformName() },
               { u"Style"_s, QApplication::style()->name() },
               { u"XDG_SESSION_TYPE"_s, fromEnvironment("XDG_SESSION_TYPE") },
               { u"XDG_CURRENT_DESKTOP"_s, fromEnvironment("XDG_CURRENT_DESKTOP") },
               { u"Locale"_s, QLocale().name() },
               { u"Screens"_s, screens.join(u", "_s) },
               { u"Tray"_s, tray } } };
}

QString phaseName(ConnectionPhase phase)
{
    switch (phase) {
    case ConnectionPhase::Closed: return u"closed"_s;
    case ConnectionPhase::Connecting: return u"connecting"_s;
    case ConnectionPhase::Starting: return u"starting"_s;
    case ConnectionPhase::Connected: return u"connected"_s;
    case ConnectionPhase::Waiting: return u"waiting"_s;
    }
    Q_UNREACHABLE();
}

DiagnosticsFacts::Section daemon(const Session &session)
{
    const DaemonConnection &connection = session.connection();
    const ConnectionState &state = connection.state();
    DiagnosticsFacts::Section section{ u"Daemon"_s,
                                       { { u"Connection"_s, phaseName(state.phase) },
                                         { u"Endpoint"_s, connection.profile().endpoint() } } };
    if (!state.error.message.isEmpty())
        section.facts.append({ u"Error"_s, state.error.message });
    const HelloInfo &hello = connection.hello();
    if (hello.protocol == 0)
        return section;
    section.facts += { { u"Version"_s, QString::fromUtf8(hello.version) },
                       { u"Protocol"_s, QString::number(hello.protocol) },
                       { u"User"_s, QString::fromUtf8(hello.user) },
                       { u"Access"_s, hello.isReadOnly ? u"read-only"_s : u"full"_s },
                       { u"Web root"_s, QString::fromUtf8(hello.webRoot) },
                       { u"Apps"_s, QString::number(session.status().apps.size()) } };
    return section;
}

DiagnosticsFacts::Section chosen(const Settings &settings)
{
    DiagnosticsFacts::Section section{ u"Settings"_s, { { u"File"_s, settings.file() } } };
    if (!settings.problem().isEmpty())
        section.facts.append({ u"Problem"_s, settings.problem() });
    const QSettings file(settings.file(), QSettings::IniFormat);
    const QStringList keys = file.allKeys();
    for (const QString &key : keys) {
        const QVariant value = file.value(key);
        // Profiles name hosts and users; positions of windows and columns are binary.
        if (key.startsWith("connections/profiles"_L1))
            section.facts.append({ key, Removed });
        else if (value.typeId() != QMetaType::QByteArray)
            section.facts.append({ key, value.toStringList().join(u", "_s) });
    }
    return section;
}

} // namespace

DiagnosticsFacts DiagnosticsFacts::collect(const Settings &settings, const Session &session, const QString &tray,
                                           const QStringList &lastErrors)
{
    return { { program(), desktop(tray), daemon(session), chosen(settings) }, lastErrors };
}

QString diagnosticsText(const DiagnosticsFacts &facts, const QString &homeFolder)
{
    QStringList lines;
    for (const DiagnosticsFacts::Section &section : facts.sections) {
        lines.append(section.title);
        for (const DiagnosticsFacts::Fact &fact : section.facts) {
            const QString value = cleanLine(fact.value);
            const QString shown = value.size() > LongestValue ? value.left(LongestValue) + u"\u2026"_s : value;
            lines.append(u"  "_s + fact.name + u": "_s + shown);
        }
        lines.append(QString());
    }
    lines.append(facts.lastErrors.isEmpty() ? u"No errors so far"_s : u"Last errors"_s);
    for (const QString &error : facts.lastErrors)
        lines.append(u"  "_s + cleanLine(error));
    return withoutSecrets(lines.join(u'\n'), homeFolder) + u'\n';
}

QString withoutSecrets(QString text, const QString &homeFolder)
{
    static const QRegularExpression PrivateKey(
        u"-----BEGIN [A-Z ]*PRIVATE KEY-----.*?(-----END [A-Z ]*PRIVATE KEY-----|$)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression UserInUrl(u"([a-z][a-z0-9+.-]*://)[^/\\s@?#\"']+@"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    // No word of a sentence: that has small letters only.
    static const QRegularExpression Bearer(u"\\b((?i)bearer|basic)(?-i)\\s+(?=\\S*[0-9A-Z+/=])[A-Za-z0-9+/=._~-]{6,}"_s);
    static const QRegularExpression Cookies(u"\\b(cookie\\s*:\\s*)[^\\n]+"_s, QRegularExpression::CaseInsensitiveOption);
    // The rest of a quoted text, or of the word: "password=…", "API_KEY: …", "--token …".
    static const QRegularExpression Named(
        u"((?:[a-z0-9]+[_-])*(?:password|passwd|passphrase|pwd|secret|token|api[_-]?key|access[_-]?key|auth|authorization|"
        u"cookie|credentials?|session[_-]?id)(?:[_-][a-z0-9]+)*[\"']?\\s*[=:]\\s*|--?(?:password|token|secret|api-key)\\s+)"
        u"(\"[^\"]*\"|'[^']*'|[^\\s,;&\"']+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression OtherHome(u"/home/[^/\\s:,;\"']+"_s);
    text.replace(PrivateKey, Removed);
    text.replace(UserInUrl, u"\\1"_s + Removed + u'@');
    text.replace(Bearer, u"\\1 "_s + Removed);
    text.replace(Cookies, u"\\1"_s + Removed);
    text.replace(Named, u"\\1"_s + Removed);
    if (homeFolder.size() > 1) {
        const QRegularExpression home(QRegularExpression::escape(homeFolder) + u"(?![\\w.-])"_s);
        text.replace(home, u"~"_s);
    }
    return text.replace(OtherHome, u"~"_s);
}

} // namespace spawner
