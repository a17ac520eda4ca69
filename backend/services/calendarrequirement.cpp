// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/calendarrequirement.h"

#include "backend/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace oh {

Result<void> requireCalendar(storage::Transaction &tx, const Caller &caller)
{
    if (caller.role == Role::Coordinator)
        return {};
    const auto found = tx.row(storage::Query::calendars_select_connected,
                              {{u":user"_s, storage::bind(caller.userId)}});
    if (!found)
        return found.error();
    if (*found && (*found)->boolean("is_connected"_L1))
        return {};
    const bool isMentor = caller.role == Role::Mentor;
    if (*found && (*found)->boolean("lost"_L1))
        return Error(
            ErrorCode::CalendarRequired,
            isMentor
                ? Sentence::tr("The connection to your calendar has ended. Connect it again before "
                               "you offer time, so that nobody books what is taken: Settings, "
                               "Calendar.")
                : Sentence::tr("The connection to your calendar has ended. Connect it again before "
                               "you book, so that meetings don't clash: Settings, Calendar."));
    return Error(
        ErrorCode::CalendarRequired,
        isMentor
            ? Sentence::tr("Connect your calendar before you offer time, so that nobody books what "
                           "is taken: Settings, Calendar.")
            : Sentence::tr("Connect your calendar before you book, so that meetings don't clash: "
                           "Settings, Calendar."));
}

} // namespace oh
