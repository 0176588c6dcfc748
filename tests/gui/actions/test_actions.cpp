// The table of actions: complete, unambiguous, and enabled only where it makes sense.
#include "gui/actions/actionmenus.h"
#include "gui/actions/actionregistry.h"

#include <QMenu>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>
#include <QTranslator>
#include <QVBoxLayout>
#include <QWidget>

using namespace spawner;
using namespace Qt::StringLiterals;

namespace {

/// "translates" by a mark before each text.
class MarkTranslator : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return u"\u00bb"_s + QString::fromUtf8(source);
    }
    bool isEmpty() const override { return false; }
};

void collect(const ActionMenu &menu, QList<ActionId> &ids)
{
    for (const ActionMenu::Item &item : menu.items) {
        if (const auto *id = std::get_if<ActionId>(&item))
            ids.append(*id);
        else if (const auto *sub = std::get_if<ActionMenu>(&item))
            collect(*sub, ids);
    }
}

QChar mnemonicOf(const QString &text)
{
    const QKeySequence keys = QKeySequence::mnemonic(text);
    return keys.isEmpty() ? QChar() : QChar(ushort(keys[0].key()));
}

ActionContext everything()
{
    ActionContext context;
    context.isConnected = context.mayChange = context.anyStartable = context.anyRunning = context.anyPaused
        = context.anyCountingDown = context.hasLocalDaemon = context.hasLogLines = true;
    context.apps = { "hello" };
    return context;
}

} // namespace

class TestActions : public QObject
{
    Q_OBJECT

    struct Fixture
    {
        QTemporaryDir folder;
        Settings settings{ folder.filePath(u"desktop.ini"_s) };
        ActionRegistry actions{ settings };
    };

    static void checkUnambiguous(const ActionRegistry &actions)
    {
        QHash<QKeySequence, QByteArray> owners;
        for (const ActionId id : actions.all()) {
            const QList<QKeySequence> keys = actions.action(id)->shortcuts();
            for (const QKeySequence &key : keys) {
                QVERIFY2(!owners.contains(key), QByteArray(actions.name(id) + " and " + owners.value(key)).constData());
                owners.insert(key, actions.name(id));
            }
        }
    }

    static void checkMenu(const ActionRegistry &actions, const ActionMenu &menu)
    {
        QSet<QChar> used;
        const auto check = [&](const QString &text) {
            const QChar mnemonic = mnemonicOf(text);
            QVERIFY2(!mnemonic.isNull(), qPrintable(text));
            QVERIFY2(!used.contains(mnemonic), qPrintable(text));
            used.insert(mnemonic);
        };
        for (const ActionMenu::Item &item : menu.items) {
            if (const auto *id = std::get_if<ActionId>(&item))
                check(actions.action(*id)->text());
            if (const auto *sub = std::get_if<ActionMenu>(&item)) {
                check(sub->text());
                checkMenu(actions, *sub);
            }
        }
    }

private slots:
    void everyActionSaysWhatItDoes()
    {
        Fixture f;
        QSet<QByteArray> names;
        for (const ActionId id : f.actions.all()) {
            const QAction *action = f.actions.action(id);
            const QByteArray name = f.actions.name(id);
            QVERIFY2(QRegularExpression(u"^[a-z]+(-[a-z]+)*$"_s).match(QString::fromLatin1(name)).hasMatch(), name.constData());
            QVERIFY2(!names.contains(name), name.constData());
            names.insert(name);
            QVERIFY2(!action->text().isEmpty() && !action->statusTip().isEmpty() && !action->toolTip().isEmpty(),
                     name.constData());
            QVERIFY2(!mnemonicOf(action->text()).isNull(), name.constData());
            QVERIFY2(!f.actions.plainText(id).contains(u'&') && !f.actions.plainText(id).endsWith(u'…'), name.constData());
            QCOMPARE(action->objectName(), QString::fromLatin1(name));
        }
        QCOMPARE(f.actions.plainText(ActionId::Kill), u"Kill"_s);
        QCOMPARE(f.actions.action(ActionId::Quit)->menuRole(), QAction::QuitRole);
        QCOMPARE(f.actions.action(ActionId::Settings)->menuRole(), QAction::PreferencesRole);
        QCOMPARE(f.actions.action(ActionId::About)->menuRole(), QAction::AboutRole);
    }

    void everyActionIsInTheMenuBarOnce()
    {
        Fixture f;
        QList<ActionId> inMenus;
        for (const ActionMenu &menu : actionMenus())
            collect(menu, inMenus);
        for (const ActionId id : f.actions.all()) {
            // Only the tray needs it: whoever sees a menu bar has the window.
            const int times = id == ActionId::ShowWindow ? 0 : 1;
            QVERIFY2(inMenus.count(id) == times, f.actions.name(id).constData());
        }
        QCOMPARE(appMenu().name, QByteArray("app"));
    }

    void mnemonicsAreUniqueInEachMenu()
    {
        Fixture f;
        QSet<QChar> bar;
        for (const ActionMenu &menu : actionMenus()) {
            const QChar mnemonic = mnemonicOf(menu.text());
            QVERIFY2(!mnemonic.isNull() && !bar.contains(mnemonic), menu.title);
            bar.insert(mnemonic);
            checkMenu(f.actions, menu);
        }
    }

    void shortcutsAreUniqueAndAsAgreed()
    {
        Fixture f;
        checkUnambiguous(f.actions);
        const QList<std::pair<ActionId, QString>> agreed{
            { ActionId::Deploy, u"Ctrl+O"_s },      { ActionId::Connect, u"Ctrl+Shift+C"_s }, { ActionId::SaveLog, u"Ctrl+S"_s },
            { ActionId::CloseWindow, u"Ctrl+W"_s }, { ActionId::Quit, u"Ctrl+Q"_s },          { ActionId::Start, u"Ctrl+Return"_s },
            { ActionId::Restart, u"Ctrl+R"_s },     { ActionId::Stop, u"Ctrl+."_s },          { ActionId::Kill, u"Ctrl+Shift+K"_s },
            { ActionId::Open, u"Ctrl+B"_s },        { ActionId::CopyUrl, u"Ctrl+Shift+U"_s }, { ActionId::KeepAlive, u"Ctrl+K"_s },
            { ActionId::Find, u"Ctrl+F"_s },        { ActionId::FindNext, u"F3"_s },          { ActionId::FollowLog, u"Ctrl+L"_s },
            { ActionId::FullScreen, u"F11"_s },     { ActionId::Settings, u"Ctrl+,"_s },      { ActionId::Manual, u"F1"_s },
            { ActionId::ShowEvents, u"Alt+4"_s },   { ActionId::NextPane, u"F6"_s },
        };
        for (const auto &[id, keys] : agreed)
            QCOMPARE(f.actions.action(id)->shortcut().toString(QKeySequence::PortableText), keys);
    }

    void nothingIsEnabledThatCannotWork()
    {
        Fixture f;
        f.actions.setContext({});
        for (const ActionId id : { ActionId::Restart, ActionId::Deploy, ActionId::StopAll, ActionId::Open, ActionId::SaveLog,
                                   ActionId::ReloadConfig, ActionId::Explain, ActionId::Disconnect, ActionId::StartDaemon }) {
            const QAction *action = f.actions.action(id);
            QVERIFY2(!action->isEnabled(), f.actions.name(id).constData());
            QVERIFY2(!f.actions.whyDisabled(id).isEmpty(), f.actions.name(id).constData());
            QVERIFY(action->statusTip().contains(f.actions.whyDisabled(id)));
        }
        for (const ActionId id : { ActionId::Connect, ActionId::Settings, ActionId::Quit, ActionId::RetryConnection })
            QVERIFY2(f.actions.action(id)->isEnabled(), f.actions.name(id).constData());

        f.actions.setContext(everything());
        for (const ActionId id : f.actions.all()) {
            const bool isOff = id == ActionId::RetryConnection || id == ActionId::StartDaemon; // it is there already
            QVERIFY2(f.actions.action(id)->isEnabled() == !isOff, f.actions.name(id).constData());
            QVERIFY(f.actions.whyDisabled(id).isEmpty() == !isOff);
        }
    }

    void theReasonIsTheOneToMendFirst()
    {
        Fixture f;
        ActionContext context = everything();
        context.mayChange = false;
        context.whyNot = u"“web1” is marked <b>read-only</b>"_s;
        f.actions.setContext(context);
        const QAction *restart = f.actions.action(ActionId::Restart);
        QVERIFY(!restart->isEnabled());
        QVERIFY(restart->statusTip().endsWith(context.whyNot));
        QVERIFY2(!Qt::mightBeRichText(restart->toolTip()) || restart->toolTip().contains(u"&lt;b&gt;"_s), "foreign words stay plain text");
        QVERIFY2(f.actions.action(ActionId::Explain)->isEnabled(), "reading is allowed");

        context = everything();
        context.apps = { "hello", "env" };
        f.actions.setContext(context);
        QVERIFY(!f.actions.action(ActionId::Rollback)->isEnabled());
        QVERIFY(f.actions.whyDisabled(ActionId::Rollback).contains(u"more than one"_s));
        context.anyRunning = false;
        f.actions.setContext(context);
        QVERIFY(!f.actions.action(ActionId::Stop)->isEnabled());
        QVERIFY(f.actions.action(ActionId::Start)->isEnabled());
    }

    void contextChecksKeepAliveWithoutInvokingIt()
    {
        Fixture f;
        QSignalSpy invoked(&f.actions, &ActionRegistry::invoked);
        QSignalSpy changed(&f.actions, &ActionRegistry::contextChanged);
        ActionContext context = everything();
        context.allKept = true;
        f.actions.setContext(context);
        f.actions.setContext(context);
        QCOMPARE(changed.count(), 1);
        QVERIFY(f.actions.action(ActionId::KeepAlive)->isChecked());
        QCOMPARE(invoked.count(), 0);
        f.actions.action(ActionId::KeepAlive)->trigger();
        QCOMPARE(invoked.count(), 1);
        QCOMPARE(invoked.at(0).at(0).value<ActionId>(), ActionId::KeepAlive);
    }

    void notificationsAreOneOfThree()
    {
        Fixture f;
        QAction *on = f.actions.action(ActionId::NotificationsOn);
        QAction *hour = f.actions.action(ActionId::NotificationsOffHour);
        QVERIFY(on->isChecked());
        hour->trigger();
        QVERIFY(hour->isChecked() && !on->isChecked());
    }

    void chosenKeysAreKeptAndWin()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"desktop.ini"_s);
        const QKeySequence ctrlK(u"Ctrl+K"_s);
        {
            Settings settings(file);
            ActionRegistry actions(settings);
            QCOMPARE(actions.ownerOf(ctrlK, ActionId::Restart), std::optional(ActionId::KeepAlive));
            QVERIFY(!actions.ownerOf(ctrlK, ActionId::KeepAlive));
            QSignalSpy changed(&actions, &ActionRegistry::shortcutsChanged);
            actions.setShortcuts(ActionId::Restart, { ctrlK, QKeySequence(u"F8"_s) });
            QVERIFY(changed.count() > 0);
            QCOMPARE(actions.action(ActionId::Restart)->shortcut(), ctrlK);
            QVERIFY(actions.action(ActionId::KeepAlive)->shortcuts().isEmpty());
            QVERIFY(actions.action(ActionId::Restart)->toolTip().contains(u"Ctrl+K"_s));
            actions.setShortcuts(ActionId::Manual, {});
            checkUnambiguous(actions);
        }
        Settings settings(file);
        ActionRegistry actions(settings);
        QCOMPARE(actions.action(ActionId::Restart)->shortcuts(), QList<QKeySequence>({ ctrlK, QKeySequence(u"F8"_s) }));
        QVERIFY(actions.action(ActionId::Manual)->shortcuts().isEmpty());
        // From one chosen to another.
        actions.setShortcuts(ActionId::Stop, { QKeySequence(u"F8"_s) });
        QCOMPARE(actions.action(ActionId::Restart)->shortcuts(), QList<QKeySequence>{ ctrlK });
        checkUnambiguous(actions);
        actions.resetShortcut(ActionId::Restart);
        actions.resetShortcut(ActionId::Manual);
        QCOMPARE(actions.action(ActionId::Restart)->shortcuts(), actions.standardShortcuts(ActionId::Restart));
        QCOMPARE(actions.action(ActionId::Manual)->shortcuts(), actions.standardShortcuts(ActionId::Manual));
        QCOMPARE(actions.action(ActionId::KeepAlive)->shortcut(), ctrlK);
        settings.resetAll();
        QCOMPARE(actions.action(ActionId::Stop)->shortcuts(), actions.standardShortcuts(ActionId::Stop));
    }

    void brokenKeysInTheFileAreTheStandardOnes()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"desktop.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[shortcuts]\nrestart=Nonsense+Banana\nstop=Ctrl+R\nstart=Ctrl+R\n");
        file.close();
        Settings settings(file.fileName());
        ActionRegistry actions(settings);
        checkUnambiguous(actions);
        QCOMPARE(actions.ownerOf(QKeySequence(u"Ctrl+R"_s), ActionId::Quit), std::optional(ActionId::Start));
    }

    // Single letters must not reach the program while somebody types, or where there is no log.
    void lettersWorkOnlyInTheLog()
    {
        Fixture f;
        f.actions.setContext(everything());
        QWidget window;
        QVBoxLayout layout(&window);
        QWidget log;
        QWidget other;
        log.setFocusPolicy(Qt::StrongFocus);
        other.setFocusPolicy(Qt::StrongFocus);
        layout.addWidget(&log);
        layout.addWidget(&other);
        log.addAction(f.actions.action(ActionId::NextError));
        window.addAction(f.actions.action(ActionId::Restart));
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QSignalSpy invoked(&f.actions, &ActionRegistry::invoked);
        other.setFocus();
        QTest::keyClick(&other, Qt::Key_E);
        QCOMPARE(invoked.count(), 0);
        QTest::keyClick(&other, Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(invoked.count(), 1);
        log.setFocus();
        QTest::keyClick(&log, Qt::Key_E);
        QCOMPARE(invoked.count(), 2);
        layout.removeWidget(&log);
        layout.removeWidget(&other);
        log.setParent(nullptr);
        other.setParent(nullptr);
    }

    void textsFollowTheLanguage()
    {
        Fixture f;
        f.actions.setContext({});
        MarkTranslator translator;
        QCoreApplication::installTranslator(&translator);
        f.actions.retranslate();
        for (const ActionId id : f.actions.all()) {
            QVERIFY2(f.actions.action(id)->text().startsWith(u'\u00bb'), f.actions.name(id).constData());
            QVERIFY(f.actions.action(id)->statusTip().startsWith(u'\u00bb'));
        }
        for (const ActionMenu &menu : actionMenus())
            QVERIFY(menu.text().startsWith(u'\u00bb'));
        QCoreApplication::removeTranslator(&translator);
        f.actions.retranslate();
        QVERIFY(!f.actions.action(ActionId::Quit)->text().startsWith(u'\u00bb'));
    }
};

QTEST_MAIN(TestActions)
#include "test_actions.moc"
