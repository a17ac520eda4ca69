// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/transaction.h"

namespace oh {

/// What statements take that ask oh_people_like(): `everybody` says that they need not.
template <typename Query>
storage::Binds peopleFilterBinds(const Query &query)
{
    using namespace Qt::StringLiterals;
    using storage::bind;
    QStringList tiers;
    for (const Tier tier : query.tier)
        tiers.append(toString(tier));
    const bool everybody = query.industries.isEmpty() && query.technologies.isEmpty() &&
                           query.stages.isEmpty() && tiers.isEmpty();
    return {{u":everybody"_s, bind(everybody)},
            {u":industries"_s, bind(QStringList(query.industries))},
            {u":technologies"_s, bind(QStringList(query.technologies))},
            {u":stages"_s, bind(QStringList(query.stages))},
            {u":tiers"_s, bind(tiers)}};
}

} // namespace oh
