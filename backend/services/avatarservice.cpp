// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/avatarservice.h"

#include "backend/files/fileworks.h"
#include "backend/services/audit.h"
#include "backend/services/filejobs.h"
#include "backend/services/systemrights.h"
#include "backend/storage/transaction.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace oh::avatars {

using files::Content;
using files::FileWorks;
using files::KeptPicture;
using storage::bind;
using storage::Query;
using storage::Transaction;

namespace {

Result<QByteArray> avatarJson(Transaction &tx, UserId person)
{
    auto json = tx.json(Query::files_select_avatar_json, {{u":owner"_s, bind(person)}});
    if (json && json->isEmpty())
        return Error(ErrorCode::NotFound,
                     Sentence::tr("This person does not exist, or not any more."));
    return json;
}

Result<void> checkMayChange(Transaction &tx, const Caller &caller, UserId person)
{
    if (const auto there = avatarJson(tx, person); !there)
        return there.error();
    if (person != caller.userId && caller.role != Role::Coordinator)
        return Error(ErrorCode::Forbidden);
    return {};
}

Result<void> lockPerson(Transaction &tx, UserId person)
{
    const auto locked = tx.row(Query::files_lock_owner, {{u":owner"_s, bind(person)}});
    if (!locked)
        return locked.error();
    return {};
}

/// As the log shows it: its address and where it is from, how it is cut. Empty without office.
Result<QJsonObject> forTheLog(Transaction &tx, const Caller &caller, UserId person)
{
    if (caller.role != Role::Coordinator)
        return QJsonObject();
    const auto json = avatarJson(tx, person);
    if (!json)
        return json.error();
    return QJsonDocument::fromJson(*json).object();
}

/// Only coordinators change others' pictures, and what they do with their own is in the log, too.
Result<void> auditPicture(Transaction &tx, const Caller &caller, UserId person,
                          const QString &action, const QJsonObject &before)
{
    const auto after = forTheLog(tx, caller, person);
    if (!after)
        return after.error();
    return recordIfCoordinator(tx, caller, {action, u"user"_s, person.value, before, *after});
}

/// What a picture was before is nobody's any more.
Result<void> sweepLeftovers(Transaction &tx, const QDateTime &now)
{
    return filejobs::enterSweep(tx, newUuidV7(now.toMSecsSinceEpoch()), now);
}

Result<void> asDone(const Result<int> &written)
{
    if (!written)
        return written.error();
    return {};
}

storage::Binds pictureRow(UserId person, FileKind kind, const QDateTime &now)
{
    return {{u":id"_s, bind(newUuidV7(now.toMSecsSinceEpoch()))},
            {u":owner"_s, bind(person)},
            {u":kind"_s, bind(kind)},
            {u":name"_s, bind(u"avatar.jpg"_s)},
            {u":media_type"_s, bind(u"image/jpeg"_s)},
            {u":now"_s, bind(now)}};
}

api::AvatarCrop middleCrop(int width, int height)
{
    const CropSquare square = middleSquare(width, height);
    api::AvatarCrop crop;
    crop.cropX = square.x;
    crop.cropY = square.y;
    crop.cropSize = square.size;
    return crop;
}

Error cropRefused(const QString &field, const Sentence &why)
{
    return Error::validation({{field, why}});
}

/// Whose picture it is, where from, and how it is cut.
struct Change
{
    UserId person;
    AvatarSource source = AvatarSource::Upload;
    api::AvatarCrop crop;
    QDateTime now;

    QJsonObject cropJson() const { return api::AvatarCrop::schema().toJson(crop); }
};

/// The squares, with an address of their own. The contents' lock and the system's rights are held.
Result<void> insertSquares(Transaction &tx, const FileWorks &works, const Change &change,
                           const QList<files::AvatarSize> &squares)
{
    const AvatarId avatar(newUuidV7(change.now.toMSecsSinceEpoch()));
    for (const files::AvatarSize &square : squares) {
        const auto content = works.store.put(square.jpeg);
        if (!content)
            return content.error();
        const auto inserted = tx.exec(Query::files_insert_file,
                                      pictureRow(change.person, FileKind::Avatar, change.now) +
                                          storage::Binds{{u":size"_s, bind(content->size)},
                                                         {u":sha256"_s, bind(content->sha256)},
                                                         {u":state"_s, bind(FileState::Ready)},
                                                         {u":avatar"_s, bind(avatar)},
                                                         {u":pixels"_s, bind(square.pixels)},
                                                         {u":width"_s, bind(square.pixels)},
                                                         {u":height"_s, bind(square.pixels)},
                                                         {u":crop"_s, {}},
                                                         {u":source"_s, {}},
                                                         {u":source_url"_s, {}}});
        if (!inserted)
            return inserted.error();
    }
    return asDone(tx.exec(Query::files_update_profile_avatar,
                          {{u":owner"_s, bind(change.person)},
                           {u":url"_s, bind(u"/api/avatars/"_s + avatar.toString())},
                           {u":source"_s, bind(change.source)},
                           {u":crop"_s, bind(change.cropJson())}}));
}

/// In place of whatever there was.
Result<void> replace(Transaction &tx, const FileWorks &works, const Change &change,
                     const std::optional<QString> &url, const KeptPicture &picture,
                     const QList<files::AvatarSize> &squares)
{
    const auto locked = tx.row(Query::files_lock_contents);
    if (!locked)
        return locked.error();
    const auto content = works.store.put(picture.jpeg);
    if (!content)
        return content.error();
    const auto removed = tx.exec(Query::files_delete_avatar, {{u":owner"_s, bind(change.person)},
                                                              {u":only_unready"_s, bind(false)}});
    if (!removed)
        return removed.error();
    const auto inserted = tx.exec(Query::files_insert_file,
                                  pictureRow(change.person, FileKind::AvatarOriginal, change.now) +
                                      storage::Binds{{u":size"_s, bind(content->size)},
                                                     {u":sha256"_s, bind(content->sha256)},
                                                     {u":state"_s, bind(FileState::Ready)},
                                                     {u":avatar"_s, {}},
                                                     {u":pixels"_s, {}},
                                                     {u":width"_s, bind(picture.width)},
                                                     {u":height"_s, bind(picture.height)},
                                                     {u":crop"_s, bind(change.cropJson())},
                                                     {u":source"_s, bind(change.source)},
                                                     {u":source_url"_s, bind(url)}});
    if (!inserted)
        return inserted.error();
    if (auto made = insertSquares(tx, works, change, squares); !made)
        return made;
    return sweepLeftovers(tx, change.now);
}

} // namespace

Result<QByteArray> show(Transaction &tx, const Caller &caller, UserId person)
{
    if (const auto may = checkMayChange(tx, caller, person); !may)
        return may.error();
    return avatarJson(tx, person);
}

Result<QByteArray> set(Transaction &tx, const Caller &caller, const FileWorks &works, UserId person,
                       const QByteArray &sent, const std::optional<api::AvatarCrop> &crop)
{
    // Who may not, or is gone, must not cost us the unpacking.
    if (const auto may = checkMayChange(tx, caller, person); !may)
        return may.error();
    const auto picture = works.pictures.keep(sent);
    if (!picture)
        return picture.error();
    Change change{person, AvatarSource::Upload, middleCrop(picture->width, picture->height),
                  caller.now};
    if (crop) {
        change.crop = *crop;
        const CropSquare square = scaledCrop(crop->square(), picture->scale);
        if (const auto problem = cropProblem(square, picture->width, picture->height))
            return cropRefused(u"crop"_s, *problem);
        change.crop.cropX = square.x;
        change.crop.cropY = square.y;
        change.crop.cropSize = square.size;
    }
    const auto squares = works.pictures.cut(picture->jpeg, change.crop.square());
    if (!squares)
        return squares.error();
    if (const auto locked = lockPerson(tx, person); !locked)
        return locked.error();
    const auto before = forTheLog(tx, caller, person);
    if (!before)
        return before.error();
    const auto replaced = withSystemRights(tx, caller.roleName(), [&] {
        return replace(tx, works, change, std::nullopt, *picture, *squares);
    });
    if (!replaced)
        return replaced.error();
    if (const auto audited = auditPicture(tx, caller, person, u"avatar.set"_s, *before); !audited)
        return audited.error();
    return avatarJson(tx, person);
}

Result<QByteArray> setAddress(Transaction &tx, const Caller &caller, UserId person,
                              const QString &url)
{
    if (const auto may = checkMayChange(tx, caller, person); !may)
        return may.error();
    if (const auto locked = lockPerson(tx, person); !locked)
        return locked.error();
    const auto before = forTheLog(tx, caller, person);
    if (!before)
        return before.error();
    storage::Binds row = pictureRow(person, FileKind::AvatarOriginal, caller.now);
    const FileId waiting(row.constFirst().value.toUuid());
    row += storage::Binds{
        {u":size"_s, bind(0)},        {u":sha256"_s, {}}, {u":state"_s, bind(FileState::Waiting)},
        {u":avatar"_s, {}},           {u":pixels"_s, {}}, {u":width"_s, {}},
        {u":height"_s, {}},           {u":crop"_s, {}},   {u":source"_s, bind(AvatarSource::Url)},
        {u":source_url"_s, bind(url)}};
    const auto entered = withSystemRights(tx, caller.roleName(), [&]() -> Result<void> {
        const auto removed =
            tx.exec(Query::files_delete_avatar,
                    {{u":owner"_s, bind(person)}, {u":only_unready"_s, bind(true)}});
        if (!removed)
            return removed.error();
        return asDone(tx.exec(Query::files_insert_file, row));
    });
    if (!entered)
        return entered.error();
    if (const auto job = filejobs::enterFetch(tx, waiting, caller.now); !job)
        return job.error();
    if (const auto audited = auditPicture(tx, caller, person, u"avatar.set"_s, *before); !audited)
        return audited.error();
    return avatarJson(tx, person);
}

Result<QByteArray> cut(Transaction &tx, const Caller &caller, const FileWorks &works, UserId person,
                       const api::AvatarCrop &crop)
{
    if (const auto may = checkMayChange(tx, caller, person); !may)
        return may.error();
    if (const auto locked = lockPerson(tx, person); !locked)
        return locked.error();
    const auto before = forTheLog(tx, caller, person);
    if (!before)
        return before.error();
    const auto row = tx.row(Query::files_select_original, {{u":owner"_s, bind(person)}});
    if (!row)
        return row.error();
    if (!*row)
        return Error(ErrorCode::NotFound, Sentence::tr("There is no picture to cut."));
    const storage::Row &original = **row;
    if (const auto problem =
            cropProblem(crop.square(), original.integer("width"_L1), original.integer("height"_L1)))
        return cropRefused(u"cropSize"_s, *problem);
    const auto kept = works.store.read(original.bytes("sha256"_L1));
    if (!kept)
        return kept.error();
    const auto squares = works.pictures.cut(*kept, crop.square());
    if (!squares)
        return squares.error();
    const Change change{
        person, original.enumeration<AvatarSource>("source"_L1).value_or(AvatarSource::Upload),
        crop, caller.now};
    const auto replaced = withSystemRights(tx, caller.roleName(), [&]() -> Result<void> {
        if (const auto held = tx.row(Query::files_lock_contents); !held)
            return held.error();
        if (auto gone =
                asDone(tx.exec(Query::files_delete_avatar_squares, {{u":owner"_s, bind(person)}}));
            !gone)
            return gone;
        if (auto noted = asDone(tx.exec(
                Query::files_update_original_crop,
                {{u":id"_s, bind(original.uuid("id"_L1))}, {u":crop"_s, bind(change.cropJson())}}));
            !noted)
            return noted;
        if (auto made = insertSquares(tx, works, change, *squares); !made)
            return made;
        return sweepLeftovers(tx, caller.now);
    });
    if (!replaced)
        return replaced.error();
    if (const auto audited = auditPicture(tx, caller, person, u"avatar.cut"_s, *before); !audited)
        return audited.error();
    return avatarJson(tx, person);
}

Result<void> remove(Transaction &tx, const Caller &caller, UserId person)
{
    if (auto may = checkMayChange(tx, caller, person); !may)
        return may;
    if (auto locked = lockPerson(tx, person); !locked)
        return locked;
    const auto before = forTheLog(tx, caller, person);
    if (!before)
        return before.error();
    const auto removed = tx.exec(Query::files_delete_avatar,
                                 {{u":owner"_s, bind(person)}, {u":only_unready"_s, bind(false)}});
    if (!removed)
        return removed.error();
    if (auto emptied = asDone(tx.exec(
            Query::files_update_profile_avatar,
            {{u":owner"_s, bind(person)}, {u":url"_s, {}}, {u":source"_s, {}}, {u":crop"_s, {}}}));
        !emptied)
        return emptied;
    if (auto entered = sweepLeftovers(tx, caller.now); !entered)
        return entered;
    return auditPicture(tx, caller, person, u"avatar.removed"_s, *before);
}

Result<PictureContent> content(Transaction &tx, AvatarId avatar, int size)
{
    const auto row = tx.row(Query::files_select_avatar,
                            {{u":avatar"_s, bind(avatar)}, {u":size"_s, bind(size)}});
    if (!row)
        return row.error();
    if (!*row)
        return Error(ErrorCode::NotFound,
                     Sentence::tr("This picture does not exist, or not any more."));
    return PictureContent{(*row)->bytes("sha256"_L1), (*row)->longInteger("size_bytes"_L1)};
}

Result<PictureContent> original(Transaction &tx, const Caller &caller, UserId person)
{
    if (const auto may = checkMayChange(tx, caller, person); !may)
        return may.error();
    const auto row = tx.row(Query::files_select_original, {{u":owner"_s, bind(person)}});
    if (!row)
        return row.error();
    if (!*row)
        return Error(ErrorCode::NotFound, Sentence::tr("There is no picture."));
    return PictureContent{(*row)->bytes("sha256"_L1), (*row)->longInteger("size_bytes"_L1)};
}

Result<void> replaceFetched(Transaction &tx, const FileWorks &works, FileId waiting,
                            const KeptPicture &picture, const QDateTime &now)
{
    const auto row = tx.row(Query::files_select_waiting, {{u":id"_s, bind(waiting)}});
    if (!row)
        return row.error();
    if (!*row)
        return {}; // something else was set meanwhile
    const UserId person = (*row)->id<UserId>("owner_id"_L1);
    const QString url = (*row)->text("source_url"_L1);
    if (auto locked = lockPerson(tx, person); !locked)
        return locked;
    const auto still = tx.row(Query::files_lock_waiting, {{u":id"_s, bind(waiting)}});
    if (!still)
        return still.error();
    if (!*still)
        return {};
    const Change change{person, AvatarSource::Url, middleCrop(picture.width, picture.height), now};
    const auto squares = works.pictures.cut(picture.jpeg, change.crop.square());
    if (!squares)
        return squares.error();
    return replace(tx, works, change, url, picture, *squares);
}

} // namespace oh::avatars
