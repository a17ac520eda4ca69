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
    };
}

} // namespace oh::server
