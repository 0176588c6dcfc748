// Light or dark.
#pragma once

#include <QObject>
#include <QPalette>
#include <QString>

class QDBusVariant;

namespace spawner {

/// Makes the program light or dark: as chosen, or ("auto") as the desktop's settings portal says, live. Only where the
/// desktop's own palette is not what is wanted it brings Fusion with a palette of its own. Without a bus or a portal "auto" is
/// what the desktop gives. Main thread; needs a QApplication.
class Theme : public QObject
{
    Q_OBJECT
public:
    enum class Choice { Auto, Light, Dark };
    /// "auto", "light", "dark", as in keys::Theme; anything else is Auto.
    static Choice choiceFrom(const QString &name);

    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    void choose(Choice choice);
    Choice choice() const { return m_choice; }
    bool isDark() const; ///< now

    static QPalette palette(bool isDark); ///< ours

signals:
    void changed(); ///< light became dark or back

private slots:
    void onSettingChanged(const QString &nameSpace, const QString &key, const QDBusVariant &value);

private:
    enum class Preference { None, Dark, Light };
    static Preference preferenceOf(uint scheme); // the portal's number
    void askPortal();
    void prefer(Preference preference);
    void apply();
    void wear(bool own, bool isDark);

    Choice m_choice = Choice::Auto;
    Preference m_preference = Preference::None;
    QString m_desktopStyle;
    bool m_isOwn = false; // the palette is ours
    bool m_isOwnDark = false;
};

} // namespace spawner
