// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/schema.h"
#include "models/domain/enums.h"
#include "models/ids.h"

#include <QMetaType>

#include <optional>

namespace oh::api {

/// GET /admin/users: whom coordinators can choose from.
struct AccountsQuery
{
    std::optional<Role> role;
    /// Words in the name, title or company.
    std::optional<QString> q;
    /// Deactivated ones too.
    bool includeInactive = false;
    int limit = 20;
    int offset = 0;
    bool operator==(const AccountsQuery &) const = default;
    static const ObjectSchema<AccountsQuery> &schema();
};

/// A person as coordinators list them. No address: whoever needs it opens the profile.
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
    bool operator==(const AccountSummary &) const = default;
    static const ObjectSchema<AccountSummary> &schema();
};

} // namespace oh::api

Q_DECLARE_METATYPE(oh::api::AccountSummary)
