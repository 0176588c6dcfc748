// What QByteArray does too, for the hot path.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <charconv>
#include <cstring>
#include <initializer_list>

namespace spawner {

/// As indexOf(), which on Qt 6.4 looks for a string of one byte and takes three times as long.
inline qsizetype indexOfByte(QByteArrayView bytes, char byte)
{
    if (bytes.isEmpty())
        return -1;
    const void *found = std::memchr(bytes.data(), byte, size_t(bytes.size()));
    return found ? static_cast<const char *>(found) - bytes.data() : -1;
}

/// Appends all `pieces`, which must not lie in `to`. QByteArray::append() takes over a hundred instructions a piece.
inline void appendAll(QByteArray &to, std::initializer_list<QByteArrayView> pieces)
{
    const qsizetype before = to.size();
    qsizetype length = before;
    for (const QByteArrayView piece : pieces)
        length += piece.size();
    to.resize(length);
    char *end = to.data() + before;
    for (const QByteArrayView piece : pieces) {
        if (!piece.isEmpty())
            std::memcpy(end, piece.data(), size_t(piece.size()));
        end += piece.size();
    }
}

/// A number as text, without a heap allocation.
class NumberText
{
public:
    explicit NumberText(qint64 number)
        : m_end(std::to_chars(m_digits, m_digits + sizeof m_digits, number).ptr) { }
    NumberText(const NumberText &) = delete;
    NumberText &operator=(const NumberText &) = delete;
    QByteArrayView view() const { return { m_digits, m_end }; }

private:
    char m_digits[24];
    char *m_end;
};

} // namespace spawner
