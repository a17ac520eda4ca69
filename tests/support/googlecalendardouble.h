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

    /// By calendar and id, those that were deleted too. A series is one of them (`recurrence`:
    /// every week, so many times, and EXDATE), and so is each instance that is another or cancelled
    /// (`recurringEventId`, `originalStartTime`): as the service keeps and lists them.
    QMap<QString, QMap<QString, QJsonObject>> events;
    /// Of the list of calendars.
    QJsonArray calendars;
    /// What is busy beside the events here, by calendar.
    QMap<QString, QJsonArray> busy;
    /// IANA, of all calendars: whole days are days there.
    QByteArray timeZone = "UTC";
    int pageSize = 2;
    /// A Meet link is there this many reads after it was asked for.
    int meetTakes = 0;

protected:
    ScriptedAnswer answer(const ScriptedRequest &request, const QStringList &path,
                          const QUrlQuery &query) override;
    ScriptedAnswer refuse(int status, const QString &reason) const override;

private:
    ScriptedAnswer list(const QUrlQuery &query) const;
    ScriptedAnswer eventList(const QString &calendar) const;
    /// What really takes place, series unfolded.
    QList<QJsonObject> instancesIn(const QString &calendar) const;
    QDateTime endOf(const QJsonValue &time) const;
    ScriptedAnswer freeBusy(const QJsonObject &asked) const;
    ScriptedAnswer store(const QString &calendar, QJsonObject event, const QJsonObject &change,
                         const QUrlQuery &query);
    ScriptedAnswer one(const QString &calendar, const QString &id);
};

} // namespace oh::test
