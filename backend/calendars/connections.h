// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/net/serviceclient.h"
#include "models/domain/enums.h"
#include "models/domain/syncenums.h"
#include "models/ids.h"
#include "models/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

namespace oh::calendars {

/// Somebody's calendar, opened: what a provider's calls take.
struct OpenConnection
{
    CalendarProviderKind provider = CalendarProviderKind::Google;
    QByteArray accessToken;
    /// Where meetings are written; never empty.
    QString writeCalendarId;
    /// Which count for free times; never empty.
    QStringList readCalendarIds;
};

/// Gives out access tokens of people's calendars, and gets new ones in time (NFR15).
class Connections
{
public:
    virtual ~Connections() = default;

    /// Blocks when the token has to be renewed; not within a transaction. CalendarRequired: none is
    /// connected. CalendarReconnect: the provider gives no more tokens until its owner agrees anew;
    /// the connection is ended and they are told. NetworkUnreachable, ServiceUnavailable: later.
    virtual Result<OpenConnection> open(const UserId &user, const QDateTime &now,
                                        const net::CallLimits &limits,
                                        const net::Stopping &stopping) = 0;
    /// The provider refused the token although it should be good: the next open() gets a new one.
    virtual void refused(const UserId &user, const QByteArray &accessToken) = 0;
    /// Its free times were read with success: what people see as the last time.
    virtual void asked(const UserId &, const QDateTime &) {}
    /// Its free times could not be read in their turn: what coordinators see until they are.
    virtual void failed(const UserId &, SyncProblem, const QDateTime &) {}
};

} // namespace oh::calendars
