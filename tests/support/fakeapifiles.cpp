// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeapi.h"

namespace oh::test {

ui::Call FakeApi::avatar(UserId person, ui::Done<api::Avatar> done)
{
    return avatarCalls.record(person, std::move(done));
}

ui::Call FakeApi::setAvatar(UserId person, const ui::PictureUpload &picture, ui::Progress progress,
                            ui::Done<api::Avatar> done)
{
    return setAvatarCalls.record({person, picture, std::move(progress)}, std::move(done));
}

ui::Call FakeApi::setAvatarAddress(UserId person, const QString &url, ui::Done<api::Avatar> done)
{
    return setAvatarAddressCalls.record({person, url}, std::move(done));
}

ui::Call FakeApi::cropAvatar(UserId person, const api::AvatarCrop &crop, ui::Done<api::Avatar> done)
{
    return cropAvatarCalls.record({person, crop}, std::move(done));
}

ui::Call FakeApi::removeAvatar(UserId person, ui::Done<void> done)
{
    return removeAvatarCalls.record(person, std::move(done));
}

ui::Call FakeApi::avatarOriginal(UserId person, ui::Done<QByteArray> done)
{
    return avatarOriginalCalls.record(person, std::move(done));
}

ui::Call FakeApi::picture(const QString &address, int pixels, ui::Done<QByteArray> done)
{
    return pictureCalls.record({address, pixels}, std::move(done));
}

ui::Call FakeApi::decks(const api::FilesQuery &query, ui::Done<api::Page<api::StoredFile>> done)
{
    return decksCalls.record(query, std::move(done));
}

ui::Call FakeApi::fileUsage(ui::Done<api::FileUsage> done)
{
    return fileUsageCalls.record({}, std::move(done));
}

ui::Call FakeApi::removeDeck(FileId id, ui::Done<void> done)
{
    return removeDeckCalls.record(id, std::move(done));
}

ui::Call FakeApi::beginUpload(const QString &name, qint64 size, ui::Done<api::Upload> done)
{
    return beginUploadCalls.record({name, size}, std::move(done));
}

ui::Call FakeApi::uploadState(UploadId id, ui::Done<api::Upload> done)
{
    return uploadStateCalls.record(id, std::move(done));
}

ui::Call FakeApi::appendUpload(UploadId id, qint64 offset, const QByteArray &part,
                               ui::Progress progress, ui::Done<void> done)
{
    return appendUploadCalls.record({id, offset, part, std::move(progress)}, std::move(done));
}

ui::Call FakeApi::cancelUpload(UploadId id, ui::Done<void> done)
{
    return cancelUploadCalls.record(id, std::move(done));
}

ui::Call FakeApi::download(const ui::Download &what, ui::Progress progress, ui::Done<void> done)
{
    return downloadCalls.record({what, std::move(progress)}, std::move(done));
}

ui::Call FakeApi::exportList(const api::ExportsQuery &query, ui::Done<api::Page<api::Export>> done)
{
    return exportListCalls.record(query, std::move(done));
}

ui::Call FakeApi::requestExport(const api::ExportWish &wish, ui::Done<api::Export> done)
{
    return requestExportCalls.record(wish, std::move(done));
}

ui::Call FakeApi::cancelExport(ExportId id, ui::Done<api::Export> done)
{
    return cancelExportCalls.record(id, std::move(done));
}

ui::Call FakeApi::signIns(ui::Done<api::SignIns> done)
{
    return signInsCalls.record({}, std::move(done));
}

ui::Call FakeApi::endSignIn(SessionId id, ui::Done<void> done)
{
    return endSignInCalls.record(id, std::move(done));
}

ui::Call FakeApi::endOtherSignIns(ui::Done<void> done)
{
    return endOtherSignInsCalls.record({}, std::move(done));
}

ui::Call FakeApi::ownEmail(ui::Done<api::OwnEmail> done)
{
    return ownEmailCalls.record({}, std::move(done));
}

ui::Call FakeApi::changeEmail(const api::ChangeEmail &wish, ui::Done<api::OwnEmail> done)
{
    return changeEmailCalls.record(wish, std::move(done));
}

ui::Call FakeApi::confirmEmail(const api::ConfirmEmail &codes, ui::Done<api::OwnEmail> done)
{
    return confirmEmailCalls.record(codes, std::move(done));
}

ui::Call FakeApi::cancelEmailChange(ui::Done<void> done)
{
    return cancelEmailChangeCalls.record({}, std::move(done));
}

ui::Call FakeApi::myDataExport(ui::Done<api::DataExport> done)
{
    return myDataExportCalls.record({}, std::move(done));
}

ui::Call FakeApi::requestMyData(ui::Done<api::DataExport> done)
{
    return requestMyDataCalls.record({}, std::move(done));
}

} // namespace oh::test
