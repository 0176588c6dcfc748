#include "gui/log/logdelegate.h"

#include "gui/log/ansicolors.h"
#include "gui/style/colors.h"
#include "gui/style/icons.h"
#include "gui/style/itemcolors.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace spawner {

namespace {

/// More of a line than this is not laid out: nobody has so wide a screen.
constexpr qsizetype MaxShown = 1500;

int padding(const QStyleOptionViewItem &option)
{
    return option.fontMetrics.averageCharWidth() / 2 + 1;
}

QRect inner(const QStyleOptionViewItem &option)
{
    return option.rect.adjusted(padding(option), 0, -padding(option), 0);
}

/// `width` from the leading (or the trailing) side of `rect`, as the language is written.
QRect side(const QStyleOptionViewItem &option, const QRect &rect, int width, bool leading)
{
    const bool left = leading == (option.direction == Qt::LeftToRight);
    QRect part(rect);
    if (left)
        part.setRight(rect.left() + width - 1);
    else
        part.setLeft(rect.right() - width + 1);
    return part;
}

QRect without(const QStyleOptionViewItem &option, const QRect &rect, int width, bool leading)
{
    const bool left = leading == (option.direction == Qt::LeftToRight);
    return left ? rect.adjusted(width, 0, 0, 0) : rect.adjusted(0, 0, -width, 0);
}

QColor groundColor(const QStyleOptionViewItem &option, const LogModel::Row &row)
{
    if (isSelected(option))
        return option.palette.color(colorGroup(option), QPalette::Highlight);
    if (row.isGap)
        return toneGround(Tone::Warning, option.palette);
    if (row.level >= LogLevel::Error)
        return toneGround(Tone::Bad, option.palette);
    return option.palette.color(colorGroup(option), QPalette::Base);
}

std::optional<Tone> levelTone(LogLevel level)
{
    switch (level) {
    case LogLevel::Trace:
    case LogLevel::Debug:
    case LogLevel::None: return Tone::Calm;
    case LogLevel::Warning: return Tone::Warning;
    case LogLevel::Error:
    case LogLevel::Fatal: return Tone::Bad;
    case LogLevel::Info: return std::nullopt;
    }
    Q_UNREACHABLE();
}

/// What a selected row is written in is the palette's choice; else `color` as it can be read there.
QColor inkOn(const QStyleOptionViewItem &option, const LogModel::Row &row, const QColor &color)
{
    return isSelected(option) ? textColor(option) : readable(color, groundColor(option, row));
}

QColor markColor(const QPalette &palette)
{
    QColor color = toneColor(Tone::Warning, palette);
    color.setAlphaF(0.35F);
    return color;
}

} // namespace

LogDelegate::LogDelegate(const LogModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model)
{
}

int LogDelegate::markWidth(const QFontMetrics &metrics)
{
    return metrics.ascent() + metrics.averageCharWidth() / 2;
}

QRect LogDelegate::foldRect(const QStyleOptionViewItem &option)
{
    return side(option, inner(option), option.fontMetrics.horizontalAdvance(QStringLiteral("\u25b8 ")), true);
}

void LogDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.row() >= m_model.rowCount())
        return;
    const LogModel::Row &row = m_model.row(index.row());
    painter->save();
    painter->setClipRect(option.rect);
    painter->setFont(option.font);
    paintGround(*painter, option, row);
    const QRect rect = inner(option);
    switch (index.column()) {
    case LogModel::TimeColumn: paintTime(*painter, option, index); break;
    case LogModel::LevelColumn: paintLevel(*painter, option, index); break;
    case LogModel::MessageColumn: paintMessage(*painter, option, index); break;
    case LogModel::AppColumn:
        if (const LogLine *const line = m_model.line(index.row()); line && !row.isGap) {
            const QByteArray &app = m_model.store().appName(line->app);
            const QColor color = app.isEmpty() ? toneColor(Tone::Calm, option.palette) : nameColor(app, option.palette);
            paintText(*painter, option, rect, index.data().toString(), inkOn(option, row, color));
        }
        break;
    default:
        if (!row.isGap) {
            painter->setPen(inkOn(option, row, toneColor(Tone::Calm, option.palette)));
            painter->drawText(rect, int(QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter),
                              index.data().toString());
        }
        break;
    }
    painter->restore();
}

void LogDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option, const LogModel::Row &row) const
{
    painter.fillRect(option.rect, groundColor(option, row));
    if (!(option.state & QStyle::State_HasFocus))
        return;
    QStyleOptionFocusRect focus;
    focus.QStyleOption::operator=(option);
    focus.state |= QStyle::State_KeyboardFocusChange;
    focus.backgroundColor = groundColor(option, row);
    const QStyle *const style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, option.widget);
}

void LogDelegate::paintText(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect, const QString &text,
                            const QColor &color) const
{
    painter.setPen(color);
    painter.drawText(rect, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter),
                     option.fontMetrics.elidedText(text, Qt::ElideRight, rect.width()));
}

void LogDelegate::paintTime(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const LogModel::Row &row = m_model.row(index.row());
    const QRect rect = inner(option);
    const int width = markWidth(option.fontMetrics);
    if (row.isBookmarked) {
        const QRect mark = side(option, rect, width, true);
        const int size = option.fontMetrics.ascent();
        QRectF square(0, 0, size, size);
        square.moveCenter(QRectF(mark).center());
        paintGlyph(painter, Glyph::Bookmark, square, inkOn(option, row, toneColor(Tone::Accent, option.palette)));
    }
    paintText(painter, option, without(option, rect, width, true), index.data().toString(),
              inkOn(option, row, toneColor(Tone::Calm, option.palette)));
}

void LogDelegate::paintLevel(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const LogModel::Row &row = m_model.row(index.row());
    if (row.isGap || row.isFollower)
        return;
    const QRect rect = inner(option);
    const std::optional<Tone> tone = levelTone(row.level);
    const QColor color = inkOn(option, row, tone ? toneColor(*tone, option.palette) : textColor(option));
    const int width = markWidth(option.fontMetrics);
    if (row.level >= LogLevel::Warning) {
        const int size = option.fontMetrics.ascent();
        QRectF square(0, 0, size, size);
        square.moveCenter(QRectF(side(option, rect, width, true)).center());
        paintGlyph(painter, row.level == LogLevel::Warning ? Glyph::Warning : Glyph::Error, square, color);
    }
    if (row.level == LogLevel::Fatal) {
        QFont bold = painter.font();
        bold.setBold(true);
        painter.setFont(bold);
    }
    paintText(painter, option, without(option, rect, width, true), index.data().toString(), color);
}

int LogDelegate::paintFold(QPainter &painter, const QStyleOptionViewItem &option, const LogLine &line,
                           const LogModel::Row &row) const
{
    const QColor color = inkOn(option, row, toneColor(Tone::Calm, option.palette));
    const bool isOpen = line.isExpanded;
    const QRect mark = foldRect(option);
    painter.setPen(color);
    const QString closed = option.direction == Qt::LeftToRight ? QStringLiteral("\u25b8") : QStringLiteral("\u25c2");
    painter.drawText(mark, Qt::AlignCenter, isOpen ? QStringLiteral("\u25be") : closed);
    if (isOpen)
        return 0;
    //: Behind the first line of a trace: so many more are folded under it.
    const QString text = tr("+%Ln line(s)", nullptr, int(line.followers));
    const int width = option.fontMetrics.horizontalAdvance(text) + 2 * padding(option);
    const QRect chip = side(option, inner(option), width, false);
    painter.drawText(chip, Qt::AlignCenter, text);
    return width + padding(option);
}

void LogDelegate::paintMessage(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const LogModel::Row &row = m_model.row(index.row());
    const LogLine *const line = m_model.line(index.row());
    QRect rect = inner(option);
    if (row.isGap || !line) {
        QFont italic = option.font;
        italic.setItalic(true);
        painter.setFont(italic);
        paintText(painter, option, rect, m_model.gapText(index.row()),
                  inkOn(option, row, toneColor(Tone::Warning, option.palette)));
        return;
    }
    const int markRoom = foldRect(option).width();
    if (m_model.canUnfold(index.row()))
        rect = without(option, rect, paintFold(painter, option, *line, row), false);
    rect = without(option, rect, row.isFollower ? 2 * markRoom : markRoom, true);

    AnsiText message = AnsiText::parse(QByteArrayView(line->text).first(std::min(line->text.size(), 8 * MaxShown)));
    message.text.truncate(MaxShown);
    // Elided by hand, since the styles have to go with it.
    const QString shown = option.fontMetrics.elidedText(message.text, Qt::ElideRight, rect.width());
    const qsizetype end = shown == message.text ? shown.size() : shown.size() - 1;
    QList<QTextLayout::FormatRange> formats;
    const auto add = [&formats, end](qsizetype start, qsizetype length, const QTextCharFormat &format) {
        length = std::min(length, end - start);
        if (length > 0)
            formats.append({ int(start), int(length), format });
    };
    const QColor ground = groundColor(option, row);
    for (const AnsiText::Run &run : message.runs)
        add(run.start, run.length, ansiFormat(run.style, textColor(option), ground));
    if (row.isHit) {
        QTextCharFormat mark;
        mark.setBackground(markColor(option.palette));
        for (const LogMatcher::Range &range : m_model.matcher().ranges(message.text))
            add(range.start, range.length, mark);
    }
    QTextLayout layout(shown, option.font);
    QTextOption how;
    how.setWrapMode(QTextOption::NoWrap);
    // Text of programs keeps its own direction, whatever that of the language of this one.
    const bool rightToLeft = message.text.isRightToLeft();
    how.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    how.setAlignment(rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    layout.setTextOption(how);
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine laidOut = layout.createLine();
    laidOut.setLineWidth(rect.width());
    layout.endLayout();
    painter.setPen(inkOn(option, row, row.isFollower ? toneColor(Tone::Calm, option.palette) : textColor(option)));
    layout.draw(&painter, QPointF(rect.left(), rect.top() + (rect.height() - laidOut.height()) / 2));
}

QSize LogDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = option.fontMetrics.horizontalAdvance(index.data().toString().left(MaxShown)) + 2 * padding(option)
        + 2 * markWidth(option.fontMetrics);
    return { width, option.fontMetrics.height() + 2 };
}

} // namespace spawner
