// A bar that tells something and offers what to do about it, without getting in the way.
#pragma once

#include "gui/style/colors.h"
#include "gui/style/icons.h"

#include <QFrame>
#include <QList>
#include <QString>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QToolButton;

namespace spawner {

/// Announces itself to screen readers when its text changes. Escape closes it where it may be closed.
class InfoBar : public QFrame
{
    Q_OBJECT
public:
    struct Choice
    {
        QString text;
        std::function<void()> act;
        bool isPrimary = false;
        bool closes = true; ///< the bar goes when it is chosen
    };

    /// Texts are plain.
    struct Content
    {
        Glyph glyph = Glyph::Information;
        Tone tone = Tone::Calm;
        QString text;
        QList<Choice> choices{};
        bool isClosable = true;
        std::chrono::milliseconds lifetime{ 0 }; ///< goes by itself after so long without the pointer or focus on it; 0 = stays
        std::optional<int> percent{}; ///< of a progress; -1 = not known
    };

    explicit InfoBar(QWidget *parent = nullptr);

    void show(const Content &content); ///< replaces what it shows
    /// The same with other words, a time that passes: not announced again.
    void setText(const QString &text);
    void setProgress(const QString &text, int percent);
    const Content &content() const { return m_content; }

signals:
    void closed();
    /// Screen readers were told.
    void announced(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuild();
    void rebuildButtons();
    void restyle();
    void retranslate();
    void announce();
    void close();
    void onLifetimeOver();

    Content m_content;
    QTimer m_lifetime;
    QLabel *m_icon;
    QLabel *m_text;
    QProgressBar *m_progress;
    QHBoxLayout *m_buttons;
    QToolButton *m_close;
};

} // namespace spawner
