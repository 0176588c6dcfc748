#include "gui/deploy/filepreflight.h"
#include "gui/deploy/replacesheet.h"
#include "support/sandbox.h"

#include <QCheckBox>
#include <QCryptographicHash>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <elf.h>

#include <cstring>

using namespace spawner;
using namespace Qt::StringLiterals;

namespace {

/// An ELF head that this machine runs, `size` bytes in all.
QByteArray program(quint16 type = ET_DYN, qsizetype size = 512)
{
    QFile self(u"/proc/self/exe"_s);
    if (!self.open(QIODevice::ReadOnly))
        qFatal("no /proc");
    Elf64_Ehdr header = {};
    std::memcpy(&header, self.read(sizeof(header)).constData(), sizeof(header));
    header.e_type = type;
    header.e_phoff = sizeof(header);
    header.e_phnum = 1;
    header.e_shoff = 0;
    header.e_shnum = 0;
    return QByteArray(reinterpret_cast<const char *>(&header), sizeof(header)).leftJustified(size, '\0', true);
}

QByteArray withMachine(QByteArray bytes, quint16 machine)
{
    std::memcpy(bytes.data() + offsetof(Elf64_Ehdr, e_machine), &machine, sizeof(machine));
    return bytes;
}

AppStatus present(int inFlight)
{
    AppStatus app;
    app.name = "hello";
    app.fileBytes = 8'100'000;
    app.inFlight = inFlight;
    return app;
}

DeployFile hello()
{
    return { u"/tmp/hello.fcgi"_s, "hello", 8'300'000, {}, {} };
}

} // namespace

class TestPreflight : public QObject
{
    Q_OBJECT
private slots:
    void namesOfFilesBecomeNamesOfApps_data();
    void namesOfFilesBecomeNamesOfApps();
    void typedNamesFollowTheDaemonsRules_data();
    void typedNamesFollowTheDaemonsRules();
    void goodFiles_data();
    void goodFiles();
    void refusedFiles_data();
    void refusedFiles();
    void otherMachinesAreForOtherDaemons();
    void whatIsNoFile();
    void foldersAreSearched();
    void theSumIsTheFiles();
    void theSumOfAFileThatCannotBeRead();
    void factsOfAReplacement();
    void replacing();
    void keepingBoth();
    void closingIsCancelling();

private:
    QString write(const QString &name, const QByteArray &content)
    {
        if (const auto written = m_sandbox.writeFile(name, content); !written)
            qFatal("%s", qPrintable(written.error().message));
        return m_sandbox.path(name);
    }

    Sandbox m_sandbox;
};

void TestPreflight::namesOfFilesBecomeNamesOfApps_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("app");
    QTest::newRow("as it is") << u"hello.fcgi"_s << QByteArray("hello");
    QTest::newRow("no ending") << u"hello"_s << QByteArray("hello");
    QTest::newRow("large letters") << u"HELLO.FCGI"_s << QByteArray("HELLO");
    QTest::newRow("another ending") << u"hello.py"_s << QByteArray("hello.py");
    QTest::newRow("within a folder") << u"/home/me/build/hello.fcgi"_s << QByteArray("hello");
    QTest::newRow("hidden") << u"..hello.fcgi"_s << QByteArray("hello");
    QTest::newRow("only dots") << u"...fcgi"_s << QByteArray();
    QTest::newRow("control characters") << u"a\nb\tc.fcgi"_s << QByteArray("a-b-c");
    QTest::newRow("blanks at the ends") << u" my app .fcgi"_s << QByteArray("my app");
    QTest::newRow("other languages") << u"grüße.fcgi"_s << u"grüße"_s.toUtf8();
    QTest::newRow("too long") << QString(300, u'a') << QByteArray(234, 'a');
}

void TestPreflight::namesOfFilesBecomeNamesOfApps()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, app);
    QCOMPARE(FilePreflight::appNameFor(file), app);
    if (!app.isEmpty())
        QVERIFY(FilePreflight::checkAppName(QString::fromUtf8(app)));
}

void TestPreflight::typedNamesFollowTheDaemonsRules_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("app"); // empty = refused
    QTest::newRow("plain") << u" hello "_s << QByteArray("hello");
    QTest::newRow("path") << u"/tools/env.fcgi"_s << QByteArray("tools/env");
    QTest::newRow("nothing") << u""_s << QByteArray();
    QTest::newRow("only the ending") << u".fcgi"_s << QByteArray();
    QTest::newRow("up") << u"../hello"_s << QByteArray();
    QTest::newRow("hidden folder") << u".git/hello"_s << QByteArray();
    QTest::newRow("empty part") << u"tools//hello"_s << QByteArray();
    QTest::newRow("control character") << u"a\u001bb"_s << QByteArray();
    QTest::newRow("eight folders") << u"a/b/c/d/e/f/g/h/app"_s << QByteArray("a/b/c/d/e/f/g/h/app");
    QTest::newRow("nine folders") << u"a/b/c/d/e/f/g/h/i/app"_s << QByteArray();
    QTest::newRow("longest") << QString(234, u'a') << QByteArray(234, 'a');
    QTest::newRow("too long") << QString(235, u'a') << QByteArray();
}

void TestPreflight::typedNamesFollowTheDaemonsRules()
{
    QFETCH(QString, typed);
    QFETCH(QByteArray, app);
    const auto name = FilePreflight::checkAppName(typed);
    QCOMPARE(bool(name), !app.isEmpty());
    if (name)
        QCOMPARE(*name, app);
    else
        QVERIFY(name.error().message.endsWith(u'.'));
}

void TestPreflight::goodFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("program") << program();
    QTest::newRow("old style program") << program(ET_EXEC);
    QTest::newRow("script") << QByteArray("#!/bin/sh\necho\n");
    QTest::newRow("script with an argument") << QByteArray("#! /usr/bin/env python3\n");
}

void TestPreflight::goodFiles()
{
    QFETCH(QByteArray, content);
    const QString file = write(u"files/hello.fcgi"_s, content);
    const auto found = FilePreflight::look(file, true);
    QVERIFY2(found, found ? "" : qPrintable(found.error().message));
    QCOMPARE(found->file, file);
    QCOMPARE(found->app, "hello");
    QCOMPARE(found->size, content.size());
    QVERIFY(found->modified.isValid());
}

void TestPreflight::refusedFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("why");
    QTest::newRow("empty") << QByteArray() << u"it is empty"_s;
    QTest::newRow("text") << QByteArray("hello") << u"it is neither a program nor a script that begins with #!"_s;
    QTest::newRow("object file") << program(ET_REL) << u"it is an object file or a core dump, no program"_s;
    QTest::newRow("core dump") << program(ET_CORE) << u"it is an object file or a core dump, no program"_s;
    QTest::newRow("half a header") << program(ET_DYN, 58) << u"it is not complete: it ends too early"_s;
    QTest::newRow("half a file") << program(ET_DYN, 100) << u"it is not complete: it ends too early"_s;
    QTest::newRow("no interpreter") << QByteArray("#!\n") << u"it begins with #!, but names no interpreter"_s;
    QTest::newRow("Windows") << QByteArray("#!/bin/sh\r\necho\r\n")
                             << u"it has Windows line ends, so that its interpreter would not be found"_s;
    QTest::newRow("interpreter") << QByteArray("#!/no/such/thing -x\n")
                                 << u"its interpreter \u2068/no/such/thing\u2069 is not on this computer"_s;
}

void TestPreflight::refusedFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, why);
    const auto found = FilePreflight::look(write(u"files/bad.fcgi"_s, content), true);
    QVERIFY(!found);
    QCOMPARE(found.error().message, why);
}

void TestPreflight::otherMachinesAreForOtherDaemons()
{
    const quint16 other = ProgramHead::own().machine == EM_S390 ? EM_PPC64 : EM_S390;
    const QString file = write(u"files/far.fcgi"_s, withMachine(program(), other));
    const auto here = FilePreflight::look(file, true);
    QVERIFY(!here);
    QCOMPARE(here.error().message, u"it is a program for another kind of computer"_s);
    QVERIFY(FilePreflight::look(file, false));
    QVERIFY(FilePreflight::look(write(u"files/far2.fcgi"_s, "#!/opt/there/only\n"), false));
    // 64-bit machines run their 32-bit programs.
    ProgramHead small = ProgramHead::own();
    if (small.machine == EM_X86_64) {
        small.machine = EM_386;
        small.elfClass = ELFCLASS32;
        QVERIFY(small.fits(ProgramHead::own()));
        QVERIFY(!ProgramHead::own().fits(small));
    }
}

void TestPreflight::whatIsNoFile()
{
    QCOMPARE(FilePreflight::look(m_sandbox.path(u"nowhere"_s), true).error().code, ErrorCode::NotFound);
    QCOMPARE(FilePreflight::look(m_sandbox.root(), true).error().message, u"it is a folder"_s);
    QCOMPARE(FilePreflight::look(u"/dev/null"_s, true).error().message, u"it is no ordinary file"_s);
}

void TestPreflight::foldersAreSearched()
{
    for (const QString &name : { u"b.fcgi"_s, u"tools/a.fcgi"_s, u".hidden.fcgi"_s, u".git/c.fcgi"_s, u"readme.txt"_s,
                                 u"1/2/3/4/5/6/7/8/in.fcgi"_s, u"1/2/3/4/5/6/7/8/9/out.fcgi"_s })
        write(u"tree/"_s + name, "x");
    QCOMPARE(FilePreflight::programsIn(m_sandbox.path(u"tree"_s)),
             (QStringList{ u"1/2/3/4/5/6/7/8/in.fcgi"_s, u"b.fcgi"_s, u"tools/a.fcgi"_s }));
    QCOMPARE(FilePreflight::programsIn(m_sandbox.path(u"tree"_s), 2).size(), 2);
}

void TestPreflight::theSumIsTheFiles()
{
    const QByteArray content = program(ET_DYN, 3'000'000);
    auto future = FilePreflight::digest(write(u"files/large.fcgi"_s, content));
    QTRY_VERIFY(future.isFinished());
    const auto digest = future.result();
    QVERIFY(digest);
    QCOMPARE(*digest, QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

void TestPreflight::theSumOfAFileThatCannotBeRead()
{
    auto future = FilePreflight::digest(m_sandbox.path(u"nowhere"_s));
    QTRY_VERIFY(future.isFinished());
    QVERIFY(!future.result());
}

void TestPreflight::factsOfAReplacement()
{
    QLocale::setDefault(QLocale::c());
    const QDateTime now = QDateTime::currentDateTime();
    DeployFile file = hello();
    file.modified = now.addSecs(-125);
    const QString facts = ReplaceSheet::facts(file, present(1), now);
    QVERIFY2(facts.contains(u"8.1 MB → 8.3 MB"_s), qPrintable(facts));
    QVERIFY2(facts.contains(u"built 2:05 min ago"_s), qPrintable(facts));
    QVERIFY2(facts.contains(u"(will finish)"_s), qPrintable(facts));
    file.modified = now.addSecs(60); // another computer's clock
    QVERIFY(!ReplaceSheet::facts(file, present(0), now).contains(u"built"_s));
    QVERIFY(!ReplaceSheet::facts(file, present(0), now).contains(u"finish"_s));
}

void TestPreflight::replacing()
{
    auto *sheet = new ReplaceSheet({ hello(), present(0), 2, {} });
    QSignalSpy chosen(sheet, &ReplaceSheet::chosen);
    sheet->open();
    QVERIFY(sheet->findChild<QLabel *>(u"replaceText"_s)->text().contains(u"hello.fcgi"_s));
    QVERIFY(!sheet->findChild<QLineEdit *>(u"replaceName"_s)->isVisible());
    sheet->findChild<QCheckBox *>(u"replaceForAll"_s)->setChecked(true);
    QTest::mouseClick(sheet->findChild<QPushButton *>(u"replaceButton"_s), Qt::LeftButton);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].value<ReplaceSheet::Choice>(), ReplaceSheet::Choice::Replace);
    QCOMPARE(chosen[0][1].toByteArray(), "hello");
    QCOMPARE(chosen[0][2].toBool(), true);
}

void TestPreflight::keepingBoth()
{
    auto *sheet = new ReplaceSheet({ hello(), present(0), 0, [](const QByteArray &app) { return app == "hello" || app == "hello-2"; } });
    QSignalSpy chosen(sheet, &ReplaceSheet::chosen);
    sheet->open();
    QVERIFY(!sheet->findChild<QCheckBox *>(u"replaceForAll"_s)->isVisible());
    QTest::mouseClick(sheet->findChild<QPushButton *>(u"keepBothButton"_s), Qt::LeftButton);
    auto *name = sheet->findChild<QLineEdit *>(u"replaceName"_s);
    auto *deploy = sheet->findChild<QPushButton *>(u"replaceButton"_s);
    QVERIFY(name->isVisible());
    QCOMPARE(name->text(), u"hello-3"_s);
    for (const QString &bad : { u"hello"_s, u".."_s }) {
        name->selectAll();
        QTest::keyClicks(name, bad);
        QVERIFY2(!deploy->isEnabled(), qPrintable(bad));
        QVERIFY(!sheet->findChild<QLabel *>(u"replaceHint"_s)->text().isEmpty());
    }
    name->selectAll();
    QTest::keyClicks(name, u"tools/hello"_s);
    QVERIFY(deploy->isEnabled());
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].value<ReplaceSheet::Choice>(), ReplaceSheet::Choice::KeepBoth);
    QCOMPARE(chosen[0][1].toByteArray(), "tools/hello");
}

void TestPreflight::closingIsCancelling()
{
    auto *sheet = new ReplaceSheet({ hello(), present(0), 0, {} });
    QSignalSpy chosen(sheet, &ReplaceSheet::chosen);
    sheet->open();
    QTest::keyClick(sheet, Qt::Key_Escape);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].value<ReplaceSheet::Choice>(), ReplaceSheet::Choice::Cancel);
}

QTEST_MAIN(TestPreflight)
#include "test_preflight.moc"
