// A step of the first run.
#pragma once

#include "gui/dialogs/livetexts.h"
#include "gui/style/colors.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace spawner {

/// Its texts follow the language.
class FirstRunPage : public QWidget
{
    Q_OBJECT
public:
    explicit FirstRunPage(QWidget *parent = nullptr);

    virtual QString title() const = 0;
    /// Is about to be seen.
    virtual void enter() { }
    /// The user wants to go on: done() follows, at once or later; or, if that is impossible, busyChanged(false).
    virtual void leave() { emit done(); }

signals:
    void done();
    void busyChanged(bool isBusy);

protected:
    void changeEvent(QEvent *event) override;
    virtual void retranslate() { }

    /// A sentence in the lines below what is there.
    QLabel *addText(const LiveTexts::Text &text);
    /// A line for what went wrong or well; hidden until tell().
    QLabel *addOutcome(const char *objectName);
    static void tell(QLabel *label, const QString &text, Tone tone);

    LiveTexts m_texts;
    QVBoxLayout *m_layout;
};

} // namespace spawner
