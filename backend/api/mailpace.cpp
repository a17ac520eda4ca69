// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/mailpace.h"

#include <algorithm>

namespace oh::server {
namespace {

constexpr int hourSeconds = 3600;
/// Hours that are over are looked for when there are so many.
constexpr qsizetype manyHours = 10'000;

} // namespace

int MailPace::most(MailedDeed deed, Role role) const
{
    if (deed == MailedDeed::None)
        return 0;
    if (role == Role::Coordinator)
        return m_limits.ofCoordinators;
    return deed == MailedDeed::Booking ? m_limits.bookings : m_limits.proposals;
}

std::optional<Error> MailPace::refusal(MailedDeed deed, UserId user, Role role,
                                       const QDateTime &now)
{
    const int limit = most(deed, role);
    if (limit == 0)
        return std::nullopt;
    const std::lock_guard lock(m_mutex);
    const auto hour = m_hours.constFind({user, int(deed)});
    if (hour == m_hours.constEnd() || hour->ends <= now || hour->done < limit)
        return std::nullopt;
    Error error(ErrorCode::RateLimited,
                Sentence::tr("You have done this very often within an hour, and each time "
                             "somebody got a mail. Try again later."));
    error.retryAfterSeconds = int(std::max<qint64>(1, now.secsTo(hour->ends)));
    return error;
}

void MailPace::count(MailedDeed deed, UserId user, Role role, const QDateTime &now)
{
    if (most(deed, role) == 0)
        return;
    const std::lock_guard lock(m_mutex);
    if (m_hours.size() >= manyHours)
        m_hours.removeIf([&now](const auto &entry) { return entry.value().ends <= now; });
    Hour &hour = m_hours[{user, int(deed)}];
    if (!hour.ends.isValid() || hour.ends <= now)
        hour = {0, now.addSecs(hourSeconds)};
    ++hour.done;
}

} // namespace oh::server
