// The log pane as its users have it: keys, scrolling, menus, clipboard and files.
#include "gui/log/logbar.h"
#include "gui/log/logdetail.h"
#include "gui/log/logpane.h"
#include "gui/log/logview.h"
#include "gui/log/rulesdialog.h"
#include "gui/settings/keys.h"

#include "gui/support/accessibility.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace spawner;
using namespace Qt::StringLiterals;

class TestLogPane : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void followsUntilSomebodyLooks();
    void staysWhereItIs();
    void staysWhenOldLinesGo();
    void keepsTheSelection();
    void walksErrorsAndWarnings();
    void searches();
    void findsInFoldedLines();
    void bookmarks();
    void folds();
    void choosesAppsStreamsAndLevels();
    void showsOneApp();
    void costsNothingWhileHidden();
    void clearsAndResets();
    void copies();
    void saves();
    void asksForAFile();
    void followsSettings();
    void editsRules();
    void showsLinesInFull();
    void saysWhyNothingShows();
    void marksItsScrollBar();
    void menuNamesTheApp();
    void isAccessible();
    void mirrors();

private:
    void append(int lines, const QByteArray &text = "line", const QByteArray &app = "hello", quint64 dropped = 0);
    void settle();
    quint64 topId() const;
    QString status() const { return m_pane->findChild<QLabel *>(u"logStatus"_s)->text(); }
    LogView &view() const { return m_pane->view(); }
    const LogModel &model() const { return m_pane->model(); }
    QString message(int row) const { return model().index(row, LogModel::MessageColumn).data().toString(); }
    QAction *action(ActionId id) const { return m_actions->action(id); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ActionRegistry> m_actions;
    std::unique_ptr<LogPane> m_pane;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    int m_number = 0;
};

void TestLogPane::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"desktop.ini"_s));
    m_actions = std::make_unique<ActionRegistry>(*m_settings);
    m_actions->setContext({ .isConnected = true, .hasLogLines = true });
    m_pane = std::make_unique<LogPane>(*m_actions, *m_settings);
    m_tester = std::make_unique<QAbstractItemModelTester>(view().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    // What the window's menu bar does: it makes the keys work.
    for (const ActionId id : { ActionId::Find, ActionId::FindNext, ActionId::FindPrevious, ActionId::Copy, ActionId::SelectAll,
                               ActionId::FollowLog, ActionId::ClearLogView, ActionId::ZoomIn, ActionId::ZoomReset })
        m_pane->addAction(action(id));
    m_pane->setWindowTitle(u"Log"_s);
    m_pane->resize(1000, 400);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    view().setFocus();
    m_number = 0;
}

void TestLogPane::cleanup()
{
    m_tester.reset();
    m_pane.reset();
}

void TestLogPane::append(int lines, const QByteArray &text, const QByteArray &app, quint64 dropped)
{
    static double time = 1'764'100'000'000;
    LogBatch batch;
    batch.dropped = dropped;
    for (int i = 0; i < lines; ++i)
        batch.lines.append({ .sequence = quint64(++m_number), .time = time += 5000, .app = app, .pid = 42, .stream = "stdout",
                             .text = text == "line" ? text + ' ' + QByteArray::number(m_number) : text });
    m_pane->append(batch);
}

void TestLogPane::settle()
{
    QTRY_VERIFY(!model().hasUnread());
}

quint64 TestLogPane::topId() const
{
    return model().row(view().rowAt(0)).id;
}

void TestLogPane::followsUntilSomebodyLooks()
{
    auto *const button = m_pane->findChild<QPushButton *>(u"logNewLines"_s);
    QScrollBar *const bar = view().verticalScrollBar();
    const auto isAtEnd = [bar] { return bar->maximum() > 0 && bar->value() == bar->maximum(); };
    append(500);
    settle();
    QVERIFY(view().isFollowing() && isAtEnd());
    QVERIFY(action(ActionId::FollowLog)->isChecked());

    // Scrolling up pauses.
    bar->triggerAction(QAbstractSlider::SliderSingleStepSub);
    QVERIFY(!view().isFollowing() && !action(ActionId::FollowLog)->isChecked());
    QVERIFY(!button->isVisible()); // nothing new yet
    append(200);
    append(3, "ERROR boom");
    settle();
    QVERIFY(button->isVisible());
    QCOMPARE(button->text(), u"\u2193 203 new (3 error(s))"_s);
    QVERIFY(view().rect().contains(button->geometry()));
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(view().isFollowing() && isAtEnd() && !button->isVisible());

    // So does a selection; End resumes.
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().visualRect(view().indexAt({ 5, 30 })).center());
    QVERIFY(!view().isFollowing() && view().selectionModel()->hasSelection());
    append(10);
    settle();
    QVERIFY(!isAtEnd());
    QTest::keyClick(&view(), Qt::Key_End);
    QVERIFY(view().isFollowing() && isAtEnd());

    // So does the keyboard; the action resumes.
    QTest::keyClick(&view(), Qt::Key_Home);
    QVERIFY(!view().isFollowing());
    QCOMPARE(bar->value(), 0);
    QTest::keyClick(m_pane.get(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(view().isFollowing() && isAtEnd());
    QTest::keyClick(m_pane.get(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(!view().isFollowing());

    // Scrolling back to the end resumes.
    bar->setValue(10);
    bar->setValue(bar->maximum());
    QVERIFY(view().isFollowing());
}

void TestLogPane::staysWhereItIs()
{
    append(500);
    settle();
    view().verticalScrollBar()->setValue(100);
    const quint64 top = topId();
    append(300);
    settle();
    QCOMPARE(topId(), top);
    // A filter takes most of what is above away.
    LogFilter filter;
    filter.text = u"line 1"_s; // 1, 10 to 19, 100 to 199
    m_pane->bar().setFilter(filter);
    emit m_pane->bar().filterChanged(filter);
    QCOMPARE(model().row(view().rowAt(0)).id, 101U);
    QVERIFY(!view().isFollowing());
}

void TestLogPane::staysWhenOldLinesGo()
{
    m_settings->set(keys::LogLines, 1000);
    append(1000);
    settle();
    view().verticalScrollBar()->setValue(700);
    const quint64 top = topId();
    for (int i = 0; i < 60; ++i) {
        append(10, "more");
        settle();
        QCOMPARE(topId(), top);
        QCOMPARE(view().visualRect(model().index(model().rowOf(top), 0)).top(), 0);
    }
    QVERIFY(model().store().size() <= 1000 && model().letGo() >= 600);
    QVERIFY(message(0).contains(u"no longer kept"_s));
    QVERIFY(status().contains(u"no longer kept"_s));
    // Until it is let go itself.
    append(900, "more");
    settle();
    QVERIFY(model().rowOf(top) <= 1);
    QVERIFY(!view().isFollowing());
}

void TestLogPane::keepsTheSelection()
{
    append(50);
    settle();
    view().goTo(10);
    view().selectionModel()->select(model().index(12, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const quint64 id = model().row(10).id;
    LogFilter filter;
    filter.text = u"line 1"_s;
    emit m_pane->bar().filterChanged(filter);
    QCOMPARE(model().row(view().currentRow()).id, id); // "line 11"
    QCOMPARE(view().selectedRowNumbers().size(), 2); // and "line 13"
    emit m_pane->bar().filterChanged({});
    QCOMPARE(view().selectedRowNumbers(), (QList<int>{ 10, 12 }));
}

void TestLogPane::walksErrorsAndWarnings()
{
    append(30);
    append(1, "ERROR first");
    append(30);
    append(1, "WARN second");
    append(30);
    append(1, "FATAL third");
    append(30);
    settle();
    const auto press = [this](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(&view(), key, modifiers);
        return message(view().currentRow());
    };
    QCOMPARE(press(Qt::Key_E, Qt::ShiftModifier), u"FATAL third"_s); // backwards from the end
    QCOMPARE(press(Qt::Key_E, Qt::ShiftModifier), u"ERROR first"_s);
    QVERIFY(!view().isFollowing());
    QVERIFY(view().viewport()->rect().contains(view().visualRect(view().currentIndex())));
    QCOMPARE(press(Qt::Key_W), u"WARN second"_s);
    QCOMPARE(press(Qt::Key_E), u"FATAL third"_s);
    QCOMPARE(press(Qt::Key_E), u"ERROR first"_s); // around
    auto *const errors = m_pane->findChild<QToolButton *>(u"logErrors"_s);
    QCOMPARE(errors->text(), u"2"_s);
    QTest::mouseClick(errors, Qt::LeftButton);
    QCOMPARE(message(view().currentRow()), u"FATAL third"_s);
    m_pane->reset();
    append(3);
    settle();
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_X); // no search as one types
    QVERIFY(view().isFollowing());
    QTest::keyClick(&view(), Qt::Key_E);
    QCOMPARE(status(), u"There are no errors here."_s);
}

void TestLogPane::searches()
{
    append(100);
    settle();
    QTest::keyClick(m_pane.get(), Qt::Key_F, Qt::ControlModifier);
    QLineEdit *const field = m_pane->bar().searchField();
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, u"LINE 5"_s);
    QTRY_COMPARE(model().rowCount(), 11);
    auto *const hits = m_pane->findChild<QLabel *>(u"logHits"_s);
    QCOMPARE(hits->text(), u"\u2013/11"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(hits->text(), u"1/11"_s);
    QTest::keyClick(m_pane.get(), Qt::Key_F3);
    QCOMPARE(hits->text(), u"2/11"_s);
    QTest::keyClick(m_pane.get(), Qt::Key_F3, Qt::ShiftModifier);
    QTest::keyClick(m_pane.get(), Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(hits->text(), u"11/11"_s);

    // All lines, with the same one current.
    const QString current = message(view().currentRow());
    QTest::mouseClick(m_pane->findChild<QToolButton *>(u"logHides"_s), Qt::LeftButton);
    QCOMPARE(model().rowCount(), 100);
    QCOMPARE(hits->text(), u"11/11"_s);
    QCOMPARE(message(view().currentRow()), current);
    QVERIFY(!m_settings->value(keys::LogFilterHides));

    QTest::mouseClick(m_pane->findChild<QToolButton *>(u"logRegex"_s), Qt::LeftButton);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, u"5$"_s);
    QTRY_COMPARE(model().hitCount(), 10);
    QTest::keyClicks(field, u"("_s);
    QTRY_VERIFY(!model().matcher().problem().isEmpty());
    QVERIFY(!hits->toolTip().isEmpty());
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(field->text().isEmpty() && model().filter().text.isEmpty());
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(view().hasFocus());
}

void TestLogPane::findsInFoldedLines()
{
    append(1, "ERROR boom");
    static double time = 1'764'900'000'000;
    LogBatch trace;
    for (const char *text : { "ERROR bang", "  at one", "  at two" })
        trace.lines.append({ .time = time += 1, .app = "hello", .pid = 42, .stream = "stdout", .text = text });
    m_pane->append(trace);
    settle();
    QCOMPARE(model().rowCount(), 2);
    LogFilter filter;
    filter.text = u"two"_s;
    filter.hides = false;
    emit m_pane->bar().filterChanged(filter);
    QCOMPARE(model().hitCount(), 1);
    action(ActionId::FindNext)->trigger();
    QCOMPARE(message(view().currentRow()), u"  at two"_s);
    QCOMPARE(model().rowCount(), 4);
}

void TestLogPane::bookmarks()
{
    append(50);
    settle();
    view().goTo(5);
    QTest::keyClick(&view(), Qt::Key_F2, Qt::ControlModifier);
    QVERIFY(model().row(5).isBookmarked);
    view().goTo(20);
    QTest::keyClick(&view(), Qt::Key_F2, Qt::ControlModifier);
    QTest::keyClick(&view(), Qt::Key_F2);
    QCOMPARE(view().currentRow(), 5);
    QTest::keyClick(&view(), Qt::Key_F2);
    QCOMPARE(view().currentRow(), 20);
    QTest::keyClick(&view(), Qt::Key_F2, Qt::ControlModifier);
    QVERIFY(!model().row(20).isBookmarked);
}

void TestLogPane::folds()
{
    LogBatch trace;
    double time = 1'764'950'000'000;
    for (const char *text : { "ERROR bang", "  at one", "  at two", "next" })
        trace.lines.append({ .time = time += 1, .app = "hello", .pid = 42, .stream = "stdout", .text = text });
    m_pane->append(trace);
    settle();
    QCOMPARE(model().rowCount(), 2);
    view().goTo(0);
    QTest::keyClick(&view(), Qt::Key_Right);
    QCOMPARE(model().rowCount(), 4);
    QTest::keyClick(&view(), Qt::Key_Down);
    QTest::keyClick(&view(), Qt::Key_Down);
    QTest::keyClick(&view(), Qt::Key_Left); // from a part to its first line
    QCOMPARE(view().currentRow(), 0);
    QTest::keyClick(&view(), Qt::Key_Left);
    QCOMPARE(model().rowCount(), 2);
    // The mark before the text.
    const QRect cell = view().visualRect(model().index(0, LogModel::MessageColumn));
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, { cell.left() + 6, cell.center().y() });
    QCOMPARE(model().rowCount(), 4);
    QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, { cell.center().x(), cell.center().y() });
    QCOMPARE(model().rowCount(), 2);
}

void TestLogPane::choosesAppsStreamsAndLevels()
{
    m_pane->setApps({ "shop", "hello" });
    append(3, "INFO x", "hello");
    append(2, "ERROR y", "shop");
    append(1, "z", "gone"); // no app any more, but its lines are there
    settle();
    auto *const menu = m_pane->findChild<QMenu *>(u"logAppsMenu"_s);
    emit menu->aboutToShow();
    QStringList names;
    for (const QAction *const entry : menu->actions()) {
        if (!entry->isSeparator())
            names.append(entry->text());
    }
    QCOMPARE(names, (QStringList{ u"&All apps"_s, u"gone"_s, u"hello"_s, u"shop"_s }));
    menu->actions()[3]->trigger();
    QCOMPARE(model().rowCount(), 3);
    menu->actions()[4]->trigger(); // both
    QCOMPARE(model().rowCount(), 5);
    QCOMPARE(m_pane->findChild<QToolButton *>(u"logApps"_s)->text(), u"2 app(s)"_s);
    menu->actions()[0]->trigger();
    QCOMPARE(model().rowCount(), 6);
    QVERIFY(menu->actions()[0]->isChecked() && !menu->actions()[3]->isChecked());

    QMenu *const levels = m_pane->findChild<QToolButton *>(u"logLevels"_s)->menu();
    emit levels->aboutToShow();
    QCOMPARE(levels->actions()[0]->text(), u"All levels (6)"_s);
    QCOMPARE(levels->actions()[4]->text(), u"Errors and worse (2)"_s);
    levels->actions()[4]->trigger();
    QCOMPARE(model().rowCount(), 2);
    QVERIFY(status().startsWith(u"2 of 6 line(s)"_s));
    QTest::mouseClick(m_pane->findChild<QToolButton *>(u"logClearFilter"_s), Qt::LeftButton);
    QCOMPARE(model().rowCount(), 6);

    QMenu *const streams = m_pane->findChild<QToolButton *>(u"logStreams"_s)->menu();
    streams->actions()[0]->trigger();
    QCOMPARE(model().rowCount(), 0);
    QCOMPARE(model().filter().has(LogStream::Stdout), false);
}

void TestLogPane::showsOneApp()
{
    append(3, "x", "hello");
    append(2, "y", "shop");
    settle();
    view().goTo(0);
    m_pane->showApp("shop");
    QCOMPARE(model().rowCount(), 2);
    QVERIFY(view().isFollowing());
    QCOMPARE(m_pane->findChild<QToolButton *>(u"logApps"_s)->text(), u"shop.fcgi"_s);
}

void TestLogPane::costsNothingWhileHidden()
{
    QSignalSpy inserted(view().model(), &QAbstractItemModel::rowsInserted);
    const auto isIdle = [this, &inserted] {
        append(100);
        QTest::qWait(120); // longer than any timer of the pane: it is the absence of work that is looked at
        return inserted.isEmpty() && model().hasUnread();
    };
    m_pane->hide();
    QVERIFY(isIdle());
    m_pane->show();
    settle();
    QCOMPARE(model().rowCount(), 100);
    inserted.clear();
    m_pane->setActive(false);
    QVERIFY(isIdle());
    m_pane->setActive(true);
    settle();
    QCOMPARE(model().rowCount(), 200);
    QCOMPARE(view().verticalScrollBar()->value(), view().verticalScrollBar()->maximum());
}

void TestLogPane::clearsAndResets()
{
    QSignalSpy has(m_pane.get(), &LogPane::hasLinesChanged);
    append(5);
    QCOMPARE(has.size(), 1);
    settle();
    action(ActionId::ClearLogView)->trigger();
    QCOMPARE(model().rowCount(), 0);
    QCOMPARE(model().store().size(), 5);
    append(1);
    settle();
    QCOMPARE(model().rowCount(), 1);
    m_pane->reset();
    QCOMPARE(model().store().size(), 0);
    QCOMPARE(has.size(), 2);
    QVERIFY(!m_pane->hasLines());
}

void TestLogPane::copies()
{
    append(1, "one \x1b[31mred\x1b[0m");
    append(1, "ERROR two");
    settle();
    view().setFocus();
    QTest::keyClick(m_pane.get(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(m_pane.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"one red\nERROR two\n"_s);
    view().goTo(1);
    m_pane->copy(logexport::Form::Prefixed);
    const QString prefixed = QApplication::clipboard()->text();
    QVERIFY2(prefixed.endsWith(u" hello[42] stdout error: ERROR two"_s), qPrintable(prefixed));
    QVERIFY(prefixed.contains(QRegularExpression(u"^\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z "_s)));
    view().selectAll();
    m_pane->copy(logexport::Form::Json);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    const QJsonObject json = QJsonDocument::fromJson(lines[1].toUtf8()).object();
    QCOMPARE(json[u"text"_s].toString(), u"ERROR two"_s);
    QCOMPARE(json[u"level"_s].toString(), u"error"_s);
    QCOMPARE(json[u"app"_s].toString(), u"hello"_s);
}

void TestLogPane::saves()
{
    append(10);
    append(1, "needle", "hello", 7);
    settle();
    LogFilter filter;
    filter.text = u"needle"_s;
    emit m_pane->bar().filterChanged(filter);
    QSignalSpy saved(m_pane.get(), &LogPane::saved);
    const auto read = [](const QString &name) {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("?");
    };
    const QString some = m_folder->filePath(u"some.log"_s);
    m_pane->saveTo(some, LogPane::Scope::Visible);
    QCOMPARE(saved.size(), 1);
    const QByteArray text = read(some);
    QCOMPARE(text.count('\n'), 2);
    QVERIFY(text.startsWith("[7 line(s) are missing here]\n") && text.endsWith(": needle\n"));
    const QString all = m_folder->filePath(u"all.jsonl"_s);
    m_pane->saveTo(all, LogPane::Scope::All);
    const QByteArrayList lines = read(all).split('\n');
    QCOMPARE(lines.size(), 13);
    QCOMPARE(QJsonDocument::fromJson(lines[10]).object()[u"missing"_s].toInt(), 7);
    QCOMPARE(QJsonDocument::fromJson(lines[11]).object()[u"text"_s].toString(), u"needle"_s);
    QSignalSpy failed(m_pane.get(), &LogPane::failed);
    m_pane->saveTo(u"/proc/no/such/place.log"_s, LogPane::Scope::All);
    QCOMPARE(failed.size(), 1);
    QVERIFY(status().contains(u"/proc/no/such/place.log"_s));
}

void TestLogPane::asksForAFile()
{
    append(1);
    settle();
    m_pane->showApp("hello");
    action(ActionId::SaveLog)->trigger();
    auto *const dialog = m_pane->findChild<QFileDialog *>(u"logSaveDialog"_s);
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(dialog->selectedFiles().value(0).contains(QRegularExpression(u"/hello-\\d{8}-\\d{6}\\.log$"_s)));
    dialog->reject();
}

void TestLogPane::followsSettings()
{
    append(1, "boom");
    settle();
    const int height = view().rowHeight(0);
    action(ActionId::ZoomIn)->trigger();
    action(ActionId::ZoomIn)->trigger();
    QVERIFY(view().rowHeight(0) > height);
    QCOMPARE(m_settings->value(keys::LogZoom), 2);
    action(ActionId::ZoomReset)->trigger();
    QCOMPARE(view().rowHeight(0), height);

    m_settings->set(keys::LogRules, u"fatal boom"_s);
    QCOMPARE(model().row(0).level, LogLevel::Fatal);
    const auto time = [this] { return model().index(0, LogModel::TimeColumn).data().toString(); };
    m_settings->set(keys::LogTimes, u"delta"_s);
    QCOMPARE(time(), u"0.000"_s);
    m_settings->set(keys::LogTimes, u"relative"_s);
    QVERIFY(time().endsWith(u" ago"_s));
    m_settings->set(keys::LogTimes, u"utc"_s);
    QVERIFY(QTime::fromString(time(), u"HH:mm:ss.zzz"_s).isValid());
    // A column that was hidden stays so.
    view().horizontalHeader()->hideSection(LogModel::PidColumn);
    QTRY_VERIFY(!m_settings->value(keys::LogHeader).isEmpty());
    LogPane other(*m_actions, *m_settings);
    QVERIFY(other.view().isColumnHidden(LogModel::PidColumn));
}

void TestLogPane::editsRules()
{
    append(1, "boom");
    settle();
    RulesDialog dialog(*m_settings);
    auto *const text = dialog.findChild<QPlainTextEdit *>(u"logRules"_s);
    auto *const problems = dialog.findChild<QLabel *>(u"logRuleProblems"_s);
    const QPushButton *const ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    dialog.show();
    QCOMPARE(accessibilityProblems(dialog), QStringList());
    QVERIFY(ok->isEnabled() && text->toPlainText().contains(u"warning@stderr ^"_s)); // the built-in ones
    text->setPlainText(u"error b(\n"_s);
    QVERIFY(!ok->isEnabled() && problems->isVisible() && problems->text().contains(u"line 1"_s));
    text->setPlainText(u"error b\n"_s);
    QVERIFY(ok->isEnabled() && !problems->isVisible());
    dialog.accept();
    QCOMPARE(model().row(0).level, LogLevel::Error);
    text->setPlainText(LevelRules::builtIn());
    dialog.accept();
    QVERIFY(m_settings->value(keys::LogRules).isEmpty());
    QCOMPARE(model().row(0).level, LogLevel::None);
}

void TestLogPane::showsLinesInFull()
{
    append(1, R"({"level":"error","msg":"boom","a":1,"b":2})");
    append(1, QByteArray(5000, 'x') + " end");
    settle();
    auto *const detail = m_pane->findChild<LogDetail *>(u"logDetail"_s);
    QVERIFY(!detail->isVisible());
    action(ActionId::WrapLog)->trigger();
    QVERIFY(detail->isVisible() && m_settings->value(keys::LogWrap));
    view().goTo(1);
    QVERIFY(detail->toPlainText().endsWith(u" end"_s));
    view().goTo(0);
    QVERIFY(detail->toPlainText().contains(u"    \"msg\": \"boom\""_s));
    view().selectAll();
    QCOMPARE(detail->blockCount(), 2);
}

void TestLogPane::saysWhyNothingShows()
{
    // By what is painted over the rows, and by the status.
    QVERIFY(status().startsWith(u"0 line(s)"_s));
    append(2);
    settle();
    LogFilter filter;
    filter.text = u"<b>none</b>"_s;
    emit m_pane->bar().filterChanged(filter);
    QCOMPARE(view().placeholder(), u"2 line(s), none matches \u201c\u2068<b>none</b>\u2069\u201d."_s);
    QVERIFY(m_pane->findChild<QToolButton *>(u"logClearFilter"_s)->isVisible());
    action(ActionId::ClearFilter)->trigger();
    QCOMPARE(model().rowCount(), 2);
    QVERIFY(view().placeholder().isEmpty());
    append(0, {}, {}, 5);
    settle();
    emit m_pane->bar().filterChanged(filter);
    QCOMPARE(model().rowCount(), 1); // what is missing shows whatever the filter, but is no line
    QVERIFY(!view().placeholder().isEmpty());
    QVERIFY(status().startsWith(u"0 of 2 line(s)"_s));
}

void TestLogPane::marksItsScrollBar()
{
    append(1, "ERROR first");
    append(500);
    append(1, "WARN middle", "hello");
    append(500);
    settle();
    LogFilter filter;
    filter.text = u"line 5"_s;
    filter.hides = false;
    emit m_pane->bar().filterChanged(filter);
    view().goTo(1001);
    action(ActionId::ToggleBookmark)->trigger();
    view().updateMarks();
    const std::vector<quint8> &marks = view().markBar().marks();
    QCOMPARE(int(marks.size()), view().markBar().parts());
    QVERIFY(marks.front() & MarkScrollBar::Error);
    QVERIFY(marks.back() & MarkScrollBar::Bookmark);
    QVERIFY(marks[marks.size() / 2] & MarkScrollBar::Warning);
    QVERIFY(std::any_of(marks.begin(), marks.end(), [](quint8 mark) { return mark & MarkScrollBar::Hit; }));
    QCOMPARE(std::count_if(marks.begin(), marks.end(), [](quint8 mark) { return mark & MarkScrollBar::Error; }), 1);
}

void TestLogPane::menuNamesTheApp()
{
    append(1, "line", "r&d");
    settle();
    view().setCurrentIndex(model().index(0, 0));
    emit view().customContextMenuRequested(QPoint(5, 5));
    auto *menu = view().findChild<QMenu *>(u"logContextMenu"_s);
    QVERIFY(menu);
    const auto actions = menu->actions();
    QVERIFY(std::any_of(actions.begin(), actions.end(),
                        [](const QAction *action) { return action->text() == u"Show \u2068r&&d.fcgi\u2069 only"_s; }));
    menu->close();
}

void TestLogPane::isAccessible()
{
    append(5);
    append(1, "ERROR x", "hello", 3);
    settle();
    action(ActionId::WrapLog)->trigger();
    LogFilter filter;
    filter.text = u"x"_s;
    filter.hides = false;
    m_pane->bar().setFilter(filter);
    emit m_pane->bar().filterChanged(filter);
    QCOMPARE(accessibilityProblems(*m_pane).join(u'\n'), QString());
    QCOMPARE(tabOrderProblems(*m_pane).join(u'\n'), QString());
    QCOMPARE(clippedTexts(*m_pane).join(u'\n'), QString());
}

void TestLogPane::mirrors()
{
    append(5);
    settle();
    m_pane->setLayoutDirection(Qt::RightToLeft);
    m_pane->grab();
    QTRY_COMPARE(tabOrderProblems(*m_pane).join(u'\n'), QString());
    QVERIFY(view().visualRect(model().index(0, LogModel::TimeColumn)).left()
            > view().visualRect(model().index(0, LogModel::MessageColumn)).left());
}

QTEST_MAIN(TestLogPane)
#include "test_logpane.moc"
