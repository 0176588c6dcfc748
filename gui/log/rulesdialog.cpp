#include "gui/log/rulesdialog.h"

#include "gui/log/levelrules.h"
#include "gui/settings/keys.h"
#include "gui/style/safetext.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace spawner {

using namespace Qt::StringLiterals;

namespace {

constexpr int MaxProblems = 3;

} // namespace

RulesDialog::RulesDialog(Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_help(new QLabel)
    , m_rules(new QPlainTextEdit)
    , m_problems(new QLabel)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults))
{
    setObjectName(u"logRulesDialog"_s);
    m_help->setWordWrap(true);
    m_help->setTextFormat(Qt::PlainText);
    m_help->setBuddy(m_rules);
    m_rules->setObjectName(u"logRules"_s);
    m_rules->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_rules->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_rules->setTabChangesFocus(true);
    m_problems->setObjectName(u"logRuleProblems"_s);
    m_problems->setTextFormat(Qt::PlainText);
    m_problems->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    for (QWidget *const widget : { static_cast<QWidget *>(m_help), static_cast<QWidget *>(m_rules),
                                   static_cast<QWidget *>(m_problems), static_cast<QWidget *>(m_buttons) })
        layout->addWidget(widget);
    const QString chosen = settings.value(keys::LogRules);
    m_rules->setPlainText(chosen.trimmed().isEmpty() ? LevelRules::builtIn() : chosen);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 26);

    connect(m_rules, &QPlainTextEdit::textChanged, this, &RulesDialog::check);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &RulesDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &RulesDialog::reject);
    connect(m_buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
            [this] { m_rules->setPlainText(LevelRules::builtIn()); });
    retranslate();
    check();
}

void RulesDialog::check()
{
    const QStringList problems = LevelRules(m_rules->toPlainText()).problems();
    m_problems->setText(cleanText(problems.mid(0, MaxProblems).join(u'\n')));
    m_problems->setVisible(!problems.isEmpty());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(problems.isEmpty());
}

void RulesDialog::accept()
{
    const QString rules = m_rules->toPlainText();
    if (rules.trimmed().isEmpty() || rules.trimmed() == LevelRules::builtIn().trimmed())
        m_settings.reset(keys::LogRules);
    else
        m_settings.set(keys::LogRules, rules);
    QDialog::accept();
}

void RulesDialog::retranslate()
{
    setWindowTitle(tr("Levels of log lines"));
    m_help->setText(tr("One rule a line: a level (trace, debug, info, warning, error, fatal) and a regular expression. The first "
                       "rule that matches a line decides. “auto” takes the level from the word that the expression "
                       "captures; \u201cwarning@stderr\u201d is a rule for that stream alone."));
    m_rules->setAccessibleName(tr("Rules"));
}

void RulesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace spawner
