// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enums.h"
#include "models/ids.h"

#include <QDateTime>

namespace oh {

/// On whose behalf, and at which moment, a service works.
struct Caller
{
    UserId userId;
    Role role = Role::Mentee;
    QDateTime now;

    /// As row level security knows it.
    QString roleName() const { return toString(role); }
};

} // namespace oh
