// Switching the language while the program runs.
#include "gui/actions/actionregistry.h"
#include "gui/desktop/languages.h"
#include "gui/settings/settings.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace spawner;
using namespace Qt::StringLiterals;

namespace {

class Greeter : public QWidget
{
public:
    QString text;
    int changes = 0;

protected:
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange) {
            text = QCoreApplication::translate("demo", "Hello");
            ++changes;
        }
        QWidget::changeEvent(event);
    }
};

QString hello()
{
    return QCoreApplication::translate("demo", "Hello");
}

QString apps(int count)
{
    return QCoreApplication::translate("demo", "%n app(s)", nullptr, count);
}

} // namespace

class TestLanguages : public QObject
{
    Q_OBJECT

    const QString m_folder = QStringLiteral(I18N_FOLDER);

private slots:
    void initTestCase()
    {
        if (!QFile::exists(m_folder + u"/demo_de.qm"_s))
            QSKIP("lrelease (qt6-l10n-tools) is not installed");
    }

    void knowsWhichThereAre()
    {
        Languages languages(m_folder);
        QStringList codes;
        QStringList names;
        for (const Languages::Language &language : languages.available()) {
            codes.append(language.code);
            names.append(language.name);
        }
        QStringList sorted = codes;
        sorted.sort();
        QCOMPARE(sorted, (QStringList{ u"ar"_s, u"de"_s, u"en"_s, u"pt_BR"_s }));
        QVERIFY(names.contains(u"Deutsch"_s));
        QVERIFY(names.contains(u"English"_s));
        QVERIFY(names.contains(u"العربية"_s));
        QVERIFY2(names.filter(u"ortugu"_s).value(0).contains(u"Brasil"_s), qPrintable(names.join(u' ')));
        QCOMPARE(Languages(u"/nowhere"_s).available().size(), 1);
    }

    void switchesEverythingLive()
    {
        QTemporaryDir folder;
        Settings settings(folder.filePath(u"desktop.ini"_s));
        ActionRegistry actions(settings);
        Greeter greeter;
        QDialogButtonBox box(QDialogButtonBox::Cancel, &greeter);
        greeter.show();
        Languages languages(m_folder);
        QSignalSpy changed(&languages, &Languages::changed);

        languages.use(u"de"_s);
        QCOMPARE(languages.current(), u"de"_s);
        QCOMPARE(hello(), u"Hallo"_s);
        QTRY_COMPARE(greeter.text, u"Hallo"_s);
        QTRY_COMPARE(box.button(QDialogButtonBox::Cancel)->text(), u"Abbrechen"_s);
        QCOMPARE(apps(1), u"1 App"_s);
        QCOMPARE(QLocale().language(), QLocale::German);
        QCOMPARE(QLocale().toString(1.5), u"1,5"_s);
        QCOMPARE(QApplication::layoutDirection(), Qt::LeftToRight);
        actions.retranslate();
        QCOMPARE(actions.plainText(ActionId::Quit), u"Fenster beenden"_s);

        languages.use(u"ar"_s);
        QTRY_COMPARE(greeter.text, u"مرحبا"_s);
        QCOMPARE(QApplication::layoutDirection(), Qt::RightToLeft);
        QCOMPARE(greeter.layoutDirection(), Qt::RightToLeft);

        languages.use(u"en"_s);
        QTRY_COMPARE(greeter.text, u"Hello"_s);
        QCOMPARE(apps(1), u"1 app"_s);
        QCOMPARE(apps(2), u"2 apps"_s);
        QCOMPARE(greeter.layoutDirection(), Qt::LeftToRight);
        QTRY_VERIFY(box.button(QDialogButtonBox::Cancel)->text() != u"Abbrechen"_s);
        QCOMPARE(changed.count(), 3);
        languages.use(u"en"_s);
        QCOMPARE(changed.count(), 3);
    }

    void aLanguageThatIsNotThereIsEnglish()
    {
        Languages languages(m_folder);
        languages.use(u"de"_s);
        languages.use(u"xx"_s);
        QCOMPARE(languages.current(), u"en"_s);
        QCOMPARE(hello(), u"Hello"_s);
    }

    void takesTheBestOfThePreferred_data()
    {
        QTest::addColumn<QStringList>("preferred");
        QTest::addColumn<QString>("code");
        QTest::newRow("exact") << QStringList{ u"pt-BR"_s } << u"pt_BR"_s;
        QTest::newRow("region") << QStringList{ u"de-AT"_s, u"de"_s } << u"de"_s;
        QTest::newRow("script") << QStringList{ u"de-Latn-DE"_s } << u"de"_s;
        QTest::newRow("another region") << QStringList{ u"pt-PT"_s } << u"pt_BR"_s;
        QTest::newRow("second choice") << QStringList{ u"fi-FI"_s, u"de-DE"_s } << u"de"_s;
        QTest::newRow("English first") << QStringList{ u"en-GB"_s, u"de-DE"_s } << u"en"_s;
        QTest::newRow("none") << QStringList{ u"fi"_s } << u"en"_s;
        QTest::newRow("nothing") << QStringList() << u"en"_s;
        QTest::newRow("C") << QStringList{ u"C"_s } << u"en"_s;
    }
    void takesTheBestOfThePreferred()
    {
        QFETCH(QStringList, preferred);
        QFETCH(QString, code);
        QCOMPARE(Languages(m_folder).bestOf(preferred), code);
    }

    void leavesNothingBehind()
    {
        {
            Languages languages(m_folder);
            languages.use(u"de"_s);
        }
        QCOMPARE(hello(), u"Hello"_s);
    }
};

QTEST_MAIN(TestLanguages)
#include "test_languages.moc"
