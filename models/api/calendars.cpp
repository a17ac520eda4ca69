// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/calendars.h"

#include "models/api/rules.h"

using namespace Qt::StringLiterals;

namespace oh::api {
namespace {

constexpr int mostCalendars = 50;

Rule redirectRule()
{
    return {.description = u"Where on the caller's machine the browser comes back to: http on "
                           "127.0.0.1 or [::1] with a port"_s,
            .maxLength = 200,
            .example = u"http://127.0.0.1:53682/callback"_s};
}

Rule challengeRule()
{
    return {.description = u"Base64url without padding of the SHA-256 of the verifier"_s,
            .minLength = 43,
            .maxLength = 43};
}

Rule calendarIdRule()
{
    return {.minLength = 1, .maxLength = 1024};
}

} // namespace

const ObjectSchema<SignInMethods> &SignInMethods::schema()
{
    static const auto instance = ObjectSchema<SignInMethods>(u"SignInMethods"_s)
                                     .field(u"providers"_s, &SignInMethods::providers);
    return instance;
}

const ObjectSchema<StartOAuth> &StartOAuth::schema()
{
    static const auto instance =
        ObjectSchema<StartOAuth>(u"StartOAuth"_s)
            .field(u"redirectUri"_s, &StartOAuth::redirectUri, redirectRule())
            .field(u"codeChallenge"_s, &StartOAuth::codeChallenge, challengeRule());
    return instance;
}

const ObjectSchema<ConnectCalendar> &ConnectCalendar::schema()
{
    static const auto instance =
        ObjectSchema<ConnectCalendar>(u"ConnectCalendar"_s)
            .field(u"provider"_s, &ConnectCalendar::provider)
            .field(u"redirectUri"_s, &ConnectCalendar::redirectUri, redirectRule())
            .field(u"codeChallenge"_s, &ConnectCalendar::codeChallenge, challengeRule());
    return instance;
}

const ObjectSchema<OAuthStarted> &OAuthStarted::schema()
{
    static const auto instance =
        ObjectSchema<OAuthStarted>(u"OAuthStarted"_s)
            .field(u"authorizationUrl"_s, &OAuthStarted::authorizationUrl,
                   {.description = u"To be opened in the system's browser"_s})
            .field(u"state"_s, &OAuthStarted::state)
            .field(u"expiresAt"_s, &OAuthStarted::expiresAt);
    return instance;
}

const ObjectSchema<CompleteOAuth> &CompleteOAuth::schema()
{
    static const auto instance =
        ObjectSchema<CompleteOAuth>(u"CompleteOAuth"_s)
            .field(u"state"_s, &CompleteOAuth::state, {.minLength = 20, .maxLength = 128})
            .field(u"code"_s, &CompleteOAuth::code, {.minLength = 1, .maxLength = 4096})
            .field(u"codeVerifier"_s, &CompleteOAuth::codeVerifier,
                   {.minLength = 43, .maxLength = 128})
            .field(u"device"_s, &CompleteOAuth::device,
                   {.description = u"How the session is named in the list of sessions"_s,
                    .maxLength = 100});
    return instance;
}

const ObjectSchema<ProviderCalendar> &ProviderCalendar::schema()
{
    static const auto instance =
        ObjectSchema<ProviderCalendar>(u"ProviderCalendar"_s)
            .field(u"id"_s, &ProviderCalendar::id)
            .field(u"name"_s, &ProviderCalendar::name)
            .field(u"isPrimary"_s, &ProviderCalendar::isPrimary)
            .field(u"isWritable"_s, &ProviderCalendar::isWritable)
            .field(u"color"_s, &ProviderCalendar::color, {.example = u"#3f51b5"_s});
    return instance;
}

const ObjectSchema<CalendarConnection> &CalendarConnection::schema()
{
    static const auto instance =
        ObjectSchema<CalendarConnection>(u"CalendarConnection"_s)
            .field(u"isConnected"_s, &CalendarConnection::isConnected)
            .field(u"isRequired"_s, &CalendarConnection::isRequired,
                   {.description = u"Whether booking and offering time need one"_s})
            .field(u"provider"_s, &CalendarConnection::provider)
            .field(u"connectionMethod"_s, &CalendarConnection::connectionMethod)
            .field(u"calendars"_s, &CalendarConnection::calendars)
            .field(u"writeCalendarId"_s, &CalendarConnection::writeCalendarId,
                   {.description = u"Where meetings are written"_s})
            .field(u"readCalendarIds"_s, &CalendarConnection::readCalendarIds,
                   {.description = u"Which are asked for free times"_s})
            .field(u"connectedAt"_s, &CalendarConnection::connectedAt)
            .field(u"lastSyncAt"_s, &CalendarConnection::lastSyncAt)
            .field(u"problem"_s, &CalendarConnection::problem,
                   {.description = u"What is wrong and what to do; null while all is well"_s})
            .field(u"upcomingMeetings"_s, &CalendarConnection::upcomingMeetings,
                   {.description = u"Live meetings of the next 7 days"_s})
            .field(u"version"_s, &CalendarConnection::version)
            .field(u"goneCalendars"_s, &CalendarConnection::goneCalendars,
                   {.description = u"Names of chosen calendars that a refresh found gone"_s,
                    .mayBeMissing = true});
    return instance;
}

const ObjectSchema<ChooseCalendars> &ChooseCalendars::schema()
{
    static const auto instance =
        ObjectSchema<ChooseCalendars>(u"ChooseCalendars"_s)
            .field(u"writeCalendarId"_s, &ChooseCalendars::writeCalendarId, calendarIdRule())
            .field(u"readCalendarIds"_s, &ChooseCalendars::readCalendarIds,
                   {.maxItems = mostCalendars})
            .field(u"version"_s, &ChooseCalendars::version, versionRule())
            .check([](const ChooseCalendars &choice, Problems &problems) {
                if (choice.readCalendarIds.isEmpty())
                    problems.add(u"readCalendarIds"_s, Sentence::tr("choose at least one"));
            });
    return instance;
}

const ObjectSchema<BusyPeriod> &BusyPeriod::schema()
{
    static const auto instance = ObjectSchema<BusyPeriod>(u"BusyPeriod"_s)
                                     .field(u"startTime"_s, &BusyPeriod::startTime)
                                     .field(u"endTime"_s, &BusyPeriod::endTime);
    return instance;
}

const ObjectSchema<OwnBusyTimes> &OwnBusyTimes::schema()
{
    static const auto instance =
        ObjectSchema<OwnBusyTimes>(u"OwnBusyTimes"_s)
            .field(u"isConnected"_s, &OwnBusyTimes::isConnected)
            .field(u"canConnect"_s, &OwnBusyTimes::canConnect,
                   {.description = u"Whether the server can connect calendars at all"_s})
            .field(u"readAt"_s, &OwnBusyTimes::readAt,
                   {.description = u"When the calendar was last read; null until it was"_s})
            .field(u"calendar"_s, &OwnBusyTimes::calendar,
                   {.description = u"By the calendar, as it was then"_s})
            .field(u"meetings"_s, &OwnBusyTimes::meetings,
                   {.description = u"By meetings and requests here"_s});
    return instance;
}

} // namespace oh::api
