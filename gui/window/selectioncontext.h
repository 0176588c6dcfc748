// What the actions can be about, from what is selected and known.
#pragma once

#include "gui/actions/actionregistry.h"

#include <QByteArrayList>

namespace spawner {

class Session;

/// Everything but hasLogLines and hasTray, which others know.
ActionContext contextOf(const Session &session, const QByteArrayList &selected);

} // namespace spawner
