#!/usr/bin/env python3
"""Checks the includes of the product: a source begins with its own header, so that the compiler sees that the header needs
nothing before it, and nothing is included that the file does not speak of: a class of Qt, a name of the standard library's
or of one of our own headers (not in gui: what a window has is known from its header, and is a widget only here). A file that needs an include for another reason says so behind it ("// for ..."). Prints
file:line: why; fails if there is anything to print.

Usage: includes.py [ROOT]"""

import os
import posixpath
import re

import sourcetree

PRODUCT = ("core/", "daemon/", "gui/")
INCLUDE = re.compile(r'^#[ \t]*include[ \t]*(?:<(?P<system>[^>\n]+)>|"(?P<own>[^"\n]+)")(?P<rest>.*)$', re.MULTILINE)

# What each of these is included for; a header that is not here is not looked at.
STANDARD = {
    "algorithm": r"std::(min|max|minmax|clamp|find\w*|search|any_of|all_of|none_of|count\w*|equal|mismatch|copy\w*|move_backward|fill\w*"
                 r"|transform|replace\w*|generate\w*|remove\w*|unique|reverse\w*|rotate|partition\w*|sort|stable_\w+|nth_element|merge"
                 r"|lower_bound|upper_bound|equal_range|binary_search|\w+_heap|lexicographical_compare|for_each\w*|min_element"
                 r"|max_element|swap_ranges|ranges::\w+|is_sorted\w*|inplace_merge|includes|set_\w+)\b",
    "array": r"std::(array|to_array|tuple_size)\b", "atomic": r"std::(atomic\w*|memory_order\w*)\b",
    "bitset": r"std::bitset\b", "cerrno": r"\b(errno|E[A-Z]{2,}\d*)\b", "charconv": r"std::(to_chars|from_chars)\b",
    "chrono": r"\b(chrono|milliseconds|seconds|minutes|hours|\d(ms|s|min|h|us))\b", "climits": r"\b(PATH_MAX|\w+_(MAX|MIN)|CHAR_BIT|IOV_MAX)\b",
    "cmath": r"\b(std::)?(l?l?round|floor|ceil|pow|log\w*|exp|sqrt|abs|fabs|isnan|isfinite|isinf|fmod|sin|cos|hypot|trunc|NAN|INFINITY|HUGE_VAL\w*)\b",
    "condition_variable": r"std::condition_variable\b", "csignal": r"\b(SIG\w+|sig\w+|kill|raise)\b",
    "cstddef": r"\b(offsetof|size_t|ptrdiff_t|nullptr_t|std::byte|max_align_t)\b", "cstdint": r"\b(u?int\w*_t|UINT\d+_MAX|INT\d+_MAX)\b",
    "cstdio": r"\b(std::)?(f?printf|snprintf|vsnprintf|f(open|close|read|write|flush|puts|ileno)|stdout|stderr|stdin|rename|remove|perror|BUFSIZ|EOF|putc|puts|renameat)\b",
    "cstdlib": r"\b(std::)?(exit|_Exit|quick_exit|abort|atexit|getenv|setenv|unsetenv|malloc|free|realloc|strto\w+|ato\w+|abs|mkstemp|mkostemp|mkdtemp|realpath"
               r"|EXIT_\w+|rand|system|secure_getenv|canonicalize_file_name|clearenv)\b",
    "cstring": r"\b(std::)?(mem(cpy|move|set|cmp|chr|mem|rchr)|str(len|n?cmp|n?cpy|chr|rchr|str|error\w*|signal|nlen|spn|cspn|pbrk|tok\w*|dup))\b",
    "ctime": r"\b(std::)?(time|time_t|tm|gmtime\w*|localtime\w*|mktime|timegm|strftime|timespec|clock\w*|CLOCK_\w+)\b",
    "deque": r"std::deque\b", "functional": r"std::(function|bind\w*|hash|less|greater|plus|ref|cref|invoke|equal_to|not_fn|identity|reference_wrapper|mem_fn)\b",
    "initializer_list": r"std::initializer_list\b", "iterator": r"std::(back_inserter|next|prev|distance|advance|make_move_iterator|begin|end|size|inserter|\w*iterator\w*)\b",
    "limits": r"std::numeric_limits\b", "list": r"std::list\b", "map": r"std::(multi)?map\b",
    "memory": r"std::(unique_ptr|shared_ptr|weak_ptr|make_unique\w*|make_shared|addressof|allocator\w*|enable_shared_from_this|default_delete|construct_at|destroy_at)\b",
    "mutex": r"std::(mutex|\w*lock\w*|call_once|once_flag|recursive_mutex|timed_mutex)\b", "numeric": r"std::(accumulate|iota|reduce|inner_product|gcd|partial_sum|midpoint)\b",
    "optional": r"std::(optional|nullopt\w*|make_optional)\b", "queue": r"std::(queue|priority_queue)\b", "random": r"std::\w*(distribution|engine|random_device|mt19937)\w*\b",
    "set": r"std::(multi)?set\b", "span": r"std::(span|as_\w*bytes)\b", "string": r"std::(string|to_string|stoi|getline)\b",
    "string_view": r"std::string_view\b|sv\b", "thread": r"std::(thread|this_thread|jthread)\b", "tuple": r"std::(tuple|tie|make_tuple|get|apply|forward_as_tuple|ignore)\b",
    "type_traits": r"std::\w+(_v|_t)\b|std::(is|remove|decay|enable|conditional|underlying)_\w+", "unordered_map": r"std::unordered_(multi)?map\b",
    "unordered_set": r"std::unordered_(multi)?set\b",
    "utility": r"std::(move|forward|pair|swap|exchange|as_const|make_pair|declval|in_place\w*|to_underlying|cmp_\w+|index_sequence\w*|integer_sequence)\b",
    "variant": r"std::(variant|visit|get|get_if|holds_alternative|monostate)\b", "vector": r"std::(vector|erase)\b",
}
# Headers of Qt that carry other names than their own.
QT = {"QtGlobal": r"\b(q(u?int|real|size|ssize|ptr|Max|Min|Bound|Abs|Round|Info|Debug|Warning|Critical|Fatal)|Q_\w+|uchar|uint|ulong|QT_\w+)",
      "QTest": r"\bQ(Test|VERIFY|COMPARE)", "QtMath": r"\bq\w+|M_\w+", "QtDebug": r"\bq\w+", "QtEndian": r"\bq(To|From)\w+Endian",
      "QDebug": r"\bQDebug\b|\bqC?(Debug|Info|Warning|Critical|Fatal)\b", "QLoggingCategory": r"\bQLoggingCategory\b|\bQ_(DECLARE_)?LOGGING|\bqC(Debug|Info|Warning|Critical)",
      "QScopeGuard": r"\bqScopeGuard\b|\bQScopeGuard\b", "QEvent": r"\bQ\w*Event\b", "QMetaType": r"\bQMetaType\b|\bQ_DECLARE_METATYPE|\bqRegisterMetaType",
      "QStringList": r"\bQStringList\b|\bQList<QString>", "QByteArrayList": r"\bQByteArrayList\b|\bQList<QByteArray>",
      "QCoreApplication": r"\bQCoreApplication\b|\bQ_DECLARE_TR_FUNCTIONS\b", "QApplication": r"\bQApplication\b|\bqApp\b",
      "QHeaderView": r"\bQHeaderView\b|\b\w*[hH]eader\(", "QStyle": r"\bQStyle\b|\bstyle\(", "QTextBlock": r"\bQTextBlock\b|\b\w*[bB]lock\(",
      "QTextDocument": r"\bQTextDocument\b|\bdocument\(|\bQt::mightBeRichText\b|\bQt::convertFromPlainText\b", "QPushButton": r"\bQPushButton\b|\b(addB|b)utton\(",
      "QtPlugin": r"\bQ_IMPORT_PLUGIN", "QAnyStringView": r"\bQAnyStringView\b", "QStyleFactory": r"\bQStyleFactory\b"}

# What a header gives to others: types, functions, constants, macros, enumerators.
GIVEN = re.compile(r"\b(?:struct|class|enum|union|concept|using|define|namespace)\s+(\w+)|(\w+)\s*(?=[(={;,)}\[])")


def words(code):
    return set(re.findall(r"\w+", code))


def check_file(root, name, given):
    text = sourcetree.read(root, name)
    if text is None:
        return
    code = sourcetree.blank(text, keep_strings=True)
    rest = INCLUDE.sub("", sourcetree.blank(text))
    spoken = words(rest)
    first = True
    for match in INCLUDE.finditer(code):
        path = match["system"] or match["own"]
        line = sourcetree.line_of(text, match.start())
        own = name[:-4] + ".h" if name.endswith(".cpp") else None
        is_own = bool(match["own"]) and own in candidates(name, path)
        if first and own in given and not is_own:
            yield name, line, f"{posixpath.basename(own)} comes first, so that it is seen to need nothing before it"
        first = False
        excused = "//" in text[match.end("rest") - len(match["rest"]):match.end()]
        if is_own or excused or path.endswith(".moc") or name.startswith("gui/"):
            continue
        if match["own"]:
            header = next((one for one in candidates(name, path) if one in given), None)
            needed = header is None or bool(given[header] & spoken)
        elif re.fullmatch(r"Q\w+", path):
            # An object of a class is often had from a function of its name: clipboard()->setText() speaks of QClipboard.
            needed = bool(re.search(QT.get(path, rf"\b{path}\b|(?i:{path[1:]})\("), rest))
        else:
            needed = path not in STANDARD or bool(re.search(STANDARD[path], rest))
        if not needed:
            yield name, line, f"{path} is included, and nothing of it is spoken of here"


def candidates(name, path):
    """The files that `#include "path"` in `name` may mean."""
    return (posixpath.normpath(posixpath.join(posixpath.dirname(name), path)), path, "core/" + path)


def check(root):
    names = [name for name in sourcetree.files(root) if name.startswith(PRODUCT) and name.endswith(sourcetree.CPP)]
    given = {}
    for name in names:
        if name.endswith(".h"):
            code = INCLUDE.sub("", sourcetree.blank(sourcetree.read(root, name) or ""))
            given[name] = {word for pair in GIVEN.findall(code) for word in pair if word} - {"spawner", "QByteArray", "QString"}
    for name in names:
        yield from check_file(root, name, given)


if __name__ == "__main__":
    sourcetree.main(check)
