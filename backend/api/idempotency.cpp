// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/idempotency.h"

#include "backend/auth/keyring.h"
#include "backend/storage/database.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oh::server {

using storage::bind;
using storage::Query;

Result<std::optional<IdempotencyKey>> IdempotencyKey::fromRequest(const http::Request &request,
                                                                  UserId user)
{
    if (!request.headers.contains("Idempotency-Key"))
        return std::optional<IdempotencyKey>();
    const QByteArray key = request.headers.value("Idempotency-Key");
    const bool printable =
        std::all_of(key.begin(), key.end(), [](char c) { return c > 0x20 && c < 0x7f; });
    if (key.isEmpty() || key.size() > 255 || !printable)
        return Error::validation(
            {{u"Idempotency-Key"_s, Sentence::tr("must be 1 to 255 printable ASCII characters")}});
    IdempotencyKey result;
    result.m_user = user;
    result.m_key = QString::fromLatin1(key);
    result.m_method = toString(request.method);
    result.m_path = request.path;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(request.target);
    hash.addData(QByteArrayView("\n"));
    hash.addData(request.body);
    result.m_hash = hash.result();
    return std::optional(result);
}

QByteArray IdempotencyKey::place() const
{
    return "idempotency_keys:response_body:" + m_user.toString().toLatin1() + ':' +
           m_key.toLatin1();
}

Result<std::optional<http::Response>> IdempotencyKey::begin(storage::Transaction &tx) const
{
    const auto claimed = tx.exec(Query::idempotency_insert_key, {{u":user"_s, bind(m_user)},
                                                                 {u":key"_s, bind(m_key)},
                                                                 {u":method"_s, bind(m_method)},
                                                                 {u":path"_s, bind(m_path)},
                                                                 {u":hash"_s, bind(m_hash)}});
    if (!claimed)
        return claimed.error();
    if (*claimed == 1)
        return std::optional<http::Response>();
    auto kept = earlier(tx);
    if (kept && !*kept)
        return Error(ErrorCode::Conflict);
    return kept;
}

Result<std::optional<http::Response>> IdempotencyKey::earlier(storage::Transaction &tx) const
{
    const auto row = tx.row(Query::idempotency_select_key,
                            {{u":user"_s, bind(m_user)}, {u":key"_s, bind(m_key)}});
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<http::Response>();
    const storage::Row &kept = **row;
    if (kept.bytes("request_hash"_L1) != m_hash || kept.text("method"_L1) != m_method ||
        kept.text("path"_L1) != m_path)
        return Error(ErrorCode::IdempotencyKeyReused);
    http::Response response;
    response.isReplay = true;
    response.status = kept.integer("status"_L1);
    response.body = kept.text("response_body"_L1).toUtf8();
    if (m_keys && !response.body.isEmpty()) {
        auto opened = m_keys->open(QByteArray::fromBase64(response.body), place());
        if (!opened)
            return opened.error();
        response.body = *std::move(opened);
    }
    if (!response.body.isEmpty())
        response.contentType = "application/json";
    return std::optional(response);
}

Result<void> IdempotencyKey::finish(storage::Transaction &tx, const http::Response &response) const
{
    const QByteArray kept = m_keys && !response.body.isEmpty()
                                ? m_keys->seal(response.body, place()).toBase64()
                                : response.body;
    const auto updated =
        tx.exec(Query::idempotency_update_key, {{u":user"_s, bind(m_user)},
                                                {u":key"_s, bind(m_key)},
                                                {u":status"_s, bind(response.status)},
                                                {u":body"_s, bind(QString::fromUtf8(kept))}});
    if (!updated)
        return updated.error();
    return {};
}

} // namespace oh::server
