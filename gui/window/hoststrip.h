// A line in the colour of the daemon that the window shows, so that nobody takes production for a playground.
#pragma once

#include "gui/client/profile.h"

#include <QWidget>

namespace spawner {

/// Hidden for profiles without a colour. Says in words what the colour means: whose daemon it is, and whether it may only be
/// looked at.
class HostStrip : public QWidget
{
    Q_OBJECT
public:
    explicit HostStrip(QWidget *parent = nullptr);

    void show(const Profile &profile, bool mayChange);
    const QString &text() const { return m_text; }
    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    QString textWith(const QString &name) const;

    Profile m_profile;
    QString m_text;
    bool m_mayChange = true;
};

} // namespace spawner
