#include "gui/dialogs/doctordialog.h"

#include "gui/client/daemonconnection.h"
#include "gui/client/session.h"
#include "gui/dialogs/checktexts.h"
#include "gui/dialogs/messagetexts.h"
#include "gui/style/format.h"
#include "gui/style/safetext.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace spawner {

using namespace Qt::StringLiterals;

namespace {

enum Column { CheckColumn, SubjectColumn, TextColumn };
constexpr const char *Verdicts[] = { "problem", "warning", "note", "ok" }; // worst first

Glyph glyphOf(const QByteArray &verdict)
{
    if (verdict == "problem")
        return Glyph::Error;
    if (verdict == "warning")
        return Glyph::Warning;
    return verdict == "note" ? Glyph::Information : Glyph::Success;
}

} // namespace

DoctorDialog::DoctorDialog(Session &session, QWidget *parent) : QDialog(parent), m_session(session)
{
    setObjectName(u"doctor"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    m_texts.add([this] { retranslate(); });
    fillApps();
    connect(&m_session, &Session::statusReset, this, &DoctorDialog::fillApps);
    connect(&m_session.connection(), &DaemonConnection::stateChanged, this, [this] {
        m_run->setEnabled(m_session.connection().isConnected() && !m_isRunning);
    });
    m_run->setEnabled(m_session.connection().isConnected());
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().lineSpacing() * 32);
}

void DoctorDialog::build()
{
    auto *layout = new QVBoxLayout(this);
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(this);
    m_texts.add(label, &QLabel::setText, [] { return tr("&Examine:"); });
    m_about = new QComboBox(this);
    m_about->setObjectName(u"about"_s);
    m_about->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    label->setBuddy(m_about);
    m_run = new QPushButton(this);
    m_run->setObjectName(u"run"_s);
    m_run->setIcon(icon(Glyph::Doctor));
    row->addWidget(label);
    row->addWidget(m_about);
    row->addWidget(m_run);
    row->addStretch();
    layout->addLayout(row);
    m_state = new QLabel(this);
    m_state->setObjectName(u"state"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    layout->addWidget(m_state);
    m_busy = new QProgressBar(this);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->hide();
    layout->addWidget(m_busy);
    m_tree = new QTreeWidget(this);
    m_tree->setObjectName(u"checks"_s);
    m_tree->setColumnCount(3);
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setSectionResizeMode(CheckColumn, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(SubjectColumn, QHeaderView::Interactive);
    m_tree->header()->resizeSection(SubjectColumn, fontMetrics().averageCharWidth() * 24);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    layout->addWidget(m_tree, 1);
    buildDetails();
    buildButtons();
    connect(m_run, &QPushButton::clicked, this, &DoctorDialog::run);
    connect(m_about, &QComboBox::activated, this, &DoctorDialog::run);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &DoctorDialog::showChosen);
}

void DoctorDialog::buildDetails()
{
    m_text = new QLabel(this);
    m_text->setObjectName(u"text"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    layout()->addWidget(m_text);
    auto *row = new QHBoxLayout;
    m_fixLabel = new QLabel(this);
    m_fix = new QLineEdit(this);
    m_fix->setObjectName(u"fix"_s);
    m_fix->setReadOnly(true);
    m_fix->setLayoutDirection(Qt::LeftToRight); // mostly a command
    m_fix->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_fixLabel->setBuddy(m_fix);
    m_copy = new QPushButton(this);
    m_copy->setObjectName(u"copy"_s);
    m_copy->setIcon(icon(Glyph::Copy));
    m_copy->setAutoDefault(false);
    row->addWidget(m_fixLabel);
    row->addWidget(m_fix, 1);
    row->addWidget(m_copy);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_copy, &QPushButton::clicked, this, &DoctorDialog::copyFix);
}

void DoctorDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_close = buttons->button(QDialogButtonBox::Close);
    m_close->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(buttons);
    m_run->setDefault(true);
}

void DoctorDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_texts.apply();
    if (event->type() == QEvent::PaletteChange && m_tree)
        showChecks();
}

void DoctorDialog::retranslate()
{
    setWindowTitle(tr("Doctor"));
    m_run->setText(m_hasAnswer ? tr("&Run again") : tr("&Run"));
    m_fixLabel->setText(tr("&Mend it with:"));
    m_copy->setText(tr("&Copy"));
    m_close->setText(tr("Close"));
    m_tree->setAccessibleName(tr("What was found"));
    m_busy->setAccessibleName(tr("The doctor is at work"));
    //: The second: the file, port or app that was looked at.
    m_tree->setHeaderLabels({ tr("Check"), tr("Subject"), tr("Result") });
    if (m_about->count() > 0)
        m_about->setItemText(0, tr("Everything"));
    showChecks();
}

void DoctorDialog::fillApps()
{
    const QString chosen = m_about->currentData().toString();
    m_about->clear();
    m_about->addItem(tr("Everything"), QString());
    for (const AppStatus &app : m_session.status().apps)
        m_about->addItem(icon(Glyph::StateRunning), appFileName(app.name), QString::fromUtf8(app.name));
    m_about->setCurrentIndex(std::max(m_about->findData(chosen), 0));
}

void DoctorDialog::examine(const QByteArray &app)
{
    const int index = m_about->findData(QString::fromUtf8(app));
    if (index < 0)
        return showState(tr("There is no app %1.").arg(isolated(app)), Tone::Bad);
    m_about->setCurrentIndex(index);
    run();
}

void DoctorDialog::run()
{
    const QString app = m_about->currentData().toString();
    QJsonObject params;
    if (!app.isEmpty())
        params.insert("app"_L1, app);
    m_isRunning = true;
    m_run->setEnabled(false);
    m_busy->show();
    showState(app.isEmpty() ? tr("Looking at everything\u2026") : tr("Looking at %1\u2026").arg(isolated(app)), Tone::Calm);
    m_session.connection().call("doctor", params, [self = QPointer(this), run = ++m_lastRun](const Result<QJsonObject> &answer) {
        if (self)
            self->onAnswer(run, answer);
    });
}

void DoctorDialog::onAnswer(quint64 run, const Result<QJsonObject> &answer)
{
    if (run != m_lastRun)
        return;
    m_isRunning = false;
    m_run->setEnabled(m_session.connection().isConnected());
    m_busy->hide();
    if (!answer)
        return showState(MessageTexts::sentence(answer.error()), Tone::Bad);
    m_checks.clear();
    const QJsonArray checks = answer->value("checks"_L1).toArray();
    for (const QJsonValue &check : checks)
        m_checks.append(CheckResult::fromJson(check.toObject()));
    m_hasAnswer = true;
    m_texts.apply();
}

void DoctorDialog::showChecks()
{
    m_tree->clear();
    for (const char *verdict : Verdicts)
        addGroup(verdict);
    m_tree->expandAll();
    if (QTreeWidgetItem *first = m_tree->topLevelItem(0))
        m_tree->setCurrentItem(first->child(0));
    showChosen();
    if (!m_hasAnswer || m_isRunning)
        return;
    const auto bad = std::count_if(m_checks.cbegin(), m_checks.cend(), [](const CheckResult &check) {
        return check.verdict == "problem" || check.verdict == "warning";
    });
    if (bad == 0)
        showState(tr("Nothing is wrong."), Tone::Good);
    else
        showState(tr("%n thing(s) to mend.", nullptr, int(bad)), Tone::Warning);
}

void DoctorDialog::addGroup(const QByteArray &verdict)
{
    QTreeWidgetItem *group = nullptr;
    for (qsizetype i = 0; i < m_checks.size(); ++i) {
        const CheckResult &check = m_checks[i];
        const bool isKnown = check.verdict == "problem" || check.verdict == "warning" || check.verdict == "note";
        if (isKnown ? check.verdict != verdict : verdict != "ok")
            continue;
        if (!group) {
            group = new QTreeWidgetItem(m_tree);
            group->setFirstColumnSpanned(true);
            group->setFlags(Qt::ItemIsEnabled);
        }
        auto *item = new QTreeWidgetItem(group);
        item->setIcon(CheckColumn, icon(glyphOf(verdict)));
        item->setText(CheckColumn, CheckTexts::title(check.id));
        item->setText(SubjectColumn, check.subject.isEmpty() ? Format::none() : cleanLine(check.subject));
        item->setText(TextColumn, cleanLine(CheckTexts::sentence(check)));
        item->setToolTip(TextColumn, plainToolTip(CheckTexts::sentence(check)));
        item->setData(CheckColumn, Qt::UserRole, int(i));
    }
    if (!group)
        return;
    //: A group of checks, "Problems", and how many they are.
    group->setText(CheckColumn, tr("%1 (%2)").arg(CheckTexts::verdict(verdict), Format::number(group->childCount())));
    // Spanned: what the other columns would say is nothing.
    group->setData(SubjectColumn, Qt::AccessibleTextRole, group->text(CheckColumn));
    group->setData(TextColumn, Qt::AccessibleTextRole, group->text(CheckColumn));
    QFont bold = m_tree->font();
    bold.setBold(true);
    group->setFont(CheckColumn, bold);
}

void DoctorDialog::showChosen()
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    const bool isCheck = item && item->parent();
    const CheckResult check = isCheck ? m_checks.value(item->data(CheckColumn, Qt::UserRole).toInt()) : CheckResult{};
    m_text->setText(isCheck ? CheckTexts::sentence(check) : QString());
    const bool hasFix = !check.fix.isEmpty();
    m_fix->setText(cleanLine(check.fix));
    m_fix->setCursorPosition(0);
    m_fix->setVisible(hasFix);
    m_fixLabel->setVisible(hasFix);
    m_copy->setVisible(hasFix);
}

void DoctorDialog::showState(const QString &text, Tone tone)
{
    QPalette colors;
    colors.setColor(QPalette::WindowText, toneColor(tone, palette()));
    m_state->setPalette(colors);
    m_state->setText(text);
    m_state->setAccessibleName(text);
    QAccessibleEvent alert(m_state, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void DoctorDialog::copyFix()
{
    QApplication::clipboard()->setText(m_fix->text());
}

} // namespace spawner
