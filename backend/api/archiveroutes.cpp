// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/handlers.h"
#include "backend/api/routes.h"
#include "backend/services/archiveservice.h"

using namespace Qt::StringLiterals;

namespace oh::server {

using http::Method;

QList<Endpoint> archiveEndpoints(const RouteContext &)
{
    return {
        EndpointBuilder(Method::Get, u"/api/admin/archive"_s, u"listArchive"_s, u"Administration"_s,
                        u"Bookings, availability, ratings and tags of people that were deleted and "
                        "are kept"_s)
            .onlyReads()
            .access(Access::Coordinator)
            .answers<api::Page<api::ArchivedRecord>>()
            .onQuery<api::ArchiveQuery>([](Call &call, const api::ArchiveQuery &query) {
                return jsonAnswer(archive::list(call.tx(), query));
            }),
    };
}

} // namespace oh::server
