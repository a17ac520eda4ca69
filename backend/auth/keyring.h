// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>
#include <mutex>
#include <optional>

namespace oh {

/// The server's secret keys (NFR13), each kind with versions so that keys can be rotated while data
/// sealed and tokens signed with older ones stay readable. They live in a file of mode 0600 or in
/// the environment, never in the database. Safe to use from any thread; `reload()` swaps the keys
/// under everybody who holds a reference to the ring.
class KeyRing
{
public:
    struct SigningKey
    {
        QByteArray id; ///< travels as "kid" in a token's header
        QByteArray key;
    };

    ~KeyRing();
    KeyRing(const KeyRing &) = delete;
    KeyRing &operator=(const KeyRing &) = delete;

    /// Refuses a file that its group or others may read or write.
    static Result<std::unique_ptr<KeyRing>> load(const QString &path);
    /// The same document handed over otherwise (an environment variable). `reload()` then does
    /// nothing.
    static Result<std::unique_ptr<KeyRing>> fromJson(const QByteArray &document);
    /// Writes a file with one fresh key of each kind, mode 0600. Refuses to replace a file: the old
    /// keys would be lost, and all that they sealed with them.
    static Result<void> createFile(const QString &path);
    /// Adds a fresh sealing key, index key and signing key in front of the ones there are. Sealing
    /// keys stay for ever, index keys until dropOldIndexKeys(); of the signing keys the newest four
    /// stay, which outlives every access token.
    static Result<void> rotateFile(const QString &path);
    /// Leaves the newest index key alone in the file. Not before every address is indexed with it.
    static Result<void> dropOldIndexKeys(const QString &path);

    /// Reads the file again. On an error the keys in use stay.
    Result<void> reload();

    /// AES-256-GCM with the newest key: format byte, key version (2 bytes, big endian), nonce (12),
    /// tag (16), ciphertext. `associatedData` names the place (table, column, row id) so that a
    /// sealed value copied to another place does not open there.
    QByteArray seal(const QByteArray &plaintext, const QByteArray &associatedData) const;
    Result<QByteArray> open(const QByteArray &sealed, const QByteArray &associatedData) const;
    /// True for values sealed with an older key (or an older format): seal them again when
    /// convenient.
    bool needsResealing(const QByteArray &sealed) const;

    /// Of the key that sealed this value; 1 for what is no sealed value.
    static int versionOf(const QByteArray &sealed);

    /// For look-ups of a normalised e-mail address without decrypting, as users.email_index holds
    /// it: an entry for each index key, newest first, each of the key's version (2 bytes, big
    /// endian) and an HMAC-SHA256. Two who know different keys and have one in common find the same
    /// account, and can't make a second one (0032_email_indexes). Looks first whether another
    /// process changed the file.
    QByteArray blindIndex(const QString &normalisedEmail) const;
    /// Its entries, each of one key.
    static QList<QByteArray> indexEntries(const QByteArray &index);
    /// Whether they are of the same address, as far as they have a key in common.
    static bool sharesIndex(const QByteArray &one, const QByteArray &other);
    /// Not of exactly the keys that the ring has.
    bool needsReindexing(const QByteArray &index) const;
    int newestIndexKey() const;
    /// Keyed hash under which one-time secrets and refresh tokens are stored.
    QByteArray secretHash(const QByteArray &message) const;

    SigningKey newestSigningKey() const;
    /// Any key of the ring by its id. An unknown id makes the ring look whether another process
    /// rotated the file in the meantime.
    std::optional<SigningKey> signingKey(const QByteArray &id) const;

private:
    struct Keys;
    KeyRing(QString path, std::shared_ptr<const Keys> keys);

    static Result<std::shared_ptr<const Keys>> parse(const QByteArray &document);
    static Result<std::shared_ptr<const Keys>> read(const QString &path);
    std::shared_ptr<const Keys> keys() const;
    /// True when the file had changed and was read again.
    bool refresh() const;

    const QString m_path;
    mutable std::mutex m_mutex;
    mutable std::shared_ptr<const Keys> m_keys;
};

} // namespace oh
