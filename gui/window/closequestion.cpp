#include "gui/window/closequestion.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace spawner {

CloseQuestion::CloseQuestion(QWidget *parent)
    : QDialog(parent, Qt::Sheet), m_text(new QLabel(this)), m_detail(new QLabel(this)), m_hide(new QPushButton(this)),
      m_quit(new QPushButton(this)), m_cancel(new QPushButton(this))
{
    setObjectName(QStringLiteral("closeQuestion"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    m_hide->setObjectName(QStringLiteral("hideButton"));
    m_quit->setObjectName(QStringLiteral("quitButton"));
    QFont bold = m_text->font();
    bold.setBold(true);
    m_text->setFont(bold);
    for (QLabel *label : { m_text, m_detail }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMinimumWidth(fontMetrics().averageCharWidth() * 50);
    }
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_hide, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_quit, QDialogButtonBox::DestructiveRole);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addWidget(m_detail);
    layout->addWidget(buttons);
    m_hide->setDefault(true);
    connect(m_hide, &QPushButton::clicked, this, [this] {
        accept();
        emit chosen(true);
    });
    connect(m_quit, &QPushButton::clicked, this, [this] {
        accept();
        emit chosen(false);
    });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
}

void CloseQuestion::retranslate()
{
    setWindowTitle(tr("Close window"));
    m_text->setText(tr("Keep this manager in the tray?"));
    m_detail->setText(tr("The daemon and your apps keep running either way. You can change this in the settings."));
    m_hide->setText(tr("&Keep in tray"));
    m_quit->setText(tr("&Quit manager"));
    m_cancel->setText(tr("Cancel"));
}

void CloseQuestion::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace spawner
