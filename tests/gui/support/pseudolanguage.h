// A language in which everything stands in brackets: what does not is no text of tr(), or did not follow the change.
#pragma once

#include <QStringList>
#include <QTranslator>

class QWidget;

namespace spawner {

/// Installed with QCoreApplication::installTranslator() it makes "Restart" "⟦Restart~~~⟧": longer, as German is.
class PseudoLanguage : public QTranslator
{
    Q_OBJECT
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *sourceText, const char *disambiguation = nullptr,
                      int n = -1) const override;
};

/// Texts within `root` (of labels, buttons, groups, tabs, headers, combo boxes, actions; titles, tips, placeholders and
/// names for screen readers too) that are not in the pseudo language, one line each. Texts that a test expects to be the
/// same in all languages (names, paths) are `allowed`; numbers and signs are always.
QStringList untranslatedTexts(const QWidget &root, const QStringList &allowed = {});

} // namespace spawner
