// Starting with the session, by the rules of the autostart folders.
#include "gui/desktop/autostart.h"
#include "gui/desktop/desktopentry.h"

#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace spawner;
using namespace Qt::StringLiterals;

class TestAutostart : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    Autostart::Place m_place;

    static void write(const QString &name, const QByteArray &content)
    {
        QDir().mkpath(QFileInfo(name).path());
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
    }

    static QByteArray read(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QString program(const QString &name) const
    {
        const QString path = m_folder->filePath(name);
        write(path, "#!/bin/sh\n");
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path;
    }

    void writeSystemEntry(const QByteArray &more = {}) const
    {
        write(m_place.systemFolders.first() + u"/io.github.fcgi_spawner.Desktop.desktop"_s,
              "[Desktop Entry]\nType=Application\nName=FastCGI Spawner\nExec=" + m_place.program.toUtf8() + "\n" + more);
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_place.userFolder = m_folder->filePath(u"config/autostart"_s);
        m_place.systemFolders = { m_folder->filePath(u"xdg/autostart"_s), m_folder->filePath(u"xdg2/autostart"_s) };
        m_place.program = program(u"fcgi-spawner-gui"_s);
    }

    void offUntilTurnedOn()
    {
        Autostart autostart(m_place);
        QVERIFY(!autostart.isEnabled());
        QVERIFY(autostart.setEnabled(true));
        QVERIFY(autostart.isEnabled());
        QVERIFY(autostart.startsHidden());
        QVERIFY(autostart.startsThisProgram());
        const auto entry = DesktopEntry::read(autostart.file());
        QVERIFY(entry);
        QCOMPARE(entry->value(u"Type"_s), u"Application"_s);
        QCOMPARE(entry->value(u"TryExec"_s), m_place.program);
        QCOMPARE(entry->command(), (QStringList{ m_place.program, u"--background"_s }));
        QCOMPARE(entry->value(u"X-GNOME-Autostart-enabled"_s), u"true"_s);
        QCOMPARE(entry->value(u"X-LXQt-Need-Tray"_s), u"true"_s);
        QVERIFY(autostart.setEnabled(true, false));
        QVERIFY(!autostart.startsHidden());
        QVERIFY(autostart.setEnabled(false));
        QVERIFY(!autostart.isEnabled());
        QVERIFY(!QFile::exists(autostart.file()));
        QVERIFY(autostart.setEnabled(false));
    }

    void desktopsTurnItOffTheirWay_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("hidden") << QByteArray("Hidden=true\n");
        QTest::newRow("gnome") << QByteArray("X-GNOME-Autostart-enabled=false\n");
        QTest::newRow("uninstalled") << QByteArray("TryExec=/nowhere/fcgi-spawner-gui\n");
        QTest::newRow("uninstalled, by name") << QByteArray("TryExec=no-such-program-at-all\n");
    }
    void desktopsTurnItOffTheirWay()
    {
        QFETCH(QByteArray, line);
        Autostart autostart(m_place);
        write(autostart.file(), "[Desktop Entry]\nType=Application\nExec=" + m_place.program.toUtf8() + "\n" + line);
        QVERIFY(!autostart.isEnabled());
        QVERIFY(autostart.setEnabled(true));
        QVERIFY(autostart.isEnabled());
    }

    void whatIsStartedHasToBeThere()
    {
        Autostart autostart(m_place);
        QVERIFY(autostart.setEnabled(true));
        QVERIFY(QFile::remove(m_place.program));
        QVERIFY(!autostart.isEnabled());
    }

    void aSystemWideEntryIsOverriddenNotTouched()
    {
        writeSystemEntry();
        Autostart autostart(m_place);
        QVERIFY(autostart.isEnabled());
        QVERIFY(autostart.setEnabled(false));
        QVERIFY(!autostart.isEnabled());
        QVERIFY(read(autostart.file()).contains("Hidden=true"));
        QVERIFY(autostart.setEnabled(true));
        QVERIFY(autostart.isEnabled());
        QVERIFY(!read(autostart.file()).contains("Hidden"));
        writeSystemEntry("Hidden=true\n");
        QVERIFY2(autostart.isEnabled(), "the user's file counts");
        QVERIFY(QFile::remove(autostart.file()));
        QVERIFY(!autostart.isEnabled());
    }

    void theFirstSystemFolderCounts()
    {
        write(m_place.systemFolders.last() + u"/io.github.fcgi_spawner.Desktop.desktop"_s,
              "[Desktop Entry]\nExec=" + m_place.program.toUtf8() + "\n");
        Autostart autostart(m_place);
        QVERIFY(autostart.isEnabled());
        writeSystemEntry("Hidden=true\n");
        QVERIFY(!autostart.isEnabled());
    }

    void whatOthersWroteStays()
    {
        Autostart autostart(m_place);
        write(autostart.file(),
              "# mine\n[Desktop Entry]\nX-GNOME-Autostart-Delay=5\nExec=/old/place/fcgi-spawner-gui\nHidden=true\n\n"
              "[Desktop Action Other]\nExec=other\nHidden=true\n");
        QVERIFY(!autostart.startsThisProgram());
        QVERIFY(autostart.setEnabled(true));
        const QByteArray content = read(autostart.file());
        QVERIFY(content.startsWith("# mine\n"));
        QVERIFY(content.contains("X-GNOME-Autostart-Delay=5"));
        QVERIFY(content.contains("[Desktop Action Other]\nExec=other\nHidden=true"));
        QVERIFY(!content.contains("/old/place"));
        QVERIFY(autostart.isEnabled());
        QVERIFY(autostart.startsThisProgram());
    }

    void strangePathsSurviveQuoting()
    {
        m_place.program = program(u"a b \"$c`\\ 100% ü.AppImage"_s);
        Autostart autostart(m_place);
        QVERIFY(autostart.setEnabled(true));
        QVERIFY(autostart.isEnabled());
        QVERIFY(autostart.startsThisProgram());
        const QByteArray content = read(autostart.file());
        // As the specification wants it: quoted for Exec, then escaped as every string is.
        QVERIFY2(content.contains(R"(a b \\"\\$c\\`\\\\ 100%% ü.AppImage" --background)"), content.constData());
    }

    void aFolderThatCannotBeMadeIsAnError()
    {
        write(m_folder->filePath(u"config"_s), "a file");
        Autostart autostart(m_place);
        const Result<void> result = autostart.setEnabled(true);
        QVERIFY(!result);
        QVERIFY(result.error().message.contains(autostart.file()));
        QVERIFY(!autostart.isEnabled());
    }

    void placesComeFromTheEnvironment()
    {
        qputenv("XDG_CONFIG_HOME", m_folder->filePath(u"home"_s).toLocal8Bit());
        qputenv("XDG_CONFIG_DIRS", "/one:/two");
        qputenv("APPIMAGE", "/images/spawner.AppImage");
        const Autostart::Place place = Autostart::standardPlace();
        for (const char *name : { "XDG_CONFIG_HOME", "XDG_CONFIG_DIRS", "APPIMAGE" })
            qunsetenv(name);
        QCOMPARE(place.userFolder, m_folder->filePath(u"home/autostart"_s));
        QCOMPARE(place.systemFolders, (QStringList{ u"/one/autostart"_s, u"/two/autostart"_s }));
        QCOMPARE(place.program, u"/images/spawner.AppImage"_s);
        QCOMPARE(Autostart::standardPlace().program, QCoreApplication::applicationFilePath());
        QCOMPARE(Autostart::standardPlace().systemFolders, QStringList{ u"/etc/xdg/autostart"_s });
    }
};

QTEST_GUILESS_MAIN(TestAutostart)
#include "test_autostart.moc"
