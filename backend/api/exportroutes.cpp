// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/handlers.h"
#include "backend/api/routes.h"
#include "backend/http/filebody.h"
#include "backend/services/exportfiles.h"
#include "backend/services/exportservice.h"

using namespace Qt::StringLiterals;

namespace oh::server {

using http::Method;

namespace {

http::Response attachment(ExportKind kind, ExportFormat format, const QDateTime &now)
{
    http::Response response;
    response.contentType = exporting::contentTypeOf(format);
    response.headers.append(
        {"Content-Disposition",
         "attachment; filename=\"" + exporting::fileNameFor(kind, format, now) + '"'});
    return response;
}

} // namespace

QList<Endpoint> exportEndpoints(const RouteContext &context)
{
    const auto tag = u"Administration"_s;
    const KeyRing &keys = context.keys;
    const QString folder = context.exportFolder;
    return {
        EndpointBuilder(Method::Get, u"/api/admin/export"_s, u"exportNow"_s, tag,
                        u"A small export at once: CSV, or JSON when asked for"_s)
            .access(Access::Coordinator)
            .answersText(u"text/csv"_s)
            .mayFail({ErrorCode::Conflict})
            .onQuery<api::ExportWish>(
                [&keys](Call &call, const api::ExportWish &wish) -> Result<http::Response> {
                    auto text = exporting::atOnce(call.tx(), keys, callerOf(call), wish);
                    if (!text)
                        return text.error();
                    http::Response response = attachment(wish.kind, wish.format, call.now);
                    response.body = *std::move(text);
                    return response;
                }),
        EndpointBuilder(Method::Post, u"/api/admin/exports"_s, u"requestExport"_s, tag,
                        u"Have an export of any size written in the background"_s)
            .access(Access::Coordinator)
            .answers<api::Export>(201)
            .mayFail({ErrorCode::Conflict})
            .onBody<api::ExportWish>([](Call &call, const api::ExportWish &wish) {
                return jsonAnswer(exporting::request(call.tx(), callerOf(call), wish), 201);
            }),
        EndpointBuilder(Method::Get, u"/api/admin/exports"_s, u"listExports"_s, tag,
                        u"All coordinators' exports, the newest first"_s)
            .onlyReads()
            .access(Access::Coordinator)
            .answers<api::Page<api::Export>>()
            .onQuery<api::ExportsQuery>([](Call &call, const api::ExportsQuery &query) {
                return jsonAnswer(exporting::list(call.tx(), query));
            }),
        EndpointBuilder(Method::Get, u"/api/admin/exports/{id}"_s, u"getExport"_s, tag,
                        u"How far an export is"_s)
            .onlyReads()
            .access(Access::Coordinator)
            .answers<api::Export>()
            .mayFail({ErrorCode::NotFound})
            .on([](Call &call) {
                return withId<ExportId>(
                    call, [&](ExportId id) { return jsonAnswer(exporting::get(call.tx(), id)); });
            }),
        EndpointBuilder(Method::Delete, u"/api/admin/exports/{id}"_s, u"cancelExport"_s, tag,
                        u"End an export, or throw its file away"_s)
            .access(Access::Coordinator)
            .answers<api::Export>()
            .mayFail({ErrorCode::NotFound})
            .on([](Call &call) {
                return withId<ExportId>(call, [&](ExportId id) {
                    return jsonAnswer(exporting::cancel(call.tx(), callerOf(call), id));
                });
            }),
        EndpointBuilder(Method::Get, u"/api/admin/exports/{id}/file"_s, u"downloadExport"_s, tag,
                        u"The file of an export of one's own"_s)
            .access(Access::Coordinator)
            .answersText(u"text/csv"_s)
            .mayFail({ErrorCode::NotFound, ErrorCode::Conflict})
            .on([folder](Call &call) {
                return withId<ExportId>(call, [&](ExportId id) -> Result<http::Response> {
                    const auto found = exporting::download(call.tx(), callerOf(call), id);
                    if (!found)
                        return found.error();
                    http::Response response = attachment(found->kind, found->format, call.now);
                    response.file = http::FileBody::open(
                        exporting::filePath(folder, id, found->format), 0, found->bytes);
                    if (!response.file)
                        return Error(ErrorCode::NotFound,
                                     Sentence::tr("The file of this export is not on this "
                                                  "server. Ask for a new one."));
                    return response;
                });
            }),
    };
}

} // namespace oh::server
