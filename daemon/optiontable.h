// Every option of the command line, once: the parser and --help are driven by this table.
#pragma once

#include "daemon/options.h"

#include <vector>

namespace spawner {

/// One option.
struct OptionSpec
{
    QByteArray name; ///< behind two dashes
    QByteArray goName; ///< the Go original's name for it, behind one dash or two; empty if it had none
    QByteArray key; ///< of the config that it sets; empty if it sets none
    QByteArray placeholder; ///< of its value; empty if it takes none
    QByteArray fixedValue; ///< what it sets its key to if it takes no value
    std::optional<Options::Action> action;
    QByteArray help;

    bool takesValue() const { return !placeholder.isEmpty(); }
};

/// All options, in the order in which --help shows them.
const std::vector<OptionSpec> &optionTable();

} // namespace spawner
