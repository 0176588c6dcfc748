#include "gui/dialogs/diagnosticsdialog.h"

#include "gui/style/icons.h"
#include "gui/style/safetext.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFileDialog>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

namespace spawner {

using namespace Qt::StringLiterals;

DiagnosticsDialog::DiagnosticsDialog(const QString &text, QWidget *parent)
    : QDialog(parent)
    , m_hint(new QLabel(this))
    , m_text(new QPlainTextEdit(text, this))
    , m_outcome(new QLabel(this))
{
    setObjectName(u"diagnostics"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_hint->setWordWrap(true);
    m_hint->setBuddy(m_text);
    m_text->setObjectName(u"text"_s);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_outcome->setObjectName(u"outcome"_s);
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_close = buttons->button(QDialogButtonBox::Close);
    m_copy = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(u"copy"_s);
    m_copy->setIcon(icon(Glyph::Copy));
    m_save = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_save->setObjectName(u"save"_s);
    m_save->setIcon(icon(Glyph::Save));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_hint);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_outcome);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, &DiagnosticsDialog::copy);
    connect(m_save, &QPushButton::clicked, this, &DiagnosticsDialog::chooseFile);
    retranslate();
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().lineSpacing() * 32);
}

void DiagnosticsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DiagnosticsDialog::retranslate()
{
    setWindowTitle(tr("Diagnostics"));
    m_hint->setText(tr("&What this program sees. Passwords, tokens and the names of home folders are removed; read it before you "
                       "send it."));
    m_copy->setText(tr("&Copy"));
    m_save->setText(tr("&Save\u2026"));
    m_close->setText(tr("Close"));
    m_text->setAccessibleName(tr("Diagnostics"));
    m_outcome->clear();
}

void DiagnosticsDialog::copy()
{
    QApplication::clipboard()->setText(m_text->toPlainText());
    tell(tr("Copied."));
}

void DiagnosticsDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the diagnostics"), {}, tr("Texts (*.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"txt"_s);
    dialog->selectFile(u"fcgi-spawner-diagnostics.txt"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &DiagnosticsDialog::saveTo);
    dialog->open();
}

void DiagnosticsDialog::saveTo(const QString &file)
{
    QSaveFile target(file);
    if (target.open(QIODevice::WriteOnly) && target.write(m_text->toPlainText().toUtf8()) >= 0 && target.commit())
        return tell(tr("Saved as %1.").arg(isolated(file)));
    tell(tr("%1 cannot be written: %2").arg(isolated(file), target.errorString()));
}

void DiagnosticsDialog::tell(const QString &text)
{
    m_outcome->setText(text);
    QAccessibleEvent alert(m_outcome, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace spawner
