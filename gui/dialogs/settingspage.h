// A page of the settings dialog.
#pragma once

#include "gui/dialogs/livetexts.h"
#include "gui/settings/settings.h"
#include "gui/style/colors.h"
#include "gui/style/icons.h"

#include <QStringList>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace spawner {

/// Headings with forms below. Widgets are bound to settings both ways: what is changed here applies at once, what is
/// changed elsewhere shows here. Main thread.
class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsPage(Settings &settings, QWidget *parent = nullptr);

    virtual QString title() const = 0;
    virtual Glyph glyph() const = 0;
    /// The page is about to be seen: what does not tell when it changes is looked at again.
    virtual void refresh() { }

    /// All that can be read on it, for the search: labels, buttons, choices, words of settings.
    virtual QStringList searchTexts() const;
    /// Marks what contains `words`; empty = nothing.
    void markMatches(const QString &words);

protected:
    using Text = LiveTexts::Text;

    void changeEvent(QEvent *event) override;

    /// A heading with a form below it.
    QFormLayout *addSection(const Text &heading);
    /// The same for something of another shape.
    QVBoxLayout *addWideSection(const Text &heading);
    /// Room below the last section, if none of them grows.
    void addStretch();
    /// A sentence in smaller words: what a setting does, why it cannot be changed.
    QLabel *makeHint(const Text &text = {});
    void showHint(QLabel *hint, const QString &text); ///< hidden if empty
    /// What went wrong, in the colour of errors; hidden until showProblem(). Announced to screen readers.
    QLabel *makeProblem(const char *objectName);
    void showProblem(QLabel *problem, const QString &text, Tone tone = Tone::Bad);

    QCheckBox *makeCheck(const char *objectName, const Text &text, const Setting<bool> &setting);
    /// Values of the setting, and what they are called.
    using Choices = QList<std::pair<QString, Text>>;
    QComboBox *makeCombo(const char *objectName, const Setting<QString> &setting, const Choices &choices);
    QPushButton *makeButton(const char *objectName, const Text &text);
    /// As wide as its text, at the beginning of a row of its own.
    void addButton(QFormLayout *form, QPushButton *button);
    /// A row whose label has the field for its buddy.
    void addRow(QFormLayout *form, const Text &label, QWidget *field);

    /// `update` runs now and whenever the setting was changed, here or elsewhere.
    void follow(const char *key, std::function<void()> update);
    void bind(QComboBox *combo, const Setting<QString> &setting); ///< by the data of its items
    void bind(QSpinBox *box, const Setting<int> &setting);

    Settings &m_settings;
    LiveTexts m_texts;

private:
    void restyle();

    QVBoxLayout *m_layout;
    QList<std::pair<QByteArray, std::function<void()>>> m_followers;
};

} // namespace spawner
