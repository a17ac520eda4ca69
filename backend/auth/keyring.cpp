// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/auth/keyring.h"

#include "backend/auth/crypto.h"
#include "backend/config/logging.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <map>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace oh {
namespace {

constexpr char sealFormat = 1;
constexpr int headerBytes = 3;
constexpr int documentFormat = 1;
constexpr qint64 maxFileBytes = 262'144;
constexpr qsizetype signingKeysKept = 4;
constexpr int indexVersionBytes = 2;
constexpr int indexEntryBytes = indexVersionBytes + 32;

struct FileDescriptor
{
    explicit FileDescriptor(int fd) : value(fd) {}
    ~FileDescriptor()
    {
        if (value >= 0)
            ::close(value);
    }
    FileDescriptor(const FileDescriptor &) = delete;
    FileDescriptor &operator=(const FileDescriptor &) = delete;
    const int value;
};

/// Tells versions of the file apart without reading it.
struct FileStamp
{
    quint64 inode = 0;
    qint64 size = 0;
    qint64 seconds = 0;
    qint64 nanoseconds = 0;
    bool operator==(const FileStamp &) const = default;
};

FileStamp stampOf(const struct stat &status)
{
    return {status.st_ino, status.st_size, status.st_mtim.tv_sec, status.st_mtim.tv_nsec};
}

Error unusable(const QString &message)
{
    return Error::technical(ErrorCode::KeyUnusable, message);
}

Error systemError(const QString &what, const QString &path)
{
    return unusable(what.arg(path) + u" ("_s + QString::fromLocal8Bit(std::strerror(errno)) + u')');
}

QString newKeyText()
{
    return QString::fromLatin1(crypto::randomBytes(crypto::aesKeyBytes).toBase64());
}

QJsonObject newVersionedKey(int version)
{
    return {{u"version"_s, version}, {u"key"_s, newKeyText()}};
}

QJsonObject newSigningKey()
{
    return {{u"kid"_s, QString::fromLatin1(crypto::randomBytes(6).toHex())},
            {u"key"_s, newKeyText()}};
}

std::optional<QByteArray> keyFromText(const QJsonValue &value)
{
    const auto decoded = QByteArray::fromBase64Encoding(value.toString().toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || (*decoded).size() != crypto::aesKeyBytes)
        return std::nullopt;
    return *decoded;
}

/// Of one kind, by version. `what` is for the message.
Result<std::map<quint16, QByteArray>> versionedKeys(const QJsonArray &entries, const QString &what)
{
    std::map<quint16, QByteArray> keys;
    for (const auto &entry : entries) {
        const int version = entry[u"version"].toInt();
        const auto key = keyFromText(entry[u"key"]);
        if (version < 1 || version > 0xffff || !key)
            return unusable(
                u"A %1 key in the key file is damaged (version %2)"_s.arg(what).arg(version));
        if (!keys.emplace(quint16(version), *key).second)
            return unusable(u"The key file has two %1 keys of version %2"_s.arg(what).arg(version));
    }
    return keys;
}

/// Files of before index keys had versions hold one of them.
QJsonArray indexKeysIn(const QJsonObject &root)
{
    if (root.contains(u"blindIndex"))
        return {QJsonObject{{u"version"_s, 1}, {u"key"_s, root[u"blindIndex"]}}};
    return root[u"index"].toArray();
}

Result<QByteArray> readPrivateFile(const QString &path, FileStamp *stamp)
{
    const FileDescriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
    struct stat status
    {};
    if (file.value < 0 || ::fstat(file.value, &status) != 0)
        return systemError(u"The key file %1 can't be opened"_s, path);
    if (!S_ISREG(status.st_mode))
        return unusable(u"The key file %1 is not a regular file"_s.arg(path));
    if ((status.st_mode & 077) != 0)
        return unusable(
            u"The key file %1 is open to other users of this machine (mode %2). Close "
            "it with chmod 600, and replace the keys if somebody may have read them."_s.arg(path)
                .arg(uint(status.st_mode & 0777), 3, 8, QLatin1Char('0')));
    if (status.st_size > maxFileBytes)
        return unusable(u"The key file %1 is too large to be one"_s.arg(path));
    QFile reader;
    if (!reader.open(file.value, QIODevice::ReadOnly))
        return systemError(u"The key file %1 can't be read"_s, path);
    if (stamp != nullptr)
        *stamp = stampOf(status);
    return reader.readAll();
}

Result<void> writePrivateTemp(const QString &temp, const QByteArray &bytes)
{
    const FileDescriptor file(
        ::open(QFile::encodeName(temp).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (file.value < 0)
        return systemError(u"The key file %1 can't be written"_s, temp);
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t n =
            ::write(file.value, bytes.constData() + written, size_t(bytes.size() - written));
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return systemError(u"The key file %1 can't be written"_s, temp);
        written += n;
    }
    if (::fsync(file.value) != 0)
        return systemError(u"The key file %1 can't be written"_s, temp);
    return {};
}

/// Whole or not at all, also over a crash. A new file never takes an existing one's place.
Result<void> writePrivateFile(const QString &path, const QByteArray &bytes, bool replace)
{
    const QString temp =
        path + u'.' + QString::fromLatin1(crypto::randomBytes(6).toHex()) + u".tmp"_s;
    const QByteArray from = QFile::encodeName(temp);
    const QByteArray to = QFile::encodeName(path);
    if (auto written = writePrivateTemp(temp, bytes); !written) {
        ::unlink(from.constData());
        return written;
    }
    const bool placed = replace ? std::rename(from.constData(), to.constData()) == 0
                                : ::link(from.constData(), to.constData()) == 0;
    Result<void> result;
    if (!placed)
        result = systemError(u"The key file %1 can't be put in place"_s, path);
    if (!placed || !replace)
        ::unlink(from.constData());
    return result;
}

} // namespace

struct KeyRing::Keys
{
    std::map<quint16, QByteArray> sealing;
    std::map<quint16, QByteArray> index;
    QByteArray secretHash;
    std::vector<SigningKey> signing; ///< newest first
    FileStamp stamp;
};

KeyRing::KeyRing(QString path, std::shared_ptr<const Keys> keys)
    : m_path(std::move(path)), m_keys(std::move(keys))
{}

KeyRing::~KeyRing() = default;

Result<std::shared_ptr<const KeyRing::Keys>> KeyRing::parse(const QByteArray &document)
{
    QJsonParseError parseError;
    const QJsonObject root = QJsonDocument::fromJson(document, &parseError).object();
    if (parseError.error != QJsonParseError::NoError)
        return unusable(u"The key file is not valid JSON (at byte %1)"_s.arg(parseError.offset));
    if (root[u"format"].toInt() != documentFormat)
        return unusable(u"The key file has an unknown format; this program reads format 1"_s);
    auto keys = std::make_shared<Keys>();
    const auto sealing = versionedKeys(root[u"sealing"].toArray(), u"sealing"_s);
    if (!sealing)
        return sealing.error();
    keys->sealing = *sealing;
    const auto index = versionedKeys(indexKeysIn(root), u"index"_s);
    if (!index)
        return index.error();
    keys->index = *index;
    const QJsonArray signing = root[u"signing"].toArray();
    for (const auto &entry : signing) {
        const auto key = keyFromText(entry[u"key"]);
        const QByteArray id = entry[u"kid"].toString().toUtf8();
        if (id.isEmpty() || !key)
            return unusable(u"A signing key in the key file is damaged"_s);
        for (const SigningKey &other : keys->signing) {
            if (other.id == id)
                return unusable(u"The key file has two signing keys of the same id"_s);
        }
        keys->signing.push_back({id, *key});
    }
    const auto secretHash = keyFromText(root[u"secretHash"]);
    if (keys->sealing.empty() || keys->index.empty() || keys->signing.empty() || !secretHash)
        return unusable(u"The key file is incomplete: it needs at least one sealing key, one index "
                        "key and one signing key, and the key secretHash"_s);
    keys->secretHash = *secretHash;
    return std::shared_ptr<const Keys>(std::move(keys));
}

Result<std::shared_ptr<const KeyRing::Keys>> KeyRing::read(const QString &path)
{
    FileStamp stamp;
    const auto document = readPrivateFile(path, &stamp);
    if (!document)
        return document.error();
    const auto parsed = parse(*document);
    if (!parsed)
        return parsed.error();
    auto stamped = std::make_shared<Keys>(**parsed);
    stamped->stamp = stamp;
    return std::shared_ptr<const Keys>(std::move(stamped));
}

Result<std::unique_ptr<KeyRing>> KeyRing::load(const QString &path)
{
    auto keys = read(path);
    if (!keys)
        return keys.error();
    return std::unique_ptr<KeyRing>(new KeyRing(path, *keys));
}

Result<std::unique_ptr<KeyRing>> KeyRing::fromJson(const QByteArray &document)
{
    auto keys = parse(document);
    if (!keys)
        return keys.error();
    return std::unique_ptr<KeyRing>(new KeyRing(QString(), *keys));
}

Result<void> KeyRing::createFile(const QString &path)
{
    const QJsonObject root{{u"format"_s, documentFormat},
                           {u"sealing"_s, QJsonArray{newVersionedKey(1)}},
                           {u"index"_s, QJsonArray{newVersionedKey(1)}},
                           {u"signing"_s, QJsonArray{newSigningKey()}},
                           {u"secretHash"_s, newKeyText()}};
    return writePrivateFile(path, QJsonDocument(root).toJson(), false);
}

Result<void> KeyRing::rotateFile(const QString &path)
{
    const auto document = readPrivateFile(path, nullptr);
    if (!document)
        return document.error();
    const auto keys = parse(*document);
    if (!keys)
        return keys.error();
    const int newest = (*keys)->sealing.rbegin()->first;
    const int newestIndex = (*keys)->index.rbegin()->first;
    if (newest == 0xffff || newestIndex == 0xffff)
        return unusable(u"The key file has no version left for another key"_s);
    QJsonObject root = QJsonDocument::fromJson(*document).object();
    QJsonArray sealing = root[u"sealing"].toArray();
    sealing.prepend(newVersionedKey(newest + 1));
    root[u"sealing"] = sealing;
    QJsonArray index = indexKeysIn(root);
    index.prepend(newVersionedKey(newestIndex + 1));
    root[u"index"] = index;
    root.remove(u"blindIndex"_s);
    QJsonArray signing = root[u"signing"].toArray();
    signing.prepend(newSigningKey());
    while (signing.size() > signingKeysKept)
        signing.removeLast();
    root[u"signing"] = signing;
    return writePrivateFile(path, QJsonDocument(root).toJson(), true);
}

Result<void> KeyRing::dropOldIndexKeys(const QString &path)
{
    const auto document = readPrivateFile(path, nullptr);
    if (!document)
        return document.error();
    const auto keys = parse(*document);
    if (!keys)
        return keys.error();
    QJsonObject root = QJsonDocument::fromJson(*document).object();
    const QJsonArray index = indexKeysIn(root);
    const auto newest = std::find_if(index.begin(), index.end(), [&](const QJsonValue &entry) {
        return entry[u"version"].toInt() == (*keys)->index.rbegin()->first;
    });
    root[u"index"] = QJsonArray{*newest};
    root.remove(u"blindIndex"_s);
    return writePrivateFile(path, QJsonDocument(root).toJson(), true);
}

Result<void> KeyRing::reload()
{
    if (m_path.isEmpty())
        return {};
    auto fresh = read(m_path);
    if (!fresh)
        return fresh.error();
    const std::scoped_lock lock(m_mutex);
    m_keys = *fresh;
    return {};
}

std::shared_ptr<const KeyRing::Keys> KeyRing::keys() const
{
    const std::scoped_lock lock(m_mutex);
    return m_keys;
}

bool KeyRing::refresh() const
{
    struct stat status
    {};
    if (m_path.isEmpty() || ::stat(QFile::encodeName(m_path).constData(), &status) != 0 ||
        stampOf(status) == keys()->stamp)
        return false;
    auto fresh = read(m_path);
    const bool usable = fresh.ok();
    if (!usable) {
        qCWarning(logAuth, "the changed key file is not used: %s",
                  qUtf8Printable(fresh.error().message));
        // The keys in use go on under the bad file's stamp, so that it is read and told about once.
        auto kept = std::make_shared<Keys>(*keys());
        kept->stamp = stampOf(status);
        fresh = std::shared_ptr<const Keys>(std::move(kept));
    }
    const std::scoped_lock lock(m_mutex);
    m_keys = *fresh;
    return usable;
}

QByteArray KeyRing::seal(const QByteArray &plaintext, const QByteArray &associatedData) const
{
    const auto current = keys();
    const auto &[version, key] = *current->sealing.rbegin();
    QByteArray header(headerBytes, sealFormat);
    qToBigEndian<quint16>(version, header.data() + 1);
    const QByteArray nonce = crypto::randomBytes(crypto::gcmNonceBytes);
    const QByteArray sealed = crypto::aesGcmEncrypt(key, nonce, plaintext, header + associatedData);
    return header + nonce + sealed.right(crypto::gcmTagBytes) + sealed.chopped(crypto::gcmTagBytes);
}

Result<QByteArray> KeyRing::open(const QByteArray &sealed, const QByteArray &associatedData) const
{
    if (sealed.size() < headerBytes + crypto::gcmNonceBytes + crypto::gcmTagBytes ||
        sealed.at(0) != sealFormat)
        return unusable(u"Sealed data has an unknown format or is cut off"_s);
    const quint16 version = qFromBigEndian<quint16>(sealed.constData() + 1);
    auto current = keys();
    auto found = current->sealing.find(version);
    if (found == current->sealing.end() && refresh()) {
        current = keys();
        found = current->sealing.find(version);
    }
    if (found == current->sealing.end())
        return unusable(u"Stored data was sealed with key version %1, which is not in the key "
                        "file. Put that key back."_s.arg(version));
    const QByteArray nonce = sealed.mid(headerBytes, crypto::gcmNonceBytes);
    const qsizetype tagAt = headerBytes + crypto::gcmNonceBytes;
    const QByteArray body = sealed.mid(tagAt + crypto::gcmTagBytes);
    const QByteArray tag = sealed.mid(tagAt, crypto::gcmTagBytes);
    return crypto::aesGcmDecrypt(found->second, nonce, body + tag,
                                 sealed.first(headerBytes) + associatedData);
}

bool KeyRing::needsResealing(const QByteArray &sealed) const
{
    return sealed.size() < headerBytes || sealed.at(0) != sealFormat ||
           qFromBigEndian<quint16>(sealed.constData() + 1) != keys()->sealing.rbegin()->first;
}

int KeyRing::versionOf(const QByteArray &sealed)
{
    return sealed.size() < headerBytes ? 1 : qFromBigEndian<quint16>(sealed.constData() + 1);
}

QByteArray KeyRing::blindIndex(const QString &normalisedEmail) const
{
    refresh();
    const auto current = keys();
    const QByteArray email = normalisedEmail.toUtf8();
    QByteArray entries;
    for (auto key = current->index.rbegin(); key != current->index.rend(); ++key) {
        QByteArray version(indexVersionBytes, '\0');
        qToBigEndian<quint16>(key->first, version.data());
        entries += version + crypto::hmacSha256(key->second, email);
    }
    return entries;
}

QList<QByteArray> KeyRing::indexEntries(const QByteArray &index)
{
    QList<QByteArray> entries;
    for (qsizetype at = 0; at + indexEntryBytes <= index.size(); at += indexEntryBytes)
        entries.append(index.mid(at, indexEntryBytes));
    return entries;
}

bool KeyRing::sharesIndex(const QByteArray &one, const QByteArray &other)
{
    const QList<QByteArray> known = indexEntries(one);
    const QList<QByteArray> entries = indexEntries(other);
    return std::any_of(entries.begin(), entries.end(),
                       [&](const QByteArray &entry) { return known.contains(entry); });
}

bool KeyRing::needsReindexing(const QByteArray &index) const
{
    const auto current = keys();
    if (index.size() != qsizetype(current->index.size()) * indexEntryBytes)
        return true;
    qsizetype at = 0;
    for (auto key = current->index.rbegin(); key != current->index.rend(); ++key) {
        if (qFromBigEndian<quint16>(index.constData() + at) != key->first)
            return true;
        at += indexEntryBytes;
    }
    return false;
}

int KeyRing::newestIndexKey() const
{
    return keys()->index.rbegin()->first;
}

QByteArray KeyRing::secretHash(const QByteArray &message) const
{
    return crypto::hmacSha256(keys()->secretHash, message);
}

KeyRing::SigningKey KeyRing::newestSigningKey() const
{
    return keys()->signing.front();
}

std::optional<KeyRing::SigningKey> KeyRing::signingKey(const QByteArray &id) const
{
    do {
        const auto current = keys(); // a reload on another thread must not take them away here
        for (const SigningKey &candidate : current->signing) {
            if (candidate.id == id)
                return candidate;
        }
    } while (refresh());
    return std::nullopt;
}

} // namespace oh
