// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/apiclient.h"
#include "app/client/apirequests.h"
#include "app/client/bodysink.h"
#include "app/client/query.h"

#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace oh::app {
namespace {

using Method = HttpRequest::Method;

/// A kept picture has at most some megabytes.
constexpr qint64 mostBytesInMemory = 32LL * 1024 * 1024;

QString avatarPath(UserId person)
{
    return pathBelow(u"/api/profiles"_s, person) + u"/avatar"_s;
}

/// RFC 7578: the picture, and how it is cut.
void setForm(HttpRequest &request, const ui::PictureUpload &picture)
{
    QByteArray boundary = "office-hours-" + newUuidV7(0).toByteArray(QUuid::Id128);
    while (picture.bytes.contains(boundary))
        boundary += 'x';
    QByteArray &form = request.payload;
    form.reserve(picture.bytes.size() + 1024);
    form += "--" + boundary +
            "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"picture\"\r\n"
            "Content-Type: application/octet-stream\r\n\r\n";
    form += picture.bytes;
    form += "\r\n--" + boundary;
    if (picture.crop) {
        form += "\r\nContent-Disposition: form-data; name=\"crop\"\r\n\r\n";
        form += QJsonDocument(api::AvatarCrop::schema().toJson(*picture.crop))
                    .toJson(QJsonDocument::Compact);
        form += "\r\n--" + boundary;
    }
    form += "--\r\n";
    request.payloadType = "multipart/form-data; boundary=" + boundary;
}

HttpRequest tusRequest(Method method, const QString &path)
{
    HttpRequest request{.method = method, .path = path};
    request.headers = {{"Tus-Resumable", "1.0.0"}};
    return request;
}

QString pathOf(const ui::Download &what)
{
    switch (what.what) {
    case ui::Download::What::Deck:
        return pathBelow(u"/api/files"_s, FileId(what.id)) + u"/content"_s;
    case ui::Download::What::Export:
        return pathBelow(u"/api/admin/exports"_s, ExportId(what.id)) + u"/file"_s;
    case ui::Download::What::MyData:
        return u"/api/users/me/export/file"_s;
    }
    return {};
}

} // namespace

ui::Call ApiClient::fetchBytes(const QString &path, const QString &query, ui::Done<QByteArray> done)
{
    HttpRequest request = getRequest(path, query);
    const auto sink = std::make_shared<MemorySink>(mostBytesInMemory);
    request.sink = sink;
    return m_http.send(
        std::move(request), [sink, done = std::move(done)](const Result<QJsonObject> &answer) {
            done(answer ? Result<QByteArray>(sink->bytes()) : Result<QByteArray>(answer.error()));
        });
}

ui::Call ApiClient::avatar(UserId person, ui::Done<api::Avatar> done)
{
    return m_http.fetch<api::Avatar>(getRequest(avatarPath(person)), std::move(done));
}

ui::Call ApiClient::setAvatar(UserId person, const ui::PictureUpload &picture,
                              ui::Progress progress, ui::Done<api::Avatar> done)
{
    HttpRequest request{.method = Method::Post, .path = avatarPath(person)};
    setForm(request, picture);
    request.progress = std::move(progress);
    return m_http.fetch<api::Avatar>(std::move(request), std::move(done));
}

ui::Call ApiClient::setAvatarAddress(UserId person, const QString &url, ui::Done<api::Avatar> done)
{
    return m_http.fetch<api::Avatar>(changeRequest(Method::Put, avatarPath(person) + u"/source"_s,
                                                   api::AvatarAddress::schema().toJson({url})),
                                     std::move(done));
}

ui::Call ApiClient::cropAvatar(UserId person, const api::AvatarCrop &crop,
                               ui::Done<api::Avatar> done)
{
    return m_http.fetch<api::Avatar>(changeRequest(Method::Put, avatarPath(person) + u"/crop"_s,
                                                   api::AvatarCrop::schema().toJson(crop)),
                                     std::move(done));
}

ui::Call ApiClient::removeAvatar(UserId person, ui::Done<void> done)
{
    return sendDelete(avatarPath(person), std::move(done));
}

ui::Call ApiClient::avatarOriginal(UserId person, ui::Done<QByteArray> done)
{
    return fetchBytes(avatarPath(person) + u"/original"_s, {}, std::move(done));
}

ui::Call ApiClient::picture(const QString &address, int pixels, ui::Done<QByteArray> done)
{
    // Another place than ours is never asked: it would learn who looks, and get our token.
    const QString ours = u"/api/avatars/"_s;
    const auto id =
        AvatarId::parse(address.startsWith(ours) ? address.mid(ours.size()) : QString());
    const QString path = id ? ours + id->toString() : u"/api/avatars/none"_s;
    return fetchBytes(path, queryOf(api::AvatarQuery{pixels}), std::move(done));
}

ui::Call ApiClient::decks(const api::FilesQuery &query, ui::Done<api::Page<api::StoredFile>> done)
{
    return m_http.fetch<api::Page<api::StoredFile>>(getRequest(u"/api/files"_s, queryOf(query)),
                                                    std::move(done));
}

ui::Call ApiClient::fileUsage(ui::Done<api::FileUsage> done)
{
    return m_http.fetch<api::FileUsage>(getRequest(u"/api/files/usage"_s), std::move(done));
}

ui::Call ApiClient::removeDeck(FileId id, ui::Done<void> done)
{
    return sendDelete(pathBelow(u"/api/files"_s, id), std::move(done));
}

ui::Call ApiClient::beginUpload(const QString &name, qint64 size, ui::Done<api::Upload> done)
{
    HttpRequest request = tusRequest(Method::Post, u"/api/uploads"_s);
    request.headers += {{"Upload-Length", QByteArray::number(size)},
                        {"Upload-Metadata", "filename " + name.toUtf8().toBase64()}};
    return m_http.fetch<api::Upload>(std::move(request), std::move(done));
}

ui::Call ApiClient::uploadState(UploadId id, ui::Done<api::Upload> done)
{
    HttpRequest request = tusRequest(Method::Get, pathBelow(u"/api/uploads"_s, id));
    request.outlivesPage = true;
    return m_http.fetch<api::Upload>(std::move(request), std::move(done));
}

ui::Call ApiClient::appendUpload(UploadId id, qint64 offset, const QByteArray &part,
                                 ui::Progress progress, ui::Done<void> done)
{
    HttpRequest request = tusRequest(Method::Patch, pathBelow(u"/api/uploads"_s, id));
    request.headers += {{"Upload-Offset", QByteArray::number(offset)}};
    request.payload = part;
    request.payloadType = "application/offset+octet-stream";
    request.progress = std::move(progress);
    return m_http.send(std::move(request),
                       [done = std::move(done)](const Result<QJsonObject> &answer) {
                           done(answer ? Result<void>() : Result<void>(answer.error()));
                       });
}

ui::Call ApiClient::cancelUpload(UploadId id, ui::Done<void> done)
{
    return m_http.send(tusRequest(Method::Delete, pathBelow(u"/api/uploads"_s, id)),
                       [done = std::move(done)](const Result<QJsonObject> &answer) {
                           done(answer ? Result<void>() : Result<void>(answer.error()));
                       });
}

ui::Call ApiClient::download(const ui::Download &what, ui::Progress progress, ui::Done<void> done)
{
    HttpRequest request = getRequest(pathOf(what));
    request.sink = std::make_shared<FileSink>(what.path);
    request.progress = std::move(progress);
    request.outlivesPage = true;
    return m_http.send(std::move(request),
                       [done = std::move(done)](const Result<QJsonObject> &answer) {
                           done(answer ? Result<void>() : Result<void>(answer.error()));
                       });
}

ui::Call ApiClient::exportList(const api::ExportsQuery &query,
                               ui::Done<api::Page<api::Export>> done)
{
    return m_http.fetch<api::Page<api::Export>>(getRequest(u"/api/admin/exports"_s, queryOf(query)),
                                                std::move(done));
}

ui::Call ApiClient::requestExport(const api::ExportWish &wish, ui::Done<api::Export> done)
{
    return m_http.fetch<api::Export>(
        changeRequest(Method::Post, u"/api/admin/exports"_s,
                      withoutNulls(api::ExportWish::schema().toJson(wish))),
        std::move(done));
}

ui::Call ApiClient::cancelExport(ExportId id, ui::Done<api::Export> done)
{
    return m_http.fetch<api::Export>(
        HttpRequest{.method = Method::Delete, .path = pathBelow(u"/api/admin/exports"_s, id)},
        std::move(done));
}

ui::Call ApiClient::signIns(ui::Done<api::SignIns> done)
{
    return m_http.fetch<api::SignIns>(getRequest(u"/api/auth/sessions"_s), std::move(done));
}

ui::Call ApiClient::endSignIn(SessionId id, ui::Done<void> done)
{
    return sendDelete(pathBelow(u"/api/auth/sessions"_s, id), std::move(done));
}

ui::Call ApiClient::endOtherSignIns(ui::Done<void> done)
{
    return sendDelete(u"/api/auth/sessions"_s, std::move(done));
}

ui::Call ApiClient::ownEmail(ui::Done<api::OwnEmail> done)
{
    return m_http.fetch<api::OwnEmail>(getRequest(u"/api/users/me/email"_s), std::move(done));
}

ui::Call ApiClient::changeEmail(const api::ChangeEmail &wish, ui::Done<api::OwnEmail> done)
{
    return m_http.fetch<api::OwnEmail>(changeRequest(Method::Post, u"/api/users/me/email"_s,
                                                     api::ChangeEmail::schema().toJson(wish)),
                                       std::move(done));
}

ui::Call ApiClient::confirmEmail(const api::ConfirmEmail &codes, ui::Done<api::OwnEmail> done)
{
    return m_http.fetch<api::OwnEmail>(
        changeRequest(Method::Post, u"/api/users/me/email/confirm"_s,
                      withoutNulls(api::ConfirmEmail::schema().toJson(codes))),
        std::move(done));
}

ui::Call ApiClient::cancelEmailChange(ui::Done<void> done)
{
    return sendDelete(u"/api/users/me/email"_s, std::move(done));
}

ui::Call ApiClient::myDataExport(ui::Done<api::DataExport> done)
{
    return m_http.fetch<api::DataExport>(getRequest(u"/api/users/me/export"_s), std::move(done));
}

ui::Call ApiClient::requestMyData(ui::Done<api::DataExport> done)
{
    return m_http.fetch<api::DataExport>(changeRequest(Method::Post, u"/api/users/me/export"_s),
                                         std::move(done));
}

} // namespace oh::app
