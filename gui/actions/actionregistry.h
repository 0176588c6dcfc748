// All actions, in one place.
#pragma once

#include "gui/actions/actionid.h"
#include "gui/settings/settings.h"

#include <QAction>
#include <QByteArrayList>
#include <QKeySequence>
#include <QList>
#include <QObject>

#include <map>
#include <optional>
#include <vector>

class QActionGroup;

namespace spawner {

/// What the actions can be about at this moment; decides which are enabled, and (in their status tips) why not.
struct ActionContext
{
    bool isConnected = false;
    bool mayChange = false;
    QString whyNot{}; ///< the reason if !mayChange
    QByteArrayList apps{}; ///< selected
    bool anyStartable = false; ///< of the selected ones
    bool anyRunning = false; ///< has processes
    bool anyPaused = false;
    bool anyCountingDown = false;
    bool allKept = false; ///< keep alive is on for all selected ones
    bool hasLocalDaemon = false; ///< this profile's daemon can be started or stopped from here
    bool hasLogLines = false;
    bool hasTray = false;

    bool operator==(const ActionContext &) const = default;
};

/// Makes every QAction once; the menus made of them are in actionmenus.h. Texts, tips and mnemonics follow the language;
/// shortcuts the settings (those the user chose win over standards); who does it connects to triggered() (of the action) or
/// invoked(), which only users cause. Keys of single letters, and those of bookmarks, work only in widgets that the action
/// was added to. KeepAlive is checked as the context says; who owns another checkable one sets it. Main thread.
class ActionRegistry : public QObject
{
    Q_OBJECT
public:
    explicit ActionRegistry(Settings &settings, QObject *parent = nullptr);
    ~ActionRegistry() override;

    QAction *action(ActionId id) const; ///< never nullptr
    QList<ActionId> all() const;
    QByteArray name(ActionId id) const; ///< "restart": for settings and the command line; stable
    QString plainText(ActionId id) const; ///< without mnemonic and dots: "Restart"
    QString whyDisabled(ActionId id) const; ///< a sentence without a full stop; empty if enabled

    void setContext(const ActionContext &context);
    const ActionContext &context() const { return m_context; }

    QList<QKeySequence> standardShortcuts(ActionId id) const;
    /// The action that has it already, if any: the same key never does two things.
    std::optional<ActionId> ownerOf(const QKeySequence &keys, ActionId except) const;
    /// Takes effect at once and is kept; empty = none. Whoever had one of the keys loses it. The standard again:
    /// resetShortcut().
    void setShortcuts(ActionId id, const QList<QKeySequence> &keys);
    void resetShortcut(ActionId id);

    /// Texts again, after a change of the language.
    void retranslate();

signals:
    void invoked(spawner::ActionId id);
    void contextChanged();
    void shortcutsChanged();

private:
    struct Entry;
    static const std::vector<Entry> &table(); // in the order of ActionId
    static const Entry &entry(ActionId id);
    void add(const Entry &entry);
    void enable();
    void tell(const Entry &entry, QAction &action);
    QString missing(const Entry &entry) const;
    void findStandardShortcuts();
    /// What the user chose; nothing if that is the standard.
    std::optional<QList<QKeySequence>> chosenShortcuts(ActionId id) const;
    void applyShortcuts();

    Settings &m_settings;
    std::map<ActionId, QAction *> m_actions; // children
    std::map<ActionId, QList<QKeySequence>> m_standardShortcuts;
    QActionGroup *m_notifications; // child
    ActionContext m_context;
};

} // namespace spawner
