#include "gui/desktop/languages.h"

#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>

#include <algorithm>

namespace spawner {

using namespace Qt::StringLiterals;

namespace {

constexpr auto English = "en"_L1;

/// "spawner_pt_BR.qm" -> "pt_BR"; empty if it is no translation of ours.
QString codeOf(const QString &file)
{
    if (file.startsWith("qt"_L1))
        return {};
    const QString code = file.section(u'.', 0, -2).section(u'_', 1);
    return QLocale(code).language() == QLocale::C ? QString() : code;
}

QString nameOf(const QString &code)
{
    const QLocale locale(code);
    QString name = locale.nativeLanguageName();
    if (code == English || name.isEmpty())
        name = QLocale::languageToString(locale.language()); // not "American English"
    else if (code.contains(u'_') && !name.contains(u'('))
        //: A language and where it is spoken, as in "português (Brasil)".
        name = Languages::tr("%1 (%2)").arg(name, locale.nativeTerritoryName());
    return name.isEmpty() ? code : name.at(0).toUpper() + name.mid(1);
}

} // namespace

Languages::Languages(const QString &folder, QObject *parent) : QObject(parent), m_folder(folder)
{
    QStringList codes{ English };
    const QStringList files = QDir(folder).entryList({ u"*_*.qm"_s }, QDir::Files);
    for (const QString &file : files) {
        const QString code = codeOf(file);
        if (!code.isEmpty() && !codes.contains(code))
            codes.append(code);
    }
    for (const QString &code : std::as_const(codes))
        m_available.append({ code, nameOf(code) });
    std::sort(m_available.begin(), m_available.end(),
              [](const Language &a, const Language &b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
}

Languages::~Languages()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
}

QString Languages::bestOf(const QStringList &preferred) const
{
    const auto has = [this](const QString &code) {
        return std::any_of(m_available.begin(), m_available.end(), [&](const Language &l) { return l.code == code; });
    };
    for (QString wanted : preferred) {
        wanted.replace(u'-', u'_');
        // From the most special: "zh_Hans_CN", "zh_Hans", "zh".
        for (QString code = wanted; !code.isEmpty(); code = code.section(u'_', 0, -2)) {
            if (has(code))
                return code;
            if (!code.contains(u'_'))
                break;
        }
        // Any of the same language and script is better than another language.
        const QLocale locale(wanted);
        for (const Language &language : m_available) {
            const QLocale other(language.code);
            if (other.language() == locale.language() && other.script() == locale.script())
                return language.code;
        }
    }
    return English;
}

QLocale Languages::localeFor(const QString &code) const
{
    // Who has the language from the system also has the system's formats (a German in Austria, dates as in ISO 8601).
    const QLocale system = QLocale::system();
    if (system.language() == QLocale(code).language() && system.script() == QLocale(code).script())
        return system;
    return QLocale(code);
}

void Languages::install(const QString &folder, const QString &file)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file, folder))
        return;
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

void Languages::use(const QString &code)
{
    const bool isThere = std::any_of(m_available.begin(), m_available.end(), [&](const Language &l) { return l.code == code; });
    const QString language = code.isEmpty() ? bestOf(QLocale::system().uiLanguages()) : isThere ? code : QString(English);
    if (language == m_current)
        return;
    m_current = language;
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
    QLocale::setDefault(localeFor(language));

    if (language != English) {
        const QString qt = u"qtbase_"_s + language;
        const QString qtFolder = QDir(m_folder).exists(qt + u".qm"_s) ? m_folder : QLibraryInfo::path(QLibraryInfo::TranslationsPath);
        install(qtFolder, qt);
    }
    const QStringList files = QDir(m_folder).entryList({ u"*_"_s + language + u".qm"_s }, QDir::Files);
    for (const QString &file : files) {
        if (codeOf(file) == language)
            install(m_folder, file);
    }
    // Qt's own translation says so, but it need not be installed.
    const bool isRightToLeft = QCoreApplication::translate("QGuiApplication", "QT_LAYOUT_DIRECTION") == "RTL"_L1
        || QLocale(language).textDirection() == Qt::RightToLeft;
    QGuiApplication::setLayoutDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    emit changed();
}

} // namespace spawner
