// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/download.h"
#include "backend/api/handlers.h"
#include "backend/api/routes.h"
#include "backend/files/documents.h"
#include "backend/files/fileworks.h"
#include "backend/http/responsewriter.h"
#include "backend/services/deckservice.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace oh::server {

using files::FileWorks;
using http::Method;

namespace {

/// Uploads speak tus 1.0.0 (https://tus.io) with these extensions. Who does not say which version
/// they speak is taken to speak it.
constexpr char tusVersion[] = "1.0.0";
constexpr char tusExtensions[] = "creation,expiration,termination";

Error noFolder()
{
    return Error(ErrorCode::ServiceUnavailable, Sentence::tr("This server keeps no files."));
}

/// A whole number of bytes in a field that has to be there.
Result<qint64> bytesField(const http::Request &request, const char *name)
{
    bool ok = false;
    const QByteArray text = request.headers.value(name);
    const qint64 number = text.toLongLong(&ok);
    if (!ok || number < 0 || request.headers.count(name) != 1)
        return Error::validation(
            {{QString::fromLatin1(name), Sentence::tr("must be there once, a number of bytes")}});
    return number;
}

/// "filename d29ybGQ=,filetype YQ==": the name, from Base64.
QString nameOf(const http::Request &request)
{
    const QList<QByteArray> pairs = request.headers.value("Upload-Metadata").split(',');
    for (const QByteArray &pair : pairs) {
        const QList<QByteArray> parts = pair.trimmed().split(' ');
        if (parts.size() == 2 && (parts[0] == "filename" || parts[0] == "name"))
            return QString::fromUtf8(QByteArray::fromBase64(parts[1]));
    }
    return {};
}

void addTusFields(http::Response &response, const QJsonObject &upload)
{
    const auto bytes = [&upload](QLatin1StringView name) {
        return QByteArray::number(upload[name].toInteger());
    };
    response.headers +=
        {{"Tus-Resumable", tusVersion},
         {"Upload-Offset", bytes("receivedBytes"_L1)},
         {"Upload-Length", bytes("sizeBytes"_L1)},
         {"Upload-Expires",
          http::httpDate(QDateTime::fromString(upload[u"expiresAt"].toString(), Qt::ISODate))}};
}

Result<http::Response> uploadAnswer(const Result<QByteArray> &json, int status = 200)
{
    if (!json)
        return json.error();
    http::Response response = http::Response::json(*json, status);
    addTusFields(response, QJsonDocument::fromJson(*json).object());
    return response;
}

/// Nothing is done for who speaks another version.
Handler inTus(Handler handler)
{
    return [handler = std::move(handler)](Call &call) -> Result<http::Response> {
        const auto &headers = call.request.headers;
        if (!headers.contains("Tus-Resumable") || headers.value("Tus-Resumable") == tusVersion)
            return handler(call);
        http::Response refused = http::Response::fromError(ErrorCode::UploadVersion, call.request);
        refused.headers += {{"Tus-Resumable", tusVersion}, {"Tus-Version", tusVersion}};
        return refused;
    };
}

/// What an upload may be, to whoever asks before they sign in (tus, OPTIONS).
Endpoint describeEndpoint(const FileWorks *works, const QString &tag)
{
    return EndpointBuilder(Method::Options, u"/api/uploads"_s, u"describeUploads"_s, tag,
                           u"Versions, extensions and the largest size of uploads (tus)"_s)
        .access(Access::Public)
        .withoutDatabase()
        .answersNothing()
        .on([works](Call &) -> Result<http::Response> {
            http::Response response = http::Response::noContent();
            response.headers += {{"Allow", "POST, OPTIONS"},
                                 {"Tus-Resumable", tusVersion},
                                 {"Tus-Version", tusVersion},
                                 {"Tus-Extension", tusExtensions}};
            if (works)
                response.headers.emplaceBack("Tus-Max-Size",
                                             QByteArray::number(works->limits.deckBytes));
            return response;
        });
}

Result<http::Response> begin(const Call &call, const FileWorks &works)
{
    const auto size = bytesField(call.request, "Upload-Length");
    if (!size)
        return size.error();
    const auto id =
        decks::beginUpload(call.tx(), callerOf(call), works, nameOf(call.request), *size);
    if (!id)
        return id.error();
    auto answer = uploadAnswer(decks::upload(call.tx(), callerOf(call), *id), 201);
    if (answer)
        answer->headers.emplaceBack("Location", "/api/uploads/" + id->toString().toLatin1());
    return answer;
}

Result<http::Response> append(const Call &call, const FileWorks &works, UploadId id)
{
    const auto offset = bytesField(call.request, "Upload-Offset");
    if (!offset)
        return offset.error();
    const auto appended =
        decks::append(call.tx(), callerOf(call), works, id, *offset, call.request.body);
    if (!appended)
        return appended.error();
    if (appended->refused)
        return http::Response::fromError(*appended->refused, call.request);
    http::Response response = http::Response::noContent();
    response.headers +=
        {{"Tus-Resumable", tusVersion}, {"Upload-Offset", QByteArray::number(appended->received)}};
    return response;
}

HeaderField tusField()
{
    return {u"Tus-Resumable"_s, u"The version of the tus protocol, 1.0.0"_s};
}

QList<Endpoint> uploadEndpoints(const FileWorks *works, const QString &tag)
{
    return {
        describeEndpoint(works, tag),
        EndpointBuilder(Method::Post, u"/api/uploads"_s, u"beginUpload"_s, tag,
                        u"Begin to upload a pitch deck (tus, creation)"_s)
            .access(Access::Mentee)
            .header(tusField())
            .header({u"Upload-Length"_s, u"Bytes of the whole file"_s, true, u"integer"_s})
            .header({u"Upload-Metadata"_s, u"`filename` and the name in Base64"_s})
            .answers<api::Upload>(201)
            .mayFail({ErrorCode::QuotaExceeded, ErrorCode::PayloadTooLarge,
                      ErrorCode::ValidationError, ErrorCode::UploadVersion})
            .on(inTus([works](Call &call) -> Result<http::Response> {
                return works ? begin(call, *works) : noFolder();
            })),
        EndpointBuilder(Method::Get, u"/api/uploads/{id}"_s, u"getUpload"_s, tag,
                        u"How far an upload is; HEAD says it in its head (tus)"_s)
            .access(Access::Mentee)
            .answers<api::Upload>()
            .mayFail({ErrorCode::NotFound, ErrorCode::UploadVersion})
            .on(inTus([](Call &call) {
                return withId<UploadId>(call, [&](UploadId id) {
                    return uploadAnswer(decks::upload(call.tx(), callerOf(call), id));
                });
            })),
        EndpointBuilder(Method::Patch, u"/api/uploads/{id}"_s, u"appendUpload"_s, tag,
                        u"Send the next part of a file (tus)"_s)
            .access(Access::Mentee)
            .takes({u"application/offset+octet-stream"_s}, works ? works->limits.partBytes : 0)
            .header(tusField())
            .header({u"Upload-Offset"_s, u"Where the part begins"_s, true, u"integer"_s})
            .answersNothing()
            .mayFail({ErrorCode::NotFound, ErrorCode::UploadOffset, ErrorCode::FileNotAccepted,
                      ErrorCode::UploadVersion})
            .on(inTus([works](Call &call) {
                return withId<UploadId>(call, [&](UploadId id) -> Result<http::Response> {
                    return works ? append(call, *works, id) : noFolder();
                });
            })),
        EndpointBuilder(Method::Delete, u"/api/uploads/{id}"_s, u"cancelUpload"_s, tag,
                        u"Give up an upload (tus, termination)"_s)
            .access(Access::Mentee)
            .header(tusField())
            .answersNothing()
            .mayFail({ErrorCode::NotFound, ErrorCode::UploadVersion})
            .on(inTus([](Call &call) {
                return withId<UploadId>(call, [&](UploadId id) -> Result<http::Response> {
                    const auto canceled = decks::cancelUpload(call.tx(), callerOf(call), id);
                    if (!canceled)
                        return canceled.error();
                    http::Response response = http::Response::noContent();
                    response.headers.emplaceBack("Tus-Resumable", tusVersion);
                    return response;
                });
            })),
    };
}

Result<http::Response> handOutDeck(const Call &call, const FileWorks *works, FileId id)
{
    if (!works)
        return noFolder();
    const auto deck = decks::content(call.tx(), id);
    if (!deck)
        return deck.error();
    return download(call.request, works->store,
                    {deck->sha256, deck->size, deck->mediaType, deck->name});
}

} // namespace

QList<Endpoint> fileEndpoints(const RouteContext &context)
{
    const FileWorks *works = context.files;
    const auto tag = u"Pitch decks"_s;
    return uploadEndpoints(works, tag) +
           QList<Endpoint>{
               EndpointBuilder(Method::Get, u"/api/files"_s, u"listFiles"_s, tag,
                               u"Somebody's pitch decks, as far as one may see them"_s)
                   .onlyReads()
                   .answers<api::Page<api::StoredFile>>()
                   .onQuery<api::FilesQuery>([](Call &call, const api::FilesQuery &query) {
                       return jsonAnswer(decks::list(call.tx(), callerOf(call), query));
                   }),
               EndpointBuilder(Method::Get, u"/api/files/usage"_s, u"getFileUsage"_s, tag,
                               u"How much room one's files take, and what there is"_s)
                   .onlyReads()
                   .access(Access::Mentee)
                   .answers<api::FileUsage>()
                   .on([works](Call &call) -> Result<http::Response> {
                       if (!works)
                           return noFolder();
                       const auto usage = decks::usage(call.tx(), callerOf(call), *works);
                       if (!usage)
                           return usage.error();
                       return answer(*usage);
                   }),
               EndpointBuilder(Method::Get, u"/api/files/{id}"_s, u"getFile"_s, tag,
                               u"About a pitch deck"_s)
                   .onlyReads()
                   .answers<api::StoredFile>()
                   .mayFail({ErrorCode::NotFound})
                   .on([](Call &call) {
                       return withId<FileId>(
                           call, [&](FileId id) { return jsonAnswer(decks::show(call.tx(), id)); });
                   }),
               EndpointBuilder(
                   Method::Get, u"/api/files/{id}/content"_s, u"getFileContent"_s, tag,
                   u"A pitch deck, for its owner, coordinators and mentors who meet them"_s)
                   .answersFile({files::mediaType(files::DocumentFormat::Pdf),
                                 files::mediaType(files::DocumentFormat::Pptx)})
                   .mayFail({ErrorCode::NotFound, ErrorCode::FileNotReady})
                   .on([works](Call &call) {
                       return withId<FileId>(
                           call, [&](FileId id) { return handOutDeck(call, works, id); });
                   }),
               EndpointBuilder(Method::Delete, u"/api/files/{id}"_s, u"removeFile"_s, tag,
                               u"Remove a pitch deck of one's own; coordinators anybody's"_s)
                   .answersNothing()
                   .mayFail({ErrorCode::NotFound, ErrorCode::Forbidden})
                   .on([](Call &call) {
                       return withId<FileId>(call, [&](FileId id) {
                           return emptyAnswer(decks::remove(call.tx(), callerOf(call), id));
                       });
                   }),
           };
}

} // namespace oh::server
