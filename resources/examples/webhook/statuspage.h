// How the receiver is, for people and programs. Shows neither the secret nor ids of hooks nor what messages
// say.
#pragma once

#include "counts.h"
#include "spool.h"

#include <string>

namespace examples {

struct Status
{
    Counts counts;
    qsizetype waiting = 0;
    int longest = 0;
    QString problem; ///< why nothing can be received; empty if all is well
    QList<Outcome> last; ///< newest first
};

std::string statusPage(const Status &status);
std::string statusJson(const Status &status);

} // namespace examples
