// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/handlers.h"
#include "backend/api/routes.h"
#include "backend/mail/mailfiles.h"
#include "backend/services/dataexportservice.h"
#include "backend/services/erasureservice.h"
#include "backend/services/exportfiles.h"
#include "backend/services/filejobs.h"

using namespace Qt::StringLiterals;

namespace oh::server {

using http::Method;

QList<Endpoint> privacyEndpoints(const RouteContext &context)
{
    const KeyRing *keys = &context.keys;
    const QString mails = context.mailDirectory;
    const QString exports = context.exportFolder;
    const auto path = u"/api/admin/users/{id}/personal-data"_s;
    const auto tag = u"Administration"_s;
    const QList<ErrorCode> errors{ErrorCode::NotFound, ErrorCode::Conflict,
                                  ErrorCode::AccountHasMeetings};
    const auto mine = u"/api/users/me/export"_s;
    const auto me = u"People"_s;
    return {
        EndpointBuilder(Method::Post, mine, u"requestMyData"_s, me,
                        u"Ask for all that is known of you, at most once a day"_s)
            .answers<api::DataExport>(202)
            .mayFail({ErrorCode::RateLimited})
            .on([](Call &call) {
                return jsonAnswer(privacy::requestExport(call.tx(), callerOf(call)), 202);
            }),
        EndpointBuilder(Method::Get, mine, u"getMyDataExport"_s, me,
                        u"What became of your last request for your data"_s)
            .onlyReads()
            .answers<api::DataExport>()
            .mayFail({ErrorCode::NotFound})
            .on([](Call &call) {
                return jsonAnswer(privacy::newestExport(call.tx(), callerOf(call)));
            }),
        EndpointBuilder(Method::Get, mine + u"/file"_s, u"downloadMyData"_s, me,
                        u"Your data, as a ZIP file"_s)
            .answersText(u"application/zip"_s)
            .mayFail({ErrorCode::NotFound})
            .on([keys](Call &call) -> Result<http::Response> {
                auto file = privacy::exportContent(call.tx(), callerOf(call), *keys);
                if (!file)
                    return file.error();
                http::Response response;
                response.contentType = "application/zip";
                response.body = *std::move(file);
                response.headers.emplaceBack("Content-Disposition",
                                             "attachment; filename=\"my-data.zip\"");
                response.headers.emplaceBack("Cache-Control", "no-store");
                return response;
            }),
        EndpointBuilder(Method::Get, path, u"previewErasure"_s, tag,
                        u"What erasing somebody for good would come to"_s)
            .access(Access::Coordinator)
            .answers<api::ErasurePreview>()
            .mayFail(errors)
            .on([keys](Call &call) {
                return withId<UserId>(call, [&](UserId id) -> Result<http::Response> {
                    const auto preview =
                        privacy::previewErasure(call.tx(), callerOf(call), *keys, id);
                    if (!preview)
                        return preview.error();
                    return answer(*preview);
                });
            }),
        EndpointBuilder(Method::Delete, path, u"erasePerson"_s, tag,
                        u"Erase a removed person for good; what happened stays without them"_s)
            .access(Access::Coordinator)
            .answersNothing()
            .mayFail(errors)
            .onQuery<api::ErasePersonQuery>(
                [keys, mails, exports](Call &call, const api::ErasePersonQuery &request) {
                    return withId<UserId>(call, [&](UserId id) -> Result<http::Response> {
                        const auto traces =
                            privacy::erase(call.tx(), callerOf(call), *keys, id, request);
                        if (!traces)
                            return traces.error();
                        // Before the commit: when a file stays, so does what says whose it is.
                        if (removeMailFiles(mails, traces->texts, traces->messageIds) < 0) {
                            Error error(ErrorCode::InternalError);
                            error.internal = u"a mail's file can't be read or removed"_s;
                            return error;
                        }
                        if (!exporting::removeFiles(exports, traces->exports)) {
                            Error error(ErrorCode::InternalError);
                            error.internal = u"an export's file can't be removed"_s;
                            return error;
                        }
                        return emptyAnswer(filejobs::enterSweep(
                            call.tx(), newUuidV7(call.now.toMSecsSinceEpoch()), call.now));
                    });
                }),
    };
}

} // namespace oh::server
