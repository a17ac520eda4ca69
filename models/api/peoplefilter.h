// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/rules.h"

namespace oh::api {

/// The fields by which coordinators narrow down whose meetings are meant: `industries`,
/// `technologies`, `stages`, `tier` and `party`.
template <typename Query>
ObjectSchema<Query> &&withPeopleFilter(ObjectSchema<Query> &&schema)
{
    return std::move(schema)
        .field(QStringLiteral("industries"), &Query::industries,
               peopleTagsRule(QStringLiteral("industries")))
        .field(QStringLiteral("technologies"), &Query::technologies,
               peopleTagsRule(QStringLiteral("technologies")))
        .field(QStringLiteral("stages"), &Query::stages, peopleTagsRule(QStringLiteral("stages")))
        .field(QStringLiteral("tier"), &Query::tier, {.maxItems = 4, .mayBeMissing = true})
        .field(QStringLiteral("party"), &Query::party,
               {.description = QStringLiteral("Whose tags and tier the filters are about"),
                .mayBeMissing = true});
}

} // namespace oh::api
