#include "config/configtree.h"

#include <algorithm>

namespace spawner {
namespace {

/// Walks a TOML document by its outermost syntax: strings, comments, brackets and dots.
class NestingScanner
{
public:
    explicit NestingScanner(QByteArrayView document) : m_document(document) { }

    std::optional<ConfigSyntaxError> scan()
    {
        while (m_at < m_document.size()) {
            const char c = m_document[m_at];
            if (c == '"' || c == '\'') {
                skipString(c);
            } else if (c == '#') {
                skipComment();
            } else {
                ++m_at;
                count(c);
                if (m_depth > Deepest || m_dots > Deepest)
                    return ConfigSyntaxError{ m_line, int(m_at - m_lineStart), "nested too deeply" };
            }
        }
        return std::nullopt;
    }

private:
    static constexpr int Deepest = 32; // what we know goes three deep

    void count(char c)
    {
        if (c == '[' || c == '{')
            ++m_depth;
        else if (c == ']' || c == '}')
            m_depth = std::max(0, m_depth - 1);
        else if (c == '.')
            ++m_dots;
        else if (c == '\n')
            startLine();
    }

    void startLine()
    {
        ++m_line;
        m_lineStart = m_at;
        m_dots = 0; // a key never goes over the end of a line
    }

    void skipComment()
    {
        while (m_at < m_document.size() && m_document[m_at] != '\n')
            ++m_at;
    }

    /// Leaves m_at behind the string. One that is not closed where it must be ends with its line: the
    /// parser stops there.
    void skipString(char quote)
    {
        const char triple[] = { quote, quote, quote };
        const QByteArrayView end(triple, 3);
        const bool isMultiLine = m_document.sliced(m_at).startsWith(end);
        m_at += isMultiLine ? 3 : 1;
        while (m_at < m_document.size()) {
            const char c = m_document[m_at];
            if (c == '\n' && !isMultiLine)
                return;
            if (isMultiLine ? m_document.sliced(m_at).startsWith(end) : c == quote) {
                m_at += isMultiLine ? 3 : 1;
                // Up to two more quotes belong to the text of a multi-line string.
                for (int i = 0; isMultiLine && i < 2 && m_at < m_document.size() && m_document[m_at] == quote;
                     ++i)
                    ++m_at;
                return;
            }
            m_at += c == '\\' && quote == '"' && m_at + 1 < m_document.size() && m_document[m_at + 1] != '\n'
                ? 2
                : 1;
            if (c == '\n')
                startLine();
        }
    }

    QByteArrayView m_document;
    qsizetype m_at = 0;
    qsizetype m_lineStart = 0;
    int m_line = 1;
    int m_depth = 0;
    int m_dots = 0;
};

} // namespace

std::optional<ConfigSyntaxError> findDeepNesting(QByteArrayView document)
{
    return NestingScanner(document).scan();
}

} // namespace spawner
