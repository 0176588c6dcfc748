// `new` writes what its templates say, and nothing over what is there.
#include "daemon/ctl/starter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace spawner;

class TestCtlStarter : public QObject
{
    Q_OBJECT
private slots:
    void everyLanguage_data();
    void everyLanguage();
    void nothingIsOverwritten();
    void mistakes();
};

void TestCtlStarter::everyLanguage_data()
{
    QTest::addColumn<QByteArray>("language");
    for (const QByteArray &language : starterLanguages())
        QTest::newRow(language.constData()) << language;
}

void TestCtlStarter::everyLanguage()
{
    QFETCH(QByteArray, language);
    QTemporaryDir folder;
    const QString directory = folder.filePath(QStringLiteral("a/my-shop"));
    const auto files = writeStarter("my-shop", language, directory);
    QVERIFY2(files, files ? "" : qPrintable(files.error().message));
    QVERIFY(files->contains(QStringLiteral("README.md")));
    QCOMPARE(QDir(directory).entryList(QDir::Files | QDir::Hidden).size(), files->size());
    for (const QString &name : *files) {
        QFile file(QDir(directory).filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY2(content.contains("my-shop"), qPrintable(name));
        QVERIFY2(!content.contains("@NAME@"), qPrintable(name));
        QVERIFY2(!name.contains(QStringLiteral("NAME")), qPrintable(name));
        QCOMPARE(QFileInfo(file).isExecutable(), content.startsWith("#!"));
    }
}

void TestCtlStarter::nothingIsOverwritten()
{
    QTemporaryDir folder;
    QVERIFY(writeStarter("shop", "perl", folder.path()));
    QVERIFY(QFile::remove(folder.filePath(QStringLiteral("shop.fcgi"))));
    const auto again = writeStarter("shop", "perl", folder.path());
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::AlreadyExists);
    QVERIFY(again.error().message.contains(folder.filePath(QStringLiteral("README.md"))));
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("shop.fcgi"))));
}

void TestCtlStarter::mistakes()
{
    QTemporaryDir folder;
    const auto message = [&](const QByteArray &name, const QByteArray &language) {
        const auto written = writeStarter(name, language, folder.filePath(QStringLiteral("x")));
        return written ? QString() : written.error().message;
    };
    for (const char *name : { "", "../x", "a b", "7up", "a;b", "a/b", ".x" })
        QVERIFY2(message(name, "go").contains(QStringLiteral("is no name for a new app")), name);
    QCOMPARE(
        message("shop", "phyton"),
        QStringLiteral(
            "there is no starter in 'phyton' (did you mean python?); there are c++, go, php, python, perl"));
    QCOMPARE(message("shop", ""),
             QStringLiteral("which language? say --lang with one of c++, go, php, python, perl"));
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("x"))));
}

QTEST_APPLESS_MAIN(TestCtlStarter)
#include "test_ctl_starter.moc"
