// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/calendars/calendarprovider.h"
#include "backend/calendars/jsonservice.h"

namespace oh::calendars {

/// Outlook calendars through Microsoft Graph 1.0. It would send invitations to an event's attendees
/// whatever we say, so they are left out of it: our own mails invite, and the description has the
/// names. It makes no video meeting.
class GraphProvider : public CalendarProvider
{
public:
    GraphProvider(const QString &baseUrl, const net::CallLimits &limits, net::Wait wait);

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
    Result<QList<QJsonObject>> pages(const QByteArray &accessToken, JsonCall first,
                                     const net::CallLimits &limits,
                                     const net::Stopping &stopping) const;
    Result<std::optional<QString>> find(const QByteArray &accessToken, const QString &calendarId,
                                        const QString &key, const net::Stopping &stopping) const;
    /// Nothing where the event is gone.
    Result<std::optional<WrittenEvent>> change(const QByteArray &accessToken,
                                               const QString &calendarId, const QString &id,
                                               const EventToWrite &event,
                                               const net::Stopping &stopping) const;

    net::CallLimits m_limits;
    JsonService m_service;
};

} // namespace oh::calendars
