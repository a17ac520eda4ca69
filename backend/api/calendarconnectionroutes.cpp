// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/handlers.h"
#include "backend/api/routes.h"
#include "backend/auth/oauthservice.h"
#include "backend/calendars/calendarworks.h"
#include "backend/services/calendarbusy.h"
#include "backend/services/calendarconnections.h"
#include "backend/services/systemrights.h"
#include "backend/storage/database.h"
#include "models/api/scheduling.h"

using namespace Qt::StringLiterals;

namespace oh::server {

using calendars::CalendarWorks;
using http::Method;

namespace {

/// The calendars of an account that somebody agreed to connect.
struct BroughtCalendars
{
    auth::Redeemed redeemed;
    QList<calendars::CalendarListed> calendars;
};

Error calendarNotOffered()
{
    return {ErrorCode::NotFound,
            Sentence::tr("Calendars of this provider can't be connected here.")};
}

EndpointBuilder calendarPost(const QString &path, const QString &id, const QString &summary)
{
    return EndpointBuilder(Method::Post, path, id, u"Calendars"_s, summary);
}

Result<http::Response> connectionAnswer(const Call &call, bool isRequired,
                                        const QStringList &gone = {})
{
    auto status = calendars::status(call.tx(), callerOf(call), isRequired);
    if (!status)
        return status.error();
    status->goneCalendars = gone;
    return answer(*status);
}

Result<http::Response> startConnecting(Call &call, const KeyRing &keys, const CalendarWorks *works,
                                       const api::ConnectCalendar &wish)
{
    const auth::OAuthClient *client = works ? works->client(wish.provider) : nullptr;
    if (!client || !works->provider(wish.provider))
        return calendarNotOffered();
    const Caller caller = callerOf(call);
    const auto started = asTheSystem(call.tx(), caller.roleName(), [&] {
        return auth::start(call.tx(), keys, *client, caller.userId, wish.redirectUri,
                           wish.codeChallenge, true, call.now);
    });
    if (!started)
        return started.error();
    return answer(*started);
}

Result<BroughtCalendars> askForCalendars(const Call &call, const KeyRing &keys,
                                         const CalendarWorks *works,
                                         const api::CompleteOAuth &brought)
{
    if (!works)
        return calendarNotOffered();
    auto redemption = auth::redeem(
        works->database(), keys, [works](CalendarProviderKind kind) { return works->client(kind); },
        brought, call.principal->userId, call.request.requestId, call.now, call.stopping);
    if (!redemption)
        return redemption.error();
    if (const auto *why = std::get_if<Error>(&*redemption))
        return *why;
    auto &redeemed = std::get<auth::Redeemed>(*redemption);
    const auth::OAuthClient *client = works->client(redeemed.provider);
    const calendars::CalendarProvider *provider = works->provider(redeemed.provider);
    if (!client || !provider)
        return calendarNotOffered();
    if (!client->grantsCalendars(redeemed.tokens.scopes) || redeemed.tokens.refresh.isEmpty())
        return Error(
            ErrorCode::CalendarReconnect,
            Sentence::tr(
                "%1 did not let us read and write your calendars. Connect it again, and agree "
                "to all that is asked there.")
                .arg(client->name()));
    auto listed = provider->calendars(redeemed.tokens.access, call.stopping);
    if (!listed) {
        Error error(listed.error().code == ErrorCode::CalendarReconnect
                        ? ErrorCode::CalendarReconnect
                        : ErrorCode::ServiceUnavailable,
                    Sentence::tr("%1 did not tell us your calendars. Try again in a few minutes.")
                        .arg(client->calendarName()));
        error.internal = listed.error().internal;
        return error;
    }
    return BroughtCalendars{std::move(redeemed), *std::move(listed)};
}

Result<http::Response> completeConnecting(Call &call, const KeyRing &keys, bool isRequired)
{
    const auto &brought = call.brought<BroughtCalendars>();
    const Caller caller = callerOf(call);
    const auto connected = withSystemRights(call.tx(), caller.roleName(), [&] {
        return calendars::connect(call.tx(), keys,
                                  {caller.userId, brought.redeemed.provider,
                                   ConnectionMethod::PostLogin, brought.redeemed.account,
                                   brought.redeemed.tokens, brought.calendars},
                                  call.now);
    });
    if (!connected)
        return connected.error();
    return connectionAnswer(call, isRequired);
}

/// What the provider lists now, and of which state of the connection.
struct ListedAnew
{
    int version = 0;
    QList<calendars::CalendarListed> calendars;
};

Result<ListedAnew> listAnew(const Call &call, CalendarWorks *works, bool isRequired)
{
    if (!works)
        return calendarNotOffered();
    const Caller caller = callerOf(call);
    const auto status = works->database().runBlocking<api::CalendarConnection>(
        storage::Actor::system(),
        [&](storage::Transaction &tx) { return calendars::status(tx, caller, isRequired); });
    if (!status)
        return status.error();
    // Who has none is told so by the answer.
    if (!status->isConnected)
        return ListedAnew();
    const auto open = works->connections().open(caller.userId, call.now, {}, call.stopping);
    if (!open)
        return open.error();
    const calendars::CalendarProvider *provider = works->provider(open->provider);
    if (!provider)
        return calendarNotOffered();
    auto listed = provider->calendars(open->accessToken, call.stopping);
    if (!listed) {
        if (listed.error().code == ErrorCode::CalendarReconnect)
            works->connections().refused(caller.userId, open->accessToken);
        Error error(
            ErrorCode::ServiceUnavailable,
            Sentence::tr("Your calendars can't be read at the moment. What was known of them "
                         "stays. Try again in a few minutes."));
        error.internal = listed.error().internal;
        return error;
    }
    return ListedAnew{status->version, *std::move(listed)};
}

} // namespace

QList<Endpoint> calendarConnectionEndpoints(const RouteContext &context)
{
    CalendarWorks *works = context.calendars;
    const KeyRing *keys = &context.keys;
    const bool isRequired = context.requireCalendar;
    return {
        calendarPost(u"/api/calendar/connect"_s, u"startConnectingCalendar"_s,
                     u"Begin to connect the caller's calendar at Google or Microsoft"_s)
            .answers<api::OAuthStarted>()
            .answersSecret(*keys)
            .mayFail({ErrorCode::NotFound})
            .onBody<api::ConnectCalendar>(
                [keys, works](Call &call, const api::ConnectCalendar &wish) {
                    return startConnecting(call, *keys, works, wish);
                }),
        calendarPost(u"/api/calendar/connect/complete"_s, u"completeConnectingCalendar"_s,
                     u"Connect the calendar with what the browser brought back"_s)
            .answers<api::CalendarConnection>()
            .mayFail({ErrorCode::NotFound, ErrorCode::CodeInvalid, ErrorCode::CalendarReconnect,
                      ErrorCode::Conflict, ErrorCode::ServiceUnavailable})
            .outsideWithBody<api::CompleteOAuth, BroughtCalendars>(
                [keys, works](Call &call, const api::CompleteOAuth &brought) {
                    return askForCalendars(call, *keys, works, brought);
                })
            .onBody<api::CompleteOAuth>([keys, isRequired](Call &call, const api::CompleteOAuth &) {
                return completeConnecting(call, *keys, isRequired);
            }),
        EndpointBuilder(Method::Get, u"/api/calendar/sync-status"_s, u"readCalendarConnection"_s,
                        u"Calendars"_s, u"Which calendar the caller has connected"_s)
            .onlyReads()
            .answers<api::CalendarConnection>()
            .on([isRequired](Call &call) { return connectionAnswer(call, isRequired); }),
        EndpointBuilder(Method::Get, u"/api/calendar/busy"_s, u"readOwnBusyTimes"_s, u"Calendars"_s,
                        u"When the caller is not free, by their calendar and their meetings here"_s)
            .onlyReads()
            .answers<api::OwnBusyTimes>()
            .onQuery<api::RangeQuery>([works](Call &call, const api::RangeQuery &query) {
                return jsonAnswer(calendars::ownBusy(call.tx(), callerOf(call),
                                                     {query.from(), query.to()},
                                                     works && !works->offered().isEmpty()));
            }),
        EndpointBuilder(Method::Put, u"/api/calendar/connection"_s, u"chooseCalendars"_s,
                        u"Calendars"_s,
                        u"Which calendars are asked for free times, and which meetings go to"_s)
            .answers<api::CalendarConnection>()
            .mayFail({ErrorCode::CalendarRequired, ErrorCode::StaleVersion})
            .onBody<api::ChooseCalendars>(
                [isRequired](Call &call,
                             const api::ChooseCalendars &choice) -> Result<http::Response> {
                    const auto chosen = calendars::choose(call.tx(), callerOf(call), choice);
                    if (!chosen)
                        return chosen.error();
                    return connectionAnswer(call, isRequired);
                }),
        calendarPost(u"/api/calendar/refresh"_s, u"refreshCalendars"_s,
                     u"Ask the provider again which calendars there are"_s)
            .answers<api::CalendarConnection>()
            .mayFail({ErrorCode::NotFound, ErrorCode::CalendarRequired,
                      ErrorCode::CalendarReconnect, ErrorCode::ServiceUnavailable})
            .outside<ListedAnew>(
                [works, isRequired](Call &call) { return listAnew(call, works, isRequired); })
            .on([isRequired](Call &call) -> Result<http::Response> {
                const auto &brought = call.brought<ListedAnew>();
                const auto gone = calendars::takeList(call.tx(), callerOf(call), brought.version,
                                                      brought.calendars);
                if (!gone)
                    return gone.error();
                return connectionAnswer(call, isRequired, *gone);
            }),
        calendarPost(u"/api/calendar/disconnect"_s, u"disconnectCalendar"_s,
                     u"End the connection; what was written to the calendar stays there"_s)
            .answers<api::CalendarConnection>()
            .on([keys, isRequired](Call &call) -> Result<http::Response> {
                if (const auto ended = calendars::disconnect(call.tx(), *keys, callerOf(call));
                    !ended)
                    return ended.error();
                return connectionAnswer(call, isRequired);
            }),
    };
}

} // namespace oh::server
