// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>

namespace oh::ui {

/// What a page of an answer has more than once, or `before` it already had, is left out: rows are
/// found by their id, and a server that repeats itself (a page's edge moved, a proxy glued two
/// answers together) must not leave two that can't be told apart.
template <typename Item, typename Id>
QList<Item> eachOnce(const QList<Item> &items, Id Item::*id, const QList<Item> &before = {})
{
    QSet<Id> known;
    known.reserve(before.size() + items.size());
    for (const Item &item : before)
        known.insert(item.*id);
    QList<Item> fresh;
    fresh.reserve(items.size());
    for (const Item &item : items) {
        if (known.contains(item.*id))
            continue;
        known.insert(item.*id);
        fresh.append(item);
    }
    return fresh;
}

} // namespace oh::ui
