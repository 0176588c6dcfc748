// Texts of widgets that follow the language.
#pragma once

#include <QPointer>
#include <QString>

#include <functional>
#include <vector>

namespace spawner {

/// Where a dialog keeps how its widgets get their texts: each is set when it is added, and again by apply(), for
/// changeEvent(LanguageChange). A value, as long as the dialog.
class LiveTexts
{
public:
    using Text = std::function<QString()>;

    /// `set` is a member of the widget (&QLabel::setText) or takes it; nothing happens any more once the widget is gone.
    template <typename Widget, typename Set>
    void add(Widget *widget, Set set, Text text)
    {
        add([target = QPointer<Widget>(widget), set, text = std::move(text)] {
            if (target)
                std::invoke(set, target.data(), text());
        });
    }
    /// Anything else that depends on the language.
    void add(std::function<void()> update)
    {
        update();
        m_updates.push_back(std::move(update));
    }
    void apply() const
    {
        for (const auto &update : m_updates)
            update();
    }

private:
    std::vector<std::function<void()>> m_updates;
};

} // namespace spawner
