// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ids.h"

#include <QString>

namespace oh::storage {

/// On whose behalf a transaction runs. Row level security sees it as oh_user_id() and oh_role();
/// a transaction without one can't be begun.
struct Actor
{
    /// The server's own work: sign-in, import, mail, jobs.
    static Actor system(QString requestId = {});
    /// Somebody who has not signed in: reads approved tags and locations, nothing else.
    static Actor anonymous(QString requestId = {});

    UserId userId;
    /// mentee, mentor, coordinator, system or anonymous.
    QString role;
    QString requestId;
};

} // namespace oh::storage
