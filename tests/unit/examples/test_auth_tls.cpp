// HTTPS for real: a provider is believed only with a certificate that this machine trusts, for the name it
// was asked by.
#include "auth/failure.h"
#include "auth/fetch.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTest>

#include <functional>
#include <memory>
#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

using namespace auth;

namespace {

template <typename T> using Owned = std::unique_ptr<T, void (*)(T *)>;

QByteArray pem(const std::function<int(BIO *)> &write)
{
    const Owned<BIO> bio(BIO_new(BIO_s_mem()), BIO_free_all);
    write(bio.get());
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return QByteArray(data, size);
}

/// A key and a certificate that it has signed itself, for `name` ("IP:127.0.0.1").
QSslConfiguration selfSigned(const char *name)
{
    const Owned<EVP_PKEY> key(EVP_RSA_gen(2048), EVP_PKEY_free);
    const Owned<X509> certificate(X509_new(), X509_free);
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 4711);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -3600);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 3600);
    X509_set_pubkey(certificate.get(), key.get());
    X509_NAME *subject = X509_get_subject_name(certificate.get());
    X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>("test"),
                               -1, -1, 0);
    X509_set_issuer_name(certificate.get(), subject);
    const Owned<X509_EXTENSION> names(X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name, name),
                                      X509_EXTENSION_free);
    X509_add_ext(certificate.get(), names.get(), -1);
    X509_sign(certificate.get(), key.get(), EVP_sha256());

    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(
        QSslCertificate(pem([&](BIO *bio) { return PEM_write_bio_X509(bio, certificate.get()); })));
    configuration.setPrivateKey(QSslKey(pem([&](BIO *bio) {
                                            return PEM_write_bio_PrivateKey(bio, key.get(), nullptr, nullptr,
                                                                            0, nullptr, nullptr);
                                        }),
                                        QSsl::Rsa));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // of the client, which has none
    return configuration;
}

/// Answers requests with {"a": "b"} over TLS.
class SafeWire
{
public:
    explicit SafeWire(const QSslConfiguration &configuration)
    {
        m_server.setSslConfiguration(configuration);
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QSslServer::pendingConnectionAvailable, &m_server, [this] {
            QTcpSocket *client = m_server.nextPendingConnection();
            QObject::connect(client, &QTcpSocket::readyRead, client, [this, client] {
                m_request += client->readAll();
                if (!m_request.contains("\r\n\r\n"))
                    return;
                client->write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{\"a\": \"b\"}");
                client->disconnectFromHost();
            });
        });
    }
    QUrl url() const { return QUrl(QStringLiteral("https://127.0.0.1:%1/").arg(m_server.serverPort())); }
    const QByteArray &request() const { return m_request; }

private:
    QSslServer m_server;
    QByteArray m_request;
};

/// Makes this program, and nothing else, trust a certificate for a while.
class Trust
{
public:
    explicit Trust(const QSslCertificate &certificate)
    {
        QSslConfiguration configuration = m_before;
        configuration.addCaCertificate(certificate);
        QSslConfiguration::setDefaultConfiguration(configuration);
    }
    ~Trust() { QSslConfiguration::setDefaultConfiguration(m_before); }
    Trust(const Trust &) = delete;
    Trust &operator=(const Trust &) = delete;

private:
    const QSslConfiguration m_before = QSslConfiguration::defaultConfiguration();
};

int statusOf(const QUrl &url)
{
    try {
        return fetch(QNetworkRequest(url), "secret=1").status;
    } catch (const Failure &failure) {
        return failure.status;
    }
}

} // namespace

class TestAuthTls : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY2(QSslSocket::supportsSsl(), "Qt has found no TLS library"); }
    void aTrustedCertificateIsBelieved();
    void anUntrustedOneIsNot();
    void oneForAnotherNameIsNot();
    void plainTextIsNot();
};

void TestAuthTls::aTrustedCertificateIsBelieved()
{
    const QSslConfiguration configuration = selfSigned("IP:127.0.0.1");
    const SafeWire wire(configuration);
    const Trust trust(configuration.localCertificate());
    QCOMPARE(statusOf(wire.url()), 200);
    QVERIFY(wire.request().endsWith("secret=1"));
}

void TestAuthTls::anUntrustedOneIsNot()
{
    const SafeWire wire(selfSigned("IP:127.0.0.1"));
    QCOMPARE(statusOf(wire.url()), 502);
    QVERIFY(wire.request().isEmpty());
}

void TestAuthTls::oneForAnotherNameIsNot()
{
    const QSslConfiguration configuration = selfSigned("DNS:issuer.example");
    const SafeWire wire(configuration);
    const Trust trust(configuration.localCertificate());
    QCOMPARE(statusOf(wire.url()), 502);
    QVERIFY(wire.request().isEmpty());
}

void TestAuthTls::plainTextIsNot()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QByteArray seen;
    connect(&server, &QTcpServer::newConnection, &server, [&] {
        QTcpSocket *client = server.nextPendingConnection();
        connect(client, &QTcpSocket::readyRead, client, [&seen, client] {
            seen += client->readAll();
            client->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
            client->disconnectFromHost();
        });
    });
    QCOMPARE(statusOf(QUrl(QStringLiteral("https://127.0.0.1:%1/").arg(server.serverPort()))), 502);
    QVERIFY(!seen.contains("secret"));
}

QTEST_GUILESS_MAIN(TestAuthTls)
#include "test_auth_tls.moc"
