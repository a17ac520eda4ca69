// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/handlers.h"
#include "backend/api/routes.h"
#include "backend/services/calendarfeedservice.h"

using namespace Qt::StringLiterals;

namespace oh::server {

using http::Method;

namespace {

template <typename T>
Result<http::Response> feedAnswer(const Result<T> &value, int status = 200)
{
    if (!value)
        return value.error();
    return answer(*value, status);
}

/// Whether the calendar has this very version already (RFC 9110, 13.1.2).
bool hasFeedAlready(const http::Request &request, const QByteArray &etag)
{
    const QByteArrayList known = QByteArray(request.headers.value("If-None-Match")).split(',');
    return std::any_of(known.cbegin(), known.cend(), [&etag](const QByteArray &tag) {
        const QByteArray plain = tag.trimmed();
        return plain == "*" || plain == etag || plain == "W/" + etag;
    });
}

Result<http::Response> readFeed(Call &call, const KeyRing &keys, const MailAddress &organizer,
                                Language fallback)
{
    QByteArray token = call.parameters.value(u"token"_s).toLatin1();
    if (token.endsWith(".ics"))
        token.chop(4);
    std::optional<UserId> owner;
    if (call.parameters.contains(u"id"_s)) {
        owner = UserId::parse(call.parameters.value(u"id"_s));
        if (!owner)
            token.clear(); // an address of nobody's
    }
    const auto outcome =
        calendarfeeds::read(call.tx(), keys, token, owner, organizer, fallback, call.now);
    if (!outcome)
        return outcome.error();
    // An answer like any other: that somebody asked too often is to be remembered.
    if (const auto *refusal = std::get_if<Error>(&*outcome))
        return http::Response::fromError(*refusal, call.request);
    const auto &feed = std::get<calendarfeeds::FeedDocument>(*outcome);
    http::Response response;
    response.contentType = "text/calendar; charset=utf-8";
    response.headers.emplaceBack("ETag", feed.etag);
    response.headers.emplaceBack("Cache-Control", "private, no-cache, must-revalidate");
    if (hasFeedAlready(call.request, feed.etag))
        response.status = 304;
    else
        response.body = feed.calendar;
    return response;
}

} // namespace

QList<Endpoint> calendarEndpoints(const RouteContext &context)
{
    const auto tag = u"Calendars"_s;
    const KeyRing *keys = &context.keys;
    const MailAddress organizer = context.organizer;
    const Language language = context.language;
    const auto publicUrl = context.publicUrl;
    return {
        EndpointBuilder(Method::Get, u"/api/calendar/feed"_s, u"listCalendarFeeds"_s, tag,
                        u"Which addresses the caller has made for calendars to subscribe to"_s)
            .onlyReads()
            .answers<api::CalendarFeeds>()
            .on([](Call &call) {
                return feedAnswer(calendarfeeds::list(call.tx(), callerOf(call)));
            }),
        EndpointBuilder(Method::Post, u"/api/calendar/feed/regenerate"_s,
                        u"regenerateCalendarFeed"_s, tag,
                        u"A new secret address of the caller's meetings; the old one ends"_s)
            .answers<api::NewCalendarFeed>(201)
            .answersSecret(*keys)
            .onOptionalBody<api::RegenerateFeed>(
                [keys, publicUrl](Call &call, const std::optional<api::RegenerateFeed> &wish) {
                    const auto kind = wish ? wish->kind : CalendarFeedKind::Full;
                    return feedAnswer(calendarfeeds::regenerate(call.tx(), callerOf(call), *keys,
                                                                publicUrl(), kind),
                                      201);
                }),
        EndpointBuilder(Method::Delete, u"/api/calendar/feed/{name}"_s, u"revokeCalendarFeed"_s,
                        tag, u"An address leads nowhere any more"_s)
            .answersNothing()
            .mayFail({ErrorCode::NotFound})
            .on([](Call &call) -> Result<http::Response> {
                const auto kind = fromString<CalendarFeedKind>(call.parameters.value(u"name"_s));
                if (!kind)
                    return Error::validation({{u"name"_s, Sentence::tr("must be full or busy")}});
                if (const auto done = calendarfeeds::revoke(call.tx(), callerOf(call), *kind);
                    !done)
                    return done.error();
                return http::Response::noContent();
            }),
        EndpointBuilder(Method::Get, u"/api/calendar/{token}"_s, u"readCalendarFeed"_s, tag,
                        u"The meetings behind a secret address, <secret>.ics, for calendars"_s)
            .access(Access::Public)
            .asSystem()
            .answersText(u"text/calendar"_s)
            .mayFail({ErrorCode::NotFound, ErrorCode::RateLimited})
            .on([keys, organizer, language](Call &call) {
                return readFeed(call, *keys, organizer, language);
            }),
        EndpointBuilder(Method::Get, u"/api/calendar/feed/{id}/{token}"_s,
                        u"readCalendarFeedOfUser"_s, tag,
                        u"The same by the longer address, which says whose meetings they are"_s)
            .access(Access::Public)
            .asSystem()
            .answersText(u"text/calendar"_s)
            .mayFail({ErrorCode::NotFound, ErrorCode::RateLimited})
            .on([keys, organizer, language](Call &call) {
                return readFeed(call, *keys, organizer, language);
            }),
    };
}

} // namespace oh::server
