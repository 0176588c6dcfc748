// What stands where nothing is to be shown: why, and the one thing to do about it.
#pragma once

#include "gui/style/icons.h"

#include <QWidget>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace spawner {

/// Icon, sentence, further words (selectable, e.g. a command), at most two buttons. Texts are plain.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    struct Content
    {
        Glyph glyph = Glyph::Information;
        QString text;
        QString detail{};
        QString button{}; ///< empty = none
        std::function<void()> act{};
        QString secondButton{};
        std::function<void()> secondAct{};
        bool isBusy = false; ///< with a moving bar
    };

    explicit EmptyState(QWidget *parent = nullptr);
    void setContent(const Content &content);
    const Content &content() const { return m_content; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    Content m_content;
    QLabel *m_icon;
    QLabel *m_text;
    QLabel *m_detail;
    QProgressBar *m_busy;
    QPushButton *m_button;
    QPushButton *m_second;
};

} // namespace spawner
