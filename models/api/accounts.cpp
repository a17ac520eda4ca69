// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/accounts.h"

#include "models/api/outcomes.h"
#include "models/api/rules.h"

using namespace Qt::StringLiterals;

namespace oh::api {

namespace {

Rule reasonRule()
{
    return longTextRule(1000, u"Why; it stands in the audit log, and in the person's mail"_s);
}

Rule neededReasonRule()
{
    Rule rule = reasonRule();
    rule.minLength = 1;
    return rule;
}

Rule forceRule(const QString &description)
{
    return {.description = description, .mayBeMissing = true};
}

} // namespace

const ObjectSchema<AccountsQuery> &AccountsQuery::schema()
{
    static const auto instance =
        ObjectSchema<AccountsQuery>(u"AccountsQuery"_s)
            .field(u"role"_s, &AccountsQuery::role)
            .field(u"q"_s, &AccountsQuery::q,
                   {.description = u"In the name, title or company, or an exact e-mail address"_s,
                    .maxLength = 320})
            .field(u"state"_s, &AccountsQuery::state,
                   {.description = u"Without it: active; deleted are those who were removed"_s})
            .field(u"includeInactive"_s, &AccountsQuery::includeInactive, {.mayBeMissing = true})
            .field(u"tier"_s, &AccountsQuery::tier, {.maxItems = 4, .mayBeMissing = true})
            .field(
                u"dormant"_s, &AccountsQuery::dormant,
                {.description = u"Only those without a meeting in 90 days"_s, .mayBeMissing = true})
            .field(u"sort"_s, &AccountsQuery::sort)
            .field(u"limit"_s, &AccountsQuery::limit, limitRule())
            .field(u"offset"_s, &AccountsQuery::offset, offsetRule())
            .field(u"cursor"_s, &AccountsQuery::cursor, cursorRule())
            .check([](const AccountsQuery &query, Problems &problems) {
                checkCursor(query.cursor, query.offset, problems);
            });
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
            .field(u"isDormant"_s, &AccountSummary::isDormant)
            .field(u"lastActivityAt"_s, &AccountSummary::lastActivityAt)
            .field(u"lastSignInAt"_s, &AccountSummary::lastSignInAt)
            .field(u"createdAt"_s, &AccountSummary::createdAt)
            .field(u"deletedAt"_s, &AccountSummary::deletedAt);
    return instance;
}

const ObjectSchema<Account> &Account::schema()
{
    static const auto instance =
        ObjectSchema<Account>(u"Account"_s)
            .field(u"id"_s, &Account::id)
            .field(u"role"_s, &Account::role)
            .field(u"email"_s, &Account::email)
            .field(u"name"_s, &Account::name)
            .field(u"title"_s, &Account::title)
            .field(u"company"_s, &Account::company)
            .field(u"phone"_s, &Account::phone)
            .field(u"timeZone"_s, &Account::timeZone, {.example = u"Europe/Berlin"_s})
            .field(u"reputationScore"_s, &Account::reputationScore)
            .field(u"reputationTier"_s, &Account::reputationTier)
            .field(u"isActive"_s, &Account::isActive)
            .field(u"isDormant"_s, &Account::isDormant)
            .field(u"lastActivityAt"_s, &Account::lastActivityAt)
            .field(u"lastSignInAt"_s, &Account::lastSignInAt)
            .field(u"createdAt"_s, &Account::createdAt)
            .field(u"deletedAt"_s, &Account::deletedAt)
            .field(u"meetingsEndAt"_s, &Account::meetingsEndAt,
                   {.description = u"When the meetings of a removed person are canceled, if nobody "
                                   "reactivates them before"_s})
            .field(u"mailFailingSince"_s, &Account::mailFailingSince)
            .field(u"isFromAirtable"_s, &Account::isFromAirtable)
            .field(u"upcomingMeetings"_s, &Account::upcomingMeetings)
            .field(u"openRequests"_s, &Account::openRequests,
                   {.description = u"Requests for exceptions that nobody has decided"_s})
            .field(u"sessions"_s, &Account::sessions, {.description = u"Signed-in devices"_s})
            .field(u"version"_s, &Account::version);
    return instance;
}

const ObjectSchema<CreateAccount> &CreateAccount::schema()
{
    static const auto instance =
        ObjectSchema<CreateAccount>(u"CreateAccount"_s)
            .field(u"email"_s, &CreateAccount::email, emailRule())
            .field(u"role"_s, &CreateAccount::role)
            .field(u"name"_s, &CreateAccount::name, personNameRule())
            .field(u"title"_s, &CreateAccount::title, shortTextRule(200))
            .field(u"company"_s, &CreateAccount::company, shortTextRule(200))
            .field(u"phone"_s, &CreateAccount::phone, phoneRule())
            .field(u"timeZone"_s, &CreateAccount::timeZone, zoneRule());
    return instance;
}

const ObjectSchema<UpdateAccount> &UpdateAccount::schema()
{
    static const auto instance =
        ObjectSchema<UpdateAccount>(u"UpdateAccount"_s,
                                    u"Absent fields stay as they are; null empties one."_s)
            .field(u"version"_s, &UpdateAccount::version, versionRule())
            .field(u"email"_s, &UpdateAccount::email, emailRule())
            .field(u"name"_s, &UpdateAccount::name, personNameRule())
            .field(u"title"_s, &UpdateAccount::title, shortTextRule(200))
            .field(u"company"_s, &UpdateAccount::company, shortTextRule(200))
            .field(u"phone"_s, &UpdateAccount::phone, phoneRule())
            .field(u"timeZone"_s, &UpdateAccount::timeZone, zoneRule())
            .field(u"reason"_s, &UpdateAccount::reason, reasonRule());
    return instance;
}

const ObjectSchema<ChangeRole> &ChangeRole::schema()
{
    static const auto instance =
        ObjectSchema<ChangeRole>(u"ChangeRole"_s)
            .field(u"role"_s, &ChangeRole::role)
            .field(u"reason"_s, &ChangeRole::reason, reasonRule())
            .field(u"force"_s, &ChangeRole::force,
                   forceRule(u"Cancel the meetings that end with the role"_s));
    return instance;
}

const ObjectSchema<DeactivateAccount> &DeactivateAccount::schema()
{
    static const auto instance = ObjectSchema<DeactivateAccount>(u"DeactivateAccount"_s)
                                     .field(u"reason"_s, &DeactivateAccount::reason, reasonRule())
                                     .field(u"force"_s, &DeactivateAccount::force,
                                            forceRule(u"Cancel the meetings ahead"_s));
    return instance;
}

const ObjectSchema<ReactivateAccount> &ReactivateAccount::schema()
{
    static const auto instance = ObjectSchema<ReactivateAccount>(u"ReactivateAccount"_s)
                                     .field(u"reason"_s, &ReactivateAccount::reason, reasonRule());
    return instance;
}

const ObjectSchema<DecideAccounts> &DecideAccounts::schema()
{
    static const auto instance =
        ObjectSchema<DecideAccounts>(u"DecideAccounts"_s)
            .field(u"ids"_s, &DecideAccounts::ids, idsRule())
            .field(u"decision"_s, &DecideAccounts::decision,
                   {.description = u"list and unlist: whether directories show them"_s})
            .field(u"role"_s, &DecideAccounts::role, {.description = u"Of change_role alone"_s})
            .field(u"reason"_s, &DecideAccounts::reason, neededReasonRule())
            .field(u"force"_s, &DecideAccounts::force,
                   forceRule(u"Cancel the meetings that stand in the way"_s))
            .check([](const DecideAccounts &request, Problems &problems) {
                needIds(request.ids, problems);
                const bool isAboutRole = request.decision == AccountDecision::ChangeRole;
                if (isAboutRole && !request.role)
                    problems.add(u"role"_s, Sentence::tr("is needed to change the role"));
                if (!isAboutRole && request.role)
                    problems.add(u"role"_s, Sentence::tr("is for change_role only"));
            });
    return instance;
}

const ObjectSchema<AccountOutcome> &AccountOutcome::schema()
{
    static const auto instance = ObjectSchema<AccountOutcome>(u"AccountOutcome"_s)
                                     .field(u"id"_s, &AccountOutcome::id)
                                     .field(u"isDone"_s, &AccountOutcome::isDone)
                                     .field(u"code"_s, &AccountOutcome::code,
                                            {.description = u"Why not, as an error would say it"_s})
                                     .field(u"message"_s, &AccountOutcome::message);
    return instance;
}

const ObjectSchema<AccountOutcomes> &AccountOutcomes::schema()
{
    static const auto instance = ObjectSchema<AccountOutcomes>(u"AccountOutcomes"_s)
                                     .field(u"items"_s, &AccountOutcomes::items)
                                     .field(u"done"_s, &AccountOutcomes::done)
                                     .field(u"failed"_s, &AccountOutcomes::failed);
    return instance;
}

const ObjectSchema<RemoveAccountQuery> &RemoveAccountQuery::schema()
{
    static const auto instance =
        ObjectSchema<RemoveAccountQuery>(u"RemoveAccountQuery"_s)
            .field(u"force"_s, &RemoveAccountQuery::force,
                   forceRule(u"Although there are meetings ahead"_s))
            .field(u"reason"_s, &RemoveAccountQuery::reason, longTextRule(1000));
    return instance;
}

} // namespace oh::api
