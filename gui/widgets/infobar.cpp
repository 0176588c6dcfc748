#include "gui/widgets/infobar.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace spawner {

InfoBar::InfoBar(QWidget *parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_text(new QLabel(this)), m_progress(new QProgressBar(this)),
      m_buttons(new QHBoxLayout), m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("infoBar"));
    m_text->setObjectName(QStringLiteral("infoBarText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setFocusPolicy(Qt::NoFocus);
    m_progress->setObjectName(QStringLiteral("infoBarProgress"));
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 30);
    m_close->setObjectName(QStringLiteral("infoBarClose"));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus);

    auto *layout = new QHBoxLayout(this);
    const int margin = style()->pixelMetric(QStyle::PM_LayoutTopMargin) / 2;
    const int edge = style()->pixelMetric(QStyle::PM_LayoutLeftMargin);
    layout->setContentsMargins(edge, margin, margin, margin);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_progress);
    layout->addLayout(m_buttons);
    layout->addWidget(m_close);

    m_lifetime.setSingleShot(true);
    connect(&m_lifetime, &QTimer::timeout, this, &InfoBar::onLifetimeOver);
    connect(m_close, &QToolButton::clicked, this, &InfoBar::close);
    retranslate();
    rebuild();
}

void InfoBar::show(const Content &content)
{
    const bool isNews = content.text != m_content.text || isHidden();
    m_content = content;
    rebuild();
    QFrame::show();
    if (isNews)
        announce();
}

void InfoBar::setText(const QString &text)
{
    m_content.text = text;
    m_text->setText(text);
    setAccessibleName(text);
}

void InfoBar::setProgress(const QString &text, int percent)
{
    setText(text);
    m_content.percent = percent;
    m_progress->setVisible(true);
    m_progress->setRange(0, percent < 0 ? 0 : 100);
    m_progress->setValue(std::max(percent, 0));
}

void InfoBar::rebuild()
{
    m_text->setText(m_content.text);
    setAccessibleName(m_content.text);
    m_progress->setVisible(m_content.percent.has_value());
    if (m_content.percent)
        setProgress(m_content.text, *m_content.percent);
    rebuildButtons();
    m_close->setVisible(m_content.isClosable);
    restyle();
    m_lifetime.stop();
    if (m_content.lifetime.count() > 0 && !underMouse())
        m_lifetime.start(m_content.lifetime);
}

void InfoBar::rebuildButtons()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        // A button may be replaced by what its own click does.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (int i = 0; i < m_content.choices.size(); ++i) {
        const Choice &choice = m_content.choices[i];
        auto *button = new QPushButton(choice.text, this);
        button->setObjectName(QStringLiteral("infoBarChoice%1").arg(i));
        button->setAutoDefault(false);
        if (choice.isPrimary) {
            QFont bold = button->font();
            bold.setBold(true);
            button->setFont(bold);
        }
        connect(button, &QPushButton::clicked, this, [this, choice] {
            if (choice.closes)
                close();
            if (choice.act)
                choice.act();
        });
        m_buttons->addWidget(button);
        button->show(); // layouts do so only later
    }
    if (m_buttons->count() > 0) {
        // They were made after it, but are read before it.
        setTabOrder(m_buttons->itemAt(m_buttons->count() - 1)->widget(), m_close);
        if (hadFocus)
            m_buttons->itemAt(0)->widget()->setFocus();
    }
}

void InfoBar::restyle()
{
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_icon->setPixmap(icon(m_content.glyph).pixmap(QSize(size, size), devicePixelRatio()));
    m_close->setIcon(icon(Glyph::Clear));
    update();
}

void InfoBar::retranslate()
{
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    m_progress->setAccessibleName(tr("Progress"));
}

void InfoBar::announce()
{
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    emit announced(m_content.text);
}

void InfoBar::close()
{
    m_lifetime.stop();
    hide();
    emit closed();
}

void InfoBar::onLifetimeOver()
{
    if (underMouse() || isAncestorOf(QApplication::focusWidget())) {
        m_lifetime.start(m_content.lifetime); // somebody is about to use it
        return;
    }
    close();
}

void InfoBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        restyle();
}

void InfoBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_content.isClosable)
        close();
    else
        QFrame::keyPressEvent(event);
}

void InfoBar::enterEvent(QEnterEvent *event)
{
    QFrame::enterEvent(event);
    m_lifetime.stop();
}

void InfoBar::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    if (m_content.lifetime.count() > 0 && isVisible())
        m_lifetime.start(m_content.lifetime);
}

void InfoBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), toneGround(m_content.tone, palette()));
    // The edge where reading begins, as with a margin note.
    QRect edge(0, 0, std::max(3, style()->pixelMetric(QStyle::PM_LayoutLeftMargin) / 3), height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), edge), toneColor(m_content.tone, palette()));
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace spawner
