// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/schema.h"
#include "models/domain/files.h"
#include "models/ids.h"

#include <QDateTime>

/// Pictures of people (FR88-FR90), pitch decks (FR8), and uploads that may be resumed.
namespace oh::api {

/// How a picture is cut (002, AvatarCropSettings). `cropX`, `cropY` and `cropSize` say what is cut
/// out of the picture once it is turned by `rotation`; the others are how the dialog stood.
struct AvatarCrop
{
    double zoom = 1;
    double panX = 0;
    double panY = 0;
    /// Degrees, clockwise.
    double rotation = 0;
    double cropX = 0;
    double cropY = 0;
    double cropSize = 0;
    CropSquare square() const { return {cropX, cropY, cropSize, rotation}; }
    bool operator==(const AvatarCrop &) const = default;
    static const ObjectSchema<AvatarCrop> &schema();
};

/// GET /profiles/:id/avatar, and what its changes answer.
struct Avatar
{
    /// What everybody is shown; add `?size=`. Changes with every change of the picture.
    std::optional<QString> avatarUrl;
    std::optional<AvatarSource> avatarSourceType;
    /// Null without a picture. Waiting: it is being fetched, and what was there before is shown.
    std::optional<FileState> state;
    std::optional<FileProblem> problem;
    std::optional<QString> sourceUrl;
    /// Of the picture that is cut.
    std::optional<int> width;
    std::optional<int> height;
    std::optional<AvatarCrop> crop;
    bool operator==(const Avatar &) const = default;
    static const ObjectSchema<Avatar> &schema();
};

/// PUT /profiles/:id/avatar/source.
struct AvatarAddress
{
    QString url;
    bool operator==(const AvatarAddress &) const = default;
    static const ObjectSchema<AvatarAddress> &schema();
};

struct AvatarQuery
{
    /// The next size that there is.
    int size = 256;
    bool operator==(const AvatarQuery &) const = default;
    static const ObjectSchema<AvatarQuery> &schema();
};

/// A pitch deck.
struct StoredFile
{
    FileId id;
    UserId ownerId;
    QString name;
    QString mediaType;
    int sizeBytes = 0;
    FileState state = FileState::Ready;
    std::optional<FileProblem> problem;
    QDateTime createdAt;
    bool operator==(const StoredFile &) const = default;
    static const ObjectSchema<StoredFile> &schema();
};

struct FilesQuery
{
    /// Nobody: one's own.
    std::optional<UserId> ownerId;
    int limit = 20;
    int offset = 0;
    bool operator==(const FilesQuery &) const = default;
    static const ObjectSchema<FilesQuery> &schema();
};

/// What somebody has, and may have.
struct FileUsage
{
    int usedBytes = 0;
    int quotaBytes = 0;
    int files = 0;
    int maxFiles = 0;
    int maxFileBytes = 0;
    int maxAvatarBytes = 0;
    /// Of an upload at a time.
    int maxPartBytes = 0;
    QList<QString> mediaTypes;
    bool operator==(const FileUsage &) const = default;
    static const ObjectSchema<FileUsage> &schema();
};

/// A file on its way.
struct Upload
{
    UploadId id;
    QString name;
    int sizeBytes = 0;
    int receivedBytes = 0;
    QDateTime expiresAt;
    /// Once everything has come.
    std::optional<FileId> fileId;
    bool operator==(const Upload &) const = default;
    static const ObjectSchema<Upload> &schema();
};

} // namespace oh::api
