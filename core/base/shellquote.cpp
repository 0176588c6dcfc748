#include "base/shellquote.h"

namespace spawner {

QByteArray shellQuoted(QByteArray word)
{
    word.replace('\0', QByteArrayView()).replace("'", "'\\''");
    return word.prepend('\'').append('\'');
}

} // namespace spawner
