// Asked once, where there is a tray: what is to become of the program when its window is closed?
#pragma once

#include <QDialog>

class QLabel;
class QPushButton;

namespace spawner {

/// Opens with open(), deletes itself when closed. What is chosen is remembered by whoever asked.
class CloseQuestion : public QDialog
{
    Q_OBJECT
public:
    explicit CloseQuestion(QWidget *parent = nullptr);

signals:
    /// The window is to hide (the program stays in the tray), or the program is to quit.
    void chosen(bool hides);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_text;
    QLabel *m_detail;
    QPushButton *m_hide;
    QPushButton *m_quit;
    QPushButton *m_cancel;
};

} // namespace spawner
