// The languages that are compiled in, as the program uses them. That they are complete is check.py's business.
#include "gui/actions/actionregistry.h"
#include "gui/client/appcondition.h"
#include "gui/desktop/languages.h"
#include "gui/style/format.h"

#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace spawner;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { m_languages.use(u"en"_s); }

    void allLanguagesAreThere()
    {
        QStringList codes;
        for (const Languages::Language &language : m_languages.available())
            codes.append(language.code);
        codes.sort();
        QCOMPARE(codes, (QStringList{ u"ar"_s, u"de"_s, u"en"_s, u"es"_s, u"fr"_s, u"ja"_s, u"pt_BR"_s, u"zh_CN"_s }));
    }

    void englishHasItsPlurals()
    {
        m_languages.use(u"en"_s);
        QCOMPARE(Format::duration(24h), u"1 day"_s);
        QCOMPARE(Format::duration(72h), u"3 days"_s);
    }

    void textsFollowTheLanguageAtOnce_data()
    {
        QTest::addColumn<QString>("running");
        QTest::addColumn<bool>("isRightToLeft");
        QTest::newRow("ar") << u"يعمل"_s << true;
        QTest::newRow("de") << u"Läuft"_s << false;
        QTest::newRow("es") << u"En ejecución"_s << false;
        QTest::newRow("fr") << u"En marche"_s << false;
        QTest::newRow("ja") << u"実行中"_s << false;
        QTest::newRow("pt_BR") << u"Em execução"_s << false;
        QTest::newRow("zh_CN") << u"运行中"_s << false;
    }
    void textsFollowTheLanguageAtOnce()
    {
        QFETCH(QString, running);
        QFETCH(bool, isRightToLeft);
        const QString english = conditionText(AppCondition::Running);
        m_languages.use(QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(conditionText(AppCondition::Running), running);
        QCOMPARE(QGuiApplication::layoutDirection() == Qt::RightToLeft, isRightToLeft);
        m_languages.use(u"en"_s);
        QCOMPARE(conditionText(AppCondition::Running), english);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    }

    /// Each number has the form that its language has for it: all of Arabic's six differ.
    void pluralsAreThoseOfTheLanguage()
    {
        m_languages.use(u"ar"_s);
        QStringList forms;
        for (const int days : { 1, 2, 5, 30, 100 })
            forms.append(Format::duration(24h * days).remove(QLocale().toString(days)).trimmed());
        QCOMPARE(QSet<QString>(forms.begin(), forms.end()).size(), forms.size());
    }

    /// The same letter twice in one menu makes Alt useless for both.
    void actionsKeepTheirShortcuts_data()
    {
        QTest::addColumn<QString>("code");
        for (const Languages::Language &language : m_languages.available())
            QTest::addRow("%s", qPrintable(language.code)) << language.code;
    }
    void actionsKeepTheirShortcuts()
    {
        QFETCH(QString, code);
        QTemporaryDir folder;
        Settings settings(folder.filePath(u"desktop.ini"_s));
        ActionRegistry registry(settings);
        QHash<ActionId, QList<QKeySequence>> before;
        for (const ActionId id : registry.all())
            before.insert(id, registry.action(id)->shortcuts());
        m_languages.use(code);
        registry.retranslate();
        for (const ActionId id : registry.all()) {
            QCOMPARE(registry.action(id)->shortcuts(), before.value(id));
            QVERIFY(!registry.plainText(id).isEmpty());
            QVERIFY2(!registry.plainText(id).contains(u'&'), qPrintable(registry.plainText(id)));
        }
    }

private:
    Languages m_languages;
};

QTEST_MAIN(TestTranslations)
#include "test_translations.moc"
