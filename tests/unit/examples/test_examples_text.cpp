// What all examples share: taking text apart and making it harmless.
#include "common/body.h"
#include "common/httphead.h"
#include "common/page.h"
#include "common/text.h"

#include <QTest>

using namespace examples;

class TestExamplesText : public QObject
{
    Q_OBJECT
private slots:
    void htmlIsHarmless();
    void jsonIsValid();
    void queriesAreTakenApart();
    void numbersKeepTheirBounds();
    void jsonIsForThoseWhoAskForIt();
    void bodiesAreCountedAndCut();
};

void TestExamplesText::htmlIsHarmless()
{
    QCOMPARE(escapeHtml("<a href=\"x\">'&'"), std::string("&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;"));
    const std::string page = htmlPage("<b>", "<p>x</p>");
    QVERIFY(page.find("<title>&lt;b&gt;</title>") != std::string::npos);
    QVERIFY(page.find("<p>x</p>") != std::string::npos);
    QVERIFY(tableRow("<", ">").find("&lt;</th><td>&gt;") != std::string::npos);
}

void TestExamplesText::jsonIsValid()
{
    QCOMPARE(jsonString("a\"b\\c\n\x7f"), std::string("\"a\\\"b\\\\c\\u000a\\u007f\""));
    QCOMPARE(jsonString("é€😀"), std::string("\"é€😀\""));
    QCOMPARE(jsonString("a\xff"
                        "b"),
             std::string("\"a\\ufffdb\""));
    QCOMPARE(jsonString("\xed\xa0\x80"), std::string("\"\\ufffd\\ufffd\\ufffd\"")); // a surrogate
    QCOMPARE(jsonString("\xc0\xaf"), std::string("\"\\ufffd\\ufffd\"")); // longer than it has to be
}

void TestExamplesText::queriesAreTakenApart()
{
    QCOMPARE(queryValue("a=1&b=%41+b&c", "b").value_or("?"), std::string("A b"));
    QCOMPARE(queryValue("a=1&c", "c").value_or("?"), std::string());
    QCOMPARE(queryValue("a=1&a=2", "a").value_or("?"), std::string("1"));
    QVERIFY(!queryValue("ab=1", "a"));
    QCOMPARE(percentDecoded("%zz%4", false), std::string("%zz%4"));
}

void TestExamplesText::numbersKeepTheirBounds()
{
    QCOMPARE(queryNumber("n=5", "n", 7, 0, 10), 5L);
    for (const char *bad : { "", "n=", "n=11", "n=-1", "n=5x", "n=99999999999999999999" })
        QCOMPARE(queryNumber(bad, "n", 7, 0, 10), 7L);
}

void TestExamplesText::jsonIsForThoseWhoAskForIt()
{
    QVERIFY(wantsJson("format=json", "text/html"));
    QVERIFY(wantsJson("", "application/json"));
    QVERIFY(!wantsJson("format=html", "application/json"));
    QVERIFY(!wantsJson("", "text/html,application/json"));
    QVERIFY(!wantsJson("", "*/*"));
}

void TestExamplesText::bodiesAreCountedAndCut()
{
    Body body;
    body.add("a\x01\n");
    QCOMPARE(body.preview(), std::string("a\\x01\n"));
    QVERIFY(!body.isCut());
    body.add(std::string(5000, 'x'));
    QCOMPARE(body.bytes(), 5003ULL);
    QVERIFY(body.isCut());
}

QTEST_GUILESS_MAIN(TestExamplesText)
#include "test_examples_text.moc"
