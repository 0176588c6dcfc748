// What covers a window while files are dragged over it: where they would go, or why they cannot.
#pragma once

#include "gui/style/icons.h"

#include <QString>
#include <QWidget>

namespace spawner {

/// Covers its parent while it shows, follows the parent's size and lets all events of mouse and drag through to it: whoever
/// owns the parent accepts the drop. Texts are plain.
class DropOverlay : public QWidget
{
    Q_OBJECT
public:
    struct Content
    {
        QString title; ///< "Deploy to Local → /var/www/fcgi"
        QString detail{}; ///< the names, or why not
        bool isRefused = false;

        bool operator==(const Content &) const = default;
    };

    explicit DropOverlay(QWidget *parent);

    void show(const Content &content);
    const Content &content() const { return m_content; }

signals:
    /// Screen readers were told.
    void announced(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Content m_content;
};

} // namespace spawner
