#include "goldens.h"

#include <QDir>
#include <QImageWriter>

#include <algorithm>
#include <cstdlib>

namespace spawner {

using namespace Qt::StringLiterals;

namespace {

/// As small as PNG allows.
bool write(const QString &file, const QImage &picture)
{
    QImageWriter writer(file, "png");
    writer.setCompression(100);
    return QDir().mkpath(QFileInfo(file).path()) && writer.write(picture);
}

/// What is approved is kept with 5 bits a colour: nobody sees it, and it takes half the room.
QImage coarse(const QImage &picture)
{
    const auto round = [](int value) { return std::min((value + 4) / 8 * 8, 255); };
    QImage result(picture.size(), QImage::Format_RGB32);
    QList<QRgb> colors;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QRgb pixel = picture.pixel(x, y);
            const QRgb rounded = qRgb(round(qRed(pixel)), round(qGreen(pixel)), round(qBlue(pixel)));
            result.setPixel(x, y, rounded);
            if (colors.size() <= 256 && !colors.contains(rounded))
                colors.append(rounded);
        }
    }
    return colors.size() > 256 ? result.convertToFormat(QImage::Format_RGB888)
                               : result.convertToFormat(QImage::Format_Indexed8, colors, Qt::ThresholdDither);
}

bool isOther(QRgb one, QRgb two)
{
    return std::abs(qRed(one) - qRed(two)) > Goldens::MaxDifference || std::abs(qGreen(one) - qGreen(two)) > Goldens::MaxDifference
        || std::abs(qBlue(one) - qBlue(two)) > Goldens::MaxDifference;
}

} // namespace

QString Goldens::compare(const QString &name, const QImage &picture) const
{
    const QImage found = picture.convertToFormat(QImage::Format_RGB32);
    const QString file = m_approved + u'/' + name + u".png"_s;
    if (qEnvironmentVariableIntValue("SPAWNER_UPDATE_GOLDENS") == 1)
        return write(file, coarse(found)) ? QString() : u"cannot write "_s + file;
    const QImage approved = QImage(file).convertToFormat(QImage::Format_RGB32);
    if (approved.isNull())
        return refuse(name, u"there is no approved picture %1"_s.arg(file), found, {});
    if (approved.size() != found.size()) {
        return refuse(name, u"%1 × %2 pixels, not %3 × %4"_s.arg(found.width()).arg(found.height()).arg(approved.width()).arg(approved.height()),
                      found, {});
    }
    QImage difference(found.size(), QImage::Format_RGB32);
    qint64 others = 0;
    for (int y = 0; y < found.height(); ++y) {
        for (int x = 0; x < found.width(); ++x) {
            const bool differs = isOther(found.pixel(x, y), approved.pixel(x, y));
            others += differs;
            const int grey = 192 + qGray(approved.pixel(x, y)) / 4;
            difference.setPixel(x, y, differs ? qRgb(220, 0, 0) : qRgb(grey, grey, grey));
        }
    }
    if (double(others) <= MaxOthers * found.width() * found.height())
        return {};
    return refuse(name, u"%1 of %2 pixels differ"_s.arg(others).arg(found.width() * found.height()), found, difference);
}

QString Goldens::refuse(const QString &name, const QString &why, const QImage &picture, const QImage &difference) const
{
    const QString file = m_found + u'/' + name + u".png"_s;
    const QString other = m_found + u'/' + name + u"-difference.png"_s;
    QString text = u"%1: %2; see %3"_s.arg(name, why, write(file, picture) ? file : u"(cannot write %1)"_s.arg(file));
    if (!difference.isNull() && write(other, difference))
        text += u" and "_s + other;
    return text;
}

} // namespace spawner
