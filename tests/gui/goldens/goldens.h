// Pictures of windows, beside those that people approved.
#pragma once

#include <QImage>
#include <QString>

namespace spawner {

/// With SPAWNER_UPDATE_GOLDENS=1 in the environment every picture is approved, and written.
class Goldens
{
public:
    /// A pixel is another one if a colour differs by more than that, of 255; letters differ more.
    static constexpr int MaxDifference = 24;
    /// So many others may be there: an edge that is rounded in another way, not a word.
    static constexpr double MaxOthers = 0.0002;

    /// Folders of approved pictures, and of those found that differ.
    Goldens(QString approved, QString found) : m_approved(std::move(approved)), m_found(std::move(found)) { }

    /// Empty if `picture` looks as the approved one of that name; else why not, and where to look at it.
    QString compare(const QString &name, const QImage &picture) const;

private:
    QString refuse(const QString &name, const QString &why, const QImage &picture, const QImage &difference) const;

    QString m_approved;
    QString m_found;
};

} // namespace spawner
