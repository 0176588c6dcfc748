#include "gui/dialogs/aboutdialog.h"

#include "gui/style/icons.h"
#include "gui/style/safetext.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace spawner {

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(const QByteArray &daemonVersion, QWidget *parent)
    : QDialog(parent), m_daemonVersion(daemonVersion)
{
    setObjectName(u"about"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *picture = new QLabel(this);
    const int size = 2 * style()->pixelMetric(QStyle::PM_MessageBoxIconSize);
    picture->setPixmap(programIcon().pixmap(QSize(size, size), devicePixelRatioF()));
    const auto makeLabel = [this](const char *name) {
        auto *label = new QLabel(this);
        label->setObjectName(QLatin1String(name));
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setMinimumWidth(fontMetrics().averageCharWidth() * 56);
        return label;
    };
    m_name = makeLabel("name");
    QFont large = m_name->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    m_name->setFont(large);
    m_what = makeLabel("what");
    m_versions = makeLabel("versions");
    m_licence = makeLabel("licence");
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_close = buttons->button(QDialogButtonBox::Close);
    m_close->setObjectName(u"close"_s);
    auto *grid = new QGridLayout(this);
    grid->setHorizontalSpacing(fontMetrics().averageCharWidth() * 2);
    grid->setVerticalSpacing(fontMetrics().height() / 2);
    grid->addWidget(picture, 0, 0, 4, 1, Qt::AlignTop);
    grid->addWidget(m_name, 0, 1);
    grid->addWidget(m_what, 1, 1);
    grid->addWidget(m_versions, 2, 1);
    grid->addWidget(m_licence, 3, 1);
    grid->addWidget(buttons, 4, 0, 1, 2);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
}

void AboutDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AboutDialog::retranslate()
{
    setWindowTitle(tr("About FastCGI Spawner"));
    m_name->setText(tr("FastCGI Spawner"));
    m_what->setText(tr("Drop a FastCGI program into a folder, and it is on the web."));
    QStringList versions{ tr("This program: %1, with Qt %2").arg(QStringLiteral(SPAWNER_VERSION), QLatin1String(qVersion())) };
    if (!m_daemonVersion.isEmpty())
        //: The daemon that is connected.
        versions.append(tr("Spawner: %1").arg(isolated(m_daemonVersion)));
    m_versions->setText(versions.join(u'\n'));
    m_licence->setText(tr("This program is under the MIT licence. The spawner is too, but uses Qt's HTTP server: as a whole it is "
                          "under the GNU General Public License, version 3."));
    m_close->setText(tr("Close"));
}

} // namespace spawner
