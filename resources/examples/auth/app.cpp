#include "app.h"

#include "../common/text.h"
#include "cookies.h"
#include "failure.h"
#include "fetch.h"

#include <cstdio>
#include <exception>

namespace auth {

namespace {

using examples::HttpAnswer;

constexpr std::chrono::minutes SignInPatience{ 10 }; // for the visitor to be done at the provider's
constexpr std::string_view SignInCookie = "auth-signin";
constexpr std::string_view SessionCookie = "auth-session";

constexpr std::string_view SafetyFields = "Content-Security-Policy: default-src 'none'; style-src "
                                          "'unsafe-inline'; form-action 'self'; base-uri 'none'; "
                                          "frame-ancestors 'none'\r\n"
                                          "Referrer-Policy: no-referrer\r\n"
                                          "X-Content-Type-Options: nosniff\r\n";

HttpAnswer page(std::string html, int status = 200, const std::string &fields = {})
{
    return { "text/html; charset=utf-8", std::move(html), status, std::string(SafetyFields) + fields };
}

HttpAnswer redirect(const std::string &url, const std::string &fields = {})
{
    const std::string link = examples::escapeHtml(url);
    return page("<!DOCTYPE html>\n<html lang=\"en\">\n<title>Moved</title>\n<p><a href=\"" + link
                    + "\">Go on</a></p>\n</html>\n",
                303, "Location: " + url + "\r\n" + fields);
}

std::string find(const examples::CgiParams &params, std::string_view name)
{
    const auto at = params.find(name);
    return at == params.end() ? std::string() : at->second;
}

std::string percentEncodedPath(const std::string &path)
{
    return QUrl::toPercentEncoding(QString::fromStdString(path), "/").toStdString();
}

std::string withoutSlash(std::string path)
{
    while (path.ends_with('/'))
        path.pop_back();
    return path;
}

/// Without BASE_URL the Host field is believed only where nobody else can have set it: on this machine.
std::string localOrigin(const examples::CgiParams &params)
{
    const QString scheme
        = find(params, "HTTPS") == "on" ? QStringLiteral("https://") : QStringLiteral("http://");
    const QUrl url(scheme + QString::fromStdString(find(params, "HTTP_HOST")), QUrl::StrictMode);
    const bool isOnlyHost = url.path().isEmpty() && !url.hasQuery() && !url.hasFragment();
    QUrl plain = url;
    plain.setScheme(QStringLiteral("http")); // is safe for loopback addresses only
    return isOnlyHost && isSafeUrl(plain) ? url.toEncoded().toStdString() : std::string();
}

void log(const std::string &text)
{
    std::fprintf(stderr, "auth: %s\n", text.c_str());
}

} // namespace

App::App(Settings settings) : m_settings(std::move(settings)), m_sealer(m_settings.sessionKey)
{
    for (const std::string &problem : m_settings.problems)
        log(problem);
}

App::Request App::describe(const examples::CgiParams &params, std::string_view form) const
{
    Request request;
    const std::string script = percentEncodedPath(find(params, "SCRIPT_NAME"));
    if (m_settings.baseUrl.isEmpty()) {
        request.site = { localOrigin(params), script };
    } else {
        const QUrl &base = m_settings.baseUrl;
        const std::string path = withoutSlash(base.path(QUrl::FullyEncoded).toStdString());
        request.site = { base.toEncoded(QUrl::RemovePath).toStdString(),
                         path.ends_with(script) ? path : path + script };
    }
    request.method = find(params, "REQUEST_METHOD");
    request.path = find(params, "PATH_INFO");
    request.query = find(params, "QUERY_STRING");
    request.cookies = find(params, "HTTP_COOKIE");
    request.form = form;
    return request;
}

HttpAnswer App::answer(const examples::CgiParams &params, std::string_view form)
{
    Site site;
    try {
        const Request request = describe(params, form);
        site = request.site;
        return route(request);
    } catch (const Failure &failure) {
        if (!failure.detail.empty())
            log(failure.detail);
        std::string fields;
        if (failure.status == 401)
            fields = "WWW-Authenticate: Cookie realm=\"auth\"\r\n" + clearCookie(site, SessionCookie);
        if (failure.status == 405)
            fields = "Allow: " + std::string(find(params, "PATH_INFO") == "/logout" ? "POST" : "GET, HEAD")
                + "\r\n";
        return page(errorPage(failure.status, failure.text, site), failure.status, fields);
    } catch (const std::exception &problem) {
        log(problem.what());
        return page(errorPage(500, "Please try again later.", site), 500);
    }
}

HttpAnswer App::route(const Request &request)
{
    const std::string_view path = request.path;
    const bool isReading = request.method == "GET" || request.method == "HEAD";
    const bool isLogout = path == "/logout";
    if (isLogout ? request.method != "POST" : !isReading)
        throw Failure{ 405,
                       isLogout ? "Signing out takes the button on your profile page."
                                : "This page can only be looked at.",
                       {} };
    if (path.empty() || path == "/")
        return showStart(request);
    if (!m_settings.canSignIn() || request.site.origin.empty())
        throw Failure{ 503, "Sign-in is not set up yet. The start page says what is missing.", {} };
    if (path == "/profile")
        return showProfile(request);
    if (isLogout)
        return signOut(request);
    constexpr std::string_view Login = "/login/";
    constexpr std::string_view Callback = "/callback/";
    if (path.starts_with(Login))
        return beginSignIn(request, path.substr(Login.size()));
    if (path.starts_with(Callback))
        return endSignIn(request, path.substr(Callback.size()));
    throw Failure{ 404, "There is no such page.", {} };
}

HttpAnswer App::showStart(const Request &request) const
{
    if (!m_settings.canSignIn() || request.site.origin.empty())
        return page(setupPage(m_settings, request.site));
    if (session(request).state == Sealer::State::Valid)
        return redirect(request.site.url("/profile"));
    const std::string wanted = examples::queryValue(request.query, "return").value_or("");
    return page(signInPage(m_settings, request.site, isLocalPath(wanted) ? wanted : ""));
}

HttpAnswer App::showProfile(const Request &request) const
{
    if (cookieValue(request.cookies, cookieName(request.site, SessionCookie)).empty())
        return redirect(request.site.url("/?return=" + percentEncodedPath(request.site.link("/profile"))));
    const Sealer::Opened opened = session(request);
    if (opened.state == Sealer::State::Expired)
        throw Failure{ 401, "Your session has expired. Please sign in again.", {} };
    if (opened.state == Sealer::State::Broken)
        throw Failure{ 401, "Your session is not valid. Please sign in again.",
                       "a session cookie that is not ours" };
    return page(profilePage(opened.values, request.site));
}

HttpAnswer App::beginSignIn(const Request &request, std::string_view name)
{
    const Provider chosen = m_directory.withAddresses(provider(name));
    const std::string wanted = examples::queryValue(request.query, "return").value_or("");
    const std::string goal = isLocalPath(wanted) ? wanted : request.site.link("/profile");
    const PendingSignIn pending = PendingSignIn::make(chosen, QString::fromStdString(goal));
    const QByteArray sealed
        = m_sealer.seal(Sealer::Purpose::SignIn, pending.toJson(), Clock::now() + SignInPatience);
    const QString redirectUri = QString::fromStdString(request.site.redirectUri(chosen));
    return redirect(authorizationUrl(chosen, pending, redirectUri).toEncoded().toStdString(),
                    setCookie(request.site, SignInCookie, sealed.toStdString(), SignInPatience));
}

HttpAnswer App::endSignIn(const Request &request, std::string_view name)
{
    const Provider chosen = m_directory.withAddresses(provider(name));
    const std::string cookie = cookieValue(request.cookies, cookieName(request.site, SignInCookie));
    const Sealer::Opened opened = m_sealer.open(Sealer::Purpose::SignIn, QByteArray::fromStdString(cookie));
    if (opened.state == Sealer::State::Expired)
        throw Failure{ 400, "This sign-in took too long. Please start again.",
                       "a sign-in that took too long" };
    const PendingSignIn pending = PendingSignIn::fromJson(opened.values);
    if (opened.state == Sealer::State::Broken || pending.provider.toStdString() != chosen.name) {
        throw Failure{ 400, "This sign-in was not begun in this browser, or has been finished already.",
                       "an answer without a sign-in" };
    }
    const std::string usedUp = clearCookie(request.site, SignInCookie); // one try each
    try {
        const QString redirectUri = QString::fromStdString(request.site.redirectUri(chosen));
        const Identity visitor = finishSignIn(chosen, pending, redirectUri, request.query, m_directory);
        return redirect(request.site.origin + pending.returnPath.toStdString(),
                        usedUp + sessionCookie(request, chosen, visitor));
    } catch (const Failure &failure) {
        log(failure.detail);
        return page(errorPage(failure.status, failure.text, request.site), failure.status, usedUp);
    }
}

HttpAnswer App::signOut(const Request &request) const
{
    // A form on somebody else's page comes without our cookie, but the answer to it may well remove the
    // cookie: so nothing happens without one.
    if (cookieValue(request.cookies, cookieName(request.site, SessionCookie)).empty())
        return redirect(request.site.url("/"));
    const Sealer::Opened opened = session(request);
    const QByteArray token
        = QByteArray::fromStdString(examples::queryValue(request.form, "token").value_or(""));
    if (opened.state == Sealer::State::Valid
        && !areEqual(token, opened.values.value(QStringLiteral("token")).toString().toLatin1())) {
        throw Failure{ 403,
                       "You are still signed in: this did not come from the button on your profile page.",
                       "a sign-out with a wrong token" };
    }
    return redirect(request.site.url("/"), clearCookie(request.site, SessionCookie));
}

Provider App::provider(std::string_view name) const
{
    for (const Provider &one : m_settings.providers) {
        if (one.name == name && one.isReady())
            return one;
    }
    throw Failure{ 404, "There is no such sign-in service here.", {} };
}

Sealer::Opened App::session(const Request &request) const
{
    const std::string cookie = cookieValue(request.cookies, cookieName(request.site, SessionCookie));
    return m_sealer.open(Sealer::Purpose::Session, QByteArray::fromStdString(cookie));
}

/// All of it is new at each sign-in, so nothing that was planted in the browser before is of any use after.
std::string App::sessionCookie(const Request &request, const Provider &provider,
                               const Identity &identity) const
{
    const Clock::time_point now = Clock::now();
    const QJsonObject values{ { QStringLiteral("service"), QString::fromStdString(provider.title) },
                              { QStringLiteral("sub"), identity.subject },
                              { QStringLiteral("name"), identity.name },
                              { QStringLiteral("email"), identity.email },
                              { QStringLiteral("token"), QString::fromLatin1(randomText()) },
                              { QStringLiteral("since"), static_cast<qint64>(Clock::to_time_t(now)) } };
    const QByteArray sealed
        = m_sealer.seal(Sealer::Purpose::Session, values, now + m_settings.sessionLifetime);
    return setCookie(request.site, SessionCookie, sealed.toStdString(), m_settings.sessionLifetime);
}

} // namespace auth
