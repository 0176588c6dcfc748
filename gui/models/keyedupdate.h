// Brings rows up to date with a list, row by row.
#pragma once

#include <QHash>

#include <algorithm>
#include <vector>

namespace spawner {

/// Which of `places` (all different, or -1) may stay so that as many as possible are in rising order: the others become -1.
inline void keepLongestRise(std::vector<int> &places)
{
    std::vector<size_t> ends; // of the best rise of each length: where it ends
    std::vector<ptrdiff_t> before(places.size(), -1);
    for (size_t i = 0; i < places.size(); ++i) {
        if (places[i] < 0)
            continue;
        const auto end = std::lower_bound(ends.begin(), ends.end(), places[i],
                                          [&](size_t e, int place) { return places[e] < place; });
        before[i] = end == ends.begin() ? -1 : ptrdiff_t(*(end - 1));
        if (end == ends.end())
            ends.push_back(i);
        else
            *end = i;
    }
    std::vector<int> kept(places.size(), -1);
    for (ptrdiff_t i = ends.empty() ? -1 : ptrdiff_t(ends.back()); i >= 0; i = before[size_t(i)])
        kept[size_t(i)] = places[size_t(i)];
    places = std::move(kept);
}

/// What has to be done so that `rows` become `wanted`: rows that stay keep their place (and whatever points to them), the others
/// go or come in runs. `rows` is changed by the callbacks alone:
///   remove(first, last), insert(at, wantedFirst, wantedLast), update(row, wantedIndex).
/// Keys are unique on either side. A row that stays but would have to move is removed and comes again.
template <typename Key, typename KeyOfRow, typename KeyOfWanted, typename Remove, typename Insert, typename Update>
void updateKeyed(int rowCount, int wantedCount, KeyOfRow keyOfRow, KeyOfWanted keyOfWanted, Remove remove, Insert insert,
                 Update update)
{
    QHash<Key, int> places;
    places.reserve(wantedCount);
    for (int i = 0; i < wantedCount; ++i)
        places.insert(keyOfWanted(i), i);

    std::vector<int> kept; // by row: index in wanted, or -1
    kept.reserve(size_t(rowCount));
    for (int row = 0; row < rowCount; ++row)
        kept.push_back(places.value(keyOfRow(row), -1));
    keepLongestRise(kept);
    for (int last = rowCount - 1; last >= 0; --last) {
        if (kept[size_t(last)] >= 0)
            continue;
        int first = last;
        while (first > 0 && kept[size_t(first - 1)] < 0)
            --first;
        remove(first, last);
        last = first;
    }
    std::erase(kept, -1);

    int row = 0;
    int next = 0; // in wanted
    for (const int place : kept) {
        if (place > next) {
            insert(row, next, place - 1);
            row += place - next;
        }
        update(row, place);
        ++row;
        next = place + 1;
    }
    if (next < wantedCount)
        insert(row, next, wantedCount - 1);
}

} // namespace spawner
