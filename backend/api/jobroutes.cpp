// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/handlers.h"
#include "backend/api/routes.h"
#include "backend/services/jobadminservice.h"
#include "models/api/jobs.h"

using namespace Qt::StringLiterals;

namespace oh::server {

using http::Method;

QList<Endpoint> jobEndpoints(const RouteContext &)
{
    const auto tag = u"Administration"_s;
    return {
        EndpointBuilder(Method::Get, u"/api/admin/jobs"_s, u"listJobs"_s, tag,
                        u"The queue of jobs"_s)
            .onlyReads()
            .access(Access::Coordinator)
            .answers<api::Page<api::Job>>()
            .onQuery<api::JobsQuery>([](Call &call, const api::JobsQuery &query) {
                return jsonAnswer(jobadmin::listJobs(call.tx(), query));
            }),
        EndpointBuilder(Method::Post, u"/api/admin/jobs/{id}/retry"_s, u"retryJob"_s, tag,
                        u"Try a dead job again"_s)
            .access(Access::Coordinator)
            .answers<api::Job>()
            .mayFail({ErrorCode::NotFound, ErrorCode::Conflict})
            .on([](Call &call) {
                return withId<JobId>(call, [&](JobId id) {
                    return jsonAnswer(jobadmin::retryJob(call.tx(), callerOf(call), id));
                });
            }),
        EndpointBuilder(Method::Delete, u"/api/admin/jobs/{id}"_s, u"discardJob"_s, tag,
                        u"Throw a dead job away"_s)
            .access(Access::Coordinator)
            .answersNothing()
            .mayFail({ErrorCode::NotFound, ErrorCode::Conflict})
            .on([](Call &call) {
                return withId<JobId>(call, [&](JobId id) {
                    return emptyAnswer(jobadmin::discardJob(call.tx(), callerOf(call), id));
                });
            }),
        EndpointBuilder(Method::Get, u"/api/admin/jobs/schedule"_s, u"listSchedule"_s, tag,
                        u"What happens by the clock, and when it did last"_s)
            .onlyReads()
            .access(Access::Coordinator)
            .answers<api::JobSchedule>()
            .on([](Call &call) { return jsonAnswer(jobadmin::listSchedule(call.tx())); }),
        EndpointBuilder(Method::Post, u"/api/admin/jobs/schedule/{name}/run"_s,
                        u"runScheduledJob"_s, tag, u"Do it now, besides its regular times"_s)
            .access(Access::Coordinator)
            .answers<api::ScheduledJob>()
            .mayFail({ErrorCode::NotFound})
            .on([](Call &call) {
                return jsonAnswer(jobadmin::runScheduled(call.tx(), callerOf(call),
                                                         call.parameters.value(u"name"_s)));
            }),
        EndpointBuilder(Method::Get, u"/api/admin/mail"_s, u"listMail"_s, tag,
                        u"What became of mails"_s)
            .access(Access::Coordinator)
            .answers<api::Page<api::Mail>>()
            .onQuery<api::MailQuery>([](Call &call, const api::MailQuery &query) {
                return jsonAnswer(jobadmin::listMail(call.tx(), callerOf(call), query));
            }),
        EndpointBuilder(Method::Post, u"/api/admin/mail/{id}/retry"_s, u"retryMail"_s, tag,
                        u"Try a mail again that was given up"_s)
            .access(Access::Coordinator)
            .answers<api::Mail>()
            .mayFail({ErrorCode::NotFound, ErrorCode::Conflict})
            .on([](Call &call) {
                return withId<MailId>(call, [&](MailId id) {
                    return jsonAnswer(jobadmin::retryMail(call.tx(), callerOf(call), id));
                });
            }),
        EndpointBuilder(Method::Get, u"/api/admin/news"_s, u"listUntoldNews"_s, tag,
                        u"Events of which people can't be told"_s)
            .access(Access::Coordinator)
            .answers<api::Page<api::UntoldNews>>()
            .onQuery<api::UntoldNewsQuery>([](Call &call, const api::UntoldNewsQuery &query) {
                return jsonAnswer(jobadmin::listUntoldNews(call.tx(), callerOf(call), query));
            }),
        EndpointBuilder(Method::Post, u"/api/admin/news/{id}/retry"_s, u"retryUntoldNews"_s, tag,
                        u"Try to tell people of an event again"_s)
            .access(Access::Coordinator)
            .answers<api::UntoldNews>()
            .mayFail({ErrorCode::NotFound, ErrorCode::Conflict})
            .on([](Call &call) {
                return withId<NewsId>(call, [&](NewsId id) {
                    return jsonAnswer(jobadmin::retryUntoldNews(call.tx(), callerOf(call), id));
                });
            }),
        EndpointBuilder(Method::Delete, u"/api/admin/news/{id}"_s, u"discardUntoldNews"_s, tag,
                        u"Throw an event away of which people can't be told"_s)
            .access(Access::Coordinator)
            .answersNothing()
            .mayFail({ErrorCode::NotFound, ErrorCode::Conflict})
            .on([](Call &call) {
                return withId<NewsId>(call, [&](NewsId id) {
                    return emptyAnswer(jobadmin::discardUntoldNews(call.tx(), callerOf(call), id));
                });
            }),
    };
}

} // namespace oh::server
