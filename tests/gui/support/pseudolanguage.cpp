#include "gui/support/pseudolanguage.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTreeView>
#include <QTableView>
#include <QHeaderView>

#include <algorithm>

namespace spawner {

using namespace Qt::StringLiterals;

QString PseudoLanguage::translate(const char *context, const char *sourceText, const char *, int) const
{
    const QString text = QString::fromUtf8(sourceText);
    // Names of keys are part of how shortcuts are written, and read again.
    if (qstrcmp(context, "QShortcut") == 0)
        return text;
    return u"\u27e6"_s + text + QString(text.size() * 2 / 5, u'~') + u"\u27e7"_s;
}

namespace {

class Collector
{
public:
    explicit Collector(const QStringList &allowed) : m_allowed(allowed) { }

    void add(const QObject *object, const char *what, const QString &text)
    {
        const bool saysSomething = std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); });
        if (!saysSomething || text.contains(u'\u27e6') || m_allowed.contains(text))
            return;
        m_found.append(u"%1 '%2', %3: \"%4\""_s.arg(QString::fromLatin1(object->metaObject()->className()),
                                                     object->objectName(), QString::fromLatin1(what), text));
    }
    const QStringList &found() const { return m_found; }

private:
    QStringList m_allowed;
    QStringList m_found;
};

void collectHeader(const QAbstractItemModel *model, const QHeaderView *header, const QObject *view, Collector *collector)
{
    for (int i = 0; model && header && !header->isHidden() && i < model->columnCount(); ++i)
        collector->add(view, "header", model->headerData(i, Qt::Horizontal).toString());
}

void collectOwn(const QWidget *widget, Collector *collector)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        collector->add(label, "text", label->text());
    else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        collector->add(button, "text", button->text());
    else if (const auto *group = qobject_cast<const QGroupBox *>(widget))
        collector->add(group, "title", group->title());
    else if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
        collector->add(edit, "placeholder", edit->placeholderText());
    else if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
        collector->add(text, "placeholder", text->placeholderText());
    else if (const auto *combo = qobject_cast<const QComboBox *>(widget))
        for (int i = 0; i < combo->count(); ++i)
            collector->add(combo, "choice", combo->itemText(i));
    else if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
        for (int i = 0; i < tabs->count(); ++i)
            collector->add(tabs, "tab", tabs->tabText(i));
    else if (const auto *tree = qobject_cast<const QTreeView *>(widget))
        collectHeader(tree->model(), tree->header(), tree, collector);
    else if (const auto *table = qobject_cast<const QTableView *>(widget))
        collectHeader(table->model(), table->horizontalHeader(), table, collector);
}

} // namespace

QStringList untranslatedTexts(const QWidget &root, const QStringList &allowed)
{
    Collector collector(allowed);
    collector.add(&root, "window title", root.windowTitle());
    QList<const QWidget *> widgets{ &root };
    const auto children = root.findChildren<QWidget *>();
    for (const QWidget *child : children)
        widgets.append(child);
    for (const QWidget *widget : std::as_const(widgets)) {
        if (widget->objectName().startsWith("qt_"_L1))
            continue;
        collectOwn(widget, &collector);
        collector.add(widget, "tip", widget->toolTip());
        collector.add(widget, "name", widget->accessibleName());
        collector.add(widget, "description", widget->accessibleDescription());
        const auto actions = widget->actions();
        for (const QAction *action : actions)
            collector.add(action, "text", action->text());
    }
    return collector.found();
}

} // namespace spawner
