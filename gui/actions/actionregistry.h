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

/// Makes every QAction once. Texts, tips and mnemonics follow the language; shortcuts the settings; who does it connects to
/// triggered() (of the action) or invoked(). Main thread.
class ActionRegistry : public QObject
{
    Q_OBJECT
public:
    explicit ActionRegistry(Settings &settings, QObject *parent = nullptr);

    QAction *action(ActionId id) const; ///< never nullptr
    QList<ActionId> all() const;
    QByteArray name(ActionId id) const; ///< "restart": for settings and the command line; stable
    QString plainText(ActionId id) const; ///< without mnemonic and dots: "Restart"

    void setContext(const ActionContext &context);
    const ActionContext &context() const { return m_context; }

    QList<QKeySequence> standardShortcuts(ActionId id) const;
    /// The action that has it already, if any: the same key never does two things.
    std::optional<ActionId> ownerOf(const QKeySequence &keys, ActionId except) const;
    /// Takes effect at once and is kept; empty = none. The standard again: resetShortcut().
    void setShortcuts(ActionId id, const QList<QKeySequence> &keys);
    void resetShortcut(ActionId id);

    /// Texts again, after a change of the language.
    void retranslate();

signals:
    void invoked(spawner::ActionId id);
    void contextChanged();

private:
    struct Entry;
    void add(const Entry &entry);
    void enable();

    Settings &m_settings;
    std::map<ActionId, QAction *> m_actions;
    ActionContext m_context;
};

} // namespace spawner
