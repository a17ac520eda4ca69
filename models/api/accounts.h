// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/schema.h"
#include "models/domain/enums.h"
#include "models/ids.h"

#include <QMetaType>

#include <optional>

namespace oh {

/// Active people can sign in; deactivated ones can't, and removed ones are shown to coordinators
/// alone.
enum class AccountState { Active, Inactive, Deleted, All };
template <>
struct EnumStrings<AccountState>
{
    static constexpr EnumEntry<AccountState> table[] = {{AccountState::Active, "active"},
                                                        {AccountState::Inactive, "inactive"},
                                                        {AccountState::Deleted, "deleted"},
                                                        {AccountState::All, "all"}};
};

enum class AccountSort {
    Name,
    NameDescending,
    CreatedDescending,
    LastActivityDescending,
    ScoreDescending,
    Score,
    Role
};
template <>
struct EnumStrings<AccountSort>
{
    static constexpr EnumEntry<AccountSort> table[] = {
        {AccountSort::Name, "name"},
        {AccountSort::NameDescending, "-name"},
        {AccountSort::CreatedDescending, "-createdAt"},
        {AccountSort::LastActivityDescending, "-lastActivityAt"},
        {AccountSort::ScoreDescending, "-reputationScore"},
        {AccountSort::Score, "reputationScore"},
        {AccountSort::Role, "role"}};
};

/// What coordinators do to several accounts at once.
enum class AccountDecision { Deactivate, Reactivate, ChangeRole, List, Unlist };
template <>
struct EnumStrings<AccountDecision>
{
    static constexpr EnumEntry<AccountDecision> table[] = {
        {AccountDecision::Deactivate, "deactivate"},
        {AccountDecision::Reactivate, "reactivate"},
        {AccountDecision::ChangeRole, "change_role"},
        {AccountDecision::List, "list"},
        {AccountDecision::Unlist, "unlist"}};
};

} // namespace oh

namespace oh::api {

/// GET /admin/users: to choose somebody from, and to look after accounts.
struct AccountsQuery
{
    std::optional<Role> role;
    /// Words in the name, title or company; or the exact e-mail address.
    std::optional<QString> q;
    /// Those who can sign in, without another word.
    std::optional<AccountState> state;
    /// Deactivated ones too, but no removed ones. A `state` goes before it.
    bool includeInactive = false;
    QList<Tier> tier;
    bool dormant = false;
    /// Without it: those whose names begin with the words first, then by name.
    std::optional<AccountSort> sort;
    int limit = 20;
    int offset = 0;
    std::optional<QString> cursor = {};
    bool operator==(const AccountsQuery &) const = default;
    static const ObjectSchema<AccountsQuery> &schema();
};

/// A person as coordinators list them. No address: whoever needs it opens the account.
struct AccountSummary
{
    UserId id;
    Role role = Role::Mentee;
    QString name;
    std::optional<QString> title;
    std::optional<QString> company;
    QString timeZone;
    double reputationScore = 3.5;
    Tier reputationTier = Tier::Silver;
    bool isActive = true;
    bool isDormant = false;
    std::optional<QDateTime> lastActivityAt = {};
    std::optional<QDateTime> lastSignInAt = {};
    std::optional<QDateTime> createdAt = {};
    /// Removed then; null for everybody else.
    std::optional<QDateTime> deletedAt = {};
    bool operator==(const AccountSummary &) const = default;
    static const ObjectSchema<AccountSummary> &schema();
};

/// GET /admin/users/:id: all that coordinators know of an account, removed ones included (FR84).
struct Account
{
    UserId id;
    Role role = Role::Mentee;
    QString email;
    QString name;
    std::optional<QString> title;
    std::optional<QString> company;
    std::optional<QString> phone;
    QString timeZone;
    double reputationScore = 3.5;
    Tier reputationTier = Tier::Silver;
    bool isActive = true;
    bool isDormant = false;
    std::optional<QDateTime> lastActivityAt;
    std::optional<QDateTime> lastSignInAt;
    QDateTime createdAt;
    std::optional<QDateTime> deletedAt;
    /// When what a removed person has planned is called off for good (002 4.9).
    std::optional<QDateTime> meetingsEndAt;
    std::optional<QDateTime> mailFailingSince;
    /// Looked after in Airtable: what is changed here may be changed back there.
    bool isFromAirtable = false;
    int upcomingMeetings = 0;
    int openRequests = 0;
    int sessions = 0;
    /// Sent back with a change, so that nobody overwrites another's.
    int version = 0;
    bool operator==(const Account &) const = default;
    static const ObjectSchema<Account> &schema();
};

/// POST /admin/users (001 3.2).
struct CreateAccount
{
    QString email;
    Role role = Role::Mentee;
    QString name;
    std::optional<QString> title;
    std::optional<QString> company;
    std::optional<QString> phone;
    std::optional<QString> timeZone;
    bool operator==(const CreateAccount &) const = default;
    static const ObjectSchema<CreateAccount> &schema();
};

/// PUT /admin/users/:id: absent fields stay as they are.
struct UpdateAccount
{
    int version = 0;
    std::optional<QString> email;
    std::optional<QString> name;
    Patch<QString> title;
    Patch<QString> company;
    Patch<QString> phone;
    std::optional<QString> timeZone;
    std::optional<QString> reason;
    bool operator==(const UpdateAccount &) const = default;
    static const ObjectSchema<UpdateAccount> &schema();
};

/// PUT /admin/users/:id/role.
struct ChangeRole
{
    Role role = Role::Mentee;
    std::optional<QString> reason;
    /// Cancel the meetings that the person would not have in the new role.
    bool force = false;
    bool operator==(const ChangeRole &) const = default;
    static const ObjectSchema<ChangeRole> &schema();
};

/// PUT /admin/users/:id/deactivate.
struct DeactivateAccount
{
    std::optional<QString> reason;
    /// Cancel the meetings ahead.
    bool force = false;
    bool operator==(const DeactivateAccount &) const = default;
    static const ObjectSchema<DeactivateAccount> &schema();
};

/// PUT /admin/users/:id/reactivate.
struct ReactivateAccount
{
    std::optional<QString> reason;
    bool operator==(const ReactivateAccount &) const = default;
    static const ObjectSchema<ReactivateAccount> &schema();
};

/// POST /admin/users/decisions: the same about many, each for itself.
struct DecideAccounts
{
    QList<UserId> ids;
    AccountDecision decision = AccountDecision::Deactivate;
    /// Of AccountDecision::ChangeRole alone.
    std::optional<Role> role;
    QString reason;
    /// Cancel the meetings that stand in the way.
    bool force = false;
    bool operator==(const DecideAccounts &) const = default;
    static const ObjectSchema<DecideAccounts> &schema();
};

/// What became of one of them: done, or why not.
struct AccountOutcome
{
    UserId id;
    bool isDone = false;
    std::optional<QString> code;
    std::optional<QString> message;
    bool operator==(const AccountOutcome &) const = default;
    static const ObjectSchema<AccountOutcome> &schema();
};

struct AccountOutcomes
{
    QList<AccountOutcome> items;
    int done = 0;
    int failed = 0;
    bool operator==(const AccountOutcomes &) const = default;
    static const ObjectSchema<AccountOutcomes> &schema();
};

/// DELETE /admin/users/:id.
struct RemoveAccountQuery
{
    bool force = false;
    std::optional<QString> reason;
    bool operator==(const RemoveAccountQuery &) const = default;
    static const ObjectSchema<RemoveAccountQuery> &schema();
};

} // namespace oh::api

Q_DECLARE_METATYPE(oh::api::AccountSummary)
