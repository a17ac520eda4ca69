// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/accountservice.h"
#include "backend/services/accountsupport.h"
#include "backend/services/eachforitself.h"
#include "backend/services/peopleservice.h"

namespace oh::accounts {

using storage::Transaction;

namespace {

Result<QJsonObject> decideOne(Transaction &tx, const Caller &caller, const KeyRing &keys, UserId id,
                              const api::DecideAccounts &request)
{
    switch (request.decision) {
    case AccountDecision::Deactivate:
        return deactivate(tx, caller, keys, id, {request.reason, request.force});
    case AccountDecision::Reactivate:
        return reactivate(tx, caller, keys, id, {request.reason});
    case AccountDecision::ChangeRole:
        return changeRole(tx, caller, keys, id,
                          {request.role.value_or(Role::Mentee), request.reason, request.force});
    case AccountDecision::List:
    case AccountDecision::Unlist:
        break;
    }
    api::UpdateProfile update;
    update.visibility.present = true;
    update.visibility.value =
        request.decision == AccountDecision::List ? Visibility::Listed : Visibility::Unlisted;
    return people::updateProfile(tx, caller, keys, id, update, request.reason);
}

} // namespace

Result<api::AccountOutcomes> decideAll(Transaction &tx, const Caller &caller, const KeyRing &keys,
                                       const api::DecideAccounts &request)
{
    if (request.decision == AccountDecision::Deactivate ||
        request.decision == AccountDecision::ChangeRole) {
        if (const auto locked = lockForOffice(tx, caller, request.ids); !locked)
            return locked.error();
    }
    const auto refusals = eachForItself(tx, request.ids, [&](UserId id) -> Result<void> {
        const auto decided = decideOne(tx, caller, keys, id, request);
        if (!decided)
            return decided.error();
        return {};
    });
    if (!refusals)
        return refusals.error();
    api::AccountOutcomes outcomes;
    for (const auto &[id, refusal] : *refusals) {
        outcomes.items.append(outcomeOf<api::AccountOutcome>(id, refusal, caller.language));
        ++(refusal ? outcomes.failed : outcomes.done);
    }
    return outcomes;
}

} // namespace oh::accounts
