#include "gui/widgets/dropoverlay.h"
#include "gui/widgets/emptystate.h"
#include "gui/widgets/noticearea.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace spawner;
using namespace std::chrono_literals;

namespace {

QPushButton *choice(InfoBar *bar, int index)
{
    // The last one of that name: earlier ones may wait for their deletion.
    const auto found = bar->findChildren<QPushButton *>(QStringLiteral("infoBarChoice%1").arg(index));
    return found.isEmpty() ? nullptr : found.last();
}

} // namespace

class TestWidgets : public QObject
{
    Q_OBJECT
private slots:
    void aBarTellsAndOffers();
    void aBarIsAnnouncedOncePerText();
    void markupInABarIsText();
    void escapeClosesABarThatMayBeClosed();
    void aBarGoesAfterItsTimeUnlessSomebodyIsAtIt();
    void oneBarPerKey();
    void theFourthBarWaits();
    void aWaitingBarCanBeRemoved();
    void progressMovesInPlace();
    void aChoiceMayReplaceItsOwnBar();
    void anEmptyStateShowsWhatItHas();
    void theOverlayFollowsTheWindow();
    void everyTextFitsWhenNarrow();
};

void TestWidgets::aBarTellsAndOffers()
{
    InfoBar bar;
    int done = 0;
    bar.show({ .glyph = Glyph::Success, .tone = Tone::Good, .text = QStringLiteral("hello.fcgi deployed"),
               .choices = { { QStringLiteral("Open"), [&] { done += 1; }, true, false },
                            { QStringLiteral("Undo"), [&] { done += 10; } } } });
    QVERIFY(bar.isVisible());
    QCOMPARE(bar.accessibleName(), QStringLiteral("hello.fcgi deployed"));
    QVERIFY(choice(&bar, 0)->font().bold());
    QSignalSpy closed(&bar, &InfoBar::closed);
    QTest::mouseClick(choice(&bar, 0), Qt::LeftButton);
    QCOMPARE(done, 1);
    QCOMPARE(closed.size(), 0);
    QVERIFY(bar.isVisible());
    QTest::mouseClick(choice(&bar, 1), Qt::LeftButton);
    QCOMPARE(done, 11);
    QCOMPARE(closed.size(), 1);
    QVERIFY(!bar.isVisible());
}

void TestWidgets::aBarIsAnnouncedOncePerText()
{
    InfoBar bar;
    QSignalSpy announced(&bar, &InfoBar::announced);
    bar.show({ .text = QStringLiteral("one") });
    bar.show({ .tone = Tone::Bad, .text = QStringLiteral("one") });
    QCOMPARE(announced.size(), 1);
    bar.show({ .text = QStringLiteral("two") });
    QCOMPARE(announced.size(), 2);
    QCOMPARE(announced.last().first().toString(), QStringLiteral("two"));
}

void TestWidgets::markupInABarIsText()
{
    InfoBar bar;
    bar.show({ .text = QStringLiteral("<img src=x>.fcgi crashed") });
    QCOMPARE(bar.findChild<QLabel *>(QStringLiteral("infoBarText"))->textFormat(), Qt::PlainText);
}

void TestWidgets::escapeClosesABarThatMayBeClosed()
{
    InfoBar bar;
    bar.show({ .text = QStringLiteral("stays"), .choices = { { QStringLiteral("Do"), {} } }, .isClosable = false });
    QTest::keyClick(choice(&bar, 0), Qt::Key_Escape);
    QVERIFY(bar.isVisible());
    QVERIFY(!bar.findChild<QToolButton *>(QStringLiteral("infoBarClose"))->isVisible());
    bar.show({ .text = QStringLiteral("goes"), .choices = { { QStringLiteral("Do"), {} } } });
    QTest::keyClick(choice(&bar, 0), Qt::Key_Escape);
    QVERIFY(!bar.isVisible());
}

void TestWidgets::aBarGoesAfterItsTimeUnlessSomebodyIsAtIt()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *elsewhere = new QPushButton(QStringLiteral("elsewhere"));
    auto *shown = new InfoBar;
    layout->addWidget(elsewhere);
    layout->addWidget(shown);
    InfoBar &bar = *shown;
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    elsewhere->setFocus();
    QSignalSpy closed(&bar, &InfoBar::closed);
    QTRY_VERIFY(elsewhere->hasFocus());
    bar.show({ .text = QStringLiteral("soon gone"), .lifetime = 20ms });
    QVERIFY(closed.wait());
    QVERIFY(!bar.isVisible());

    bar.show({ .text = QStringLiteral("held"), .choices = { { QStringLiteral("Undo"), {} } }, .lifetime = 20ms });
    choice(&bar, 0)->setFocus();
    QTRY_VERIFY(choice(&bar, 0)->hasFocus());
    QVERIFY(!closed.wait(150));
    elsewhere->setFocus();
    QVERIFY(closed.wait());
}

void TestWidgets::oneBarPerKey()
{
    NoticeArea area;
    area.show("connection", { .text = QStringLiteral("away") });
    InfoBar *bar = area.bar("connection");
    QVERIFY(bar);
    area.show("connection", { .text = QStringLiteral("still away") });
    QCOMPARE(area.bar("connection"), bar);
    QCOMPARE(bar->content().text, QStringLiteral("still away"));
    QSignalSpy closed(&area, &NoticeArea::closed);
    QTest::mouseClick(bar->findChild<QToolButton *>(QStringLiteral("infoBarClose")), Qt::LeftButton);
    QCOMPARE(closed.size(), 1);
    QVERIFY(!area.has("connection"));
    QVERIFY(!area.isVisible());
    area.show("connection", { .text = QStringLiteral("again") });
    QVERIFY(area.isVisible());
}

void TestWidgets::theFourthBarWaits()
{
    NoticeArea area;
    for (const char *key : { "a", "b", "c", "d" })
        area.show(key, { .text = QString::fromLatin1(key) });
    QVERIFY(!area.bar("d"));
    QVERIFY(area.has("d"));
    area.setProgress("d", QStringLiteral("d2"), 40);
    area.remove("b");
    QVERIFY(area.bar("d"));
    QCOMPARE(area.bar("d")->content().text, QStringLiteral("d2"));
    QCOMPARE(area.bar("d")->content().percent, 40);
}

void TestWidgets::aWaitingBarCanBeRemoved()
{
    NoticeArea area;
    for (const char *key : { "a", "b", "c", "d" })
        area.show(key, { .text = QString::fromLatin1(key) });
    area.remove("d");
    area.remove("a");
    QVERIFY(!area.has("d"));
    QVERIFY(!area.bar("d"));
}

void TestWidgets::progressMovesInPlace()
{
    NoticeArea area;
    area.show("deploy", { .text = QStringLiteral("Deploying"), .choices = { { QStringLiteral("Cancel"), {} } }, .percent = 0 });
    InfoBar *bar = area.bar("deploy");
    QPushButton *cancel = choice(bar, 0);
    area.setProgress("deploy", QStringLiteral("Half"), 50);
    QCOMPARE(bar->findChild<QProgressBar *>()->value(), 50);
    QCOMPARE(choice(bar, 0), cancel);
    area.setProgress("deploy", QStringLiteral("Starting"), -1);
    QCOMPARE(bar->findChild<QProgressBar *>()->maximum(), 0);
    area.show("deploy", { .text = QStringLiteral("Done") });
    QVERIFY(!bar->findChild<QProgressBar *>()->isVisible());
}

void TestWidgets::aChoiceMayReplaceItsOwnBar()
{
    NoticeArea area;
    area.show("k", { .text = QStringLiteral("Undo?"),
                     .choices = { { QStringLiteral("Undo"), [&] {
                                       area.show("k", { .text = QStringLiteral("Undoing") });
                                   } } } });
    QTest::mouseClick(choice(area.bar("k"), 0), Qt::LeftButton);
    QVERIFY(area.bar("k"));
    QCOMPARE(area.bar("k")->content().text, QStringLiteral("Undoing"));
}

void TestWidgets::anEmptyStateShowsWhatItHas()
{
    EmptyState state;
    bool acted = false;
    state.setContent({ .text = QStringLiteral("No spawner is running on this computer."),
                       .button = QStringLiteral("Set up…"), .act = [&] { acted = true; } });
    state.show();
    auto *button = state.findChild<QPushButton *>(QStringLiteral("emptyStateButton"));
    QVERIFY(button->isVisible());
    QVERIFY(!state.findChild<QPushButton *>(QStringLiteral("emptyStateSecondButton"))->isVisible());
    QVERIFY(!state.findChild<QProgressBar *>()->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(acted);
    state.setContent({ .text = QStringLiteral("Starting…"), .isBusy = true });
    QVERIFY(!button->isVisible());
    QVERIFY(state.findChild<QProgressBar *>()->isVisible());
}

void TestWidgets::theOverlayFollowsTheWindow()
{
    QWidget window;
    window.resize(300, 200);
    DropOverlay overlay(&window);
    QSignalSpy announced(&overlay, &DropOverlay::announced);
    window.show();
    QVERIFY(!overlay.isVisible());
    overlay.show({ .title = QStringLiteral("Deploy to Local"), .detail = QStringLiteral("hello.fcgi") });
    QCOMPARE(overlay.geometry(), window.rect());
    window.resize(500, 400);
    QTRY_COMPARE(overlay.geometry(), window.rect());
    QCOMPARE(announced.size(), 1);
    QCOMPARE(announced.first().first().toString(), QStringLiteral("Deploy to Local\nhello.fcgi"));
    // Drags are the window's.
    QVERIFY(overlay.testAttribute(Qt::WA_TransparentForMouseEvents));
}

void TestWidgets::everyTextFitsWhenNarrow()
{
    InfoBar bar;
    bar.show({ .text = QStringLiteral("auth.fcgi crashed 7× in 2 min; restarts paused until 12:10. This is a long text that "
                                      "needs more than one line in a narrow window."),
               .choices = { { QStringLiteral("Show log"), {} }, { QStringLiteral("Restart now"), {} } } });
    bar.setFixedWidth(520);
    bar.setFixedHeight(bar.heightForWidth(520));
    QTRY_COMPARE(bar.width(), 520);
    auto *text = bar.findChild<QLabel *>(QStringLiteral("infoBarText"));
    QTRY_VERIFY(text->height() >= text->heightForWidth(text->width()));
    for (int i = 0; i < 2; ++i)
        QVERIFY(choice(&bar, i)->width() >= choice(&bar, i)->sizeHint().width());
}

QTEST_MAIN(TestWidgets)
#include "test_widgets.moc"
