// Every glyph is there, in any size and mode, tells itself apart and follows the palette.
#include "gui/style/icons.h"

#include <QGuiApplication>
#include <QImage>
#include <QTest>

using namespace spawner;
using namespace Qt::StringLiterals;

namespace {

constexpr int GlyphCount = int(Glyph::RemoteDaemon) + 1;
constexpr int FirstState = int(Glyph::StateRunning);
constexpr int LastState = int(Glyph::StateBackoff);

QImage drawn(Glyph glyph, int size, const QColor &color = Qt::black)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintGlyph(painter, glyph, QRectF(0, 0, size, size), color);
    return image;
}

int inkOf(const QImage &image)
{
    int ink = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ink += qAlpha(image.pixel(x, y));
    }
    return ink / 255;
}

QRgb strongest(const QImage &image)
{
    QRgb best = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) > qAlpha(best))
                best = image.pixel(x, y);
        }
    }
    return best;
}

QPalette darkPalette()
{
    QPalette palette(QColor(0x2b, 0x2d, 0x30));
    palette.setColor(QPalette::WindowText, Qt::white);
    palette.setColor(QPalette::Base, QColor(0x1e, 0x1f, 0x22));
    return palette;
}

// All glyphs, on both grounds, at the sizes they are used in: to be looked at.
QImage contactSheet()
{
    constexpr int Cell = 76;
    constexpr int Columns = 12;
    const int rows = (GlyphCount + Columns - 1) / Columns;
    QImage sheet(Columns * Cell, 2 * rows * Cell + 2 * 140, QImage::Format_RGB32);
    QPainter painter(&sheet);
    for (const bool dark : { false, true }) {
        const int top = dark ? sheet.height() / 2 : 0;
        const QPalette palette = dark ? darkPalette() : QPalette(QColor(0xef, 0xef, 0xef));
        painter.fillRect(0, top, sheet.width(), sheet.height() / 2, palette.color(QPalette::Base));
        for (int i = 0; i < GlyphCount; ++i) {
            const auto tone = toneOf(Glyph(i));
            const QColor color = tone ? toneColor(*tone, palette) : palette.color(QPalette::WindowText);
            const QPoint at((i % Columns) * Cell + 4, top + (i / Columns) * Cell + 4);
            paintGlyph(painter, Glyph(i), QRectF(at, QSizeF(48, 48)), color);
            paintGlyph(painter, Glyph(i), QRectF(at + QPoint(52, 0), QSizeF(16, 16)), color);
            paintGlyph(painter, Glyph(i), QRectF(at + QPoint(50, 20), QSizeF(22, 22)), color);
            paintGlyph(painter, Glyph(i), QRectF(at + QPoint(49, 46), QSizeF(24, 24)), color);
        }
        int x = 4;
        for (const int size : { 16, 22, 24, 32, 48, 64, 128 }) {
            painter.drawPixmap(x, top + rows * Cell + 4, programIcon().pixmap(QSize(size, size), 1.0));
            x += size + 8;
        }
    }
    return sheet;
}

} // namespace

class IconsTest : public QObject
{
    Q_OBJECT
private slots:
    void cleanup() { QGuiApplication::setPalette(QPalette()); }

    void everyGlyphHasInk_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : { 8, 12, 16, 18, 20, 22, 24, 32, 48, 64 })
            QTest::addRow("%d", size) << size;
    }

    void everyGlyphHasInk()
    {
        QFETCH(int, size);
        for (int i = 0; i < GlyphCount; ++i) {
            const QIcon icon = spawner::icon(Glyph(i));
            QVERIFY(!icon.isNull());
            const QImage image = icon.pixmap(QSize(size, size), 1.0).toImage();
            QCOMPARE(image.size(), QSize(size, size));
            const int ink = inkOf(image);
            QVERIFY2(ink > size * size / 40 && ink < size * size * 9 / 10, qPrintable(u"glyph %1: %2"_s.arg(i).arg(ink)));
        }
    }

    // An upright line is one column of full ink at 16 pixels, not two pale ones.
    void linesAreCrispAtSixteen()
    {
        const QImage plus = drawn(Glyph::Add, 16);
        for (int x = 0; x < 16; ++x) {
            const int alpha = qAlpha(plus.pixel(x, 5));
            QVERIFY2(alpha == 0 || alpha == 255, qPrintable(u"column %1: %2"_s.arg(x).arg(alpha)));
        }
        const QImage stop = drawn(Glyph::Stop, 16);
        for (int x = 0; x < 16; ++x)
            QVERIFY(qAlpha(stop.pixel(x, 8)) % 255 == 0);
    }

    void symmetricGlyphsStaySymmetric_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : { 16, 20, 22, 24, 32, 48 })
            QTest::addRow("%d", size) << size;
    }

    void symmetricGlyphsStaySymmetric()
    {
        QFETCH(int, size);
        for (const Glyph glyph : { Glyph::Add, Glyph::Next, Glyph::Follow, Glyph::Deploy, Glyph::Bookmark, Glyph::StateStopped,
                                   Glyph::Warning, Glyph::StateCrashed, Glyph::LocalDaemon, Glyph::Pin }) {
            const QImage image = drawn(glyph, size);
            int left = size;
            int right = -1;
            for (int y = 0; y < size; ++y) {
                for (int x = 0; x < size; ++x) {
                    if (qAlpha(image.pixel(x, y)) < 40)
                        continue;
                    left = std::min(left, x);
                    right = std::max(right, x);
                }
            }
            const auto columnInk = [&image](int x) { return inkOf(image.copy(x, 0, 1, image.height())); };
            for (int x = left; x <= right; ++x) {
                const int difference = std::abs(columnInk(x) - columnInk(left + right - x));
                QVERIFY2(difference <= 1, qPrintable(u"glyph %1, column %2: %3"_s.arg(int(glyph)).arg(x).arg(difference)));
            }
        }
    }

    // By shape alone, as somebody sees them who sees no colours.
    void statesDifferInShape()
    {
        for (int a = FirstState; a <= LastState; ++a) {
            for (int b = a + 1; b <= LastState; ++b) {
                const QImage first = drawn(Glyph(a), 16);
                const QImage second = drawn(Glyph(b), 16);
                int difference = 0;
                for (int y = 0; y < 16; ++y) {
                    for (int x = 0; x < 16; ++x)
                        difference += std::abs(qAlpha(first.pixel(x, y)) - qAlpha(second.pixel(x, y)));
                }
                QVERIFY2(difference / 255 >= 20, qPrintable(u"%1 and %2: %3"_s.arg(a).arg(b).arg(difference / 255)));
            }
            QVERIFY(toneOf(Glyph(a)).has_value());
        }
    }

    void followsModeAndPalette()
    {
        const QIcon verb = icon(Glyph::Stop);
        const auto color = [](const QIcon &icon, QIcon::Mode mode) {
            return strongest(icon.pixmap(QSize(24, 24), 1.0, mode).toImage());
        };
        for (const QPalette &palette : { QPalette(QColor(0xef, 0xef, 0xef)), darkPalette() }) {
            QGuiApplication::setPalette(palette);
            QCOMPARE(color(verb, QIcon::Normal), palette.color(QPalette::Active, QPalette::WindowText).rgb());
            QCOMPARE(color(verb, QIcon::Disabled), palette.color(QPalette::Disabled, QPalette::WindowText).rgb());
            QCOMPARE(color(verb, QIcon::Selected), palette.color(QPalette::Active, QPalette::HighlightedText).rgb());
            QCOMPARE(color(icon(Glyph::Error), QIcon::Normal), toneColor(Tone::Bad, palette).rgb());
        }
    }

    void followsThePixelRatio()
    {
        const QPixmap pixmap = icon(Glyph::Copy).pixmap(QSize(16, 16), 2.0);
        QCOMPARE(pixmap.size(), QSize(32, 32));
        QCOMPARE(pixmap.devicePixelRatio(), 2.0);
        QVERIFY(inkOf(pixmap.toImage()) > 3 * inkOf(icon(Glyph::Copy).pixmap(QSize(16, 16), 1.0).toImage()));
    }

    void programIconHasTheUsualSizes()
    {
        for (const int size : { 16, 22, 24, 32, 48, 64, 128, 256 }) {
            QVERIFY(programIcon().availableSizes().contains(QSize(size, size)));
            QVERIFY(inkOf(programIcon().pixmap(QSize(size, size), 1.0).toImage()) > size * size / 2);
        }
        const QString folder = qEnvironmentVariable("SPAWNER_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(contactSheet().save(folder + u"/glyphs.png"_s));
    }
};

QTEST_MAIN(IconsTest)
#include "iconstest.moc"
