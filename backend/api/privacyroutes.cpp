// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/handlers.h"
#include "backend/api/routes.h"
#include "backend/http/filebody.h"
#include "backend/mail/mailfiles.h"
#include "backend/services/dataexportservice.h"
#include "backend/services/erasureservice.h"
#include "backend/services/exportfiles.h"
#include "backend/services/filejobs.h"

#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace oh::server {

using http::Method;

namespace {

/// What is answered from memory; more goes through a file that nobody else finds.
constexpr qint64 exportInMemory = 4 * 1024 * 1024;

Result<void> readDataExport(const Call &call, const KeyRing &keys, http::Response &response)
{
    // Gone with this function: what is sent holds it open.
    QTemporaryFile spool;
    bool isSmall = true;
    const auto cantSpool = [&spool] {
        Error error(ErrorCode::ServiceUnavailable,
                    Sentence::tr("Your file can't be prepared at the moment. Try again later."));
        error.internal = u"a data export can't be spooled: "_s + spool.errorString();
        return error;
    };
    const auto begin = [&](qint64 bytes) -> Result<void> {
        isSmall = bytes <= exportInMemory;
        return isSmall || spool.open() ? Result<void>() : cantSpool();
    };
    const auto take = [&](const QByteArray &part) -> Result<void> {
        if (!isSmall)
            return spool.write(part) == part.size() ? Result<void>() : cantSpool();
        response.body.append(part);
        return {};
    };
    auto read = privacy::exportContent(call.tx(), callerOf(call), keys, {begin, take});
    if (!read || isSmall)
        return read;
    if (!spool.flush())
        return cantSpool();
    response.file = http::FileBody::open(spool.fileName(), 0, spool.size());
    return response.file ? Result<void>() : cantSpool();
}

} // namespace

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
                http::Response response;
                if (const auto read = readDataExport(call, *keys, response); !read)
                    return read.error();
                response.contentType = "application/zip";
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
