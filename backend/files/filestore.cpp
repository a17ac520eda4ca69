// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/files/filestore.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryFile>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace oh::files {
namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
constexpr qsizetype hashBytes = 32;
constexpr qsizetype batchSize = 500;
constexpr qint64 copyBytes = 256LL * 1024;

QString systemsWord()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

bool syncDirectory(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY);
    if (descriptor < 0)
        return false;
    const bool synced = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return synced;
}

bool makeFolder(const QString &path)
{
    return QDir(path).exists() || (QDir().mkpath(path) && QFile::setPermissions(path, ownerOnly));
}

} // namespace

FileStore::FileStore(QString directory) : m_directory(std::move(directory)) {}

Error FileStore::unusable(const QString &what) const
{
    Error error(
        ErrorCode::ServiceUnavailable,
        Sentence::tr(
            "Files can't be kept at the moment. Try again later, or tell an administrator."));
    error.internal = u"file store: "_s + what;
    error.retryAfterSeconds = 60;
    return error;
}

Result<void> FileStore::prepare() const
{
    if (m_directory.isEmpty())
        return unusable(u"no directory is set"_s);
    for (const char *folder : {"", "/contents", "/uploads", "/temporary"}) {
        if (!makeFolder(m_directory + QString::fromLatin1(folder)))
            return unusable(u"a folder can't be made: "_s + systemsWord());
    }
    return {};
}

QString FileStore::path(const QByteArray &sha256) const
{
    // 65536 folders at the most, so that none gets slow.
    const QString name = QString::fromLatin1(sha256.toHex());
    return m_directory + u"/contents/%1/%2/%3"_s.arg(name.left(2), name.mid(2, 2), name);
}

QString FileStore::partPath(UploadId upload) const
{
    return m_directory + u"/uploads/"_s + upload.toString();
}

Result<Content> FileStore::put(QByteArrayView bytes) const
{
    QByteArray whole = QByteArray::fromRawData(bytes.data(), bytes.size());
    QBuffer source(&whole);
    source.open(QIODevice::ReadOnly);
    return keep(source);
}

Result<Content> FileStore::keep(QIODevice &source) const
{
    if (auto ready = prepare(); !ready)
        return ready.error();
    QTemporaryFile file(m_directory + u"/temporary/XXXXXX"_s);
    if (!file.open())
        return unusable(u"writing failed: "_s + file.errorString());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    Content content;
    for (QByteArray piece = source.read(copyBytes); !piece.isEmpty();
         piece = source.read(copyBytes)) {
        hash.addData(piece);
        content.size += piece.size();
        if (file.write(piece) != piece.size())
            return unusable(u"writing failed: "_s + file.errorString());
    }
    if (!file.flush() || ::fsync(file.handle()) != 0)
        return unusable(u"writing failed: "_s + systemsWord());
    content.sha256 = hash.result();
    const QString target = path(content.sha256);
    const QString folder = target.left(target.lastIndexOf(u'/'));
    // The same content again replaces itself, whole as it is.
    if (!makeFolder(folder) || std::rename(QFile::encodeName(file.fileName()).constData(),
                                           QFile::encodeName(target).constData()) != 0)
        return unusable(u"renaming failed: "_s + systemsWord());
    file.setAutoRemove(false);
    if (!syncDirectory(folder))
        return unusable(u"a folder can't be synced: "_s + systemsWord());
    return content;
}

Result<QByteArray> FileStore::read(const QByteArray &sha256, qint64 offset, qint64 length) const
{
    QFile file(path(sha256));
    if (!file.open(QIODevice::ReadOnly) || !file.seek(offset))
        return unusable(u"a content can't be read: "_s + file.errorString());
    QByteArray bytes = length < 0 ? file.readAll() : file.read(length);
    if (file.error() != QFile::NoError || (length >= 0 && bytes.size() != length))
        return unusable(u"a content is too short"_s);
    return bytes;
}

Result<void> FileStore::writePart(UploadId upload, qint64 offset, QByteArrayView bytes) const
{
    if (auto ready = prepare(); !ready)
        return ready;
    QFile file(partPath(upload));
    if (!file.open(QIODevice::ReadWrite))
        return unusable(u"an upload can't be opened: "_s + file.errorString());
    if (file.size() < offset)
        return unusable(u"an upload has lost bytes"_s);
    if (!file.seek(offset) || file.write(bytes.data(), bytes.size()) != bytes.size() ||
        !file.flush() || ::fdatasync(file.handle()) != 0)
        return unusable(u"an upload can't be written: "_s + file.errorString());
    return {};
}

Result<Content> FileStore::adopt(UploadId upload) const
{
    // A copy: should the transaction fail, the upload is still what it was.
    QFile file(partPath(upload));
    if (!file.open(QIODevice::ReadOnly))
        return unusable(u"an upload can't be opened: "_s + file.errorString());
    return keep(file);
}

void FileStore::removePart(UploadId upload) const
{
    QFile::remove(partPath(upload));
}

Result<void>
FileStore::forEachContent(const std::function<bool(const QList<QByteArray> &sha256s)> &each) const
{
    if (auto ready = prepare(); !ready)
        return ready;
    QList<QByteArray> batch;
    QDirIterator files(m_directory + u"/contents"_s, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        const QByteArray hash = QByteArray::fromHex(files.fileName().toLatin1());
        if (hash.size() != hashBytes)
            continue;
        batch.append(hash);
        if (batch.size() < batchSize)
            continue;
        if (!each(batch))
            return {};
        batch.clear();
    }
    if (!batch.isEmpty())
        each(batch);
    return {};
}

void FileStore::remove(const QByteArray &sha256) const
{
    QFile::remove(path(sha256));
}

QList<UploadId> FileStore::parts() const
{
    QList<UploadId> found;
    const QStringList names = QDir(m_directory + u"/uploads"_s).entryList(QDir::Files);
    for (const QString &name : names) {
        if (const auto id = UploadId::parse(name))
            found.append(*id);
    }
    return found;
}

int FileStore::removeTemporary(const QDateTime &before) const
{
    int removed = 0;
    const QFileInfoList files = QDir(m_directory + u"/temporary"_s).entryInfoList(QDir::Files);
    for (const QFileInfo &file : files)
        removed += int(file.lastModified() < before && QFile::remove(file.filePath()));
    return removed;
}

} // namespace oh::files
