// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/schema.h"
#include "models/domain/enums.h"

/// Signing in with Google and Microsoft, and the calendars of people there (FR2, FR21, FR93,
/// FR105).
///
/// The desktop asks for an address to open in the system's browser, and names where on this machine
/// the browser is to come back to (RFC 8252). What comes back there is worth nothing without the
/// verifier that only the desktop knows, and the code in it nothing without the one that only the
/// server knows (RFC 7636, twice).
namespace oh::api {

/// GET /auth/methods: how one can sign in here.
struct SignInMethods
{
    /// Those that the server has been given credentials for.
    QList<CalendarProviderKind> providers;
    bool operator==(const SignInMethods &) const = default;
    static const ObjectSchema<SignInMethods> &schema();
};

/// POST /auth/oauth/google, /auth/oauth/microsoft.
struct StartOAuth
{
    /// http on 127.0.0.1 or ::1, with a port.
    QString redirectUri;
    /// Base64url, without padding, of the SHA-256 of the verifier.
    QString codeChallenge;
    bool operator==(const StartOAuth &) const = default;
    static const ObjectSchema<StartOAuth> &schema();
};

/// POST /calendar/connect.
struct ConnectCalendar
{
    CalendarProviderKind provider = CalendarProviderKind::Google;
    QString redirectUri;
    QString codeChallenge;
    bool operator==(const ConnectCalendar &) const = default;
    static const ObjectSchema<ConnectCalendar> &schema();
};

struct OAuthStarted
{
    /// To be opened in the system's browser.
    QString authorizationUrl;
    /// Comes back with the browser, and tells the tries apart.
    QString state;
    QDateTime expiresAt;
    bool operator==(const OAuthStarted &) const = default;
    static const ObjectSchema<OAuthStarted> &schema();
};

/// POST /auth/oauth/complete, /calendar/connect/complete: what the browser brought back.
struct CompleteOAuth
{
    QString state;
    QString code;
    /// Of the challenge that it was begun with.
    QString codeVerifier;
    /// How the session is named in the list of sessions; when signing in.
    std::optional<QString> device;
    bool operator==(const CompleteOAuth &) const = default;
    static const ObjectSchema<CompleteOAuth> &schema();
};

/// One of a person's calendars at their provider.
struct ProviderCalendar
{
    QString id;
    QString name;
    bool isPrimary = false;
    bool isWritable = false;
    /// "#rrggbb"; null when the provider says none.
    std::optional<QString> color;
    bool operator==(const ProviderCalendar &) const = default;
    static const ObjectSchema<ProviderCalendar> &schema();
};

/// GET /calendar/sync-status; of the caller.
struct CalendarConnection
{
    bool isConnected = false;
    /// Whether booking and offering time need one (FR105).
    bool isRequired = false;
    /// Of the last connection, when there was one.
    std::optional<CalendarProviderKind> provider;
    std::optional<ConnectionMethod> connectionMethod;
    QList<ProviderCalendar> calendars;
    /// Where meetings are written.
    std::optional<QString> writeCalendarId;
    /// Which are asked for free times.
    QStringList readCalendarIds;
    std::optional<QDateTime> connectedAt;
    /// When it was last asked for free times with success.
    std::optional<QDateTime> lastSyncAt;
    /// What is wrong with it and what to do, in words; null while all is well.
    std::optional<QString> problem;
    /// Live meetings of the next 7 days: what disconnecting warns of (FR93).
    int upcomingMeetings = 0;
    int version = 0;
    /// Names of calendars that were chosen and are not there any more: told once, by the refresh
    /// that found it out.
    QStringList goneCalendars = {};
    bool operator==(const CalendarConnection &) const = default;
    static const ObjectSchema<CalendarConnection> &schema();
};

/// PUT /calendar/connection.
struct ChooseCalendars
{
    QString writeCalendarId;
    /// At least one.
    QStringList readCalendarIds;
    int version = 0;
    bool operator==(const ChooseCalendars &) const = default;
    static const ObjectSchema<ChooseCalendars> &schema();
};

/// [start, end) in UTC.
struct BusyPeriod
{
    QDateTime startTime;
    QDateTime endTime;
    bool operator==(const BusyPeriod &) const = default;
    static const ObjectSchema<BusyPeriod> &schema();
};

/// GET /calendar/busy: when the caller is not free. Without what it is.
struct OwnBusyTimes
{
    bool isConnected = false;
    /// The server can connect calendars at all.
    bool canConnect = false;
    /// When their calendar was last read; null until it was.
    std::optional<QDateTime> readAt;
    /// By their calendar, as it was then.
    QList<BusyPeriod> calendar;
    /// By their meetings and requests here.
    QList<BusyPeriod> meetings;
    bool operator==(const OwnBusyTimes &) const = default;
    static const ObjectSchema<OwnBusyTimes> &schema();
};

} // namespace oh::api
