// How conditions and events look: glyphs and tones, the same in every view.
#pragma once

#include "gui/client/appcondition.h"
#include "gui/style/colors.h"
#include "gui/style/icons.h"

#include <QByteArrayView>
#include <QString>

namespace spawner {

Glyph glyphOf(AppCondition condition);
Tone toneOf(AppCondition condition);

/// The condition that stands for the state of a process ("starting", "ready", ...) in glyphs.
AppCondition conditionOfChild(QByteArrayView state, int inFlight);

/// For the types of events of the control protocol; an unknown one gets Information.
Glyph glyphOfEvent(QByteArrayView type);
/// "Crash", "New version": translated; an unknown type as it is.
QString eventTypeText(QByteArrayView type);

} // namespace spawner
