// The palette's colours for an item of a view, as it is.
#pragma once

#include <QStyleOptionViewItem>

namespace spawner {

inline bool isSelected(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_Selected);
}

inline QPalette::ColorGroup colorGroup(const QStyleOptionViewItem &option)
{
    if (!option.state.testFlag(QStyle::State_Enabled))
        return QPalette::Disabled;
    return option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
}

inline QColor textColor(const QStyleOptionViewItem &option)
{
    return option.palette.color(colorGroup(option), isSelected(option) ? QPalette::HighlightedText : QPalette::Text);
}

/// Data of a daemon that is not there has the colours of what is disabled.
inline bool isStale(const QStyleOptionViewItem &option)
{
    return option.palette.color(QPalette::Active, QPalette::Text) == option.palette.color(QPalette::Disabled, QPalette::Text);
}

} // namespace spawner
