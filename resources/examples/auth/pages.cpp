#include "pages.h"

#include "../common/page.h"
#include "../common/text.h"

#include <QDateTime>

namespace auth {

namespace {

using examples::escapeHtml;

constexpr std::string_view Style = R"(
:root { --alarm: #c33; }
@media (prefers-color-scheme: dark) { :root { --alarm: #f77; } }
body { max-width: 44rem; overflow-wrap: break-word; }
th, td { vertical-align: baseline; }
th { width: 14rem; }
td { font: inherit; }
.button, button { display: inline-block; box-sizing: border-box; padding: .6rem 1.2rem; border-radius: .4rem;
    border: 1px solid var(--line); background: #8882; color: inherit; text-decoration: none; cursor: pointer; }
.button:hover, button:hover { border-color: var(--accent); }
.button:focus-visible, button:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.choices { list-style: none; padding: 0; max-width: 22rem; }
.choices .button { width: 100%; margin-bottom: .7rem; text-align: center; }
.problem { border-left: 4px solid var(--alarm); padding: .2rem .8rem; margin: .6rem 0; }
.missing { color: var(--alarm); }
.present { color: var(--accent); }
form { margin-top: 2rem; }
code { font-family: ui-monospace, monospace; font-size: .9em; overflow-wrap: anywhere; }
@media (max-width: 40rem) {
    tbody, tr, th, td { display: block; width: auto; }
    th { border: 0; padding: .5rem 0 0; }
    td { padding: 0 0 .5rem; }
}
)";

std::string row(const std::string &name, const std::string &html)
{
    return "<tr><th scope=\"row\"><code>" + name + "</code></th><td>" + html + "</td></tr>\n";
}

std::string presence(bool isThere)
{
    return isThere ? "<span class=\"present\">set</span>" : "<span class=\"missing\">not set</span>";
}

std::string providerSection(const Provider &provider, const Site &site)
{
    std::string html = "<h2>" + escapeHtml(provider.title) + "</h2>\n";
    if (!provider.registration.empty()) {
        html += "<p>Register an application at <a href=\"" + escapeHtml(provider.registration) + "\">"
            + escapeHtml(provider.registration.substr(8)) + "</a>.</p>\n";
    } else {
        html += "<p>Any other service that speaks OpenID Connect and has a discovery document.</p>\n";
    }
    html += "<table>\n";
    if (provider.name == "oidc")
        html += row("OIDC_ISSUER", presence(provider.hasIdToken()));
    html += row(provider.variables + "_CLIENT_ID", presence(!provider.clientId.isEmpty()))
        + row(provider.variables + "_CLIENT_SECRET", presence(!provider.clientSecret.isEmpty()));
    if (provider.name == "oidc")
        html += row("OIDC_NAME", "optional: what the button says");
    const std::string uri = site.origin.empty() ? "BASE_URL" + site.link("/callback/" + provider.name)
                                                : site.redirectUri(provider);
    return html + "<tr><th scope=\"row\">Redirect URI</th><td><code>" + escapeHtml(uri)
        + "</code></td></tr>\n</table>\n";
}

std::string moment(const QJsonValue &seconds)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(seconds.toInteger()).toUTC();
    return time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'")).toStdString();
}

std::string_view errorTitle(int status)
{
    switch (status) {
    case 400:
        return "That did not fit";
    case 401:
        return "Signed out";
    case 403:
        return "Not allowed";
    case 404:
        return "Nothing here";
    case 405:
        return "Not this way";
    case 503:
        return "Not now";
    case 502:
    case 504:
        return "The sign-in service has trouble";
    default:
        return "Something went wrong";
    }
}

} // namespace

std::string setupPage(const Settings &settings, const Site &site)
{
    std::string html
        = "<p>This app lets visitors sign in with services they already use. It needs to know a few "
          "things first, from its environment.</p>\n";
    for (const std::string &problem : settings.problems)
        html += "<p class=\"problem\">" + escapeHtml(problem) + "</p>\n";
    html += "<h2>Always</h2>\n<table>\n"
        + row("SESSION_KEY",
              presence(!settings.sessionKey.isEmpty())
                  + ": a secret of this app, made once with <code>openssl rand -hex 32</code>");
    const std::string baseUrl = "the address of this site, such as <code>https://www.example.org</code>";
    if (!settings.baseUrl.isEmpty())
        html += row("BASE_URL", presence(true) + ": " + baseUrl);
    else if (site.origin.empty())
        html += row("BASE_URL", presence(false) + ": " + baseUrl);
    else
        html += row("BASE_URL", "not needed on this machine itself; elsewhere " + baseUrl);
    html += "</table>\n<p>And at least one of these, id and secret. Register the redirect URI exactly as it "
            "is "
            "shown.</p>\n";
    for (const Provider &provider : settings.providers)
        html += providerSection(provider, site);
    html += "<h2>Where to put them</h2>\n<p>Under fcgi-spawner, into <code>auth.fcgi.toml</code> beside the "
            "app; make "
            "the file readable for the daemon's user only:</p>\n<pre>[environment]\nSESSION_KEY = \"…\"\n"
            "GITHUB_CLIENT_ID = \"…\"\nGITHUB_CLIENT_SECRET = \"…\"</pre>\n";
    return examples::htmlPage("Sign-in is not set up yet", html, Style);
}

std::string signInPage(const Settings &settings, const Site &site, const std::string &returnPath)
{
    const std::string query = returnPath.empty()
        ? ""
        : "?return=" + QUrl::toPercentEncoding(QString::fromStdString(returnPath)).toStdString();
    std::string html = "<p>Choose a service that knows you. It will tell this app your name and "
                       "e-mail address.</p>\n<ul class=\"choices\">\n";
    for (const Provider &provider : settings.providers) {
        if (provider.isReady()) {
            html += "<li><a class=\"button\" id=\"" + provider.name + "\" href=\""
                + escapeHtml(site.link("/login/" + provider.name) + query) + "\">Sign in with "
                + escapeHtml(provider.title) + "</a></li>\n";
        }
    }
    return examples::htmlPage("Sign in", html + "</ul>\n", Style);
}

std::string profilePage(const QJsonObject &session, const Site &site)
{
    const auto text = [&session](const char *name) {
        return session.value(QLatin1String(name)).toString().toStdString();
    };
    const std::string name = text("name").empty() ? "you" : text("name");
    const std::string email = text("email").empty() ? "not told" : text("email");
    std::string html = "<table>\n" + examples::tableRow("Name", name) + examples::tableRow("E-mail", email)
        + examples::tableRow("Signed in with", text("service"))
        + examples::tableRow("Known there as", text("sub"))
        + examples::tableRow("Since", moment(session.value(QStringLiteral("since"))))
        + examples::tableRow("Until", moment(session.value(QStringLiteral("exp")))) + "</table>\n";
    html += "<form method=\"post\" action=\"" + escapeHtml(site.link("/logout"))
        + "\">\n<input type=\"hidden\" name=\"token\" value=\"" + escapeHtml(text("token"))
        + "\">\n<button id=\"logout\">Sign out</button>\n</form>\n";
    return examples::htmlPage("Hello, " + name, html, Style);
}

std::string errorPage(int status, std::string_view text, const Site &site)
{
    return examples::htmlPage(errorTitle(status),
                              "<p>" + escapeHtml(text) + "</p>\n<p><a class=\"button\" href=\""
                                  + escapeHtml(site.link("/")) + "\">Start again</a></p>\n",
                              Style);
}

} // namespace auth
