// Settings are kept, survive other versions and broken files, and tell whoever shows them.
#include "gui/settings/keys.h"
#include "gui/settings/settings.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace spawner;
using namespace Qt::StringLiterals;

class TestSettings : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    QString write(const QByteArray &content) const
    {
        const QString name = path(u"desktop.ini"_s);
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) != content.size())
            return {};
        return name;
    }

    static QByteArray read(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QByteArrayList keysOf(const QSignalSpy &changed)
    {
        QByteArrayList keys;
        for (const QList<QVariant> &arguments : changed)
            keys.append(arguments.at(0).toByteArray());
        return keys;
    }

private slots:
    void whatTheProgramIsToldIsThereAfterARestart();
    void cleanup()
    {
        QDir folder(m_folder.path());
        const QStringList files = folder.entryList(QDir::Files | QDir::Hidden);
        for (const QString &file : files)
            QVERIFY(folder.remove(file));
    }

    void nothingChosenIsTheStandard()
    {
        Settings settings(path(u"none/desktop.ini"_s));
        QCOMPARE(settings.value(keys::Theme), u"auto"_s);
        QCOMPARE(settings.value(keys::LogLines), 100'000);
        QVERIFY(settings.value(keys::TrayEnabled));
        QVERIFY(settings.problem().isEmpty());
        QVERIFY2(!QFile::exists(settings.file()), "looking writes nothing");
    }

    void everyKindComesBack()
    {
        const QByteArray bytes("\0\xff\n;=x", 7);
        const QStringList list{ u"notify"_s, u"a, b"_s, u"ü"_s };
        const QString folder = path(u"new/folder"_s);
        {
            Settings settings(folder + u"/desktop.ini"_s);
            settings.set(keys::Language, u"pt_BR"_s);
            settings.set(keys::StartAtLogin, true);
            settings.set(keys::LogZoom, -3);
            settings.set(keys::WindowGeometry, bytes);
            settings.set(keys::MutedApps, list);
            settings.set(keys::NotifyCrash, QStringList());
            QVERIFY(settings.save());
        }
        Settings settings(folder + u"/desktop.ini"_s);
        QCOMPARE(settings.value(keys::Language), u"pt_BR"_s);
        QVERIFY(settings.value(keys::StartAtLogin));
        QCOMPARE(settings.value(keys::LogZoom), -3);
        QCOMPARE(settings.value(keys::WindowGeometry), bytes);
        QCOMPARE(settings.value(keys::MutedApps), list);
        QVERIFY2(settings.value(keys::NotifyCrash).isEmpty(), "an empty list is a choice, not the standard");
    }

    void changesAreToldOnce()
    {
        Settings settings(path(u"desktop.ini"_s));
        QSignalSpy changed(&settings, &Settings::changed);
        settings.set(keys::Theme, u"auto"_s);
        QCOMPARE(changed.count(), 0);
        settings.set(keys::Theme, u"dark"_s);
        settings.set(keys::Theme, u"dark"_s);
        QCOMPARE(keysOf(changed), QByteArrayList{ keys::Theme.key });
        settings.set(keys::Theme, u"auto"_s);
        QCOMPARE(changed.count(), 2);
        QCOMPARE(settings.value(keys::Theme), u"auto"_s);
        settings.reset(keys::Theme);
        QCOMPARE(changed.count(), 3);
        settings.reset(keys::Theme);
        QCOMPARE(changed.count(), 3);
    }

    void resettingAllTellsOfEach()
    {
        Settings settings(path(u"desktop.ini"_s));
        settings.set(keys::Theme, u"dark"_s);
        settings.set(keys::LogLines, 500);
        QSignalSpy changed(&settings, &Settings::changed);
        settings.resetAll();
        QByteArrayList told = keysOf(changed);
        std::sort(told.begin(), told.end());
        QCOMPARE(told, (QByteArrayList{ keys::LogLines.key, keys::Theme.key }));
        QCOMPARE(settings.value(keys::Theme), u"auto"_s);
    }

    void valuesOfTheWrongKindAreTheStandard()
    {
        Settings settings(write("[logs]\nlines=many\n[program]\ntheme=dark\n"));
        QCOMPARE(settings.value(keys::Theme), u"dark"_s);
        QCOMPARE(settings.value(keys::LogLines), 100'000);
    }

    void keysOfOtherVersionsAreKept()
    {
        const QString name = write("[future]\nshine=true\n[program]\ntheme=dark\n");
        {
            Settings settings(name);
            settings.set(keys::Theme, u"light"_s);
            QVERIFY(settings.save());
        }
        const QByteArray content = read(name);
        QVERIFY2(content.contains("shine=true"), content.constData());
        QVERIFY2(content.contains("theme=light"), content.constData());
        QVERIFY2(content.contains("schema"), content.constData());
    }

    void filesThatCannotBeReadArePutAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("garbage") << QByteArray("\x7f"
                                                     "ELF\0\0\1\1\1 this is a program",
                                                     27);
        QTest::newRow("half a file") << QByteArray("[general\nthe");
        QTest::newRow("newer") << QByteArray("[program]\nschema=999\ntheme=dark\n");
    }
    void filesThatCannotBeReadArePutAside()
    {
        QFETCH(QByteArray, content);
        QByteArray written = content;
        // Where the schema is kept is the program's own business: taken from a file of its own.
        if (content.contains("schema=999")) {
            const QString name = path(u"desktop.ini"_s);
            {
                Settings settings(name);
                settings.set(keys::Theme, u"dark"_s);
                QVERIFY(settings.save());
            }
            written = read(name).replace("schema=1", "schema=999");
            QVERIFY(written.contains("999"));
        }
        const QString name = write(written);
        {
            Settings settings(name);
            QVERIFY(!settings.problem().isEmpty());
            QCOMPARE(settings.value(keys::Theme), u"auto"_s);
            settings.set(keys::Theme, u"light"_s);
            QVERIFY(settings.save());
        }
        QStringList others = QDir(m_folder.path()).entryList(QDir::Files);
        others.removeAll(u"desktop.ini"_s);
        others.removeIf([](const QString &other) { return other.endsWith(u".lock"_s); });
        QCOMPARE(others.size(), 1);
        QCOMPARE(read(path(others.first())), written);
        QCOMPARE(Settings(name).value(keys::Theme), u"light"_s);
        QVERIFY(Settings(name).problem().isEmpty());
    }

    void savingWhereNothingCanBeWrittenSaysSo()
    {
        QFile blocker(path(u"blocker"_s));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        Settings settings(path(u"blocker/desktop.ini"_s));
        settings.set(keys::Theme, u"dark"_s);
        const Result<void> result = settings.save();
        QVERIFY(!result);
        QVERIFY(result.error().message.contains(u"blocker"_s));
    }

    void exportAndImportBringEverythingAlong()
    {
        const QString copy = path(u"copy.ini"_s);
        {
            Settings settings(path(u"desktop.ini"_s));
            settings.set(keys::Theme, u"dark"_s);
            settings.set(keys::MutedApps, QStringList{ u"a"_s, u"b"_s });
            QVERIFY(settings.exportTo(copy));
        }
        Settings other(path(u"other.ini"_s));
        other.set(keys::Language, u"de"_s);
        other.set(keys::Theme, u"dark"_s);
        QSignalSpy changed(&other, &Settings::changed);
        QVERIFY(other.importFrom(copy));
        QCOMPARE(other.value(keys::Theme), u"dark"_s);
        QCOMPARE(other.value(keys::MutedApps), (QStringList{ u"a"_s, u"b"_s }));
        QCOMPARE(other.value(keys::Language), u"de"_s);
        QCOMPARE(keysOf(changed), QByteArrayList{ keys::MutedApps.key });
    }

    void importingSomethingElseChangesNothing()
    {
        Settings settings(path(u"desktop.ini"_s));
        settings.set(keys::Theme, u"dark"_s);
        QSignalSpy changed(&settings, &Settings::changed);
        QFile foreign(path(u"foreign.ini"_s));
        QVERIFY(foreign.open(QIODevice::WriteOnly));
        foreign.write("[program]\ntheme=light\n");
        foreign.close();
        for (const QString &name : { u"foreign.ini"_s, u"nowhere.ini"_s })
            QVERIFY(!settings.importFrom(path(name)));
        QCOMPARE(changed.count(), 0);
        QCOMPARE(settings.value(keys::Theme), u"dark"_s);
    }

    void theFileIsWhereTheEnvironmentSays()
    {
        QCOMPARE(Settings::standardFile(u"/somewhere"_s), u"/somewhere/desktop.ini"_s);
        qputenv("XDG_CONFIG_HOME", path(u"config"_s).toLocal8Bit());
        QCOMPARE(Settings::standardFile(), path(u"config/fcgi-spawner/desktop.ini"_s));
        qunsetenv("XDG_CONFIG_HOME");
    }
};

// In an INI file "general" is a section of its own kind: what is below it does not come back.
void TestSettings::whatTheProgramIsToldIsThereAfterARestart()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("x.ini"));
    {
        Settings settings(file);
        settings.set(keys::Theme, QStringLiteral("dark"));
        settings.set(keys::OnClose, QStringLiteral("hide"));
        QVERIFY(settings.save());
    }
    Settings again(file);
    QCOMPARE(again.value(keys::Theme), QStringLiteral("dark"));
    QCOMPARE(again.value(keys::OnClose), QStringLiteral("hide"));
}

QTEST_GUILESS_MAIN(TestSettings)
#include "test_settings.moc"
