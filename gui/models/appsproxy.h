// The list of apps, sorted and filtered.
#pragma once

#include "gui/models/appsmodel.h"

#include <QCollator>
#include <QSortFilterProxyModel>
#include <QStringList>

#include <array>

namespace spawner {

/// Sorts by values rather than texts, names as people do (2 before 10), equal ones by name, and those without a value last in
/// either order. Shows the apps that are in a group and whose name has every word of the filter. Main thread.
class AppsProxy : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    /// Every app is in exactly one of the others.
    enum class Group { All, Running, Idle, Stopped, Crashed };
    static constexpr int GroupCount = 5;
    using Counts = std::array<int, GroupCount>;

    /// `model` must outlive this.
    explicit AppsProxy(AppsModel &model, QObject *parent = nullptr);

    AppsModel &apps() const { return m_model; }
    static Group groupOf(AppCondition condition); ///< never All

    void setFilterText(const QString &text);
    const QString &filterText() const { return m_text; }
    void setGroup(Group group);
    Group group() const { return m_group; }
    void clearFilter();

    /// How many apps are in each group, whatever the filter.
    const Counts &counts() const { return m_counts; }
    /// Apps that the filter hides.
    int hiddenCount() const { return m_model.appCount() - rowCount(); }

    QModelIndex indexOf(const QByteArray &app, AppColumn column = AppColumn::Name) const;
    /// After a change of the language: other rules of sorting.
    void setLocale(const QLocale &locale);

signals:
    void filterChanged();
    void countsChanged();
    /// hiddenCount() or rowCount() of apps is another.
    void shownChanged();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    void count();
    int compareNames(const QModelIndex &left, const QModelIndex &right) const;

    AppsModel &m_model;
    QCollator m_collator;
    QString m_text;
    QStringList m_words;
    Group m_group = Group::All;
    Counts m_counts{};
};

} // namespace spawner
