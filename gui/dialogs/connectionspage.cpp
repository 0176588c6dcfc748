#include "gui/dialogs/connectionspage.h"

#include "gui/dialogs/confirmdialog.h"
#include "gui/dialogs/profileeditor.h"
#include "gui/settings/keys.h"
#include "gui/style/format.h"
#include "gui/style/safetext.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPixmap>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace spawner {

using namespace Qt::StringLiterals;

namespace {

enum Column { NameColumn, PlaceColumn, RemarksColumn };

bool isAlwaysThere(const Profile &profile)
{
    return profile.id == "user"_L1 || profile.id == "system"_L1;
}

Glyph glyphOf(const Profile &profile)
{
    switch (profile.kind) {
    case Profile::Kind::User:
    case Profile::Kind::Socket: return Glyph::LocalDaemon;
    case Profile::Kind::System: return Glyph::SystemDaemon;
    case Profile::Kind::Ssh: return Glyph::RemoteDaemon;
    }
    Q_UNREACHABLE();
}

/// The profile's glyph in its own colour.
QIcon iconOf(const Profile &profile, const QWidget *widget)
{
    if (profile.color.isEmpty())
        return icon(glyphOf(profile));
    const int size = widget->style()->pixelMetric(QStyle::PM_SmallIconSize);
    QPixmap pixmap(QSize(size, size) * widget->devicePixelRatioF());
    pixmap.setDevicePixelRatio(widget->devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGlyph(painter, glyphOf(profile), QRectF(0, 0, size, size), QColor(profile.color));
    return pixmap;
}

} // namespace

ConnectionsPage::ConnectionsPage(Settings &settings, ProfileStore &profiles, QWidget *parent)
    : SettingsPage(settings, parent), m_profiles(profiles)
{
    addList();
    QVBoxLayout *section = addWideSection([] { return tr("At the start"); });
    section->addWidget(makeCheck("startDaemon", [] { return tr("&Start my own spawner if none is running"); },
                                 keys::StartDaemon));
    section->addWidget(makeHint([] {
        return tr("Without a default, this program connects to the spawner that it was last connected to.");
    }));
    addStretch();
    connect(&m_profiles, &ProfileStore::changed, this, &ConnectionsPage::refresh);
    follow(keys::DefaultProfile.key, [this] { refresh(); });
}

void ConnectionsPage::addList()
{
    QVBoxLayout *section = addWideSection([] { return tr("Spawners"); });
    m_list = new QTreeWidget(this);
    m_list->setObjectName(u"profiles"_s);
    m_list->setRootIsDecorated(false);
    m_list->setColumnCount(3);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setMinimumHeight(fontMetrics().lineSpacing() * 8);
    m_list->header()->setSectionResizeMode(NameColumn, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(PlaceColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(RemarksColumn, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    section->addWidget(m_list, 1);
    auto *row = new QHBoxLayout;
    QPushButton *add = addButtonTo(row, "addProfile", [] { return tr("&Add\u2026"); });
    m_edit = addButtonTo(row, "editProfile", [] { return tr("&Edit\u2026"); });
    m_remove = addButtonTo(row, "removeProfile", [] { return tr("&Remove\u2026"); });
    m_default = addButtonTo(row, "defaultProfile", [] { return tr("Make it the &default"); });
    row->addStretch();
    section->addLayout(row);
    connect(add, &QPushButton::clicked, this, &ConnectionsPage::addProfile);
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(*chosen()); });
    connect(m_remove, &QPushButton::clicked, this, &ConnectionsPage::removeChosen);
    connect(m_default, &QPushButton::clicked, this, &ConnectionsPage::makeDefault);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ConnectionsPage::showButtons);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] {
        if (const Profile *profile = chosen())
            edit(*profile);
    });
}

QPushButton *ConnectionsPage::addButtonTo(QLayout *layout, const char *name, const Text &text)
{
    QPushButton *button = makeButton(name, text);
    button->setAutoDefault(false);
    layout->addWidget(button);
    return button;
}

QStringList ConnectionsPage::remarks(const Profile &profile) const
{
    QStringList words;
    if (m_settings.value(keys::DefaultProfile) == profile.id)
        //: Of a connection: the one to begin with.
        words.append(tr("default"));
    if (profile.isProduction)
        words.append(tr("production"));
    if (profile.isReadOnly)
        words.append(tr("look only"));
    return words;
}

void ConnectionsPage::refresh()
{
    const Profile *before = chosen();
    const QString current = before ? before->id : m_settings.value(keys::CurrentProfile);
    m_list->setHeaderLabels({ tr("Name"), tr("Where"), tr("Remarks") });
    m_list->setAccessibleName(tr("Spawners that this program knows"));
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const Profile &profile : m_profiles.profiles()) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setData(NameColumn, Qt::UserRole, profile.id);
        item->setIcon(NameColumn, iconOf(profile, this));
        item->setText(NameColumn, cleanLine(profile.displayName()));
        item->setText(PlaceColumn, isolated(profile.endpoint()));
        item->setToolTip(PlaceColumn, plainToolTip(profile.endpoint()));
        const QString words = remarks(profile).join(u", "_s);
        item->setText(RemarksColumn, words.isEmpty() ? Format::none() : words);
        if (profile.id == current)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    showButtons();
}

QStringList ConnectionsPage::searchTexts() const
{
    QStringList texts = SettingsPage::searchTexts();
    for (const Profile &profile : m_profiles.profiles())
        texts << profile.displayName() << profile.endpoint();
    return texts;
}

const Profile *ConnectionsPage::chosen() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? m_profiles.find(item->data(NameColumn, Qt::UserRole).toString()) : nullptr;
}

void ConnectionsPage::showButtons()
{
    const Profile *profile = chosen();
    m_edit->setEnabled(profile);
    m_remove->setEnabled(profile && !isAlwaysThere(*profile));
    m_default->setEnabled(profile && profile->id != m_settings.value(keys::DefaultProfile));
}

void ConnectionsPage::addProfile()
{
    edit(Profile{ .id = {}, .name = {}, .kind = Profile::Kind::Ssh });
}

void ConnectionsPage::edit(const Profile &profile)
{
    auto *editor = new ProfileEditor(profile, this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &ProfileEditor::saved, this, [this](const Profile &saved) {
        const QString id = m_profiles.save(saved);
        for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
            if (m_list->topLevelItem(i)->data(NameColumn, Qt::UserRole).toString() == id)
                m_list->setCurrentItem(m_list->topLevelItem(i));
        }
    });
    editor->open();
}

void ConnectionsPage::removeChosen()
{
    const Profile *profile = chosen();
    if (!profile)
        return;
    auto *question = new ConfirmDialog(ConfirmDialog::Question::RemoveProfile, { profile->displayName() }, this);
    connect(question, &ConfirmDialog::confirmed, this, [this, id = profile->id] {
        if (m_settings.value(keys::DefaultProfile) == id)
            m_settings.reset(keys::DefaultProfile);
        m_profiles.remove(id);
    });
    question->open();
}

void ConnectionsPage::makeDefault()
{
    if (const Profile *profile = chosen())
        m_settings.set(keys::DefaultProfile, profile->id);
}

} // namespace spawner
