// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/download.h"
#include "backend/api/formdata.h"
#include "backend/api/handlers.h"
#include "backend/api/routes.h"
#include "backend/files/fileworks.h"
#include "backend/services/avatarservice.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace oh::server {

using files::FileWorks;
using http::Method;

namespace {

/// Besides the picture: what a form is wrapped in, and the crop.
constexpr qint64 formBytes = 64LL * 1024;

Error noFileWorks()
{
    return Error(ErrorCode::ServiceUnavailable, Sentence::tr("This server keeps no files."));
}

Result<std::optional<api::AvatarCrop>> cropField(QByteArrayView text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toByteArray());
    if (!document.isObject())
        return Error::validation({{u"crop"_s, Sentence::tr("must be a JSON object")}});
    auto crop = api::AvatarCrop::schema().fromJson(document.object(), api::Mode::Strict);
    if (!crop)
        return crop.error();
    return std::optional(*std::move(crop));
}

Result<http::Response> setPicture(const Call &call, const FileWorks &works, UserId person)
{
    const auto form = parseForm(call.request.headers.value("Content-Type"), call.request.body);
    if (!form)
        return form.error();
    std::optional<QByteArrayView> picture;
    std::optional<api::AvatarCrop> crop;
    for (const FormField &field : *form) {
        if (field.name == "file"_L1) {
            picture = field.bytes;
        } else if (field.name == "crop"_L1) {
            const auto read = cropField(field.bytes);
            if (!read)
                return read.error();
            crop = *read;
        } else {
            return Error::validation({{field.name, Sentence::tr("is not a field of this form")}});
        }
    }
    if (!picture)
        return Error::validation({{u"file"_s, Sentence::tr("must be there")}});
    constexpr qint64 bytesPerMegabyte = 1024LL * 1024;
    if (picture->size() > works.limits.avatarBytes)
        return Error(ErrorCode::PayloadTooLarge,
                     Sentence::tr("This picture is too large: %1 MB are taken.")
                         .arg(works.limits.avatarBytes / bytesPerMegabyte));
    return jsonAnswer(avatars::set(call.tx(), callerOf(call), works, person,
                                   QByteArray::fromRawData(picture->data(), picture->size()),
                                   crop));
}

Result<http::Response> handOut(const Call &call, const FileWorks *works,
                               const Result<avatars::PictureContent> &content,
                               const QByteArray &cacheControl)
{
    if (!works)
        return noFileWorks();
    if (!content)
        return content.error();
    return download(call.request, works->store,
                    {content->sha256, content->size, u"image/jpeg"_s, {}, cacheControl});
}

QList<Endpoint> avatarChanges(const FileWorks *works, const QString &tag)
{
    const auto path = u"/api/profiles/{id}/avatar"_s;
    const qint64 most = works ? works->limits.avatarBytes + formBytes : 0;
    return {
        EndpointBuilder(Method::Post, path, u"setAvatar"_s, tag,
                        u"Set one's picture from a file; coordinators anybody's"_s)
            .takes({u"multipart/form-data"_s}, most)
            .answers<api::Avatar>()
            .mayFail({ErrorCode::Forbidden, ErrorCode::NotFound, ErrorCode::FileNotAccepted})
            .on([works](Call &call) {
                return withId<UserId>(call, [&](UserId id) -> Result<http::Response> {
                    return works ? setPicture(call, *works, id) : noFileWorks();
                });
            }),
        EndpointBuilder(Method::Put, path + u"/source"_s, u"setAvatarAddress"_s, tag,
                        u"Set one's picture by its address, which the server fetches in a moment"_s)
            .answers<api::Avatar>()
            .mayFail({ErrorCode::Forbidden, ErrorCode::NotFound})
            .onBody<api::AvatarAddress>([](Call &call, const api::AvatarAddress &address) {
                return withId<UserId>(call, [&](UserId id) {
                    return jsonAnswer(
                        avatars::setAddress(call.tx(), callerOf(call), id, address.url));
                });
            }),
        EndpointBuilder(Method::Put, path + u"/crop"_s, u"cropAvatar"_s, tag,
                        u"Cut one's picture anew"_s)
            .answers<api::Avatar>()
            .mayFail({ErrorCode::Forbidden, ErrorCode::NotFound})
            .onBody<api::AvatarCrop>([works](Call &call, const api::AvatarCrop &crop) {
                return withId<UserId>(call, [&](UserId id) -> Result<http::Response> {
                    if (!works)
                        return noFileWorks();
                    return jsonAnswer(avatars::cut(call.tx(), callerOf(call), *works, id, crop));
                });
            }),
        EndpointBuilder(Method::Delete, path, u"removeAvatar"_s, tag,
                        u"Take one's picture away; coordinators anybody's"_s)
            .answersNothing()
            .mayFail({ErrorCode::Forbidden, ErrorCode::NotFound})
            .on([](Call &call) {
                return withId<UserId>(call, [&](UserId id) {
                    return emptyAnswer(avatars::remove(call.tx(), callerOf(call), id));
                });
            }),
    };
}

} // namespace

QList<Endpoint> avatarEndpoints(const RouteContext &context)
{
    const FileWorks *works = context.files;
    const auto tag = u"Pictures"_s;
    const QStringList jpeg{u"image/jpeg"_s};
    return avatarChanges(works, tag) +
           QList<Endpoint>{
               EndpointBuilder(Method::Get, u"/api/profiles/{id}/avatar"_s, u"getAvatar"_s, tag,
                               u"Where one's picture comes from and how it is cut"_s)
                   .onlyReads()
                   .answers<api::Avatar>()
                   .mayFail({ErrorCode::Forbidden, ErrorCode::NotFound})
                   .on([](Call &call) {
                       return withId<UserId>(call, [&](UserId id) {
                           return jsonAnswer(avatars::show(call.tx(), callerOf(call), id));
                       });
                   }),
               EndpointBuilder(Method::Get, u"/api/profiles/{id}/avatar/original"_s,
                               u"getAvatarOriginal"_s, tag, u"The picture that is cut"_s)
                   .answersFile(jpeg)
                   .mayFail({ErrorCode::Forbidden, ErrorCode::NotFound})
                   .on([works](Call &call) {
                       return withId<UserId>(call, [&](UserId id) {
                           return handOut(call, works,
                                          avatars::original(call.tx(), callerOf(call), id),
                                          "private, no-cache");
                       });
                   }),
               EndpointBuilder(Method::Get, u"/api/avatars/{id}"_s, u"getAvatarPicture"_s, tag,
                               u"A picture of somebody, as profiles name it"_s)
                   .onlyReads()
                   .answersFile(jpeg)
                   .mayFail({ErrorCode::NotFound})
                   .onQuery<api::AvatarQuery>([works](Call &call, const api::AvatarQuery &query) {
                       return withId<AvatarId>(call, [&](AvatarId id) {
                           // Another picture has another address.
                           return handOut(call, works, avatars::content(call.tx(), id, query.size),
                                          "private, max-age=31536000, immutable");
                       });
                   }),
           };
}

} // namespace oh::server
