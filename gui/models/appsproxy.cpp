#include "gui/models/appsproxy.h"

#include "gui/style/safetext.h"

#include <algorithm>

namespace spawner {

AppsProxy::AppsProxy(AppsModel &model, QObject *parent) : QSortFilterProxyModel(parent), m_model(model)
{
    setLocale(QLocale());
    setSortRole(AppsModel::RawRole);
    setSourceModel(&model);
    sort(int(AppColumn::Name));
    connect(&model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        if (!first.parent().isValid() && first.column() <= int(AppColumn::State) && last.column() >= int(AppColumn::State))
            count();
    });
    connect(&model, &QAbstractItemModel::rowsInserted, this, &AppsProxy::count);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &AppsProxy::count);
    for (const auto rows : { &QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved })
        connect(this, rows, this, &AppsProxy::shownChanged);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &AppsProxy::shownChanged);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &AppsProxy::shownChanged);
    count();
}

AppsProxy::Group AppsProxy::groupOf(AppCondition condition)
{
    switch (condition) {
    case AppCondition::Running:
    case AppCondition::Starting:
    case AppCondition::Stopping: return Group::Running;
    case AppCondition::Idle: return Group::Idle;
    case AppCondition::Stopped:
    case AppCondition::Paused: return Group::Stopped;
    case AppCondition::BackingOff:
    case AppCondition::CrashLooping:
    case AppCondition::Refused: return Group::Crashed;
    }
    Q_UNREACHABLE();
}

void AppsProxy::setLocale(const QLocale &locale)
{
    // The C locale has no collation: digits would sort as bytes.
    m_collator = QCollator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    invalidate();
}

void AppsProxy::setFilterText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
    emit filterChanged();
    emit shownChanged();
}

void AppsProxy::setGroup(Group group)
{
    if (group == m_group)
        return;
    m_group = group;
    invalidateFilter();
    emit filterChanged();
    emit shownChanged();
}

void AppsProxy::clearFilter()
{
    setGroup(Group::All);
    setFilterText({});
}

void AppsProxy::count()
{
    Counts counts{};
    counts[size_t(Group::All)] = m_model.appCount();
    for (int row = 0; row < m_model.appCount(); ++row)
        ++counts[size_t(groupOf(m_model.row(m_model.index(row, 0))->condition))];
    if (counts == m_counts)
        return;
    m_counts = counts;
    emit countsChanged();
}

QModelIndex AppsProxy::indexOf(const QByteArray &app, AppColumn column) const
{
    return mapFromSource(m_model.indexOf(app, column));
}

bool AppsProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (parent.isValid())
        return true;
    const AppRow &app = *m_model.row(m_model.index(row, 0));
    if (m_group != Group::All && groupOf(app.condition) != m_group)
        return false;
    const QString name = appFileName(app.status.name);
    return std::all_of(m_words.begin(), m_words.end(),
                       [&name](const QString &word) { return name.contains(word, Qt::CaseInsensitive); });
}

int AppsProxy::compareNames(const QModelIndex &left, const QModelIndex &right) const
{
    if (left.parent().isValid())
        return left.row() - right.row();
    const QByteArray &a = m_model.row(left)->status.name;
    const QByteArray &b = m_model.row(right)->status.name;
    if (const int order = m_collator.compare(QString::fromUtf8(a), QString::fromUtf8(b)))
        return order;
    return a.compare(b);
}

bool AppsProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    // What is equal stands in the order of names whatever the order: descending asks the other way round.
    const bool isDescending = sortOrder() == Qt::DescendingOrder;
    const auto byName = [&] { return isDescending ? compareNames(left, right) > 0 : compareNames(left, right) < 0; };
    if (left.column() == int(AppColumn::Name))
        return compareNames(left, right) < 0;
    const QVariant a = left.data(AppsModel::RawRole);
    const QVariant b = right.data(AppsModel::RawRole);
    if (!a.isValid() || !b.isValid())
        return a.isValid() == b.isValid() ? byName() : a.isValid() != isDescending;
    if (a.typeId() == QMetaType::QString) {
        const int order = m_collator.compare(a.toString(), b.toString());
        return order == 0 ? byName() : order < 0;
    }
    const QPartialOrdering order = QVariant::compare(a, b);
    if (order == QPartialOrdering::Equivalent)
        return byName();
    return order == QPartialOrdering::Less;
}

} // namespace spawner
