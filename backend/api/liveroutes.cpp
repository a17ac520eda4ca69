// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/handlers.h"
#include "backend/api/routes.h"
#include "backend/live/liveservice.h"

using namespace Qt::StringLiterals;

namespace oh::server {

QList<Endpoint> liveEndpoints(const RouteContext &context)
{
    return {
        EndpointBuilder(http::Method::Get, u"/api/live"_s, u"connectLive"_s, u"Live"_s,
                        u"A WebSocket with what changes: LiveRequest to the server, LiveMessage "
                        "from it (FR40)"_s)
            .upgrades()
            .mayFail({ErrorCode::UpgradeRequired, ErrorCode::BadRequest, ErrorCode::Forbidden})
            .on([live = context.live](Call &call) -> Result<http::Response> {
                if (!live)
                    return Error(ErrorCode::ServiceUnavailable);
                const Principal &principal = *call.principal;
                return live->upgrade(call.request,
                                     {principal.userId, principal.role, principal.sessionId,
                                      principal.expiresAt, call.request.language()});
            }),
    };
}

} // namespace oh::server
