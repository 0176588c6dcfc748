// The panes below the list, with a real connection to a daemon that is scripted.
#include "gui/client/daemonconnection.h"
#include "gui/client/session.h"
#include "gui/models/appsfeed.h"
#include "gui/models/appsmodel.h"
#include "gui/views/chartspanel.h"
#include "gui/views/detailspane.h"
#include "gui/views/eventspane.h"
#include "gui/views/plotwidget.h"
#include "gui/views/requestspane.h"
#include "gui/views/tableview.h"

#include "gui/support/fakedaemon.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace spawner;
using namespace Qt::StringLiterals;

namespace {

FinishedStatus finished(const QByteArray &id, const QByteArray &target, int status)
{
    FinishedStatus request;
    request.id = id;
    request.time = SampleTime;
    request.method = "GET";
    request.target = target;
    request.app = "hello";
    request.status = status;
    request.durationUs = 8'100;
    request.bytesOut = 4'300;
    return request;
}

QJsonObject explanation()
{
    const auto setting = [](const char *key, const char *value) {
        return QJsonObject{ { u"key"_s, QLatin1String(key) }, { u"value"_s, QLatin1String(value) }, { u"origin"_s, u"hello.fcgi.toml:3"_s } };
    };
    return { { u"explanation"_s, QJsonArray{ u"The process answers at once."_s, u"<b>bold</b> is no markup."_s } },
             { u"settings"_s, QJsonArray{ setting("idle-timeout", "\"5m\""), setting("environment", "{ DB_PASSWORD = \"hunter2\", LANG = \"C\" }") } } };
}

} // namespace

class PanesTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<FakeDaemon> m_daemon;
    std::unique_ptr<DaemonConnection> m_connection;
    std::unique_ptr<Session> m_session;

    template <typename Pane>
    static void showIn(Pane &pane)
    {
        pane.resize(1100, 300);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
    }
    static void picture(QWidget &widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("SPAWNER_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(widget.grab().save(u"%1/%2.png"_s.arg(folder, name)));
    }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"desktop.ini"_s));
        m_daemon = std::make_unique<FakeDaemon>();
        m_connection = std::make_unique<DaemonConnection>("tests");
        m_session = std::make_unique<Session>(*m_connection);
        m_session->setAttention(Session::Attention::Visible);
        Profile profile;
        profile.id = u"test"_s;
        profile.kind = Profile::Kind::Socket;
        profile.socketPath = m_daemon->socketPath();
        m_connection->open(profile);
        QTRY_VERIFY(m_session->isCurrent());
    }

    void cleanup()
    {
        m_session.reset();
        m_connection.reset();
        m_daemon.reset();
    }

    void modelFollowsTheSession()
    {
        AppsModel model;
        const AppsFeed feed(*m_session, model);
        QCOMPARE(model.appCount(), 3);
        const QPersistentModelIndex hello = model.indexOf("hello", AppColumn::Total);
        AppStatus app = sampleApp("hello");
        app.requests = 77'777;
        m_daemon->publishApp(app);
        QTRY_COMPARE(hello.data().toString(), u"77,777"_s);
        m_daemon->removeApp("auth");
        QTRY_COMPARE(model.appCount(), 2);
        QVERIFY(hello.isValid());
        // The connection goes: what was known stays.
        m_daemon->stop();
        QTRY_VERIFY(!m_session->isCurrent());
        QCOMPARE(model.appCount(), 2);
    }

    void detailsTell()
    {
        m_daemon->on("app.explain", explanation());
        DetailsPane pane(*m_session);
        showIn(pane);
        QVERIFY(!pane.findChild<QLabel *>(u"state"_s)->isVisible()); // none is chosen
        pane.setApp("hello");
        QTRY_VERIFY(pane.findChild<QLabel *>(u"file"_s)->isVisible());
        QVERIFY(pane.findChild<QLabel *>(u"idle"_s)->text().contains(u"Stops in"_s));
        QVERIFY(!pane.findChild<QLabel *>(u"problem"_s)->isVisible()); // nothing to say
        AppStatus app = *m_session->app("hello");
        app.problem = Problem{ "AppInvalidFile", u"it is no program"_s };
        m_daemon->publishApp(app);
        QTRY_COMPARE(pane.findChild<QLabel *>(u"problem"_s)->text(), u"it is no program"_s);
        QCOMPARE(m_daemon->calls("app.explain").size(), 0); // nobody looks at it
        picture(pane, u"details"_s);
        m_daemon->removeApp("hello");
        QTRY_VERIFY(!pane.findChild<QLabel *>(u"file"_s)->isVisible());
    }

    void settingsAreExplainedWithoutSecrets()
    {
        m_daemon->on("app.explain", explanation());
        DetailsPane pane(*m_session);
        showIn(pane);
        pane.setApp("hello");
        pane.showPage(DetailsPane::Page::Settings);
        auto *settings = pane.findChild<QTreeWidget *>(u"settings"_s);
        QTRY_COMPARE(settings->topLevelItemCount(), 2);
        QCOMPARE(settings->topLevelItem(0)->text(1), u"\"5m\""_s);
        const QString environment = settings->topLevelItem(1)->text(1);
        QVERIFY2(!environment.contains(u"hunter2"_s) && environment.contains(u"LANG = \"C\""_s), qPrintable(environment));
        auto *sentences = pane.findChild<QLabel *>(u"explanation"_s);
        QCOMPARE(sentences->textFormat(), Qt::PlainText);
        QVERIFY(sentences->text().contains(u"<b>bold</b>"_s));
        picture(pane, u"explain"_s);
        // A few more requests are no reason to ask again; another state is.
        AppStatus app = *m_session->app("hello");
        const qsizetype asked = m_daemon->calls("app.explain").size();
        app.requests += 5;
        m_daemon->publishApp(app);
        QTRY_COMPARE(m_session->app("hello")->requests, app.requests);
        app.state = "paused";
        m_daemon->publishApp(app);
        QTRY_VERIFY(m_daemon->calls("app.explain").size() > asked);
        QVERIFY(m_daemon->calls("app.explain").size() <= asked + 2);
    }

    void versionsAreRolledBackBySomebodyElse()
    {
        VersionStatus now;
        now.id = "2026-11-25T10:12:13.123Z";
        now.isCurrent = true;
        now.bytes = 8'300'000;
        now.by = "anna";
        VersionStatus before = now;
        before.id = "2026-11-20T08:00:00.000Z";
        before.isCurrent = false;
        m_daemon->on("deploy.versions", { { u"versions"_s, QJsonArray{ now.toJson(), before.toJson() } } });
        DetailsPane pane(*m_session);
        QSignalSpy rollback(&pane, &DetailsPane::rollbackRequested);
        showIn(pane);
        pane.setApp("hello");
        pane.showPage(DetailsPane::Page::Versions);
        auto *list = pane.findChild<QTreeWidget *>(u"versions"_s);
        auto *button = pane.findChild<QPushButton *>(u"rollback"_s);
        QTRY_COMPARE(list->topLevelItemCount(), 2);
        list->setCurrentItem(list->topLevelItem(0));
        QVERIFY(!button->isEnabled()); // it is in charge already
        list->setCurrentItem(list->topLevelItem(1));
        QVERIFY(button->isEnabled());
        picture(pane, u"versions"_s);
        button->click();
        QCOMPARE(rollback.size(), 1);
        QCOMPARE(rollback[0], (QList<QVariant>{ QByteArray("hello"), before.id }));
        QVERIFY(m_daemon->calls("deploy.rollback").isEmpty());
        m_daemon->stop();
        QTRY_VERIFY(!button->isEnabled());
    }

    void chartsHaveSpans()
    {
        ChartsPanel panel;
        AppHistory history;
        for (int i = 0; i < 60; ++i) {
            AppSample sample;
            sample.time = SampleTime + i * 1000;
            sample.requestsPerSecond = float(i % 20);
            sample.p50Us = 2000;
            sample.p95Us = float(8000 + 200 * i);
            sample.cpu = 0.3F;
            sample.residentBytes = 14'000'000 + i * 20'000;
            history.add(sample);
        }
        panel.show(history, SampleTime + 60'000);
        QSignalSpy changed(&panel, &ChartsPanel::spanChanged);
        panel.findChild<QToolButton *>(u"span2"_s)->click();
        QCOMPARE(panel.span(), AppHistory::Span::Hour);
        QCOMPARE(changed.size(), 1);
        panel.setSpan(AppHistory::Span::Minute);
        panel.show(history, SampleTime + 60'000);
        QVERIFY(panel.findChild<PlotWidget *>(u"requestsPlot"_s)->summary().contains(u"at most 19.0"_s));
        QVERIFY(panel.findChild<PlotWidget *>(u"latencyPlot"_s)->summary().contains(u"p95 now 20 ms"_s));
        panel.resize(640, 330);
        picture(panel, u"charts"_s);
        panel.setLayoutDirection(Qt::RightToLeft);
        picture(panel, u"charts-rtl"_s);
    }

    void requestsAreShownSearchedAndCopied()
    {
        m_daemon->setFinished({ finished("r2", "/hello.fcgi/it's?q=1&b", 503), finished("r1", "/hello.fcgi", 200) });
        RequestsPane pane(*m_session, *m_settings);
        pane.setApp("hello");
        QVERIFY(m_daemon->calls("history").isEmpty()); // hidden, it costs nothing
        showIn(pane);
        auto *table = pane.findChild<TableView *>(u"requestTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QCOMPARE(m_daemon->calls("history").constLast()[u"app"_s].toString(), u"hello"_s);
        RequestStatus running;
        running.id = "r3";
        running.method = "POST";
        running.target = "/hello.fcgi/upload";
        running.app = "hello";
        running.state = "running";
        running.ageMs = 1500;
        m_daemon->pushRequests({ running });
        QTRY_COMPARE(table->model()->rowCount(), 3);
        QCOMPARE(table->model()->index(0, RequestsModel::Target).data().toString(), u"/hello.fcgi/upload"_s);
        picture(pane, u"requests"_s);
        pane.findChild<QLineEdit *>(u"requestSearch"_s)->setText(u"503"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        auto *button = pane.findChild<QToolButton *>(u"requestCurl"_s);
        QVERIFY(!button->isEnabled());
        table->selectAll();
        QVERIFY(button->isEnabled());
        button->click();
        QCOMPARE(QApplication::clipboard()->text(), u"curl --path-as-is --globoff '"_s
                     + QString::fromUtf8(m_session->status().daemon.urls.value(0, "http://localhost")) + u"/hello.fcgi/it'\\''s?q=1&b'"_s);
        pane.findChild<QComboBox *>(u"requestScope"_s)->setCurrentIndex(1);
        QTRY_VERIFY(!m_daemon->calls("history").constLast().contains(u"app"_s));
    }

    void eventsAreShownAndSearched()
    {
        EventsPane pane(*m_session, *m_settings);
        showIn(pane);
        m_daemon->pushEvent(sampleEvent(0, "spawn", "hello", u"hello was started on demand"_s));
        m_daemon->pushEvent(sampleEvent(0, "crash", "auth", u"auth crashed: exit status 1"_s));
        m_daemon->pushEvent(sampleEvent(0, "deploy", "hello", u"anna deployed hello"_s));
        auto *table = pane.findChild<TableView *>(u"eventTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 3);
        picture(pane, u"events"_s);
        pane.findChild<QComboBox *>(u"eventKind"_s)->setCurrentIndex(int(EventsModel::Kind::Problems));
        QCOMPARE(table->model()->rowCount(), 1);
        pane.findChild<QLineEdit *>(u"eventSearch"_s)->setText(u"nothing like it"_s);
        QCOMPARE(table->model()->rowCount(), 0);
        pane.findChild<QLineEdit *>(u"eventSearch"_s)->clear();
        table->selectAll();
        pane.copy();
        QVERIFY(QApplication::clipboard()->text().contains(u"auth crashed: exit status 1"_s));
    }

    void everythingHasAName()
    {
        DetailsPane details(*m_session);
        RequestsPane requests(*m_session, *m_settings);
        EventsPane events(*m_session, *m_settings);
        details.setApp("hello");
        for (QWidget *pane : { static_cast<QWidget *>(&details), static_cast<QWidget *>(&requests), static_cast<QWidget *>(&events) }) {
            pane->show();
            const QList<QWidget *> all = pane->findChildren<QWidget *>();
            for (const QWidget *widget : all) {
                const bool isInner = widget->objectName().startsWith(u"qt_"_s);
                if (widget->focusPolicy() == Qt::NoFocus || isInner || !widget->isVisible())
                    continue;
                QAccessibleInterface *known = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
                QVERIFY2(known && !known->text(QAccessible::Name).isEmpty(),
                         qPrintable(QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName()));
            }
        }
    }
};

QTEST_MAIN(PanesTest)
#include "panestest.moc"
