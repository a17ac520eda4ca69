// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/handlers.h"
#include "backend/api/routes.h"
#include "backend/services/figuresservice.h"

using namespace Qt::StringLiterals;

namespace oh::server {

using http::Method;

QList<Endpoint> figuresEndpoints(const RouteContext &)
{
    // Lives as long as the routing table that holds it.
    const auto figures = std::make_shared<Figures>();
    return {
        EndpointBuilder(Method::Get, u"/api/admin/dashboard/stats"_s, u"getDashboardStats"_s,
                        u"Administration"_s, u"Figures of the whole accelerator"_s)
            .access(Access::Coordinator)
            .onlyReads()
            .answers<api::DashboardStats>()
            .onQuery<api::DashboardQuery>([figures](Call &call, const api::DashboardQuery &query) {
                return jsonAnswer(figures->dashboard(call.tx(), callerOf(call), query));
            }),
        EndpointBuilder(Method::Get, u"/api/admin/figures"_s, u"getFigures"_s, u"Administration"_s,
                        u"All figures of a range, of people with some tags and tiers"_s)
            .access(Access::Coordinator)
            .answers<api::Figures>()
            .onQuery<api::FiguresQuery>([figures](Call &call, const api::FiguresQuery &query) {
                return jsonAnswer(figures->all(call.tx(), callerOf(call), query));
            }),
    };
}

} // namespace oh::server
