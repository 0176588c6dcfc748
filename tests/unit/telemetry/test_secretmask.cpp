// Secrets in URLs.
#include "telemetry/secretmask.h"

#include <QTest>

using namespace spawner;

class TestSecretMask : public QObject
{
    Q_OBJECT
private slots:
    void masksValuesOfSecretParameters_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QByteArray>("shown");
        const auto row = [](const char *url, const char *shown) {
            QTest::newRow(url) << QByteArray(url) << QByteArray(shown);
        };
        row("", "");
        row("/", "/");
        row("/a?b=c&d=e", "/a?b=c&d=e");
        row("/a?token=x", "/a?token=***");
        row("/a?b=1&access_token=x.y-z&c=2", "/a?b=1&access_token=***&c=2");
        row("/a?X-Amz-Signature=00ff&X-Amz-Date=1", "/a?X-Amz-Signature=***&X-Amz-Date=1");
        row("/a?code=4%2F0A&state=s", "/a?code=***&state=s");
        row("/a?user[password]=p;PASSWD=q", "/a?user[password]=***;PASSWD=***");
        row("/a?%74oken=x&%74%6fken=y", "/a?%74oken=***&%74%6fken=***");
        row("/a?apiKey=x&API-KEY=y&key=z&keyboard=k", "/a?apiKey=***&API-KEY=***&key=***&keyboard=k");
        row("/a?author=me&zipcode=7&signal=2", "/a?author=me&zipcode=7&signal=2");
        row("/a?token", "/a?token");
        row("/a?token=", "/a?token=");
        row("/a?=token", "/a?=token");
        row("/a?q=x?token=y", "/a?q=x?token=***");
        row("/a?token=x=y", "/a?token=***");
        row("/a/token=x", "/a/token=x");
        row("https://u:p@h.example/x?sid=1#f", "https://u:***@h.example/x?sid=***#f");
        row("https://u@h.example/a:b@c", "https://u@h.example/a:b@c");
        row("/a?token=https://u:p@h/&next=https://u:p@h/", "/a?token=***&next=https://u:p@h/");
        row("https://u:p@q@h/", "https://u:***@h/");
    }

    void masksValuesOfSecretParameters()
    {
        QFETCH(QByteArray, url);
        QFETCH(QByteArray, shown);
        QByteArray store;
        const QByteArrayView result = withoutSecrets(url, store);
        QCOMPARE(result.toByteArray(), shown);
        QCOMPARE(store.isEmpty(), url == shown); // no copy for nothing
        QByteArray again;
        QCOMPARE(withoutSecrets(shown, again).toByteArray(), shown);
    }

    void namesThatAreTooLongAreNotTrusted()
    {
        QVERIFY(isSecretName(QByteArray(1000, 'x')));
        QVERIFY(!isSecretName(QByteArray(100, 'x')));
        QVERIFY(!isSecretName({}));
    }
};

QTEST_APPLESS_MAIN(TestSecretMask)
#include "test_secretmask.moc"
