// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/waitinglist.h"

#include <tuple>

namespace oh {

std::optional<WaitingId> nextToTell(const QList<WaitingPerson> &waiting)
{
    const WaitingPerson *next = nullptr;
    for (const WaitingPerson &person : waiting) {
        if (person.told || !person.mayBook)
            continue;
        if (!next || std::tie(person.since, person.entry) < std::tie(next->since, next->entry))
            next = &person;
    }
    return next ? std::optional(next->entry) : std::nullopt;
}

} // namespace oh
