#include "gui/window/toolbar.h"

#include "gui/models/conditionlook.h"
#include "gui/style/format.h"
#include "gui/style/icons.h"

#include <QAction>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QResizeEvent>
#include <QStyle>
#include <QToolButton>

#include <array>

namespace spawner {

using namespace std::chrono_literals;

namespace {

constexpr auto TypingPause = 150ms;

Glyph glyphOf(AppsProxy::Group group)
{
    switch (group) {
    case AppsProxy::Group::All: return Glyph::Filter;
    case AppsProxy::Group::Running: return glyphOf(AppCondition::Running);
    case AppsProxy::Group::Idle: return glyphOf(AppCondition::Idle);
    case AppsProxy::Group::Stopped: return glyphOf(AppCondition::Stopped);
    case AppsProxy::Group::Crashed: return glyphOf(AppCondition::CrashLooping);
    }
    Q_UNREACHABLE();
}

} // namespace

ToolBar::ToolBar(ActionRegistry &actions, AppsProxy &apps, QWidget *parent)
    : QWidget(parent), m_actions(actions), m_apps(apps), m_stopMenu(new QMenu(this)), m_filter(new QLineEdit(this)),
      m_chips(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("toolBar"));
    auto *row = new QHBoxLayout(this);
    const int gap = std::max(2, style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing) / 3);
    row->setContentsMargins(gap * 2, gap, gap * 2, gap);
    row->setSpacing(gap);
    row->setSizeConstraint(QLayout::SetNoConstraint); // fit() sees to it
    for (const ActionId id : { ActionId::Deploy, ActionId::Open, ActionId::Restart, ActionId::Stop })
        addButton(id);
    m_stopMenu->setObjectName(QStringLiteral("stopMenu"));
    for (const ActionId id : { ActionId::Stop, ActionId::Kill, ActionId::Pause, ActionId::Resume, ActionId::StopAll })
        m_stopMenu->addAction(actions.action(id));
    m_buttons.last().second->setMenu(m_stopMenu);
    m_buttons.last().second->setPopupMode(QToolButton::MenuButtonPopup);

    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(Glyph::Search), QLineEdit::LeadingPosition);
    m_filter->setMinimumWidth(fontMetrics().averageCharWidth() * 16);
    m_filter->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    m_filter->installEventFilter(this);
    row->addSpacing(gap * 2);
    row->addWidget(m_filter, 10);
    row->addStretch(1);
    addChips();

    m_typing.setSingleShot(true);
    connect(m_filter, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_typing.start(text.isEmpty() ? 0ms : std::chrono::milliseconds(TypingPause)); });
    connect(&m_typing, &QTimer::timeout, this, [this] { m_apps.setFilterText(m_filter->text()); });
    connect(&m_apps, &AppsProxy::countsChanged, this, &ToolBar::updateChips);
    connect(&m_apps, &AppsProxy::filterChanged, this, [this] { m_chips->button(int(m_apps.group()))->setChecked(true); });
    retranslate();
}

void ToolBar::addButton(ActionId id)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("tool-") + QString::fromLatin1(m_actions.name(id)));
    button->setDefaultAction(m_actions.action(id));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    layout()->addWidget(button);
    m_buttons.append({ id, button });
}

void ToolBar::addChips()
{
    for (int group = 0; group < AppsProxy::GroupCount; ++group) {
        auto *chip = new QToolButton(this);
        chip->setObjectName(QStringLiteral("chip%1").arg(group));
        chip->setCheckable(true);
        chip->setAutoRaise(true);
        chip->setFocusPolicy(Qt::TabFocus);
        chip->setIcon(icon(glyphOf(AppsProxy::Group(group))));
        m_chips->addButton(chip, group);
        layout()->addWidget(chip);
    }
    m_chips->button(int(m_apps.group()))->setChecked(true);
    connect(m_chips, &QButtonGroup::idClicked, this, [this](int group) { m_apps.setGroup(AppsProxy::Group(group)); });
}

void ToolBar::clearFilter()
{
    m_filter->clear();
    m_typing.stop();
    m_apps.clearFilter();
}

void ToolBar::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter apps…"));
    m_filter->setAccessibleName(tr("Filter apps"));
    m_filter->setToolTip(tr("Shows the apps whose names have these words"));
    for (const auto &[id, button] : m_buttons)
        button->setAccessibleName(m_actions.plainText(id));
    updateChips();
}

void ToolBar::updateChips()
{
    //: Chips that filter the list of apps; %1 is how many there are.
    const std::array<QString, AppsProxy::GroupCount> words{ tr("All %1"), tr("Running %1"), tr("Idle %1"), tr("Stopped %1"),
                                                            tr("Crashed %1") };
    for (int group = 0; group < AppsProxy::GroupCount; ++group) {
        QAbstractButton *chip = m_chips->button(group);
        const QString text = words.at(std::size_t(group)).arg(Format::number(m_apps.counts().at(std::size_t(group))));
        chip->setAccessibleName(text);
        chip->setToolTip(text);
    }
    fit();
}

void ToolBar::say(Words words)
{
    for (const auto &[id, button] : m_buttons)
        button->setToolButtonStyle(words == Words::Everything ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    for (int group = 0; group < AppsProxy::GroupCount; ++group) {
        auto *chip = static_cast<QToolButton *>(m_chips->button(group));
        const bool isShort = words == Words::Nothing;
        chip->setText(isShort ? Format::number(m_apps.counts().at(std::size_t(group))) : chip->accessibleName());
        chip->setToolButtonStyle(isShort ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonTextOnly);
    }
    layout()->invalidate();
}

void ToolBar::fit()
{
    say(Words::Nothing);
    m_narrowest = layout()->minimumSize().width();
    for (const Words words : { Words::Everything, Words::Chips, Words::Nothing }) {
        say(words);
        if (layout()->minimumSize().width() <= width())
            break;
    }
    updateGeometry();
}

QSize ToolBar::minimumSizeHint() const
{
    return { m_narrowest, layout()->minimumSize().height() };
}

QSize ToolBar::sizeHint() const
{
    return layout()->sizeHint();
}

void ToolBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

void ToolBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

/// Escape empties the filter; Down goes on to the list.
bool ToolBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            clearFilter();
            return true;
        }
        if (key == Qt::Key_Down) {
            emit listWanted();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace spawner
