// The part of ActionRegistry that is about keys.
#include "gui/actions/actionentry.h"
#include "gui/actions/actionregistry.h"

#include <QSet>

namespace spawner {

using namespace Qt::StringLiterals;

namespace {

constexpr auto None = "none"_L1; // an empty value cannot be told from one that is not there

QByteArray keyOf(const char *name)
{
    return QByteArrayLiteral("shortcuts/") + name;
}

QString portable(const QList<QKeySequence> &keys)
{
    return keys.isEmpty() ? QString(None) : QKeySequence::listToString(keys, QKeySequence::PortableText);
}

QList<QKeySequence> parse(const QString &text)
{
    QList<QKeySequence> keys;
    if (text == None)
        return keys;
    const QList<QKeySequence> all = QKeySequence::listFromString(text, QKeySequence::PortableText);
    for (const QKeySequence &key : all) {
        if (!key.isEmpty() && key[0].key() != Qt::Key_unknown && !keys.contains(key))
            keys.append(key);
    }
    return keys;
}

/// Those of `wanted` that nobody has; they are taken then.
QList<QKeySequence> take(const QList<QKeySequence> &wanted, QSet<QKeySequence> &taken)
{
    QList<QKeySequence> keys;
    for (const QKeySequence &key : wanted) {
        if (!taken.contains(key)) {
            taken.insert(key);
            keys.append(key);
        }
    }
    return keys;
}

} // namespace

void ActionRegistry::findStandardShortcuts()
{
    QSet<QKeySequence> taken;
    for (const Entry &entry : table())
        m_standardShortcuts[entry.id] = take(parse(QString::fromLatin1(entry.keys)), taken);
    // Desktops differ in what they bind (Ctrl+R may be Refresh): our own keys go first.
    for (const Entry &entry : table()) {
        if (entry.standardKey != QKeySequence::UnknownKey)
            m_standardShortcuts[entry.id] += take(QKeySequence::keyBindings(entry.standardKey), taken);
    }
}

QList<QKeySequence> ActionRegistry::standardShortcuts(ActionId id) const
{
    return m_standardShortcuts.at(id);
}

std::optional<QList<QKeySequence>> ActionRegistry::chosenShortcuts(ActionId id) const
{
    const QByteArray key = keyOf(entry(id).name);
    const QString text = m_settings.value(Setting<QString>{ key.constData(), {} });
    if (text.isEmpty())
        return {};
    const QList<QKeySequence> keys = parse(text);
    if (keys.isEmpty() && text != None)
        return {}; // nothing that could be understood
    return keys;
}

std::optional<ActionId> ActionRegistry::ownerOf(const QKeySequence &keys, ActionId except) const
{
    for (const auto &[id, action] : m_actions) {
        if (id != except && action->shortcuts().contains(keys))
            return id;
    }
    return {};
}

void ActionRegistry::setShortcuts(ActionId id, const QList<QKeySequence> &keys)
{
    // What another standard has is taken from it by applyShortcuts(); what another choice has, here.
    for (const Entry &other : table()) {
        const std::optional<QList<QKeySequence>> chosen = other.id == id ? std::nullopt : chosenShortcuts(other.id);
        if (!chosen)
            continue;
        QList<QKeySequence> rest = *chosen;
        if (rest.removeIf([&keys](const QKeySequence &key) { return keys.contains(key); }))
            m_settings.set(Setting<QString>{ keyOf(other.name).constData(), {} }, portable(rest));
    }
    m_settings.set(Setting<QString>{ keyOf(entry(id).name).constData(), {} }, portable(keys));
}

void ActionRegistry::resetShortcut(ActionId id)
{
    m_settings.reset(Setting<QString>{ keyOf(entry(id).name).constData(), {} });
}

void ActionRegistry::applyShortcuts()
{
    QSet<QKeySequence> taken;
    std::map<ActionId, QList<QKeySequence>> keys;
    for (const Entry &entry : table()) {
        if (const auto chosen = chosenShortcuts(entry.id))
            keys[entry.id] = take(*chosen, taken);
    }
    for (const Entry &entry : table()) {
        if (!keys.contains(entry.id))
            keys[entry.id] = take(m_standardShortcuts[entry.id], taken);
        action(entry.id)->setShortcuts(keys[entry.id]);
    }
}

} // namespace spawner
