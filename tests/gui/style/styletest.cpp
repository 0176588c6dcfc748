// Colours that can be read, numbers as people write them, and text from outside that stays text.
#include "gui/style/colors.h"
#include "gui/style/format.h"
#include "gui/style/safetext.h"
#include "gui/support/contrast.h"

#include <QGuiApplication>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>
#include <QTextDocument>

using namespace spawner;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Tone AllTones[] = { Tone::Good, Tone::Calm, Tone::Busy, Tone::Warning, Tone::Bad, Tone::Accent, Tone::SecondCurve };

} // namespace

class StyleTest : public QObject
{
    Q_OBJECT
private:
    static void addPalettes()
    {
        QTest::addColumn<QPalette>("palette");
        QPalette light(QColor(0xef, 0xef, 0xef));
        light.setColor(QPalette::Base, Qt::white);
        light.setColor(QPalette::AlternateBase, QColor(0xf7, 0xf7, 0xf7));
        light.setColor(QPalette::WindowText, Qt::black);
        light.setColor(QPalette::Text, Qt::black);
        QPalette dark(QColor(0x35, 0x37, 0x3b));
        dark.setColor(QPalette::Window, QColor(0x2b, 0x2d, 0x30));
        dark.setColor(QPalette::Base, QColor(0x1e, 0x1f, 0x22));
        dark.setColor(QPalette::AlternateBase, QColor(0x26, 0x28, 0x2b));
        dark.setColor(QPalette::WindowText, QColor(0xe6, 0xe6, 0xe6));
        dark.setColor(QPalette::Text, QColor(0xe6, 0xe6, 0xe6));
        QTest::newRow("light") << light;
        QTest::newRow("dark") << dark;
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void tonesCanBeRead_data() { addPalettes(); }
    void tonesCanBeRead()
    {
        QFETCH(QPalette, palette);
        for (const Tone tone : AllTones) {
            for (const auto ground : { QPalette::Base, QPalette::AlternateBase, QPalette::Window }) {
                const double ratio = contrast(toneColor(tone, palette), palette.color(ground));
                QVERIFY2(ratio >= 4.5, qPrintable(u"tone %1 on %2: %3"_s.arg(int(tone)).arg(int(ground)).arg(ratio)));
            }
            // A bar that tells something has the palette's text on it, and glyphs in the tone.
            QVERIFY(contrast(palette.color(QPalette::Text), toneGround(tone, palette)) >= 4.5);
            QVERIFY(contrast(toneColor(tone, palette), toneGround(tone, palette)) >= 3);
        }
    }

    void namesCanBeRead_data() { addPalettes(); }
    void namesCanBeRead()
    {
        QFETCH(QPalette, palette);
        QSet<QRgb> colors;
        for (int i = 0; i < 200; ++i) {
            const QColor color = nameColor("app" + QByteArray::number(i), palette);
            QVERIFY(contrast(color, palette.color(QPalette::Base)) >= 4.5);
            colors.insert(color.rgb());
        }
        QCOMPARE(colors.size(), 12);
        QCOMPARE(nameColor("hello", palette), nameColor("hello", palette));
    }

    void curvesDiffer_data() { addPalettes(); }
    void curvesDiffer()
    {
        QFETCH(QPalette, palette);
        QVERIFY(toneColor(Tone::Accent, palette) != toneColor(Tone::SecondCurve, palette));
        QVERIFY(isDark(palette) == (QTest::currentDataTag() == QByteArray("dark")));
    }

    void numbers()
    {
        QCOMPARE(Format::number(18'204), u"18,204"_s);
        QCOMPARE(Format::bytes(999), u"999 bytes"_s);
        QCOMPARE(Format::bytes(8'100'000), u"8.1 MB"_s);
        QCOMPARE(Format::bytes(81'000'000), u"81 MB"_s);
        QCOMPARE(Format::percent(0.021), u"2.1\u202f%"_s);
        QCOMPARE(Format::percent(0.5), u"50\u202f%"_s);
        QCOMPARE(Format::percent(-1), u"0\u202f%"_s);
        QCOMPARE(Format::rate(0), u"0"_s);
        QCOMPARE(Format::rate(0.01), u"0"_s);
        QCOMPARE(Format::rate(12.44), u"12.4"_s);
        QCOMPARE(Format::rate(1204.4), u"1,204"_s);
        QCOMPARE(Format::latency(650), u"650 \u00b5s"_s);
        QCOMPARE(Format::latency(8'100), u"8.1 ms"_s);
        QCOMPARE(Format::latency(81'000), u"81 ms"_s);
        QCOMPARE(Format::latency(1'200'000), u"1.2 s"_s);
    }

    void times()
    {
        QCOMPARE(Format::duration(-5s), u"0 s"_s);
        QCOMPARE(Format::duration(42'999ms), u"42 s"_s);
        QCOMPARE(Format::duration(65s), u"1:05 min"_s);
        QCOMPARE(Format::duration(2h + 5min), u"2 h 5 min"_s);
        QCOMPARE(Format::duration(75h), u"3 day(s)"_s); // plurals come with a translation
        QCOMPARE(Format::duration(std::chrono::hours(24) * 3'000'000), u"1000000 day(s)"_s);
        QCOMPARE(Format::timeOfDay(QDateTime(QDate(2026, 1, 2), QTime(12, 3, 22))), u"12:03:22"_s);
        QCOMPARE(Format::timeOfDay({}), Format::none());
        QCOMPARE(Format::dateTime({}), Format::none());
    }

    void followsTheLanguage()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(Format::number(18'204), u"18.204"_s);
        QCOMPARE(Format::rate(12.44), u"12,4"_s);
        QCOMPARE(Format::bytes(8'100'000), u"8,1 MB"_s);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void textFromOutside()
    {
        QCOMPARE(cleanLine(u"a\tb\nc\x1b[31m\u202ed"_s), u"a b\ufffdc\ufffd[31m\ufffdd"_s);
        QCOMPARE(cleanText(u"a\tb\nc\x07"_s), u"a\tb\nc\ufffd"_s);
        QCOMPARE(isolated(u"שלום"_s), u"\u2068שלום\u2069"_s);
        QCOMPARE(plainLabel(u"R&D"_s), u"R&&D"_s);
        QCOMPARE(appFileName("tools/env"), u"tools/env.fcgi"_s);
        QCOMPARE(cleanLine(u"😀"_s), u"😀"_s); // pairs stay pairs
    }

    // Screen readers get tooltips as they are.
    void toolTipsHaveNoMarkupUnlessTheyNeedIt()
    {
        QCOMPARE(plainToolTip(u"Restart (Ctrl+R)"_s), u"Restart (Ctrl+R)"_s);
        QCOMPARE(plainToolTip(u"R&D\n2 < 3"_s), u"R&D\n2 < 3"_s);
        QVERIFY(Qt::mightBeRichText(plainToolTip(u"<b>no</b>"_s)));
        QVERIFY(Qt::mightBeRichText(plainToolTip(u"wrapped "_s.repeated(20))));
    }

    // Whatever a tooltip is made of, it is read as that.
    void toolTipsShowWhatTheyAreGiven()
    {
        QRandomGenerator chance(5);
        const QString letters = u"<>&\"'/=bimgsrc \n\tä;#x"_s;
        for (int round = 0; round < 500; ++round) {
            QString text;
            for (int i = 0; i < 40; ++i)
                text += letters.at(chance.bounded(int(letters.size())));
            QCOMPARE(readToolTip(text).simplified(), text.simplified());
        }
        QTextDocument image;
        image.setHtml(plainToolTip(u"<img src=/etc/passwd>"_s));
        QVERIFY(!image.toPlainText().contains(QChar::ObjectReplacementCharacter));
    }

private:
    /// As QToolTip shows it.
    static QString readToolTip(const QString &text)
    {
        const QString toolTip = plainToolTip(text);
        if (!Qt::mightBeRichText(toolTip))
            return toolTip;
        QTextDocument document;
        document.setHtml(toolTip);
        return document.toPlainText();
    }
};

QTEST_MAIN(StyleTest)
#include "styletest.moc"
