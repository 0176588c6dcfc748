// What each glyph looks like.
#pragma once

#include "gui/style/glyphshape.h"
#include "gui/style/icons.h"

namespace spawner {

/// Kept from the first use on.
const GlyphShape &shapeOf(Glyph glyph);

} // namespace spawner
