#include "telemetry/secretmask.h"

#include "base/bytes.h"

#include <QByteArrayList>

#include <algorithm>
#include <array>

namespace spawner {

namespace {

constexpr qsizetype LongestName = 128;

/// Names of which one of these is a part.
constexpr std::array<QByteArrayView, 13> Parts{ "token", "secret",     "passw",     "passphrase", "pwd",
                                                "apikey", "api_key",   "signature", "credential", "session",
                                                "jwt",    "password", "private_key" };
/// Names, or words of names, that are short for one.
constexpr std::array<QByteArrayView, 11> Words{ "key", "sig", "code", "sid", "pass", "ticket", "auth", "otp", "pin",
                                                "nonce", "authorization" };

/// Lower case, escapes decoded, '-' and '.' as '_'.
QByteArray plain(QByteArrayView name)
{
    QByteArray text;
    text.reserve(name.size());
    for (qsizetype i = 0; i < name.size(); ++i) {
        char c = name[i];
        if (c == '%' && i + 2 < name.size() && hexValue(name[i + 1]) >= 0 && hexValue(name[i + 2]) >= 0) {
            c = char(hexValue(name[i + 1]) * 16 + hexValue(name[i + 2]));
            i += 2;
        }
        if (c == '-' || c == '.' || c == '[' || c == ']')
            c = '_';
        text.append(c >= 'A' && c <= 'Z' ? char(c | 0x20) : c);
    }
    return text;
}

/// "scheme://user:password@host": where the password is; length 0 if there is none.
std::pair<qsizetype, qsizetype> passwordOf(QByteArrayView url)
{
    const qsizetype scheme = url.indexOf("://");
    const qsizetype query = url.indexOf('?');
    if (scheme < 0 || (query >= 0 && query < scheme)) // one in a parameter is that parameter's business
        return { 0, 0 };
    const qsizetype from = scheme + 3;
    qsizetype end = from;
    while (end < url.size() && url[end] != '/' && url[end] != '?' && url[end] != '#')
        ++end;
    const QByteArrayView authority = url.sliced(from, end - from);
    const qsizetype at = authority.lastIndexOf('@');
    const qsizetype colon = authority.indexOf(':');
    if (at < 0 || colon < 0 || colon > at)
        return { 0, 0 };
    return { from + colon + 1, at - colon - 1 };
}

/// Replaces `length` bytes at `from`, on the first time in a copy.
void mask(QByteArray &store, QByteArrayView url, qsizetype &copied, qsizetype from, qsizetype length)
{
    store.append(url.sliced(copied, from - copied));
    store.append(SecretMask);
    copied = from + length;
}

} // namespace

bool isSecretName(QByteArrayView name)
{
    if (name.isEmpty())
        return false;
    if (name.size() > LongestName)
        return true; // whatever it is, it is no name that a log is read for
    const QByteArray text = plain(name);
    if (std::any_of(Parts.begin(), Parts.end(), [&text](QByteArrayView part) { return text.contains(part); }))
        return true;
    const QByteArrayList words = text.split('_');
    return std::any_of(words.begin(), words.end(), [](const QByteArray &word) {
        return std::find(Words.begin(), Words.end(), QByteArrayView(word)) != Words.end();
    });
}

QByteArrayView withoutSecrets(QByteArrayView url, QByteArray &store)
{
    store.clear();
    qsizetype copied = 0;
    if (const auto [from, length] = passwordOf(url); length > 0)
        mask(store, url, copied, from, length);
    qsizetype begin = url.indexOf('?');
    while (begin >= 0 && begin < url.size()) {
        ++begin;
        qsizetype end = begin;
        while (end < url.size() && url[end] != '&' && url[end] != ';' && url[end] != '#' && url[end] != '?')
            ++end;
        const QByteArrayView pair = url.sliced(begin, end - begin);
        const qsizetype equals = pair.indexOf('=');
        if (equals > 0 && equals + 1 < pair.size() && isSecretName(pair.first(equals)))
            mask(store, url, copied, begin + equals + 1, pair.size() - equals - 1);
        begin = end;
    }
    if (copied == 0)
        return url;
    store.append(url.sliced(copied));
    return store;
}

} // namespace spawner
