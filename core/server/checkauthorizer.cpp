#include "server/checkauthorizer.h"

#include "apps/app.h"
#include "apps/appregistry.h"
#include "server/authorizerrules.h"

namespace spawner {

namespace {

QString shown(const QByteArray &path)
{
    return QString::fromUtf8(path.isEmpty() ? QByteArrayView("/") : QByteArrayView(path));
}

QByteArray scriptNameOf(const AppEntry &entry)
{
    return '/' + entry.name + ".fcgi";
}

/// Who is asked about requests to the app itself.
QByteArrayList guardsOf(const AppEntry &entry, const AuthorizerRules &rules)
{
    if (!entry.settings || entry.settings->role == AppRole::Authorizer)
        return {};
    AppRoute route;
    route.scriptName = scriptNameOf(entry);
    route.settings = entry.settings;
    RouteDecision decision;
    decision.kind = RouteDecision::Kind::App;
    decision.app = &route;
    return rules.guardsOf(decision);
}

/// Why it lets nobody through; empty if it can be asked.
QString flawOf(const QByteArray &authorizer, const AppRegistry &apps)
{
    const auto entry = apps.entry(authorizer.mid(1).chopped(5));
    if (!entry)
        return QStringLiteral("it is not there");
    if (!entry->app || !entry->settings)
        return entry->refusal ? entry->refusal->message : QStringLiteral("it is no app");
    if (entry->settings->role != AppRole::Authorizer)
        return QStringLiteral("its role is not \"authorizer\"");
    switch (entry->app->state()) {
    case AppState::Paused:
        return QStringLiteral("it is paused");
    case AppState::BackingOff:
    case AppState::CrashLooping:
        return QStringLiteral("it keeps crashing");
    default:
        return {};
    }
}

QString fixFor(const QByteArray &authorizer, const AppRegistry &apps)
{
    const QByteArray name = authorizer.mid(1).chopped(5);
    const auto entry = apps.entry(name);
    if (!entry)
        return QStringLiteral("fcgi-spawnerctl deploy FILE --name %1").arg(shellWord(name));
    if (entry->settings && entry->settings->role != AppRole::Authorizer)
        return QStringLiteral("echo 'role = \"authorizer\"' >> %1").arg(shellWord(entry->file + ".toml"));
    return QStringLiteral("fcgi-spawnerctl doctor %1").arg(shellWord(name));
}

CheckResult checkOne(const char *id, const QByteArray &subject, const QString &what, const QByteArray &authorizer,
                     const AppRegistry &apps)
{
    const QString flaw = flawOf(authorizer, apps);
    if (flaw.isEmpty())
        return okay(id, subject, QStringLiteral("%1 is asked before %2").arg(shown(authorizer), what));
    return problem(id, subject, QStringLiteral("nobody gets to %1: its authorizer is %2, and %3").arg(what, shown(authorizer), flaw),
                   fixFor(authorizer, apps));
}

/// Paths and apps that the authorizer is asked about.
QStringList chargesOf(const QByteArray &authorizer, const AppRegistry &apps, const Config &config)
{
    QStringList charges;
    for (auto rule = config.authorizers.begin(); rule != config.authorizers.end(); ++rule) {
        if (rule.value() == authorizer)
            charges.append(shown(rule.key()));
    }
    const QList<AppEntry> entries = apps.entries();
    for (const AppEntry &entry : entries) {
        if (entry.settings && entry.settings->role != AppRole::Authorizer && entry.settings->authorizer == authorizer)
            charges.append(shown(scriptNameOf(entry)));
    }
    return charges;
}

} // namespace

QStringList explainAuthorizers(const AppEntry &entry, const AppRegistry &apps, const Config &config)
{
    const QByteArray self = scriptNameOf(entry);
    if (entry.settings && entry.settings->role == AppRole::Authorizer) {
        const QStringList charges = chargesOf(self, apps, config);
        return {charges.isEmpty() ? QStringLiteral("It is an authorizer (role), but nothing names it (authorizer, authorizers).")
                                  : QStringLiteral("It is an authorizer (role): it is asked before anything at %1.")
                                        .arg(charges.join(QStringLiteral(", "))),
                QStringLiteral("A client that asks for %1 itself gets 404.").arg(shown(self))};
    }
    QStringList lines;
    const QByteArrayList guards = guardsOf(entry, AuthorizerRules(config.authorizers));
    for (const QByteArray &guard : guards) {
        const QString flaw = flawOf(guard, apps);
        lines << (flaw.isEmpty() ? QStringLiteral("Before, %1 is asked whether it may go on (authorizer).").arg(shown(guard))
                                 : QStringLiteral("But nobody gets there: its authorizer is %1, and %2.").arg(shown(guard), flaw));
    }
    for (auto rule = config.authorizers.begin(); rule != config.authorizers.end(); ++rule) {
        if (rule.key().startsWith(QByteArray(self + '/'))) {
            lines << (rule.value().isEmpty()
                          ? QStringLiteral("Below %1, no authorizer of a path is asked (authorizers).").arg(shown(rule.key()))
                          : QStringLiteral("Below %1, that is %2 (authorizers).").arg(shown(rule.key()), shown(rule.value())));
        }
    }
    return lines;
}

Findings checkAuthorizers(const AppRegistry &apps, const Config &config)
{
    Findings findings;
    for (auto rule = config.authorizers.begin(); rule != config.authorizers.end(); ++rule) {
        if (!rule.value().isEmpty())
            findings.append(checkOne("authorizers", shown(rule.key()).toUtf8(), shown(rule.key()), rule.value(), apps));
    }
    return findings;
}

Findings checkAppAuthorizers(const AppEntry &entry, const AppRegistry &apps, const Config &config)
{
    Findings findings;
    if (!entry.settings)
        return findings;
    if (entry.settings->role == AppRole::Authorizer) {
        const QStringList charges = chargesOf(scriptNameOf(entry), apps, config);
        findings.append(charges.isEmpty()
                            ? warning("app.authorizer", entry.name,
                                      QStringLiteral("it is an authorizer, but nothing names it: it is never asked"),
                                      QStringLiteral("name it in the settings of an app (authorizer), or by path (authorizers)"))
                            : okay("app.authorizer", entry.name,
                                   QStringLiteral("it is asked before anything at %1").arg(charges.join(QStringLiteral(", ")))));
    } else if (!entry.settings->authorizer.isEmpty()) {
        findings.append(checkOne("app.authorizer", entry.name, shown(scriptNameOf(entry)), entry.settings->authorizer, apps));
    }
    return findings;
}

} // namespace spawner
