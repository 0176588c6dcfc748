#include "gui/log/logdetail.h"

#include "gui/log/ansicolors.h"
#include "gui/style/colors.h"

#include <QEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextBlock>

#include <algorithm>

namespace spawner {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t MaxLines = 500;

} // namespace

LogDetail::LogDetail(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setObjectName(QStringLiteral("logDetail"));
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setLineWrapMode(WidgetWidth);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setUndoRedoEnabled(false);
    retranslate();
}

void LogDetail::retranslate()
{
    setAccessibleName(tr("Selected log lines"));
    setPlaceholderText(tr("Select a line to read it in full."));
}

AnsiText LogDetail::prettified(const LogLine &line)
{
    if (line.isPlain && line.text.startsWith('{') && line.text.endsWith('}')) {
        const QJsonDocument json = QJsonDocument::fromJson(line.text);
        if (json.isObject() && json.object().size() > 3)
            return { QString::fromUtf8(json.toJson(QJsonDocument::Indented)).trimmed(), {} };
    }
    return AnsiText::parse(line.text);
}

void LogDetail::show(const LogStore &store, const std::vector<quint64> &ids, const LogMatcher &matcher)
{
    m_parts.clear();
    const std::size_t shown = std::min(ids.size(), MaxLines);
    for (std::size_t i = 0; i < shown; ++i) {
        const LogLine *const line = store.find(ids[i]);
        if (!line || line->isGap())
            continue;
        const AnsiText text = ids.size() == 1 ? prettified(*line) : AnsiText::parse(line->text);
        m_parts.push_back({ text.text, text.runs, matcher.ranges(text.text) });
    }
    m_more = ids.size() > shown ? tr("… and %Ln more line(s)", nullptr, int(ids.size() - shown)) : QString();
    restyle();
}

void LogDetail::restyle()
{
    QString whole;
    for (const Part &part : m_parts)
        whole += part.text + u'\n';
    whole += m_more;
    if (whole.endsWith(u'\n'))
        whole.chop(1);
    setPlainText(whole);

    const QColor ground = palette().color(QPalette::Base);
    const QColor ink = palette().color(QPalette::Text);
    QColor hit = toneColor(Tone::Warning, palette());
    hit.setAlphaF(0.35F);
    QList<QTextEdit::ExtraSelection> selections;
    const auto add = [&](qsizetype start, qsizetype length, const QTextCharFormat &format) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(int(start));
        selection.cursor.setPosition(int(start + length), QTextCursor::KeepAnchor);
        selection.format = format;
        selections.append(selection);
    };
    qsizetype offset = 0;
    for (const Part &part : m_parts) {
        for (const AnsiText::Run &run : part.runs)
            add(offset + run.start, run.length, ansiFormat(run.style, ink, ground));
        QTextCharFormat mark;
        mark.setBackground(hit);
        for (const LogMatcher::Range &range : part.hits)
            add(offset + range.start, range.length, mark);
        offset += part.text.size() + 1;
    }
    setExtraSelections(selections);
}

void LogDetail::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        restyle();
}

} // namespace spawner
