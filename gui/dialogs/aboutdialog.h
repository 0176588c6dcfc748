// What this program is.
#pragma once

#include <QDialog>

class QLabel;
class QPushButton;

namespace spawner {

/// Version, licence, Qt. Opens with open() or show(), deletes itself when closed.
class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    /// `daemonVersion`: of the daemon that is connected; may be empty.
    explicit AboutDialog(const QByteArray &daemonVersion, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const QByteArray m_daemonVersion;
    QLabel *m_name;
    QLabel *m_what;
    QLabel *m_versions;
    QLabel *m_licence;
    QPushButton *m_close;
};

} // namespace spawner
