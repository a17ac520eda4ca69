// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/accounts.h"
#include "tests/support/fakeports.h"
#include "tests/ui/menteesamples.h"

namespace oh::test {

/// "Mentor 7" or "Mentee 7", in New York.
inline api::AccountSummary sampleAccount(int number, Role role)
{
    api::AccountSummary account;
    account.id = sampleId<UserId>(number);
    account.role = role;
    account.name =
        (role == Role::Mentor ? QStringLiteral("Mentor %1") : QStringLiteral("Mentee %1"))
            .arg(number);
    account.title = QStringLiteral("CTO");
    account.company = QStringLiteral("Northwind");
    account.timeZone = QStringLiteral("America/New_York");
    account.reputationTier = Tier::Gold;
    return account;
}

template <typename T>
api::Page<T> consolePage(const QList<T> &items, int total = -1)
{
    api::Page<T> page;
    page.items = items;
    page.total = total < 0 ? int(items.size()) : total;
    return page;
}

/// What the server says about a booking against two rules.
inline Error twoWarnings()
{
    Error error(ErrorCode::WarningsToConfirm);
    error.details = {
        {{},
         Sentence::verbatim(QStringLiteral("The meeting begins in less than a day.")),
         QStringLiteral("TOO_LATE_TO_BOOK")},
        {{},
         Sentence::verbatim(QStringLiteral("The mentor is more than one tier above the mentee.")),
         QStringLiteral("TIER_RESTRICTED")}};
    return error;
}

} // namespace oh::test
