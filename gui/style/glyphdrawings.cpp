#include "gui/style/glyphdrawings.h"

#include <array>

namespace spawner {

namespace {

// The language: gui/style/glyphshape.h. Drawings keep 2 units from the border; 12 is the middle.
const char *verbDrawing(Glyph glyph)
{
    switch (glyph) {
    case Glyph::Deploy: return "s M 4 15 L 4 20 L 20 20 L 20 15 M 12 16 L 12 4 M 7 9 L 12 4 L 17 9";
    case Glyph::OpenInBrowser: return "s M 10 5 L 4 5 L 4 20 L 19 20 L 19 14 M 14 4 L 20 4 L 20 10 M 20 4 L 11 13";
    case Glyph::Start: return "f M 7 4 L 20 12 L 7 20 Z";
    case Glyph::Restart: return "s A 12 12 8 25 295 M 20 4 L 20 9 L 15 9";
    case Glyph::Stop: return "f R 5 5 14 14 2";
    case Glyph::Kill: return "f M 14 2 L 5 13 L 11 13 L 9 22 L 19 10 L 13 10 Z";
    case Glyph::Pause: return "f R 6 4 4 16 1 R 14 4 4 16 1";
    case Glyph::Resume: return "f R 4 4 3 16 1 M 10 4 L 21 12 L 10 20 Z";
    case Glyph::Pin: return "s M 7 4 L 17 4 M 9 4 L 9 10 L 6 14 L 18 14 L 15 10 L 15 4 M 12 14 L 12 21";
    case Glyph::Extend: return "s A 10 14 7 60 300 M 10 10 L 10 14 L 13 16 M 19 2 L 19 8 M 16 5 L 22 5";
    case Glyph::Rollback: return "s A 12 12 8 155 -295 M 4 4 L 4 9 L 9 9 M 12 8 L 12 12 L 15 14";
    case Glyph::Copy: return "s R 9 8 11 13 2 M 15 3 L 6 3 Q 4 3 4 5 L 4 16";
    case Glyph::Save: return "s M 5 4 L 16 4 L 20 8 L 20 20 L 4 20 L 4 4 Z M 8 4 L 8 9 L 15 9 L 15 4 M 7 20 L 7 14 L 17 14 L 17 20";
    case Glyph::Search: return "s O 10 10 6 M 15 15 L 20 20";
    case Glyph::Clear: return "s O 12 12 9 M 9 9 L 15 15 M 15 9 L 9 15";
    case Glyph::Follow: return "s M 12 3 L 12 16 M 6 10 L 12 16 L 18 10 M 5 21 L 19 21";
    case Glyph::Wrap: return "s M 3 5 L 21 5 M 3 12 L 17 12 a 17 15 3 90 -180 L 12 18 M 15 15 L 12 18 L 15 21 M 3 18 L 7 18";
    case Glyph::Previous: return "s M 5 15 L 12 8 L 19 15";
    case Glyph::Next: return "s M 5 9 L 12 16 L 19 9";
    case Glyph::Bookmark: return "s M 6 3 L 18 3 L 18 21 L 12 16 L 6 21 Z";
    case Glyph::Filter: return "s M 3 4 L 21 4 L 14 12 L 14 20 L 10 17 L 10 12 Z";
    case Glyph::Connect: return "s M 9 3 L 9 7 M 15 3 L 15 7 M 5 8 L 19 8 M 7 8 L 7 11 Q 7 16 12 16 Q 17 16 17 11 L 17 8 M 12 16 L 12 21";
    case Glyph::Disconnect:
        return "s M 9 3 L 9 4 M 15 3 L 15 7 M 12 8 L 19 8 M 7 9 L 7 11 Q 7 16 12 16 M 17 8 L 17 11 L 16 13 M 12 16 L 12 21 M 3 3 L 21 21";
    case Glyph::Settings: return "s M 3 7 L 12 7 M 18 7 L 21 7 O 15 7 3 M 3 17 L 6 17 M 12 17 L 21 17 O 9 17 3";
    case Glyph::Doctor: return "s M 2 12 L 7 12 L 10 5 L 14 19 L 17 12 L 22 12";
    case Glyph::Help: return "s O 12 12 9 M 9 10 Q 9 7 12 7 Q 15 7 15 9.5 Q 15 11 12 13 L 12 14 f O 12 17 1.2";
    case Glyph::About: return "s O 12 12 9 M 12 12 L 12 17 f O 12 7 1.3";
    case Glyph::Quit: return "s M 12 3 L 12 12 A 12 13 8 125 290";
    case Glyph::Add: return "s M 12 4 L 12 20 M 4 12 L 20 12";
    case Glyph::Remove: return "s M 4 6 L 20 6 M 9 6 L 9 3 L 15 3 L 15 6 M 6 6 L 7 21 L 17 21 L 18 6 M 10 10 L 10 17 M 14 10 L 14 17";
    case Glyph::Edit: return "s M 4 20 L 5 15 L 16 4 L 20 8 L 9 19 Z M 13 7 L 17 11";
    case Glyph::Log: return "s R 4 3 16 18 2 M 8 8 L 16 8 M 8 12 L 16 12 M 8 16 L 13 16";
    default: return nullptr;
    }
}

const char *stateDrawing(Glyph glyph)
{
    switch (glyph) {
    case Glyph::StateRunning: return "f O 12 12 9 M 10 8 L 16 12 L 10 16 Z";
    case Glyph::StateIdle: return "s O 12 12 8 f M 12 4 A 12 12 8 90 180 Z";
    case Glyph::StateStarting: return "s A 12 12 8 90 -270 f O 12 12 3";
    case Glyph::StateStopped: return "s O 12 12 7";
    case Glyph::StateStopping: return "s O 12 12 9 f R 8 8 8 8 1";
    case Glyph::StateCrashed: return "b M 6 6 L 18 18 M 18 6 L 6 18";
    case Glyph::StatePaused: return "f R 6 5 4 14 1 R 14 5 4 14 1";
    case Glyph::StateRefused: return "s O 12 12 9 M 6 6 L 18 18";
    case Glyph::StateBackoff:
        return "s M 5 3 L 19 3 M 5 21 L 19 21 M 7 3 L 7 7 L 17 17 L 17 21 M 17 3 L 17 7 L 7 17 L 7 21 f M 8 20 L 12 15 L 16 20 Z";
    default: return nullptr;
    }
}

const char *otherDrawing(Glyph glyph)
{
    switch (glyph) {
    case Glyph::Information: return "f O 12 12 10 M 11 11 L 13 11 L 13 17 L 11 17 Z O 12 7.5 1.4";
    case Glyph::Success: return "f O 12 12 10 M 7 12.5 L 8.5 11 L 10.7 13.2 L 15.7 8.2 L 17.2 9.7 L 10.7 16.2 Z";
    case Glyph::Warning:
        return "f M 11 3 Q 12 1.5 13 3 L 22 19.5 Q 22.5 21 21 21 L 3 21 Q 1.5 21 2 19.5 Z "
               "M 11 9 L 13 9 L 13 15 L 11 15 Z O 12 17.6 1.3";
    case Glyph::Error:
        return "f M 8 2 L 16 2 L 22 8 L 22 16 L 16 22 L 8 22 L 2 16 L 2 8 Z M 8 9.5 L 9.5 8 L 12 10.5 L 14.5 8 L 16 9.5 "
               "L 13.5 12 L 16 14.5 L 14.5 16 L 12 13.5 L 9.5 16 L 8 14.5 L 10.5 12 Z";
    case Glyph::LocalDaemon: return "s R 3 4 18 12 2 M 8 20 L 16 20 M 12 16 L 12 20";
    case Glyph::SystemDaemon: return "s R 3 4 18 7 2 R 3 13 18 7 2 f O 7 7.5 1.2 O 7 16.5 1.2";
    case Glyph::RemoteDaemon: return "s O 12 12 9 M 3 12 L 21 12 M 12 3 C 7 8 7 16 12 21 C 17 16 17 8 12 3";
    default: return nullptr;
    }
}

constexpr int GlyphCount = int(Glyph::RemoteDaemon) + 1;

std::array<GlyphShape, GlyphCount> readAll()
{
    std::array<GlyphShape, GlyphCount> shapes;
    for (int i = 0; i < GlyphCount; ++i) {
        const auto glyph = Glyph(i);
        const char *drawing = verbDrawing(glyph);
        if (!drawing)
            drawing = stateDrawing(glyph);
        if (!drawing)
            drawing = otherDrawing(glyph);
        Q_ASSERT(drawing);
        shapes[size_t(i)] = GlyphShape(drawing);
    }
    return shapes;
}

} // namespace

const GlyphShape &shapeOf(Glyph glyph)
{
    static const std::array<GlyphShape, GlyphCount> Shapes = readAll();
    return Shapes[size_t(glyph)];
}

} // namespace spawner
