// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/services/caller.h"
#include "models/api/files.h"
#include "models/result.h"

#include <QByteArray>

#include <optional>

namespace oh::storage {
class Transaction;
}
namespace oh::files {
struct FileWorks;
struct KeptPicture;
} // namespace oh::files

/// Pictures of people (FR88-FR90): one's own, and for coordinators anybody's, which is audited.
/// Works in the caller's transaction; JSON is api::Avatar.
namespace oh::avatars {

Result<QByteArray> show(storage::Transaction &tx, const Caller &caller, UserId person);

/// From a file. Without a crop the middle of it is shown; a crop is in pixels of what was sent.
Result<QByteArray> set(storage::Transaction &tx, const Caller &caller,
                       const files::FileWorks &works, UserId person, const QByteArray &sent,
                       const std::optional<api::AvatarCrop> &crop);
/// From an address, which a job asks; until then everything stays as it is.
Result<QByteArray> setAddress(storage::Transaction &tx, const Caller &caller, UserId person,
                              const QString &url);
/// Cuts the picture that there is anew.
Result<QByteArray> cut(storage::Transaction &tx, const Caller &caller,
                       const files::FileWorks &works, UserId person, const api::AvatarCrop &crop);
Result<void> remove(storage::Transaction &tx, const Caller &caller, UserId person);

struct PictureContent
{
    QByteArray sha256;
    qint64 size = 0;
};
/// For everybody.
Result<PictureContent> content(storage::Transaction &tx, AvatarId avatar, int size);
/// What it is cut from, for whom may cut it.
Result<PictureContent> original(storage::Transaction &tx, const Caller &caller, UserId person);

/// Of the job that fetches: the picture has come. With the system's rights.
Result<void> replaceFetched(storage::Transaction &tx, const files::FileWorks &works, FileId waiting,
                            const files::KeptPicture &picture, const QDateTime &now);

} // namespace oh::avatars
