#include "server/passage.h"

#include "base/bytes.h"
#include "http/httpheaders.h"

#include <algorithm>
#include <array>

namespace spawner {

namespace {

constexpr QByteArrayView FieldPrefix("Variable-");

bool beginsWith(QByteArrayView text, QByteArrayView start)
{
    return text.size() >= start.size() && equalsIgnoreCase(text.first(start.size()), start);
}

} // namespace

bool isFreeParameter(QByteArrayView name)
{
    // In any case of letters: there are programs that do not care.
    constexpr std::array Families{QByteArrayView("HTTP_"),    QByteArrayView("SERVER_"),   QByteArrayView("REQUEST_"),
                                  QByteArrayView("SCRIPT_"),  QByteArrayView("PATH_"),     QByteArrayView("DOCUMENT_"),
                                  QByteArrayView("CONTENT_"), QByteArrayView("REDIRECT_"), QByteArrayView("FCGI_")};
    constexpr std::array Names{QByteArrayView("GATEWAY_INTERFACE"), QByteArrayView("QUERY_STRING"), QByteArrayView("UNIQUE_ID"),
                               QByteArrayView("REMOTE_ADDR"), QByteArrayView("REMOTE_HOST"), QByteArrayView("REMOTE_PORT"),
                               QByteArrayView("HTTPS")};
    const bool isWord = !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || c == '_';
    });
    return isWord
        && std::none_of(Families.begin(), Families.end(), [&](QByteArrayView family) { return beginsWith(name, family); })
        && std::none_of(Names.begin(), Names.end(), [&](QByteArrayView taken) { return equalsIgnoreCase(name, taken); });
}

QByteArrayView InternalRedirect::path() const
{
    const QByteArrayView whole(location);
    const qsizetype mark = indexOfByte(whole, '?');
    return mark < 0 ? whole : whole.first(mark);
}

QByteArrayView InternalRedirect::query() const
{
    const QByteArrayView whole(location);
    const qsizetype mark = indexOfByte(whole, '?');
    return mark < 0 ? QByteArrayView("") : whole.sliced(mark + 1);
}

void Passage::take(const CgiHead &grant, QByteArrayList *refused)
{
    for (const CgiField &field : grant.fields) {
        if (!beginsWith(field.name, FieldPrefix))
            continue;
        const QByteArray name = field.name.sliced(FieldPrefix.size());
        if (!isFreeParameter(name)) {
            refused->append(field.name);
            continue;
        }
        const auto known = std::find_if(variables.begin(), variables.end(),
                                        [&name](const CgiField &variable) { return variable.name == name; });
        if (known != variables.end())
            known->value = field.value;
        else
            variables.append({name, field.value});
    }
}

QByteArray Passage::variable(const char *name) const
{
    for (const CgiField &variable : variables) {
        if (variable.name == name)
            return variable.value;
    }
    return {};
}

} // namespace spawner
