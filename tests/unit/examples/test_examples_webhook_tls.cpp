// webhook delivers over HTTPS, and only to a receiver whose certificate is trusted.
#include "support/sandbox.h"
#include "webhook/deliverer.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTest>

#include <memory>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

using namespace examples;

namespace {

/// What `write` puts into a memory BIO.
template <typename Write> QByteArray pem(Write write)
{
    std::unique_ptr<BIO, decltype(&BIO_free_all)> bio(BIO_new(BIO_s_mem()), &BIO_free_all);
    write(bio.get());
    char *text = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &text);
    return QByteArray(text, size);
}

/// A server's configuration with a fresh certificate for "localhost" that only it itself vouches for.
QSslConfiguration localhost()
{
    std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(EVP_EC_gen("P-256"), &EVP_PKEY_free);
    std::unique_ptr<X509, decltype(&X509_free)> x509(X509_new(), &X509_free);
    ASN1_INTEGER_set(X509_get_serialNumber(x509.get()), 1);
    X509_set_version(x509.get(), X509_VERSION_3);
    X509_gmtime_adj(X509_getm_notBefore(x509.get()), -24 * 3600);
    X509_gmtime_adj(X509_getm_notAfter(x509.get()), 24 * 3600);
    X509_set_pubkey(x509.get(), key.get());
    X509_NAME *name = X509_get_subject_name(x509.get());
    const auto *host = reinterpret_cast<const unsigned char *>("localhost");
    X509_NAME_add_entry_by_NID(name, NID_commonName, MBSTRING_ASC, host, -1, -1, 0);
    X509_set_issuer_name(x509.get(), name);
    X509_EXTENSION *names = X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name, "DNS:localhost");
    X509_add_ext(x509.get(), names, -1);
    X509_EXTENSION_free(names);
    X509_sign(x509.get(), key.get(), EVP_sha256());
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(
        QSslCertificate(pem([&](BIO *bio) { PEM_write_bio_X509(bio, x509.get()); })));
    const QByteArray secret = pem(
        [&](BIO *bio) { PEM_write_bio_PrivateKey(bio, key.get(), nullptr, nullptr, 0, nullptr, nullptr); });
    configuration.setPrivateKey(QSslKey(secret, QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // clients have none
    return configuration;
}

} // namespace

class TestExamplesWebhookTls : public QObject
{
    Q_OBJECT
private slots:
    void onlyATrustedReceiverGetsMessages();
};

void TestExamplesWebhookTls::onlyATrustedReceiverGetsMessages()
{
    const QSslConfiguration own = localhost();
    QVERIFY(!own.localCertificate().isNull() && !own.privateKey().isNull());
    QByteArray received;
    QSslServer server;
    server.setSslConfiguration(own);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QSslServer::pendingConnectionAvailable, this, [&server, &received] {
        QTcpSocket *client = server.nextPendingConnection();
        connect(client, &QTcpSocket::readyRead, client, [client, &received] {
            received += client->readAll();
            if (!received.endsWith('}'))
                return;
            client->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok");
            client->disconnectFromHost();
        });
    });

    const Sandbox sandbox;
    qputenv("WEBHOOK_URL", QByteArray("https://localhost:" + QByteArray::number(server.serverPort()) + "/hooks/"));
    qputenv("WEBHOOK_SECRET", "sesame");
    Limits limits;
    limits.firstPause = limits.longestPause = std::chrono::milliseconds(50);
    Spool spool(sandbox.path(QStringLiteral("queue")), 10);
    QString problem;
    QVERIFY(spool.open(&problem));
    QCOMPARE(spool.add({ QStringLiteral("key"), QStringLiteral("hook"), QStringLiteral("push"),
                         QStringLiteral("hello"), QDateTime::currentDateTimeUtc() },
                       &problem),
             Spool::Added::Queued);
    SharedCounts counts;
    auto deliverer = std::make_unique<Deliverer>(spool, limits, sandbox.root(), counts);
    deliverer->start();
    QTRY_VERIFY_WITH_TIMEOUT(counts.now().retries >= 2, 20'000);
    QVERIFY2(counts.now().problem.contains(QLatin1String("SslHandshakeFailed")),
             qPrintable(counts.now().problem));
    QVERIFY(received.isEmpty());
    deliverer.reset();

    QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
    trusting.addCaCertificate(own.localCertificate());
    QSslConfiguration::setDefaultConfiguration(trusting);
    deliverer = std::make_unique<Deliverer>(spool, limits, sandbox.root(), counts);
    deliverer->start();
    QTRY_COMPARE_WITH_TIMEOUT(counts.now().delivered, 1, 20'000);
    QVERIFY(received.startsWith("POST /hooks/hook HTTP/1.1\r\n"));
    QVERIFY(received.endsWith("{\"text\":\"hello\"}"));
}

QTEST_GUILESS_MAIN(TestExamplesWebhookTls)
#include "test_examples_webhook_tls.moc"
