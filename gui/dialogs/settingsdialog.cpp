#include "gui/dialogs/settingsdialog.h"

#include "gui/dialogs/advancedpage.h"
#include "gui/dialogs/connectionspage.h"
#include "gui/dialogs/daemonpage.h"
#include "gui/dialogs/deploypage.h"
#include "gui/dialogs/generalpage.h"
#include "gui/dialogs/logspage.h"
#include "gui/dialogs/notificationspage.h"
#include "gui/dialogs/shortcutspage.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace spawner {

using namespace Qt::StringLiterals;

SettingsDialog::SettingsDialog(Settings &settings, ProfileStore &profiles, ActionRegistry &actions, Session &session,
                               SettingsServices services, QWidget *parent)
    : QDialog(parent), m_services(std::move(services))
{
    setObjectName(u"settings"_s);
    build();
    addPages(settings, profiles, actions, session);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this); // after the pages in the order of Tab
    m_close = buttons->button(QDialogButtonBox::Close);
    m_close->setObjectName(u"close"_s);
    static_cast<QGridLayout *>(layout())->addWidget(buttons, 1, 0, 1, 2);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    // Enter in a field is no press of a button that happens to be near.
    const auto all = findChildren<QPushButton *>();
    for (QPushButton *button : all)
        button->setAutoDefault(false);
    retranslate();
    m_list->setCurrentRow(0);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().lineSpacing() * 36);
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::build()
{
    m_search = new QLineEdit(this);
    m_search->setObjectName(u"search"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(Glyph::Search), QLineEdit::LeadingPosition);
    m_list = new QListWidget(this);
    m_list->setObjectName(u"pages"_s);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(fontMetrics().height() / 8);
    m_nothing = new QLabel(this);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    m_stack = new QStackedWidget(this);
    auto *left = new QVBoxLayout;
    left->addWidget(m_search);
    left->addWidget(m_list, 1);
    left->addWidget(m_nothing);
    auto *grid = new QGridLayout(this);
    grid->addLayout(left, 0, 0);
    grid->addWidget(m_stack, 0, 1);
    grid->setColumnStretch(1, 1);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::search);
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsDialog::onCurrentRow);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
}

void SettingsDialog::addPages(Settings &settings, ProfileStore &profiles, ActionRegistry &actions, Session &session)
{
    m_connections = new ConnectionsPage(settings, profiles);
    auto *deploy = new DeployPage(settings);
    auto *advanced = new AdvancedPage(settings, m_services, profiles);
    addPage(new GeneralPage(settings, m_services));
    addPage(m_connections);
    addPage(new NotificationsPage(settings, m_services, session));
    addPage(new LogsPage(settings, m_services));
    addPage(deploy);
    addPage(new ShortcutsPage(settings, actions));
    addPage(new DaemonPage(settings, m_services, session));
    addPage(advanced);
    connect(deploy, &DeployPage::daemonSettingsRequested, this, [this] { showPage(Page::Daemon); });
    connect(advanced, &AdvancedPage::diagnosticsRequested, this, &SettingsDialog::diagnosticsRequested);
}

void SettingsDialog::addPage(SettingsPage *page)
{
    page->setObjectName(QString::fromLatin1(page->metaObject()->className()).section(u':', -1));
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus); // what is on the page has it, and is scrolled to
    area->setWidget(page);
    m_stack->addWidget(area);
    m_pages.append(page);
    auto *item = new QListWidgetItem(icon(page->glyph()), {}, m_list);
    item->setData(Qt::UserRole, int(m_pages.size() - 1));
}

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SettingsDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    refresh();
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    m_search->setPlaceholderText(tr("Search the settings"));
    m_search->setAccessibleName(tr("Search the settings"));
    m_list->setAccessibleName(tr("Pages of settings"));
    m_nothing->setText(tr("No setting has these words."));
    m_close->setText(tr("Close"));
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        m_list->item(int(i))->setText(m_pages[i]->title());
        m_pages[i]->setAccessibleName(m_pages[i]->title());
    }
    const int width = m_list->sizeHintForColumn(0) + 2 * m_list->frameWidth() + m_list->verticalScrollBar()->sizeHint().width()
        + fontMetrics().averageCharWidth() * 2;
    m_list->setFixedWidth(width);
    m_search->setFixedWidth(width);
    m_nothing->setFixedWidth(width);
}

void SettingsDialog::search(const QString &words)
{
    const QString wanted = words.trimmed();
    int first = -1;
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        const QStringList texts = m_pages[i]->searchTexts();
        const bool matches = wanted.isEmpty() || !texts.filter(wanted, Qt::CaseInsensitive).isEmpty();
        m_list->item(int(i))->setHidden(!matches);
        if (matches && first < 0)
            first = int(i);
        m_pages[i]->markMatches(wanted);
    }
    m_nothing->setVisible(first < 0);
    const QListWidgetItem *current = m_list->currentItem();
    if (first >= 0 && (!current || current->isHidden()))
        m_list->setCurrentRow(first);
}

void SettingsDialog::onCurrentRow(int row)
{
    if (row < 0)
        return;
    m_pages[row]->refresh();
    m_stack->setCurrentIndex(row);
}

void SettingsDialog::showPage(Page page)
{
    m_search->clear();
    m_list->setCurrentRow(int(page));
    show();
    raise();
    activateWindow();
}

void SettingsDialog::addConnection()
{
    showPage(Page::Connections);
    m_connections->addProfile();
}

void SettingsDialog::refresh()
{
    for (SettingsPage *page : std::as_const(m_pages))
        page->refresh();
}

} // namespace spawner
