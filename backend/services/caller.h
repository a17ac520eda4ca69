// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enums.h"
#include "models/ids.h"
#include "models/language.h"

#include <QDateTime>

namespace oh {

/// On whose behalf, and at which moment, a service works.
struct Caller
{
    UserId userId;
    Role role = Role::Mentee;
    QDateTime now;
    /// What the answer is read in.
    Language language = Language::English;

    /// As row level security knows it. Nobody's doing is the server's: a sync, a job.
    QString roleName() const { return userId.isNull() ? QStringLiteral("system") : toString(role); }
};

} // namespace oh
