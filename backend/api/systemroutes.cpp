// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/handlers.h"
#include "backend/api/routes.h"
#include "backend/storage/database.h"
#include "models/api/auth.h"

using namespace Qt::StringLiterals;

namespace oh::server {

using http::Method;

namespace {

/// A run of the timetable may take some minutes; a runner that is silent for longer hangs.
constexpr double longestTurnSeconds = 600;

} // namespace

QList<Endpoint> systemEndpoints(const RouteContext &context)
{
    const auto system = u"System"_s;
    return {
        EndpointBuilder(Method::Get, u"/api/health"_s, u"getHealth"_s, system,
                        u"Whether the process answers"_s)
            .access(Access::Public)
            .withoutDatabase()
            .answers<api::Health>()
            .on([](Call &call) -> Result<http::Response> {
                return answer(api::Health{u"ok"_s, call.now});
            }),
        EndpointBuilder(Method::Get, u"/api/health/ready"_s, u"getReadiness"_s, system,
                        u"Whether it can do its work: database, schema, mail, jobs"_s)
            .access(Access::Public)
            .asSystem()
            .answers<api::Readiness>()
            .on([runnerAge = context.runnerAge](Call &call) -> Result<http::Response> {
                if (const auto age = runnerAge(); age && *age > longestTurnSeconds) {
                    Error error(ErrorCode::ServiceUnavailable);
                    error.internal =
                        u"the runner of jobs has not had a turn for %1 s"_s.arg(*age, 0, 'f', 0);
                    return error;
                }
                const auto row = call.tx().row(storage::Query::system_select_readiness,
                                               {{u":now"_s, storage::bind(call.now)}});
                if (!row)
                    return row.error();
                if (!*row)
                    return Error(ErrorCode::ServiceUnavailable);
                return answer(api::Readiness{
                    u"ready"_s, call.now, QStringLiteral(OH_VERSION),
                    (*row)->integer("schema_version"_L1), (*row)->integer("queued_mails"_L1),
                    (*row)->integer("queued_jobs"_L1), (*row)->integer("dead_jobs"_L1),
                    (*row)->integer("oldest_due"_L1)});
            }),
        EndpointBuilder(Method::Get, u"/api/openapi.json"_s, u"getOpenApi"_s, system,
                        u"This document"_s)
            .access(Access::Public)
            .withoutDatabase()
            .answersText(u"application/json"_s)
            .on([openApi = context.openApi](Call &) -> Result<http::Response> {
                return http::Response::json(openApi());
            }),
        EndpointBuilder(Method::Get, u"/api/docs"_s, u"getDocs"_s, system,
                        u"This document, for people"_s)
            .access(Access::Public)
            .withoutDatabase()
            .answersText(u"text/html"_s)
            .on([docs = context.docs](Call &) -> Result<http::Response> {
                http::Response page = http::Response::html(docs());
                page.headers.emplaceBack("Content-Security-Policy",
                                         "default-src 'none'; style-src 'unsafe-inline'; "
                                         "frame-ancestors 'none'");
                return page;
            }),
        EndpointBuilder(Method::Get, u"/metrics"_s, u"getMetrics"_s, system,
                        u"Figures for Prometheus"_s)
            .access(Access::Public)
            .withoutDatabase()
            .answersText(u"text/plain"_s)
            .on([metrics = context.metrics](Call &) -> Result<http::Response> {
                http::Response response;
                response.contentType = "text/plain; version=0.0.4; charset=utf-8";
                response.body = metrics();
                return response;
            }),
    };
}

} // namespace oh::server
