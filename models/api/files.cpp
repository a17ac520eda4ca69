// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/files.h"

#include "models/api/rules.h"

using namespace Qt::StringLiterals;

namespace oh::api {
namespace {

Rule pixelsRule(const QString &description)
{
    constexpr double most = 65'536;
    return {.description = description, .minimum = 0, .maximum = most};
}

Rule panRule(const QString &description)
{
    constexpr double most = 65'536;
    return {.description = description, .minimum = -most, .maximum = most, .mayBeMissing = true};
}

} // namespace

const ObjectSchema<AvatarCrop> &AvatarCrop::schema()
{
    static const auto instance =
        ObjectSchema<AvatarCrop>(u"AvatarCrop"_s, u"What is cut out of a picture, in its pixels"_s)
            .field(u"zoom"_s, &AvatarCrop::zoom,
                   {.description = u"Of the dialog; the server keeps it"_s,
                    .minimum = 0.1,
                    .maximum = 100,
                    .mayBeMissing = true})
            .field(u"panX"_s, &AvatarCrop::panX, panRule(u"Of the dialog"_s))
            .field(u"panY"_s, &AvatarCrop::panY, panRule(u"Of the dialog"_s))
            .field(u"rotation"_s, &AvatarCrop::rotation,
                   {.description = u"Degrees, clockwise; the picture is turned before it is cut"_s,
                    .minimum = -360,
                    .maximum = 360,
                    .mayBeMissing = true})
            .field(u"cropX"_s, &AvatarCrop::cropX,
                   pixelsRule(u"Left edge of the square, in the room of the turned picture"_s))
            .field(u"cropY"_s, &AvatarCrop::cropY, pixelsRule(u"Its upper edge"_s))
            .field(u"cropSize"_s, &AvatarCrop::cropSize,
                   pixelsRule(u"Its side: the diameter of the circle"_s));
    return instance;
}

const ObjectSchema<Avatar> &Avatar::schema()
{
    static const auto instance = ObjectSchema<Avatar>(u"Avatar"_s)
                                     .field(u"avatarUrl"_s, &Avatar::avatarUrl)
                                     .field(u"avatarSourceType"_s, &Avatar::avatarSourceType)
                                     .field(u"state"_s, &Avatar::state)
                                     .field(u"problem"_s, &Avatar::problem)
                                     .field(u"sourceUrl"_s, &Avatar::sourceUrl)
                                     .field(u"width"_s, &Avatar::width)
                                     .field(u"height"_s, &Avatar::height)
                                     .field(u"crop"_s, &Avatar::crop);
    return instance;
}

const ObjectSchema<AvatarAddress> &AvatarAddress::schema()
{
    static const auto instance = ObjectSchema<AvatarAddress>(u"AvatarAddress"_s)
                                     .field(u"url"_s, &AvatarAddress::url, webUrlRule());
    return instance;
}

const ObjectSchema<AvatarQuery> &AvatarQuery::schema()
{
    static const auto instance =
        ObjectSchema<AvatarQuery>(u"AvatarQuery"_s)
            .field(u"size"_s, &AvatarQuery::size,
                   {.description = u"Pixels; the next size that there is"_s,
                    .minimum = 1,
                    .maximum = 4096,
                    .mayBeMissing = true});
    return instance;
}

const ObjectSchema<StoredFile> &StoredFile::schema()
{
    static const auto instance =
        ObjectSchema<StoredFile>(u"StoredFile"_s)
            .field(u"id"_s, &StoredFile::id)
            .field(u"ownerId"_s, &StoredFile::ownerId)
            .field(u"name"_s, &StoredFile::name)
            .field(u"mediaType"_s, &StoredFile::mediaType)
            .field(u"sizeBytes"_s, &StoredFile::sizeBytes)
            .field(u"state"_s, &StoredFile::state,
                   {.description = u"Waiting for the virus scanner, ready, or refused by it"_s})
            .field(u"problem"_s, &StoredFile::problem)
            .field(u"createdAt"_s, &StoredFile::createdAt);
    return instance;
}

const ObjectSchema<FilesQuery> &FilesQuery::schema()
{
    static const auto instance =
        ObjectSchema<FilesQuery>(u"FilesQuery"_s)
            .field(u"ownerId"_s, &FilesQuery::ownerId, {.description = u"Nobody: one's own"_s})
            .field(u"limit"_s, &FilesQuery::limit, limitRule())
            .field(u"offset"_s, &FilesQuery::offset, offsetRule());
    return instance;
}

const ObjectSchema<FileUsage> &FileUsage::schema()
{
    static const auto instance = ObjectSchema<FileUsage>(u"FileUsage"_s)
                                     .field(u"usedBytes"_s, &FileUsage::usedBytes,
                                            {.description = u"With what uploads will bring"_s})
                                     .field(u"quotaBytes"_s, &FileUsage::quotaBytes)
                                     .field(u"files"_s, &FileUsage::files)
                                     .field(u"maxFiles"_s, &FileUsage::maxFiles)
                                     .field(u"maxFileBytes"_s, &FileUsage::maxFileBytes)
                                     .field(u"maxAvatarBytes"_s, &FileUsage::maxAvatarBytes)
                                     .field(u"maxPartBytes"_s, &FileUsage::maxPartBytes)
                                     .field(u"mediaTypes"_s, &FileUsage::mediaTypes);
    return instance;
}

const ObjectSchema<Upload> &Upload::schema()
{
    static const auto instance = ObjectSchema<Upload>(u"Upload"_s)
                                     .field(u"id"_s, &Upload::id)
                                     .field(u"name"_s, &Upload::name)
                                     .field(u"sizeBytes"_s, &Upload::sizeBytes)
                                     .field(u"receivedBytes"_s, &Upload::receivedBytes)
                                     .field(u"expiresAt"_s, &Upload::expiresAt)
                                     .field(u"fileId"_s, &Upload::fileId);
    return instance;
}

} // namespace oh::api
