#include "gui/dialogs/firstrunpage.h"

#include <QAccessible>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace spawner {

FirstRunPage::FirstRunPage(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
}

void FirstRunPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_texts.apply();
        retranslate();
    }
}

QLabel *FirstRunPage::addText(const LiveTexts::Text &text)
{
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    m_texts.add(label, &QLabel::setText, text);
    m_layout->addWidget(label);
    return label;
}

QLabel *FirstRunPage::addOutcome(const char *objectName)
{
    auto *label = new QLabel(this);
    label->setObjectName(QLatin1String(objectName));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->hide();
    m_layout->addWidget(label);
    return label;
}

void FirstRunPage::tell(QLabel *label, const QString &text, Tone tone)
{
    label->setVisible(!text.isEmpty());
    if (label->text() == text)
        return;
    QPalette colors;
    colors.setColor(QPalette::WindowText, toneColor(tone, label->window()->palette()));
    label->setPalette(colors);
    label->setText(text);
    label->setAccessibleName(text);
    QAccessibleEvent alert(label, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace spawner
