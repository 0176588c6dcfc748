// What windows look like, in light and dark, from left to right and from right to left. After an intended change:
// SPAWNER_UPDATE_GOLDENS=1 ctest -R test_gui_goldens, and look at what git says has changed.
#include "goldens.h"
#include "gui/desktop/theme.h"
#include "gui/dialogs/firstrundaemonpage.h"
#include "gui/dialogs/firstrunwizard.h"
#include "gui/dialogs/settingsdialog.h"
#include "gui/log/logpane.h"
#include "gui/models/appsproxy.h"
#include "gui/views/appsview.h"
#include "gui/views/detailspane.h"
#include "gui/widgets/dropoverlay.h"
#include "gui/window/panetabs.h"
#include "stage.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace spawner;
using namespace Qt::StringLiterals;

/// English that begins with an alef: labels and punctuation go by the letters, not by the layout.
class RightToLeftLanguage : public QTranslator
{
    Q_OBJECT
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *sourceText, const char *, int) const override
    {
        return QChar(0x05D0) + QString::fromUtf8(sourceText);
    }
};

class GoldensTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (!QFile::exists(QStringLiteral(GOLDENS_FONT)))
            QSKIP("the font is not installed (fonts-dejavu-core)");
        if (!qEnvironmentVariableIsSet("FONTCONFIG_FILE"))
            QSKIP("FONTCONFIG_FILE is not set, so fonts are this machine's: run it by ctest");
        if (QByteArray(qVersion()).split('.').value(1) != "4")
            QSKIP("the approved pictures are of Qt 6.4, and this is another one");
        QFontDatabase::addApplicationFont(QStringLiteral(GOLDENS_FONT));
        QFont font(u"DejaVu Sans"_s);
        font.setPointSize(9);
        QVERIFY(QFontInfo(font).exactMatch());
        QApplication::setStyle(u"Fusion"_s);
        QApplication::setFont(font);
        QApplication::setCursorFlashTime(0);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }
    void cleanup()
    {
        QCoreApplication::removeTranslator(&m_rightToLeft);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        qputenv("XDG_RUNTIME_DIR", m_runtimeDir);
    }

    void differencesAreSeen();

    void looksAsApproved_data()
    {
        QTest::addColumn<QByteArray>("scene");
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<bool>("isRightToLeft");
        for (const auto &[scene, paint] : scenes()) {
            for (const bool isDark : { false, true }) {
                for (const bool isRightToLeft : { false, true }) {
                    const QByteArray name = scene + (isDark ? "-dark" : "-light") + (isRightToLeft ? "-rtl" : "");
                    QTest::newRow(name) << scene << isDark << isRightToLeft;
                }
            }
        }
    }
    void looksAsApproved()
    {
        QFETCH(QByteArray, scene);
        QFETCH(bool, isDark);
        QFETCH(bool, isRightToLeft);
        m_theme.choose(isDark ? Theme::Choice::Dark : Theme::Choice::Light);
        if (isRightToLeft)
            QCoreApplication::installTranslator(&m_rightToLeft);
        QGuiApplication::setLayoutDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        Stage stage;
        const QImage picture = (this->*scenes().at(scene))(stage);
        if (QTest::currentTestFailed())
            return;
        QVERIFY(!picture.isNull());
        const QString problem = Goldens(QStringLiteral(GOLDENS_APPROVED), QStringLiteral(GOLDENS_FOUND))
                                    .compare(QString::fromLatin1(QTest::currentDataTag()), picture);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }

private:
    using Scene = QImage (GoldensTest::*)(Stage &);
    static const std::map<QByteArray, Scene> &scenes()
    {
        static const std::map<QByteArray, Scene> all{
            { "window", &GoldensTest::window },   { "log", &GoldensTest::log },         { "details", &GoldensTest::details },
            { "crash", &GoldensTest::crash },     { "no-daemon", &GoldensTest::noDaemon }, { "no-apps", &GoldensTest::noApps },
            { "no-match", &GoldensTest::noMatch }, { "deploy", &GoldensTest::deploy },   { "settings", &GoldensTest::settings },
            { "wizard", &GoldensTest::wizard },
        };
        return all;
    }

    QImage window(Stage &stage);
    QImage log(Stage &stage);
    QImage details(Stage &stage);
    QImage crash(Stage &stage);
    QImage noDaemon(Stage &stage);
    QImage noApps(Stage &stage);
    QImage noMatch(Stage &stage);
    QImage deploy(Stage &stage);
    QImage settings(Stage &stage);
    QImage wizard(Stage &stage);

    /// A picture of it, once two in a row are the same: layouts, menus and models settle by the event loop.
    static QImage pictureOf(QWidget &widget);
    static QImage upper(const QImage &picture, int height) { return picture.copy(0, 0, picture.width(), std::min(height, picture.height())); }
    static bool logRateIsOver(const MainWindow &window);

    Theme m_theme;
    RightToLeftLanguage m_rightToLeft;
    const QByteArray m_runtimeDir = qgetenv("XDG_RUNTIME_DIR");
};

QImage GoldensTest::pictureOf(QWidget &widget)
{
    QImage last;
    const bool isSettled = QTest::qWaitFor([&] {
        const QImage now = widget.grab().toImage();
        const bool isSame = now == last;
        last = now;
        if (!isSame)
            QTest::qWait(120); // more than any timer of the window that is not of a second
        return isSame;
    });
    return isSettled ? last : QImage();
}

/// Lines were counted in the status bar, and that is past.
bool GoldensTest::logRateIsOver(const MainWindow &window)
{
    const auto *rate = window.findChild<QToolButton *>(u"status4"_s);
    const auto isZero = [rate] { return rate->text().contains(QRegularExpression(u"\\b0 lines"_s)); };
    return rate && QTest::qWaitFor([&isZero] { return !isZero(); }) && QTest::qWaitFor(isZero);
}

QImage GoldensTest::window(Stage &stage)
{
    if (!stage.openWindow() || !stage.connect() || !stage.work(40) || !stage.writeLog() || !logRateIsOver(*stage.window))
        return {};
    stage.window->appsView().selectApp("hello");
    return pictureOf(*stage.window);
}

QImage GoldensTest::log(Stage &stage)
{
    if (!stage.openWindow() || !stage.connect() || !stage.writeLog())
        return {};
    auto *pane = stage.window->findChild<LogPane *>();
    pane->setParent(nullptr);
    pane->resize(1000, 300);
    pane->show();
    const QImage picture = pictureOf(*pane);
    pane->setParent(stage.window.get());
    return picture;
}

QImage GoldensTest::details(Stage &stage)
{
    if (!stage.openWindow() || !stage.connect() || !stage.work(50))
        return {};
    stage.window->appsView().selectApp("shop");
    stage.window->panes().showPane(ActionId::ShowDetails);
    auto *pane = stage.window->findChild<DetailsPane *>();
    pane->setParent(nullptr);
    pane->resize(1000, 300);
    pane->show();
    const QImage picture = pictureOf(*pane);
    pane->setParent(stage.window.get());
    return picture;
}

QImage GoldensTest::crash(Stage &stage)
{
    stage.setApps(true);
    if (!stage.openWindow() || !stage.connect())
        return {};
    stage.window->appsView().selectApp("auth");
    return upper(pictureOf(*stage.window), 260);
}

QImage GoldensTest::noDaemon(Stage &stage)
{
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(stage.folder.path()));
    if (!stage.openWindow())
        return {};
    stage.connection.open({ .id = u"user"_s });
    if (!QTest::qWaitFor([&stage] { return stage.connection.state().trouble == ConnectionTrouble::NoDaemon; }))
        return {};
    return upper(pictureOf(*stage.window), 360);
}

QImage GoldensTest::noApps(Stage &stage)
{
    StatusSnapshot empty = sampleSnapshot();
    empty.apps.clear();
    stage.daemon.setSnapshot(empty);
    return stage.openWindow() && stage.connect() ? upper(pictureOf(*stage.window), 360) : QImage();
}

QImage GoldensTest::noMatch(Stage &stage)
{
    if (!stage.openWindow() || !stage.connect())
        return {};
    auto *filter = stage.window->findChild<QLineEdit *>(u"filter"_s);
    filter->setFocus();
    QTest::keyClicks(filter, u"foo"_s);
    return upper(pictureOf(*stage.window), 360);
}

QImage GoldensTest::deploy(Stage &stage)
{
    if (!stage.openWindow() || !stage.connect())
        return {};
    QFile file(stage.folder.filePath(u"blog.fcgi"_s));
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(file.permissions() | QFile::ExeOwner))
        return {};
    file.write("#!/usr/bin/python3\n");
    file.close();
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(file.fileName()) });
    QDragEnterEvent enter({ 400, 200 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(stage.window.get(), &enter);
    auto *overlay = stage.window->findChild<DropOverlay *>();
    return overlay->isVisible() ? pictureOf(*stage.window) : QImage();
}

QImage GoldensTest::settings(Stage &stage)
{
    if (!stage.connect())
        return {};
    SettingsDialog dialog(stage.settings, stage.profiles, stage.actions, stage.session, stage.services());
    dialog.showPage(SettingsDialog::Page::General);
    return QTest::qWaitForWindowActive(&dialog) ? pictureOf(dialog) : QImage();
}

QImage GoldensTest::wizard(Stage &stage)
{
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(stage.daemon.runtimeDir()));
    FirstRunWizard wizard(stage.settings, stage.profiles, stage.session, stage.launcher, stage.services());
    wizard.setAttribute(Qt::WA_DeleteOnClose, false);
    wizard.daemonPage()->setWebRootCandidates({});
    wizard.show();
    LocalDaemons found;
    found.userSocket = DaemonLauncher::userSocketPath();
    found.userSocketExists = true;
    wizard.daemonPage()->showFound(found);
    wizard.findChild<QPushButton *>(u"next"_s)->click();
    auto *atLogin = wizard.findChild<QWidget *>(u"atLogin"_s);
    if (!QTest::qWaitForWindowActive(&wizard) || !QTest::qWaitFor([atLogin] { return atLogin->isVisible(); }))
        return {};
    return pictureOf(wizard);
}

/// A word more or less, another size, no approved picture: all of that is seen, and a hair's breadth of colour is not.
void GoldensTest::differencesAreSeen()
{
    if (qEnvironmentVariableIsSet("SPAWNER_UPDATE_GOLDENS"))
        QSKIP("everything is approved now");
    QTemporaryDir folder;
    const Goldens goldens(folder.filePath(u"approved"_s), folder.filePath(u"found"_s));
    QImage picture(600, 400, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QVERIFY(goldens.compare(u"one"_s, picture).contains(u"no approved"));
    QVERIFY(QFile::exists(folder.filePath(u"found/one.png"_s)));
    QVERIFY(QDir(folder.path()).mkdir(u"approved"_s) && picture.save(folder.filePath(u"approved/one.png"_s)));
    QCOMPARE(goldens.compare(u"one"_s, picture), QString());
    QImage paler = picture;
    paler.fill(QColor(250, 245, 240));
    QCOMPARE(goldens.compare(u"one"_s, paler), QString());
    QImage written = picture;
    QPainter(&written).drawText(20, 40, u"Idle"_s);
    QVERIFY(goldens.compare(u"one"_s, written).contains(u"pixels differ"));
    QVERIFY(QFile::exists(folder.filePath(u"found/one-difference.png"_s)));
    QVERIFY(goldens.compare(u"one"_s, picture.scaled(600, 401)).contains(u"600 × 401"));
}

QTEST_MAIN(GoldensTest)
#include "test_goldens.moc"
