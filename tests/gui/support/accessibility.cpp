#include "gui/support/accessibility.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

namespace spawner {

using namespace Qt::StringLiterals;

namespace {

QString described(const QWidget &widget)
{
    QString path = QString::fromLatin1(widget.metaObject()->className());
    if (!widget.objectName().isEmpty())
        path += u" '%1'"_s.arg(widget.objectName());
    for (const QWidget *up = widget.parentWidget(); up; up = up->parentWidget()) {
        if (!up->objectName().isEmpty() && !up->objectName().startsWith("qt_"_L1))
            return path + u" in '%1'"_s.arg(up->objectName());
    }
    return path;
}

/// Qt's own, that have no life of their own: the editor of a spin box, viewports, extension, clear and scroll buttons.
bool isPartOfAnother(const QWidget &widget)
{
    const QString name = widget.objectName();
    if (name.startsWith("qt_"_L1) || widget.inherits("QComboBoxPrivateContainer")
        || widget.inherits("QLineEditIconButton")
        || qobject_cast<const QMenu *>(&widget))
        return true;
    const QWidget *parent = widget.parentWidget();
    if (!parent)
        return false;
    if (qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent)
        || qobject_cast<const QTabBar *>(parent) || parent->focusProxy() == &widget)
        return true;
    const auto *area = qobject_cast<const QAbstractScrollArea *>(parent);
    return area && (area->viewport() == &widget || qobject_cast<const QHeaderView *>(&widget)
                    || widget.inherits("QTableCornerButton"));
}

QList<QWidget *> shownWidgets(const QWidget &root)
{
    QList<QWidget *> found;
    const auto all = root.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (widget->isVisibleTo(&root) && widget->window() == root.window())
            found.append(widget);
    }
    return found;
}

QString nameOf(QWidget *widget)
{
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name).trimmed() : QString();
}

bool hasLetter(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetterOrNumber(); });
}

bool takesFocus(const QWidget &widget)
{
    // A scroll area around a form takes the focus so that its keys scroll; there is nothing to be named but the form.
    return widget.focusPolicy() != Qt::NoFocus && !isPartOfAnother(widget);
}

void checkNames(const QList<QWidget *> &widgets, QStringList *problems)
{
    QHash<QString, QWidget *> buttons;
    for (QWidget *widget : widgets) {
        const bool isButton = qobject_cast<QAbstractButton *>(widget) && !isPartOfAnother(*widget);
        if (!takesFocus(*widget) && !isButton)
            continue;
        const QString name = nameOf(widget);
        if (!hasLetter(name))
            problems->append(u"%1 has no name (it says \"%2\")"_s.arg(described(*widget), name));
        else if (isButton && widget->isEnabled()) {
            if (buttons.contains(name))
                problems->append(u"%1 and %2 are both called \"%3\""_s.arg(described(*buttons.value(name)),
                                                                           described(*widget), name));
            buttons.insert(name, widget);
        }
    }
}

/// The character after a single "&"; null if there is none.
QChar mnemonicOf(const QString &text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text.at(i) != u'&')
            continue;
        if (text.at(i + 1) == u'&') {
            ++i;
            continue;
        }
        return text.at(i + 1).toLower();
    }
    return {};
}

QStringList mnemonicTexts(const QWidget *widget)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return { button->text() };
    if (const auto *group = qobject_cast<const QGroupBox *>(widget))
        return { group->title() };
    QStringList texts;
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            texts.append(tabs->tabText(i));
    }
    return texts;
}

void checkMnemonics(const QList<QWidget *> &widgets, QStringList *problems)
{
    QHash<QChar, QString> owners;
    const auto take = [&](const QString &text, const QWidget *widget) {
        const QChar key = mnemonicOf(text);
        if (key.isNull())
            return;
        const QString owner = u"%1 \"%2\""_s.arg(described(*widget), text);
        if (owners.contains(key))
            problems->append(u"Alt+%1 belongs to %2 and to %3"_s.arg(key.toUpper()).arg(owners.value(key), owner));
        owners.insert(key, owner);
    };
    for (const QWidget *widget : widgets) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (label && label->buddy()) {
            take(label->text(), label);
        } else if (label && label->textFormat() != Qt::PlainText && !mnemonicOf(label->text()).isNull()
                   && !Qt::mightBeRichText(label->text())) {
            problems->append(u"%1 \"%2\" has a mnemonic, but no buddy"_s.arg(described(*label), label->text()));
        }
        const QStringList texts = mnemonicTexts(widget);
        for (const QString &text : texts)
            take(text, widget);
    }
}

void checkCells(const QAbstractItemView &view, const QModelIndex &parent, QStringList *problems)
{
    const QAbstractItemModel *model = view.model();
    if (!model)
        return;
    for (int row = 0; row < std::min(model->rowCount(parent), 50); ++row) {
        for (int column = 0; column < model->columnCount(parent); ++column) {
            const QModelIndex index = model->index(row, column, parent);
            const QString spoken = index.data(Qt::AccessibleTextRole).toString();
            if (spoken.trimmed().isEmpty() && index.data(Qt::DisplayRole).toString().trimmed().isEmpty())
                problems->append(u"%1: the cell in row %2, column %3 says nothing"_s.arg(described(view)).arg(row).arg(column));
        }
        checkCells(view, model->index(row, 0, parent), problems);
    }
}

} // namespace

QStringList accessibilityProblems(const QWidget &root)
{
    QStringList problems;
    if (root.isWindow() && root.windowTitle().isEmpty())
        problems.append(u"%1 has no title"_s.arg(described(root)));
    const QList<QWidget *> widgets = shownWidgets(root);
    checkNames(widgets, &problems);
    checkMnemonics(widgets, &problems);
    for (const QWidget *widget : widgets) {
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        if (view && !qobject_cast<const QHeaderView *>(view) && !isPartOfAnother(*view))
            checkCells(*view, view->rootIndex(), &problems);
    }
    return problems;
}

QStringList tabOrderProblems(const QWidget &root)
{
    QStringList problems;
    QList<QWidget *> stops;
    for (QWidget *widget = root.nextInFocusChain(); widget && widget != &root; widget = widget->nextInFocusChain()) {
        if (root.isAncestorOf(widget) && widget->isVisibleTo(&root) && widget->isEnabled()
            && (widget->focusPolicy() & Qt::TabFocus) && !isPartOfAnother(*widget)
            && !qobject_cast<const QScrollArea *>(widget))
            stops.append(widget);
    }
    for (qsizetype i = 1; i < stops.size(); ++i) {
        // The buttons of one group are one stop, whose place in the chain is that of the chosen one.
        if (qobject_cast<QRadioButton *>(stops[i]) && qobject_cast<QRadioButton *>(stops[i - 1]))
            continue;
        const QRect before(stops[i - 1]->mapTo(&root, QPoint()), stops[i - 1]->size());
        const QRect after(stops[i]->mapTo(&root, QPoint()), stops[i]->size());
        const bool isSameLine = after.top() <= before.bottom() && before.top() <= after.bottom();
        const bool goesBack = root.layoutDirection() == Qt::RightToLeft ? after.left() > before.right()
                                                                        : after.right() < before.left();
        // Up is fine on the way to the next column.
        const bool isNextColumn = root.layoutDirection() == Qt::RightToLeft ? after.right() < before.left()
                                                                            : after.left() > before.right();
        if ((isSameLine && goesBack) || (after.bottom() < before.top() && !isNextColumn))
            problems.append(u"Tab goes back from %1 to %2"_s.arg(described(*stops[i - 1]), described(*stops[i])));
    }
    return problems;
}

QStringList clippedTexts(const QWidget &root)
{
    QStringList problems;
    const auto widgets = shownWidgets(root);
    for (const QWidget *widget : widgets) {
        if (isPartOfAnother(*widget) || widget->size().isEmpty())
            continue;
        // Those of a line edit are smaller than they would like; an icon is scaled, not cut off.
        if (const auto *button = qobject_cast<const QToolButton *>(widget);
            button && button->toolButtonStyle() == Qt::ToolButtonIconOnly && !button->icon().isNull())
            continue;
        QSize needed;
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            if (label->text().isEmpty())
                continue;
            needed = label->wordWrap() ? QSize(0, label->heightForWidth(label->width())) : label->minimumSizeHint();
        } else if (qobject_cast<const QPushButton *>(widget) || qobject_cast<const QCheckBox *>(widget)
                   || qobject_cast<const QRadioButton *>(widget) || qobject_cast<const QToolButton *>(widget)) {
            needed = widget->minimumSizeHint().isEmpty() ? widget->sizeHint() : widget->minimumSizeHint();
        } else {
            continue;
        }
        if (widget->width() < needed.width() || widget->height() < needed.height())
            problems.append(u"%1 has %2x%3 and needs %4x%5"_s.arg(described(*widget)).arg(widget->width())
                                .arg(widget->height()).arg(needed.width()).arg(needed.height()));
    }
    return problems;
}

} // namespace spawner
