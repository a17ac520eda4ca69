// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace oh {

/// What a calendar entry says of a meeting.
struct CalendarEntry
{
    QString title;
    /// UTC.
    QDateTime start;
    QDateTime end;
    /// Of whoever opens it (IANA): what the times are shown in. May be empty.
    QString timeZone;
    QString location;
    /// Paragraphs; empty ones are left out.
    QStringList details;
};

/// A page of Google's that puts the meeting into its reader's own calendar (FR37). Empty without a
/// time. Long texts are cut, so that browsers and proxies take the address.
QString googleCalendarUrl(const CalendarEntry &entry);

} // namespace oh
