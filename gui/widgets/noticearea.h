// Where info bars appear: stacked, between toolbar and content.
#pragma once

#include "gui/widgets/infobar.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace spawner {

/// One bar per key: the same key again replaces the bar in place ("connection", "crash:hello", "deploy:u1"). At most three
/// show; more wait for one to close. Main thread.
class NoticeArea : public QWidget
{
    Q_OBJECT
public:
    static constexpr int MaxBars = 3;

    explicit NoticeArea(QWidget *parent = nullptr);

    void show(const QByteArray &key, const InfoBar::Content &content);
    void setProgress(const QByteArray &key, const QString &text, int percent);
    void remove(const QByteArray &key);
    bool has(const QByteArray &key) const;
    InfoBar *bar(const QByteArray &key) const; ///< nullptr if it does not show

signals:
    void closed(const QByteArray &key); ///< by the user or its lifetime

private:
    void arrange();
    InfoBar *makeBar(const QByteArray &key);
    void onClosed(const QByteArray &key);

    QVBoxLayout *m_layout;
    QList<QByteArray> m_order; // shown and waiting ones, oldest first
    QHash<QByteArray, InfoBar *> m_bars;
    QHash<QByteArray, InfoBar::Content> m_waiting;
};

} // namespace spawner
