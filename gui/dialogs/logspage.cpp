#include "gui/dialogs/logspage.h"

#include "gui/settings/keys.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFontComboBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

namespace spawner {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int FewestLines = 1'000;
constexpr int MostLines = 1'000'000;

} // namespace

LogsPage::LogsPage(Settings &settings, const SettingsServices &services, QWidget *parent)
    : SettingsPage(settings, parent), m_services(services)
{
    addLog();
    addFont();
    addRules();
    addTables();
    addStretch();
}

void LogsPage::addLog()
{
    QFormLayout *form = addSection([] { return tr("Logs"); });
    auto *lines = new QSpinBox(this);
    lines->setObjectName(u"logLines"_s);
    lines->setRange(FewestLines, MostLines);
    lines->setSingleStep(10'000);
    lines->setGroupSeparatorShown(true);
    bind(lines, keys::LogLines);
    addRow(form, [] { return tr("&Lines to keep:"); }, lines);
    auto *times = makeCombo("logTimes", keys::LogTimes,
                            { { u"local"_s, [] { return tr("Local time"); } },
                              { u"utc"_s, [] { return tr("UTC"); } },
                              //: As in "3 minutes ago".
                              { u"relative"_s, [] { return tr("How long ago"); } },
                              { u"delta"_s, [] { return tr("Since the line before"); } } });
    addRow(form, [] { return tr("&Times:"); }, times);
    form->addRow(makeCheck("logWrap", [] { return tr("&Wrap long lines"); }, keys::LogWrap));
    form->addRow(makeCheck("logFilterHides", [] { return tr("A search &hides the lines without a match"); },
                           keys::LogFilterHides));
}

void LogsPage::addFont()
{
    QFormLayout *form = addSection([] { return tr("Font of logs"); });
    m_systemFont = new QCheckBox(this);
    m_systemFont->setObjectName(u"systemFont"_s);
    m_texts.add(m_systemFont, &QCheckBox::setText, [] { return tr("The fixed font of the &system"); });
    form->addRow(m_systemFont);
    m_font = new QFontComboBox(this);
    m_font->setObjectName(u"logFont"_s);
    m_font->setFontFilters(QFontComboBox::MonospacedFonts);
    addRow(form, [] { return tr("&Font:"); }, m_font);
    auto *zoom = new QSpinBox(this);
    zoom->setObjectName(u"logZoom"_s);
    zoom->setRange(-6, 24);
    //: Follows a number: points more (or less) than the usual size. With the space before it.
    m_texts.add(zoom, &QSpinBox::setSuffix, [] { return tr(" pt"); });
    bind(zoom, keys::LogZoom);
    addRow(form, [] { return tr("Lar&ger by:"); }, zoom);
    follow(keys::LogFont.key, [this] { showFont(); });
    connect(m_systemFont, &QCheckBox::clicked, this, [this](bool on) {
        m_settings.set(keys::LogFont, on ? QString() : m_font->currentFont().toString());
        showFont();
    });
    connect(m_font, &QFontComboBox::currentFontChanged, this, [this](const QFont &font) {
        if (!m_systemFont->isChecked())
            m_settings.set(keys::LogFont, font.toString());
    });
}

void LogsPage::showFont()
{
    const QString chosen = m_settings.value(keys::LogFont);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (!chosen.isEmpty())
        font.fromString(chosen);
    const QSignalBlocker blocker(m_font);
    m_font->setCurrentFont(font);
    m_systemFont->setChecked(chosen.isEmpty());
    m_font->setEnabled(!chosen.isEmpty());
}

void LogsPage::addRules()
{
    QVBoxLayout *section = addWideSection([] { return tr("What makes a line an error"); });
    section->addWidget(makeHint([] {
        return tr("One rule a line: a level (error, warning, info, debug), then a regular expression. The first that matches "
                  "decides. Empty: the built-in rules.");
    }));
    m_rules = new QPlainTextEdit(this);
    m_rules->setObjectName(u"levelRules"_s);
    m_rules->setTabChangesFocus(true);
    m_rules->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_rules->setLayoutDirection(Qt::LeftToRight); // regular expressions are
    m_rules->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_rules->setMinimumHeight(fontMetrics().lineSpacing() * 6);
    m_rules->setMaximumHeight(fontMetrics().lineSpacing() * 9);
    m_texts.add(m_rules, &QPlainTextEdit::setAccessibleName, [] { return tr("Rules for the levels of lines"); });
    section->addWidget(m_rules);
    m_rulesProblem = makeProblem("rulesProblem");
    section->addWidget(m_rulesProblem);
    QPushButton *standard = makeButton("standardRules", [] { return tr("Begin with the &built-in rules"); });
    standard->setEnabled(bool(m_services.standardLevelRules));
    connect(standard, &QPushButton::clicked, this, [this] { m_rules->setPlainText(m_services.standardLevelRules()); });
    auto *row = new QHBoxLayout;
    row->addWidget(standard);
    row->addStretch();
    section->addLayout(row);
    m_rulesTimer.setSingleShot(true);
    m_rulesTimer.setInterval(300ms);
    connect(&m_rulesTimer, &QTimer::timeout, this, &LogsPage::checkRules);
    connect(m_rules, &QPlainTextEdit::textChanged, &m_rulesTimer, qOverload<>(&QTimer::start));
    follow(keys::LogRules.key, [this] {
        if (m_rules->toPlainText() != m_settings.value(keys::LogRules))
            m_rules->setPlainText(m_settings.value(keys::LogRules));
    });
}

void LogsPage::hideEvent(QHideEvent *event)
{
    SettingsPage::hideEvent(event);
    if (m_rulesTimer.isActive())
        checkRules();
}

void LogsPage::checkRules()
{
    m_rulesTimer.stop();
    const QString text = m_rules->toPlainText();
    const QStringList problems = m_services.checkLevelRules ? m_services.checkLevelRules(text) : QStringList();
    showProblem(m_rulesProblem, problems.join(u'\n'));
    if (problems.isEmpty()) // with a mistake, the rules from before go on
        m_settings.set(keys::LogRules, text);
}

void LogsPage::addTables()
{
    QFormLayout *form = addSection([] { return tr("Tables"); });
    QPushButton *reset = makeButton("resetColumns", [] { return tr("Reset the &columns of all tables"); });
    connect(reset, &QPushButton::clicked, this, [this] {
        for (const auto *header : { &keys::AppsHeader, &keys::RequestsHeader, &keys::EventsHeader, &keys::LogHeader })
            m_settings.reset(*header);
    });
    addButton(form, reset);
}

} // namespace spawner
