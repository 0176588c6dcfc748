// What stands in the cells of the list of apps: for eyes, for sorting, for screen readers.
#pragma once

#include "gui/models/approw.h"

#include <QCoreApplication>
#include <QVariant>

namespace spawner {

/// Functions of a row alone; `nowMs` is the daemon's clock.
class AppCells
{
    Q_DECLARE_TR_FUNCTIONS(spawner::AppCells)
public:
    static QString title(AppColumn column);
    static QString explanation(AppColumn column); ///< of the title: a sentence
    static bool isNumber(AppColumn column); ///< to be aligned so that digits stand below digits

    static QString text(const AppRow &row, AppColumn column, qint64 nowMs);
    static QString text(const AppRow &row, const ChildRow &child, AppColumn column, qint64 nowMs);
    /// For sorting: a number or a text; invalid where there is nothing to compare.
    static QVariant raw(const AppRow &row, AppColumn column);
    static QVariant raw(const ChildRow &child, AppColumn column);
    /// "12.4 requests per second". Never empty where text() is not.
    static QString sentence(const AppRow &row, AppColumn column, qint64 nowMs);
    static QString sentence(const AppRow &row, const ChildRow &child, AppColumn column, qint64 nowMs);

private:
    static QString childName(const ChildStatus &child);
    static QString count(quint64 number, AppColumn column);
};

} // namespace spawner
