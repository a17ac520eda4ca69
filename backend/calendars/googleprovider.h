// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/calendars/calendarprovider.h"
#include "backend/calendars/jsonservice.h"

namespace oh::calendars {

/// Google Calendar, API version 3. Nobody is invited by it: our own mails do that. Free times are
/// those that Google calculates, so an answer "maybe" counts there as it does in its own search for
/// a time.
class GoogleProvider : public CalendarProvider
{
public:
    GoogleProvider(const QString &baseUrl, const net::CallLimits &limits, net::Wait wait);

    Result<QList<CalendarListed>> calendars(const QByteArray &accessToken,
                                            const net::Stopping &stopping) const override;
    Result<QList<BusyTime>> busy(const QByteArray &accessToken, const QStringList &calendarIds,
                                 const QDateTime &from, const QDateTime &to, const QString &ownZone,
                                 const net::CallLimits &limits,
                                 const net::Stopping &stopping) const override;
    Result<WrittenEvent> write(const QByteArray &accessToken, const QString &calendarId,
                               const std::optional<QString> &id, const EventToWrite &event,
                               const net::Stopping &stopping) const override;
    Result<void> remove(const QByteArray &accessToken, const QString &calendarId, const QString &id,
                        const net::Stopping &stopping) const override;
    Result<EventState> read(const QByteArray &accessToken, const QString &calendarId,
                            const QString &id, const net::Stopping &stopping) const override;

private:
    Error failed(const JsonAnswer &answer) const;

    JsonService m_service;
};

} // namespace oh::calendars
