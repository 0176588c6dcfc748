#include "gui/window/hoststrip.h"

#include "gui/style/safetext.h"

#include <QColor>
#include <QEvent>
#include <QPainter>

namespace spawner {

HostStrip::HostStrip(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("hostStrip"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

void HostStrip::show(const Profile &profile, bool mayChange)
{
    m_profile = profile;
    m_mayChange = mayChange;
    setVisible(QColor(profile.color).isValid());
    retranslate();
    updateGeometry();
    update();
}

void HostStrip::retranslate()
{
    const QString name = m_profile.displayName();
    m_text = textWith(isolated(name));
    setAccessibleName(m_text);
    setToolTip(plainToolTip(textWith(name)));
}

QString HostStrip::textWith(const QString &name) const
{
    if (m_profile.isProduction)
        return m_mayChange ? tr("%1 – production").arg(name) : tr("%1 – production, read-only").arg(name);
    return m_mayChange ? name : tr("%1 – read-only").arg(name);
}

QSize HostStrip::sizeHint() const
{
    return { 0, fontMetrics().height() * 5 / 4 };
}

void HostStrip::paintEvent(QPaintEvent *)
{
    const QColor ground(m_profile.color);
    QPainter painter(this);
    painter.fillRect(rect(), ground);
    // The user chose the ground: black or white is what can be read on it.
    const double light = 0.2126 * ground.redF() + 0.7152 * ground.greenF() + 0.0722 * ground.blueF();
    painter.setPen(light > 0.45 ? QColor(Qt::black) : QColor(Qt::white));
    painter.drawText(rect(), Qt::AlignCenter, fontMetrics().elidedText(m_text, Qt::ElideRight, width()));
}

void HostStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace spawner
