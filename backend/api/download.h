// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/request.h"
#include "backend/http/response.h"
#include "models/result.h"

#include <QByteArray>
#include <QString>

namespace oh::files {
class FileStore;
}

namespace oh::server {

/// A content of the store on its way out.
struct Download
{
    QByteArray sha256;
    qint64 size = 0;
    QString mediaType;
    /// Set: browsers save it under that name and never show it.
    QString saveAs;
    QByteArray cacheControl = "private, no-cache";
};

/// The whole, the part that `Range` asks for, or nothing when the client has it (RFC 9110, 13 and
/// 14). Of several parts in one request the whole comes.
Result<http::Response> download(const http::Request &request, const files::FileStore &store,
                                const Download &what);

/// For a name in any script: RFC 6266 with what every browser understands.
QByteArray contentDisposition(const QString &name);

} // namespace oh::server
