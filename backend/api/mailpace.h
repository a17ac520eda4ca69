// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enums.h"
#include "models/error.h"
#include "models/ids.h"

#include <QDateTime>
#include <QHash>

#include <mutex>
#include <optional>
#include <utility>

namespace oh::server {

/// What makes the server write to somebody else, by what it is that a person does.
enum class MailedDeed { None, Booking, Proposal };

/// How often one person may do it within an hour; 0: as often as they like.
struct MailPaceLimits
{
    int bookings = 0;
    int proposals = 0;
    /// Coordinators do it for others.
    int ofCoordinators = 0;
};

/// Counts in memory, of this server alone, what each person did in the hour that began with the
/// first of it: it protects people from mails, not the database from work. Any thread.
class MailPace
{
public:
    void setLimits(const MailPaceLimits &limits) { m_limits = limits; }

    /// RateLimited with the seconds to wait when they did it too often already.
    std::optional<Error> refusal(MailedDeed deed, UserId user, Role role, const QDateTime &now);
    /// It was done. Two that are under way at once may both get through.
    void count(MailedDeed deed, UserId user, Role role, const QDateTime &now);

private:
    struct Hour
    {
        int done = 0;
        QDateTime ends;
    };
    using Key = std::pair<UserId, int>;

    int most(MailedDeed deed, Role role) const;

    MailPaceLimits m_limits;
    std::mutex m_mutex;
    QHash<Key, Hour> m_hours;
};

} // namespace oh::server
