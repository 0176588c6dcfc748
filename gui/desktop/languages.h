// The language of the program, switched while it runs.
#pragma once

#include <QList>
#include <QLocale>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTranslator>

#include <memory>
#include <vector>

namespace spawner {

/// Finds the translations there are (files NAME_LANGUAGE.qm) and installs one, with Qt's own, the layout's direction and
/// QLocale's default. Widgets get QEvent::LanguageChange. Texts in the sources are English, so that is always there. Main
/// thread; needs an application object.
class Languages : public QObject
{
    Q_OBJECT
public:
    struct Language
    {
        QString code; ///< "de", "pt_BR"
        QString name; ///< in itself: "Deutsch"
    };

    /// `folder` of the translations.
    explicit Languages(const QString &folder = QStringLiteral(":/i18n"), QObject *parent = nullptr);
    ~Languages() override;

    const QList<Language> &available() const { return m_available; } ///< sorted by name
    /// `code` as in Settings: empty = the first of the system's languages that there is. One that there is not is English.
    void use(const QString &code);
    const QString &current() const { return m_current; } ///< code of the language in use; never empty after use()
    /// Which language use({}) would take of those that a person prefers, best first ("de-AT", "en").
    QString bestOf(const QStringList &preferred) const;

signals:
    void changed();

private:
    void install(const QString &folder, const QString &file);
    QLocale localeFor(const QString &code) const;

    QString m_folder;
    QList<Language> m_available;
    QString m_current;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace spawner
