// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ids.h"
#include "models/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QList>
#include <QString>

#include <functional>

class QIODevice;

/// Files outside of the database.
namespace oh::files {

/// What is in the store, by what it is.
struct Content
{
    QByteArray sha256;
    qint64 size = 0;
};

/// A folder with contents under the names of their hashes, and with uploads under way. All servers
/// of a database share it. A content is there whole or not at all, and on the disk before it is
/// told of; what no row names any more is removed by a job. Thread-safe; blocks on the disk. Errors
/// are ServiceUnavailable: the folder can't be used at the moment.
class FileStore
{
public:
    /// Empty: there is no store, and everything fails.
    explicit FileStore(QString directory);

    /// Makes the folders, for their owner only.
    Result<void> prepare() const;

    Result<Content> put(QByteArrayView bytes) const;
    Result<QByteArray> read(const QByteArray &sha256, qint64 offset = 0, qint64 length = -1) const;
    QString path(const QByteArray &sha256) const;

    // Uploads under way.
    /// At an offset that was written before, the earlier bytes are replaced.
    Result<void> writePart(UploadId upload, qint64 offset, QByteArrayView bytes) const;
    QString partPath(UploadId upload) const;
    /// What an upload has brought becomes a content; its part stays.
    Result<Content> adopt(UploadId upload) const;
    void removePart(UploadId upload) const;

    // For the job that cleans up.
    /// Contents in batches; false of `each` ends it.
    Result<void>
    forEachContent(const std::function<bool(const QList<QByteArray> &sha256s)> &each) const;
    void remove(const QByteArray &sha256) const;
    QList<UploadId> parts() const;
    /// What a crash left of single writes; younger ones may be at work.
    int removeTemporary(const QDateTime &before) const;

private:
    Result<Content> keep(QIODevice &source) const;
    Error unusable(const QString &what) const;

    QString m_directory;
};

} // namespace oh::files
