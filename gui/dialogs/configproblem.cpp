#include "gui/dialogs/configproblem.h"

#include <QRegularExpression>

namespace spawner {

using namespace Qt::StringLiterals;

ConfigProblem ConfigProblem::parse(const QString &line)
{
    static const QRegularExpression Form(u"^(.+?):(\\d+):(\\d+): (.*)$"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = Form.match(line);
    if (!match.hasMatch())
        return { .text = line };
    return { match.captured(1), match.capturedView(2).toInt(), match.capturedView(3).toInt(), match.captured(4) };
}

} // namespace spawner
