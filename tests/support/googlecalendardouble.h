// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/calendardouble.h"

namespace oh::test {

/// Google Calendar, API version 3, as its reference describes it, as far as we use it.
/// tst_calendarproviders lets Google's own client ask it.
class GoogleCalendarDouble : public CalendarDouble
{
public:
    QString url() const { return server.url().toString() + QStringLiteral("/calendar/v3"); }

    /// By calendar and id, those that were deleted too.
    QMap<QString, QMap<QString, QJsonObject>> events;
    /// Of the list of calendars.
    QJsonArray calendars;
    /// What is busy beside the events here, by calendar.
    QMap<QString, QJsonArray> busy;
    int pageSize = 2;
    /// A Meet link is there this many reads after it was asked for.
    int meetTakes = 0;

protected:
    ScriptedAnswer answer(const ScriptedRequest &request, const QStringList &path,
                          const QUrlQuery &query) override;
    ScriptedAnswer refuse(int status, const QString &reason) const override;

private:
    ScriptedAnswer list(const QUrlQuery &query) const;
    ScriptedAnswer freeBusy(const QJsonObject &asked) const;
    ScriptedAnswer store(const QString &calendar, QJsonObject event, const QJsonObject &change,
                         const QUrlQuery &query);
    ScriptedAnswer one(const QString &calendar, const QString &id);
};

} // namespace oh::test
