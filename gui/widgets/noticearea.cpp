#include "gui/widgets/noticearea.h"

#include <QVBoxLayout>

namespace spawner {

NoticeArea::NoticeArea(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("noticeArea"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void NoticeArea::show(const QByteArray &key, const InfoBar::Content &content)
{
    if (!m_order.contains(key))
        m_order.append(key);
    if (InfoBar *shown = bar(key)) {
        shown->show(content);
        return;
    }
    m_waiting.insert(key, content);
    arrange();
}

void NoticeArea::setProgress(const QByteArray &key, const QString &text, int percent)
{
    if (InfoBar *shown = bar(key)) {
        shown->setProgress(text, percent);
    } else if (const auto waiting = m_waiting.find(key); waiting != m_waiting.end()) {
        waiting->text = text;
        waiting->percent = percent;
    }
}

void NoticeArea::remove(const QByteArray &key)
{
    if (!m_order.removeOne(key))
        return;
    m_waiting.remove(key);
    if (InfoBar *gone = m_bars.take(key)) {
        gone->hide();
        m_layout->removeWidget(gone);
        gone->deleteLater(); // it may be one of its buttons that removes it
    }
    arrange();
}

bool NoticeArea::has(const QByteArray &key) const
{
    return m_order.contains(key);
}

InfoBar *NoticeArea::bar(const QByteArray &key) const
{
    return m_bars.value(key, nullptr);
}

void NoticeArea::arrange()
{
    for (const QByteArray &key : m_order) {
        if (m_bars.size() >= MaxBars)
            break;
        if (!m_waiting.contains(key))
            continue;
        InfoBar *next = makeBar(key);
        m_layout->addWidget(next);
        m_bars.insert(key, next);
        next->show(m_waiting.take(key));
    }
    setVisible(!m_bars.isEmpty());
}

InfoBar *NoticeArea::makeBar(const QByteArray &key)
{
    auto *made = new InfoBar(this);
    connect(made, &InfoBar::closed, this, [this, key] { onClosed(key); });
    return made;
}

void NoticeArea::onClosed(const QByteArray &key)
{
    remove(key);
    emit closed(key);
}

} // namespace spawner
