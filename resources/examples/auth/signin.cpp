#include "signin.h"

#include "../common/text.h"
#include "failure.h"
#include "fetch.h"
#include "idtoken.h"

#include <QCryptographicHash>
#include <QUrlQuery>

namespace auth {

namespace {

constexpr qsizetype MaxTextLength = 200;

using Pairs = QList<QPair<QString, QString>>;

/// As a form and a query have it: QUrlQuery would let "+" through, which means a space there.
QByteArray encoded(const Pairs &pairs)
{
    QByteArray text;
    for (const auto &[name, value] : pairs) {
        text += text.isEmpty() ? "" : "&";
        text += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return text;
}

QString queryValue(std::string_view query, const char *name)
{
    return QString::fromStdString(examples::queryValue(query, name).value_or(""));
}

/// An error code as the log may show it: providers choose from a few words, attackers do not.
std::string harmless(const QString &code)
{
    std::string word;
    for (const QChar c : code.left(40))
        word += (c >= u'a' && c <= u'z') || c == u'_' ? static_cast<char>(c.unicode()) : '?';
    return word;
}

/// The provider has sent the visitor back without a code.
[[noreturn]] void reportDenial(const Provider &provider, const QString &error)
{
    const std::string detail = provider.name + " said " + harmless(error);
    if (error == QLatin1String("access_denied"))
        throw Failure{ 403, "You, or " + provider.title + ", did not allow this sign-in.", detail };
    if (error == QLatin1String("temporarily_unavailable"))
        throw Failure{ 503, provider.title + " is not available at the moment. Please try again later.",
                       detail };
    throw Failure{ 502, provider.title + " could not sign you in.", detail };
}

/// The code from the redirect's query, once it is certain that the redirect belongs to `pending`.
QString checkedCode(const Provider &provider, const PendingSignIn &pending, std::string_view query)
{
    const QString state = queryValue(query, "state");
    if (!areEqual(state.toUtf8(), pending.state.toUtf8())) {
        throw Failure{ 400, "This answer does not belong to the sign-in that was begun in this browser.",
                       "wrong state" };
    }
    const QString issuer = queryValue(query, "iss"); // RFC 9207; not all send it
    if (provider.hasIdToken() && !issuer.isEmpty() && issuer != provider.issuer)
        throw Failure{ 400, "This answer comes from another sign-in service.", "wrong iss" };
    if (const QString error = queryValue(query, "error"); !error.isEmpty())
        reportDenial(provider, error);
    const QString code = queryValue(query, "code");
    if (code.isEmpty())
        throw Failure{ 400, "The sign-in service sent you back without an answer.",
                       "neither code nor error" };
    return code;
}

/// The token endpoint has refused. GitHub does that with status 200, Facebook with an object.
[[noreturn]] void reportRefusal(const Provider &provider, const Reply &reply)
{
    const QJsonValue error = reply.values.value(QStringLiteral("error"));
    const bool isStale = error.toString() == QLatin1String("invalid_grant")
        || error.toString() == QLatin1String("bad_verification_code")
        || error.toObject().value(QStringLiteral("code")).toInt() == 100;
    const std::string detail = provider.name + " refused the code: status " + std::to_string(reply.status)
        + ", " + harmless(error.toString());
    if (isStale) {
        throw Failure{ 400, "This sign-in has been used already, or took too long. Please sign in again.",
                       detail };
    }
    throw Failure{ 502, provider.title + " refused to tell who you are.", detail };
}

/// Exchanges the code for tokens.
QJsonObject fetchTokens(const Provider &provider, const PendingSignIn &pending, const QString &redirectUri,
                        const QString &code)
{
    QNetworkRequest request(provider.tokenUrl);
    Pairs form = { { QStringLiteral("grant_type"), QStringLiteral("authorization_code") },
                   { QStringLiteral("code"), code },
                   { QStringLiteral("redirect_uri"), redirectUri },
                   { QStringLiteral("code_verifier"), pending.verifier } };
    if (provider.usesBasicAuthentication) {
        const QByteArray both = QUrl::toPercentEncoding(provider.clientId) + ':'
            + QUrl::toPercentEncoding(provider.clientSecret);
        request.setRawHeader("Authorization", "Basic " + both.toBase64());
    } else {
        form += { QStringLiteral("client_id"), provider.clientId };
        form += { QStringLiteral("client_secret"), provider.clientSecret };
    }
    const Reply reply = fetch(request, encoded(form));
    if (reply.status != 200 || reply.values.contains(QStringLiteral("error")))
        reportRefusal(provider, reply);
    return reply.values;
}

QJsonObject fetchUserInfo(const Provider &provider, const QJsonObject &tokens)
{
    QNetworkRequest request(provider.userInfoUrl);
    request.setRawHeader("Authorization",
                         "Bearer " + tokens.value(QStringLiteral("access_token")).toString().toUtf8());
    const Reply reply = fetch(request);
    if (reply.status != 200) {
        throw Failure{ 502, provider.title + " refused to tell who you are.",
                       provider.name + " user info: status " + std::to_string(reply.status) };
    }
    return reply.values;
}

Identity identity(const QString &subject, const QJsonObject &claims)
{
    const auto text = [&claims](const char *name) {
        return claims.value(QLatin1String(name)).toString().left(MaxTextLength);
    };
    QString name = text("name");
    for (const char *substitute : { "preferred_username", "login", "email" })
        name = name.isEmpty() ? text(substitute) : name;
    return { subject, name, text("email") };
}

/// OpenID Connect: a signed statement, made for us and for this sign-in. Some providers keep the name for the
/// user info endpoint.
Identity fromIdToken(const Provider &provider, const PendingSignIn &pending, const QJsonObject &tokens,
                     Directory &directory)
{
    const QByteArray token = tokens.value(QStringLiteral("id_token")).toString().toLatin1();
    QJsonObject claims = verifiedClaims(token, directory.keysFor(provider, token),
                                        { provider.issuer, provider.clientId, pending.nonce, Clock::now() });
    const QString subject = claims.value(QStringLiteral("sub")).toString();
    if (!claims.contains(QStringLiteral("name")) && !provider.userInfoUrl.isEmpty()) {
        claims = fetchUserInfo(provider, tokens);
        if (claims.value(QStringLiteral("sub")).toString() != subject) {
            throw Failure{ 502, provider.title + " contradicts itself about who you are.",
                           provider.name + " user info: another subject" };
        }
    }
    return identity(subject, claims);
}

/// OAuth 2 alone: whoever the access token belongs to. It came straight from the provider.
Identity fromUserInfo(const Provider &provider, const QJsonObject &tokens)
{
    const QJsonObject user = fetchUserInfo(provider, tokens);
    const QString subject = user.value(QStringLiteral("id")).toVariant().toString();
    if (subject.isEmpty()) {
        throw Failure{ 502, provider.title + " did not tell who you are.",
                       provider.name + " user info: no id" };
    }
    return identity(subject, user);
}

} // namespace

QByteArray pkceChallenge(const QByteArray &verifier)
{
    return toBase64Url(QCryptographicHash::hash(verifier, QCryptographicHash::Sha256));
}

PendingSignIn PendingSignIn::make(const Provider &provider, const QString &returnPath)
{
    const auto text = [] { return QString::fromLatin1(randomText()); };
    return { QString::fromStdString(provider.name), text(), text(), text(), returnPath };
}

PendingSignIn PendingSignIn::fromJson(const QJsonObject &values)
{
    const auto text = [&values](const char *name) { return values.value(QLatin1String(name)).toString(); };
    return { text("provider"), text("state"), text("nonce"), text("verifier"), text("return") };
}

QJsonObject PendingSignIn::toJson() const
{
    return { { QStringLiteral("provider"), provider },
             { QStringLiteral("state"), state },
             { QStringLiteral("nonce"), nonce },
             { QStringLiteral("verifier"), verifier },
             { QStringLiteral("return"), returnPath } };
}

QUrl authorizationUrl(const Provider &provider, const PendingSignIn &pending, const QString &redirectUri)
{
    Pairs query = { { QStringLiteral("response_type"), QStringLiteral("code") },
                    { QStringLiteral("client_id"), provider.clientId },
                    { QStringLiteral("redirect_uri"), redirectUri },
                    { QStringLiteral("scope"), provider.scope },
                    { QStringLiteral("state"), pending.state },
                    { QStringLiteral("code_challenge"),
                      QString::fromLatin1(pkceChallenge(pending.verifier.toLatin1())) },
                    { QStringLiteral("code_challenge_method"), QStringLiteral("S256") } };
    if (provider.hasIdToken())
        query += { QStringLiteral("nonce"), pending.nonce };
    QUrl url = provider.authorizationUrl;
    const QByteArray before = url.hasQuery() ? url.query(QUrl::FullyEncoded).toLatin1() + '&' : QByteArray();
    url.setQuery(QString::fromLatin1(before + encoded(query)), QUrl::StrictMode);
    return url;
}

Identity finishSignIn(const Provider &provider, const PendingSignIn &pending, const QString &redirectUri,
                      std::string_view query, Directory &directory)
{
    const QString code = checkedCode(provider, pending, query);
    const QJsonObject tokens = fetchTokens(provider, pending, redirectUri, code);
    return provider.hasIdToken() ? fromIdToken(provider, pending, tokens, directory)
                                 : fromUserInfo(provider, tokens);
}

} // namespace auth
