// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/handlers.h"
#include "backend/api/routes.h"
#include "backend/services/auditservice.h"

using namespace Qt::StringLiterals;

namespace oh::server {

using http::Method;

QList<Endpoint> auditEndpoints(const RouteContext &)
{
    return {
        EndpointBuilder(Method::Get, u"/api/admin/audit-log"_s, u"listAuditLog"_s,
                        u"Administration"_s, u"Who did what, with before, after and reason"_s)
            .onlyReads()
            .access(Access::Coordinator)
            .answers<api::Page<api::AuditRecord>>()
            .onQuery<api::AuditQuery>([](Call &call, const api::AuditQuery &query) {
                return jsonAnswer(audit::listEntries(call.tx(), query));
            }),
    };
}

} // namespace oh::server
