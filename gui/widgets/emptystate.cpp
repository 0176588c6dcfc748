#include "gui/widgets/emptystate.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace spawner {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_text(new QLabel(this)), m_detail(new QLabel(this)),
      m_busy(new QProgressBar(this)), m_button(new QPushButton(this)), m_second(new QPushButton(this))
{
    setObjectName(QStringLiteral("emptyState"));
    m_text->setObjectName(QStringLiteral("emptyStateText"));
    m_detail->setObjectName(QStringLiteral("emptyStateDetail"));
    m_button->setObjectName(QStringLiteral("emptyStateButton"));
    m_second->setObjectName(QStringLiteral("emptyStateSecondButton"));
    m_icon->setAlignment(Qt::AlignCenter);
    for (QLabel *label : { m_text, m_detail }) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    QFont large = m_text->font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    m_text->setFont(large);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setMaximumWidth(fontMetrics().averageCharWidth() * 30);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (const auto act = m_content.act)
            act();
    });
    connect(m_second, &QPushButton::clicked, this, [this] {
        if (const auto act = m_content.secondAct)
            act();
    });

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_button);
    buttons->addWidget(m_second);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addStretch();
    layout->addWidget(m_icon);
    layout->addWidget(m_text);
    layout->addWidget(m_detail);
    layout->addWidget(m_busy, 0, Qt::AlignHCenter);
    layout->addLayout(buttons);
    layout->addStretch();
    setContent({});
}

void EmptyState::setContent(const Content &content)
{
    m_content = content;
    m_text->setText(content.text);
    m_detail->setText(content.detail);
    m_detail->setAccessibleName(content.detail);
    m_detail->setVisible(!content.detail.isEmpty());
    m_busy->setVisible(content.isBusy);
    m_busy->setAccessibleName(content.text);
    m_button->setText(content.button);
    m_button->setVisible(!content.button.isEmpty());
    m_second->setText(content.secondButton);
    m_second->setVisible(!content.secondButton.isEmpty());
    setAccessibleName(content.text);
    restyle();
}

void EmptyState::restyle()
{
    const int size = style()->pixelMetric(QStyle::PM_LargeIconSize, nullptr, this) * 3 / 2;
    m_icon->setPixmap(icon(m_content.glyph).pixmap(QSize(size, size), devicePixelRatio()));
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        restyle();
}

} // namespace spawner
