// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/api/endpoint.h"
#include "backend/mail/mimemessage.h"
#include "models/domain/notifications.h"

#include <QList>

#include <functional>
#include <optional>

namespace oh {
class KeyRing;
namespace auth {
class AuthService;
}
namespace cache {
class ReadCache;
}
namespace calendars {
class ConflictChecks;
class CalendarWorks;
} // namespace calendars
namespace files {
struct FileWorks;
}
namespace live {
class LiveService;
}
} // namespace oh

namespace oh::server {

/// What the endpoints are made with. Everything in it outlives the server.
struct RouteContext
{
    const KeyRing &keys;
    const auth::AuthService &auth;
    cache::ReadCache &memory;
    /// The document and the gauges exist only once the table does.
    std::function<QByteArray()> openApi;
    std::function<QByteArray()> docs;
    std::function<QByteArray()> metrics;
    /// Null: this server has no live updates.
    live::LiveService *live = nullptr;
    /// FR105: no bookings by mentees and no availability without a connected calendar.
    bool requireCalendar = false;
    /// Whom calendar files name as the organizer, and the language of people who have chosen none.
    MailAddress organizer = {};
    Language language = Language::English;
    /// FR44: see reputation::calculatorNamed().
    QString reputationCalculator = {};
    /// FR70: where the files of exports are.
    QString exportFolder = {};
    /// Where mails lie as files; nowhere when empty.
    QString mailDirectory = {};
    /// Where files are kept, and what is granted to each person. Null: this server has none, and
    /// their endpoints answer 503.
    const files::FileWorks *files = nullptr;
    /// What addresses of this server begin with; known only once it listens.
    std::function<QString()> publicUrl = [] { return QString(); };
    /// FR79: null: nobody's calendar is asked.
    const calendars::ConflictChecks *conflicts = nullptr;
    /// Accounts and calendars at Google and Microsoft. Null: this server has none.
    calendars::CalendarWorks *calendars = nullptr;
    /// How many seconds ago the runner of jobs last looked after its queue; nothing where there is
    /// none. Any thread.
    std::function<std::optional<double>()> runnerAge = [] { return std::optional<double>(); };
};

/// The routing table. It stands in one place, in parts by subject.
QList<Endpoint> allEndpoints(const RouteContext &context);

QList<Endpoint> accountEndpoints(const RouteContext &context);
QList<Endpoint> archiveEndpoints(const RouteContext &context);
QList<Endpoint> auditEndpoints(const RouteContext &context);
QList<Endpoint> authEndpoints(const RouteContext &context);
QList<Endpoint> availabilityEndpoints(const RouteContext &context);
QList<Endpoint> bookingCareEndpoints(const RouteContext &context);
QList<Endpoint> calendarConnectionEndpoints(const RouteContext &context);
QList<Endpoint> calendarEndpoints(const RouteContext &context);
QList<Endpoint> exceptionEndpoints(const RouteContext &context);
QList<Endpoint> exportEndpoints(const RouteContext &context);
QList<Endpoint> avatarEndpoints(const RouteContext &context);
QList<Endpoint> fileEndpoints(const RouteContext &context);
QList<Endpoint> figuresEndpoints(const RouteContext &context);
QList<Endpoint> jobEndpoints(const RouteContext &context);
QList<Endpoint> liveEndpoints(const RouteContext &context);
QList<Endpoint> matchingEndpoints(const RouteContext &context);
QList<Endpoint> notificationEndpoints(const RouteContext &context);
QList<Endpoint> oauthEndpoints(const RouteContext &context);
QList<Endpoint> peopleEndpoints(const RouteContext &context);
QList<Endpoint> emailEndpoints(const RouteContext &context);
QList<Endpoint> privacyEndpoints(const RouteContext &context);
QList<Endpoint> reputationEndpoints(const RouteContext &context);
QList<Endpoint> schedulingEndpoints(const RouteContext &context);
QList<Endpoint> syncEndpoints(const RouteContext &context);
QList<Endpoint> systemEndpoints(const RouteContext &context);
QList<Endpoint> tagEndpoints(const RouteContext &context);

} // namespace oh::server
