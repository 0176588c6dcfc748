// Values that travel through the browser, which can neither read nor change them.
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <chrono>

namespace auth {

using Clock = std::chrono::system_clock;

/// Bytes nobody can guess.
QByteArray randomBytes(int count);

/// Without padding, as OAuth and JOSE want it.
QByteArray toBase64Url(const QByteArray &bytes);
/// Null if `text` is not base64url through and through.
QByteArray fromBase64Url(const QByteArray &text);

/// 256 random bits as text: for states, nonces, PKCE verifiers and form tokens.
QByteArray randomText();

/// Takes the same time wherever the two differ.
bool areEqual(const QByteArray &a, const QByteArray &b);

/// Seals with AES-256-GCM (encrypted, and signed in one go) under a key of its own for each purpose, so that
/// what was sealed for one is nothing for another. The time of expiry is inside: a browser cannot prolong
/// it. Immutable, so any thread may use it.
class Sealer
{
public:
    enum class Purpose { SignIn, Session };
    enum class State { Valid, Expired, Broken };
    struct Opened
    {
        State state = State::Broken;
        QJsonObject values; ///< empty unless valid
    };

    /// `secret` should have 256 bits of chance in it, in whatever form.
    explicit Sealer(const QByteArray &secret);

    /// Text that may stand in a cookie.
    QByteArray seal(Purpose purpose, const QJsonObject &values, Clock::time_point expiry) const;
    Opened open(Purpose purpose, const QByteArray &text, Clock::time_point now = Clock::now()) const;

private:
    const QByteArray &key(Purpose purpose) const;

    QByteArray m_signInKey;
    QByteArray m_sessionKey;
};

} // namespace auth
