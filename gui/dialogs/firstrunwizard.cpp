#include "gui/dialogs/firstrunwizard.h"

#include "gui/dialogs/firstrundaemonpage.h"
#include "gui/dialogs/firstrundesktoppage.h"
#include "gui/dialogs/firstrunsamplepage.h"
#include "gui/settings/keys.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QShowEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace spawner {

using namespace Qt::StringLiterals;

FirstRunWizard::FirstRunWizard(Settings &settings, ProfileStore &profiles, Session &session, DaemonLauncher &launcher,
                               FirstRunServices services, QWidget *parent)
    : QDialog(parent), m_settings(settings), m_services(std::move(services))
{
    setObjectName(u"firstRun"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    m_daemon = new FirstRunDaemonPage(settings, profiles, session, launcher);
    addPage(m_daemon);
    addPage(new FirstRunDesktopPage(settings, m_services));
    addPage(new FirstRunSamplePage(session, m_services));
    buildButtons(); // after the pages in the order of Tab
    const auto buttons = findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        button->setAutoDefault(false);
    m_next->setDefault(true);
    retranslate();
    resize(fontMetrics().averageCharWidth() * 84, fontMetrics().lineSpacing() * 30);
}

FirstRunWizard::~FirstRunWizard() = default;

void FirstRunWizard::build()
{
    auto *column = new QVBoxLayout(this);
    m_title = new QLabel(this);
    m_title->setObjectName(u"title"_s);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    m_title->setFont(large);
    m_step = new QLabel(this);
    m_stack = new QStackedWidget(this);
    m_busy = new QProgressBar(this);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_step);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    column->addWidget(m_busy);
    m_busy->hide();
}

void FirstRunWizard::buildButtons()
{
    auto *row = new QHBoxLayout;
    const auto addButton = [&](const char *name) {
        auto *button = new QPushButton(this);
        button->setObjectName(QLatin1String(name));
        row->addWidget(button);
        return button;
    };
    m_skip = addButton("skip");
    row->addStretch();
    m_back = addButton("back");
    m_next = addButton("next");
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_skip, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_stack->currentIndex() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { m_pages[m_stack->currentIndex()]->leave(); });
}

void FirstRunWizard::addPage(FirstRunPage *page)
{
    m_pages.append(page);
    m_stack->addWidget(page);
    connect(page, &FirstRunPage::busyChanged, this, &FirstRunWizard::setBusy);
    connect(page, &FirstRunPage::done, this, [this, page] {
        if (page != m_pages[m_stack->currentIndex()])
            return; // the user went elsewhere meanwhile
        if (isLast())
            accept();
        else
            go(m_stack->currentIndex() + 1);
    });
}

void FirstRunWizard::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!event->spontaneous())
        m_pages[m_stack->currentIndex()]->enter();
}

void FirstRunWizard::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FirstRunWizard::done(int result)
{
    m_settings.set(keys::WizardDone, true);
    QDialog::done(result);
}

bool FirstRunWizard::isLast() const
{
    return m_stack->currentIndex() == m_pages.size() - 1;
}

void FirstRunWizard::go(int step)
{
    m_stack->setCurrentIndex(step);
    m_pages[step]->enter();
    setBusy(false);
    retranslate();
    m_next->setFocus();
}

void FirstRunWizard::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_busy->setVisible(isBusy);
    m_next->setEnabled(!isBusy);
    m_back->setEnabled(m_stack->currentIndex() > 0 && !isBusy);
}

void FirstRunWizard::retranslate()
{
    const int step = m_stack->currentIndex();
    setWindowTitle(tr("Welcome to FastCGI Spawner"));
    m_title->setText(m_pages[step]->title());
    //: A step, and how many there are.
    m_step->setText(tr("%1 of %2").arg(step + 1).arg(m_pages.size()));
    m_busy->setAccessibleName(tr("Please wait"));
    m_skip->setText(tr("S&kip all this"));
    m_skip->setVisible(!isLast());
    m_back->setText(tr("&Back"));
    m_next->setText(isLast() ? tr("Fi&nish") : tr("&Next"));
    setBusy(m_isBusy);
}

} // namespace spawner
