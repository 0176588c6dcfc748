// A table in which only rows with every word of a search are shown.
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace spawner {

/// Words are looked for in all columns, whatever their case. Sorts by `rawRole` of the model. Main thread.
class WordsProxy : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit WordsProxy(int rawRole, QObject *parent = nullptr);

    void setSearch(const QString &text);
    const QString &search() const { return m_text; }
    /// Rows that the search (and whatever else filters) hides.
    int hiddenCount() const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString m_text;
    QStringList m_words;
};

} // namespace spawner
