// The pictures of the tray icon: told apart by shape, seen on every panel.
#include "gui/desktop/trayicon.h"
#include "gui/support/contrast.h"

#include <QImage>
#include <QPainter>
#include <QSet>
#include <QTest>

#include <array>
#include <cstdlib>

using namespace spawner;
using namespace Qt::StringLiterals;

namespace {

using State = TrayLook::State;
using Style = TrayLook::Style;

constexpr std::array States{ State::Resting, State::Running, State::Offline, State::Attention };
constexpr std::array Sizes{ 16, 22, 24, 32, 48 };

QImage onPanel(const TrayLook &look, int size, const QColor &panel)
{
    QImage image(size, size, QImage::Format_RGB32);
    image.fill(panel);
    QPainter painter(&image);
    painter.drawPixmap(0, 0, trayPixmap(look, size));
    return image;
}

/// The share of pixels that stand out from the panel (3:1).
double visibleShare(const TrayLook &look, int size, const QColor &panel)
{
    const QImage image = onPanel(look, size, panel);
    int count = 0;
    for (int y = 0; y < size; ++y) {
        for (int x = 0; x < size; ++x)
            count += contrast(image.pixelColor(x, y), panel) >= 3;
    }
    return double(count) / (size * size);
}

/// The share of pixels whose opacity differs clearly: the shape, without colour.
double shapeDifference(const TrayLook &a, const TrayLook &b, int size)
{
    const QImage first = trayPixmap(a, size).toImage().convertToFormat(QImage::Format_ARGB32);
    const QImage second = trayPixmap(b, size).toImage().convertToFormat(QImage::Format_ARGB32);
    int count = 0;
    for (int y = 0; y < size; ++y) {
        for (int x = 0; x < size; ++x)
            count += std::abs(qAlpha(first.pixel(x, y)) - qAlpha(second.pixel(x, y))) > 96;
    }
    return double(count) / (size * size);
}

} // namespace

class TestTrayIcon : public QObject
{
    Q_OBJECT

private slots:
    void hasEverySizeThatPanelsAskFor()
    {
        for (const State state : States) {
            const QIcon icon = trayIcon({ state, false, Style::Color });
            for (const int size : Sizes) {
                QVERIFY(icon.availableSizes().contains(QSize(size, size)));
                QCOMPARE(icon.pixmap(QSize(size, size), 1.0).size(), QSize(size, size));
            }
            QCOMPARE(icon.pixmap(QSize(22, 22), 2.0).size(), QSize(44, 44));
        }
    }

    void statesAreToldApartWithoutColour()
    {
        for (const Style style : { Style::Light, Style::Dark }) {
            for (const int size : Sizes) {
                for (const State a : States) {
                    for (const State b : States) {
                        const double difference = shapeDifference({ a, false, style }, { b, false, style }, size);
                        QVERIFY2(a == b ? difference == 0 : difference > 0.06,
                                 qPrintable(u"%1 %2 %3 %4"_s.arg(size).arg(int(a)).arg(int(b)).arg(difference)));
                    }
                    QVERIFY(shapeDifference({ a, false, style }, { a, true, style }, size) > 0.05);
                }
            }
        }
    }

    void canBeSeenOnEveryPanel()
    {
        const QList<QColor> dark{ Qt::black, QColor(0x1e, 0x1e, 0x22), QColor(0x31, 0x36, 0x3b) };
        const QList<QColor> light{ Qt::white, QColor(0xef, 0xef, 0xef), QColor(0xe0, 0xe0, 0xe4) };
        for (const State state : States) {
            for (const bool isMuted : { false, true }) {
                for (const int size : Sizes) {
                    for (const QColor &panel : dark) {
                        QVERIFY(visibleShare({ state, isMuted, Style::Light }, size, panel) > 0.2);
                        QVERIFY2(visibleShare({ state, isMuted, Style::Color }, size, panel) > 0.12,
                                 qPrintable(u"%1 %2 %3"_s.arg(int(state)).arg(size).arg(panel.name())));
                    }
                    for (const QColor &panel : light) {
                        QVERIFY(visibleShare({ state, isMuted, Style::Dark }, size, panel) > 0.2);
                        QVERIFY2(visibleShare({ state, isMuted, Style::Color }, size, panel) > 0.12,
                                 qPrintable(u"%1 %2 %3"_s.arg(int(state)).arg(size).arg(panel.name())));
                    }
                }
            }
        }
    }

    void symbolicOnesHaveOneColour()
    {
        for (const Style style : { Style::Light, Style::Dark }) {
            const QImage image = trayPixmap({ State::Attention, true, style }, 48).toImage();
            QSet<QRgb> colours;
            for (int y = 0; y < 48; ++y) {
                for (int x = 0; x < 48; ++x) {
                    if (qAlpha(image.pixel(x, y)) == 255)
                        colours.insert(image.pixel(x, y));
                }
            }
            QCOMPARE(colours.size(), 1);
        }
    }

    void stylesHaveNames()
    {
        QCOMPARE(TrayLook::styleFrom(u"light"_s), Style::Light);
        QCOMPARE(TrayLook::styleFrom(u"dark"_s), Style::Dark);
        QCOMPARE(TrayLook::styleFrom(u"color"_s), Style::Color);
        qputenv("XDG_CURRENT_DESKTOP", "ubuntu:GNOME");
        QCOMPARE(TrayLook::styleFrom(u"auto"_s), Style::Light);
        qputenv("XDG_CURRENT_DESKTOP", "KDE");
        QCOMPARE(TrayLook::styleFrom(u"auto"_s), Style::Color);
        qunsetenv("XDG_CURRENT_DESKTOP");
        QCOMPARE(TrayLook::styleFrom(u"nonsense"_s), Style::Color);
    }
};

QTEST_MAIN(TestTrayIcon)
#include "test_trayicon.moc"
