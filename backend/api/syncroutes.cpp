// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/handlers.h"
#include "backend/api/routes.h"
#include "backend/calendars/calendarworks.h"
#include "backend/services/syncservice.h"

using namespace Qt::StringLiterals;

namespace oh::server {

using http::Method;

QList<Endpoint> syncEndpoints(const RouteContext &context)
{
    const auto tag = u"Administration"_s;
    const sync::IsOffered isOffered = [works = context.calendars](CalendarProviderKind kind) {
        return works && works->client(kind) && works->provider(kind);
    };
    return {
        EndpointBuilder(Method::Get, u"/api/admin/sync/calendars"_s, u"listCalendarSyncs"_s, tag,
                        u"How it is with people's calendars, never what stands in them"_s)
            .access(Access::Coordinator)
            .answers<api::Page<api::CalendarSync>>()
            .onQuery<api::CalendarSyncQuery>([](Call &call, const api::CalendarSyncQuery &query) {
                return jsonAnswer(sync::listCalendars(call.tx(), callerOf(call), query));
            }),
        EndpointBuilder(Method::Post, u"/api/admin/sync/calendars/{id}/run"_s, u"runCalendarSync"_s,
                        tag, u"Read somebody's calendar now, and try again what failed about it"_s)
            .access(Access::Coordinator)
            .answers<api::CalendarSync>()
            .mayFail({ErrorCode::NotFound, ErrorCode::Conflict})
            .on([isOffered](Call &call) {
                return withId<ConnectionId>(call, [&](ConnectionId id) {
                    return jsonAnswer(sync::runCalendar(call.tx(), callerOf(call), id, isOffered));
                });
            }),
        EndpointBuilder(Method::Post, u"/api/admin/sync/calendars/run-failing"_s,
                        u"runFailingCalendarSyncs"_s, tag, u"The same for all that fail"_s)
            .access(Access::Coordinator)
            .answers<api::SyncStarted>()
            .mayFail({ErrorCode::Conflict})
            .on([isOffered](Call &call) -> Result<http::Response> {
                const auto done = sync::runFailing(call.tx(), callerOf(call), isOffered);
                if (!done)
                    return done.error();
                return answer(*done);
            }),
        EndpointBuilder(Method::Get, u"/api/admin/sync/imports"_s, u"listImports"_s, tag,
                        u"Imports of the companies' and people's base that went through"_s)
            .onlyReads()
            .access(Access::Coordinator)
            .answers<api::Page<api::ImportedBase>>()
            .onQuery<api::ImportsQuery>([](Call &call, const api::ImportsQuery &query) {
                return jsonAnswer(sync::listImports(call.tx(), query));
            }),
    };
}

} // namespace oh::server
