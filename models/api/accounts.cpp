// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/accounts.h"

#include "models/api/rules.h"

using namespace Qt::StringLiterals;

namespace oh::api {

const ObjectSchema<AccountsQuery> &AccountsQuery::schema()
{
    static const auto instance =
        ObjectSchema<AccountsQuery>(u"AccountsQuery"_s)
            .field(u"role"_s, &AccountsQuery::role)
            .field(u"q"_s, &AccountsQuery::q,
                   {.description = u"In the name, title or company"_s, .maxLength = 100})
            .field(u"includeInactive"_s, &AccountsQuery::includeInactive, {.mayBeMissing = true})
            .field(u"limit"_s, &AccountsQuery::limit, limitRule())
            .field(u"offset"_s, &AccountsQuery::offset, offsetRule());
    return instance;
}

const ObjectSchema<AccountSummary> &AccountSummary::schema()
{
    static const auto instance =
        ObjectSchema<AccountSummary>(u"AccountSummary"_s)
            .field(u"id"_s, &AccountSummary::id)
            .field(u"role"_s, &AccountSummary::role)
            .field(u"name"_s, &AccountSummary::name)
            .field(u"title"_s, &AccountSummary::title)
            .field(u"company"_s, &AccountSummary::company)
            .field(u"timeZone"_s, &AccountSummary::timeZone, {.example = u"Europe/Berlin"_s})
            .field(u"reputationScore"_s, &AccountSummary::reputationScore)
            .field(u"reputationTier"_s, &AccountSummary::reputationTier)
            .field(u"isActive"_s, &AccountSummary::isActive)
            .field(u"isDormant"_s, &AccountSummary::isDormant);
    return instance;
}

} // namespace oh::api
