#include "daemon/ctl/textwidth.h"

#include <QList> // for toUcs4()
#include <QTextBoundaryFinder>

#include <clocale>
#include <cwchar>
#include <locale.h>

namespace spawner {
namespace {

/// wcwidth() knows only what the thread's locale knows; this one knows Unicode wherever we run.
class UnicodeLocale
{
public:
    UnicodeLocale() : m_before(uselocale(unicode())) { }
    ~UnicodeLocale() { uselocale(m_before); }
    UnicodeLocale(const UnicodeLocale &) = delete;
    UnicodeLocale &operator=(const UnicodeLocale &) = delete;

private:
    static locale_t unicode()
    {
        static const locale_t locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr);
        return locale; // 0 changes nothing: then wide characters count one
    }
    locale_t m_before;
};

/// Of one character as people see it: its widest part decides.
int characterWidth(QStringView character)
{
    int width = 0;
    for (const char32_t point : character.toUcs4()) {
        if (point == 0xfe0f) // asks for a picture, which is wide
            return 2;
        width = qMax(width, wcwidth(static_cast<wchar_t>(point)));
    }
    return width;
}

} // namespace

int textWidth(QStringView text)
{
    const UnicodeLocale locale;
    int width = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.data(), text.size());
    for (qsizetype start = 0, end = finder.toNextBoundary(); end > start;
         start = end, end = finder.toNextBoundary())
        width += characterWidth(text.sliced(start, end - start));
    return width;
}

QString fitted(const QString &text, int width)
{
    if (textWidth(text) <= width)
        return text;
    const UnicodeLocale locale;
    int taken = 0;
    qsizetype kept = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype end = finder.toNextBoundary(); end > kept; end = finder.toNextBoundary()) {
        taken += characterWidth(QStringView(text).sliced(kept, end - kept));
        if (taken > width - 1)
            break;
        kept = end;
    }
    return width < 1 ? QString() : text.left(kept) + u'…';
}

} // namespace spawner
