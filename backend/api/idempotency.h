// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/request.h"
#include "backend/http/response.h"
#include "models/ids.h"
#include "models/result.h"

#include <optional>

namespace oh {
class KeyRing;
}
namespace oh::storage {
class Transaction;
}

namespace oh::server {

/// A client's Idempotency-Key: the first answer to a change is kept with the change, in the same
/// transaction, and a repeat gets that answer instead of a second change.
class IdempotencyKey
{
public:
    /// Nothing without the header; an error when the key is not 1–255 printable ASCII characters.
    static Result<std::optional<IdempotencyKey>> fromRequest(const http::Request &request,
                                                             UserId user);

    /// The kept answer holds a secret: it is sealed, so that the database alone doesn't tell it.
    void sealWith(const KeyRing &keys) { m_keys = &keys; }

    /// The kept answer, without claiming the key.
    Result<std::optional<http::Response>> earlier(storage::Transaction &tx) const;
    /// Claims the key. When it was used before: the kept answer, or IdempotencyKeyReused for
    /// another request. A repeat that races with the first waits for it here.
    Result<std::optional<http::Response>> begin(storage::Transaction &tx) const;
    Result<void> finish(storage::Transaction &tx, const http::Response &response) const;

private:
    /// Names the place of a sealed answer.
    QByteArray place() const;

    const KeyRing *m_keys = nullptr;
    UserId m_user;
    QString m_key;
    QString m_method;
    QString m_path;
    QByteArray m_hash;
};

} // namespace oh::server
