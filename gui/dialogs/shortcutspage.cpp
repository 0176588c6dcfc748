#include "gui/dialogs/shortcutspage.h"

#include "gui/style/format.h"
#include "gui/style/safetext.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

namespace spawner {

using namespace Qt::StringLiterals;

namespace {

enum Column { NameColumn, KeysColumn };

QString keysText(const QAction *action)
{
    QStringList texts;
    const auto all = action->shortcuts();
    for (const QKeySequence &keys : all)
        texts.append(keys.toString(QKeySequence::NativeText));
    return texts.join(u", "_s);
}

} // namespace

ShortcutsPage::ShortcutsPage(Settings &settings, ActionRegistry &actions, QWidget *parent)
    : SettingsPage(settings, parent), m_actions(actions)
{
    addList();
    addEditor();
    const auto ids = m_actions.all();
    for (const ActionId id : ids) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setData(NameColumn, Qt::UserRole, int(id));
    }
    connect(&m_actions, &ActionRegistry::shortcutsChanged, this, &ShortcutsPage::refresh);
    ShortcutsPage::refresh();
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void ShortcutsPage::addList()
{
    QVBoxLayout *section = addWideSection([] { return tr("Keys"); });
    auto *search = new QLineEdit(this);
    search->setObjectName(u"shortcutFilter"_s);
    search->setClearButtonEnabled(true);
    m_texts.add(search, &QLineEdit::setPlaceholderText, [] { return tr("Search actions and keys"); });
    m_texts.add(search, &QLineEdit::setAccessibleName, [] { return tr("Search actions and keys"); });
    connect(search, &QLineEdit::textChanged, this, &ShortcutsPage::filter);
    section->addWidget(search);
    m_list = new QTreeWidget(this);
    m_list->setObjectName(u"shortcuts"_s);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setColumnCount(2);
    m_list->setMinimumHeight(fontMetrics().lineSpacing() * 10);
    m_list->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(KeysColumn, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    section->addWidget(m_list, 1);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutsPage::showChosen);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { m_edit->setFocus(); });
}

void ShortcutsPage::addEditor()
{
    QVBoxLayout *section = addWideSection([] { return tr("Change"); });
    m_label = new QLabel(this);
    m_label->setTextFormat(Qt::PlainText);
    m_edit = new QKeySequenceEdit(this);
    m_edit->setObjectName(u"keys"_s);
    m_label->setBuddy(m_edit);
    section->addWidget(m_label);
    auto *row = new QHBoxLayout;
    row->addWidget(m_edit, 1);
    const auto addButton = [&](const char *name, const Text &text, auto slot) {
        QPushButton *button = makeButton(name, text);
        connect(button, &QPushButton::clicked, this, slot);
        row->addWidget(button);
        return button;
    };
    m_clear = addButton("clearKeys", [] { return tr("&No key"); }, [this] { assign(*chosen(), {}); });
    m_reset = addButton("resetKeys", [] { return tr("S&tandard"); }, [this] {
        m_actions.resetShortcut(*chosen());
        showChosen();
    });
    addButton("resetAllKeys", [] { return tr("Reset &all"); }, [this] { resetAll(); });
    section->addLayout(row);
    m_conflict = makeProblem("conflict");
    section->addWidget(m_conflict);
    m_takeOver = new QPushButton(this);
    m_takeOver->setObjectName(u"takeOver"_s);
    m_takeOver->hide();
    connect(m_takeOver, &QPushButton::clicked, this, &ShortcutsPage::takeOver);
    section->addWidget(m_takeOver, 0, Qt::AlignLeading);
    // keySequenceChanged() also comes, with nothing, when the first key goes down.
    connect(m_edit, &QKeySequenceEdit::editingFinished, this, [this] { onKeys(m_edit->keySequence()); });
}

void ShortcutsPage::refresh()
{
    m_list->setHeaderLabels({ tr("Action"), tr("Keys") });
    m_list->setAccessibleName(tr("Actions and their keys"));
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        showKeys(m_list->topLevelItem(i));
    m_list->sortItems(NameColumn, Qt::AscendingOrder);
    showChosen();
}

QStringList ShortcutsPage::searchTexts() const
{
    QStringList texts = SettingsPage::searchTexts();
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        texts.append(m_list->topLevelItem(i)->text(NameColumn));
    return texts;
}

void ShortcutsPage::filter(const QString &words)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        item->setHidden(!item->text(NameColumn).contains(words, Qt::CaseInsensitive)
                        && !item->text(KeysColumn).contains(words, Qt::CaseInsensitive));
    }
}

void ShortcutsPage::showKeys(QTreeWidgetItem *item)
{
    const auto id = ActionId(item->data(NameColumn, Qt::UserRole).toInt());
    const QAction *action = m_actions.action(id);
    const QString keys = keysText(action);
    item->setText(NameColumn, m_actions.plainText(id));
    item->setText(KeysColumn, keys.isEmpty() ? Format::none() : keys);
    item->setData(KeysColumn, Qt::AccessibleTextRole, keys.isEmpty() ? tr("no key") : keys);
    QFont font = m_list->font();
    font.setBold(action->shortcuts() != m_actions.standardShortcuts(id));
    item->setFont(KeysColumn, font);
}

std::optional<ActionId> ShortcutsPage::chosen() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? std::optional(ActionId(item->data(NameColumn, Qt::UserRole).toInt())) : std::nullopt;
}

void ShortcutsPage::showChosen()
{
    const auto id = chosen();
    m_edit->setEnabled(id.has_value());
    m_clear->setEnabled(id && !m_actions.action(*id)->shortcuts().isEmpty());
    m_reset->setEnabled(id && m_actions.action(*id)->shortcuts() != m_actions.standardShortcuts(*id));
    m_wanted = {};
    m_takeOver->hide();
    showProblem(m_conflict, {});
    //: %1 is the text of an action. The key goes to the field for it.
    m_label->setText(id ? tr("&Key for %1:").arg(plainLabel(m_actions.plainText(*id))) : QString());
    const QSignalBlocker blocker(m_edit);
    m_edit->setKeySequence(id ? m_actions.action(*id)->shortcut() : QKeySequence());
}

void ShortcutsPage::onKeys(const QKeySequence &keys)
{
    const auto id = chosen();
    if (!id || keys.isEmpty())
        return;
    // One combination: sequences of several are for editors.
    const QKeySequence first(keys[0]);
    if (first != keys) {
        const QSignalBlocker blocker(m_edit);
        m_edit->setKeySequence(first);
    }
    const auto owner = m_actions.ownerOf(first, *id);
    if (!owner)
        return assign(*id, first);
    m_wanted = first;
    const QString text = first.toString(QKeySequence::NativeText);
    //: %1 is a key, %2 the text of the action that has it.
    showProblem(m_conflict, tr("%1 belongs to \u201c%2\u201d.").arg(text, m_actions.plainText(*owner)), Tone::Warning);
    //: %1 is a key, %2 the text of the action that loses it.
    m_takeOver->setText(tr("Take %1 away from \u201c%2\u201d").arg(text, plainLabel(m_actions.plainText(*owner))));
    m_takeOver->show();
}

void ShortcutsPage::assign(ActionId id, const QKeySequence &keys)
{
    m_actions.setShortcuts(id, keys.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{ keys });
    showChosen();
}

void ShortcutsPage::takeOver()
{
    const auto id = chosen();
    if (!id || m_wanted.isEmpty())
        return;
    assign(*id, m_wanted); // whoever had it loses it
    m_edit->setFocus();
}

void ShortcutsPage::resetAll()
{
    const auto ids = m_actions.all();
    for (const ActionId id : ids)
        m_actions.resetShortcut(id);
    showChosen();
}

} // namespace spawner
