#include "base/shellquote.h"

namespace spawner {

QByteArray shellQuoted(QByteArray word)
{
    return '\'' + word.replace('\0', QByteArrayView()).replace("'", "'\\''") + '\'';
}

} // namespace spawner
