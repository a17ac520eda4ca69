// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/api/endpoint.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace oh::server {

/// All codes that an error of this endpoint may carry: its own, and what any of its shape may
/// answer.
QList<ErrorCode> declaredErrors(const Endpoint &endpoint);

/// The OpenAPI 3.0 document of these endpoints (FR77, NFR26). Pages for people are left out.
QJsonObject openApiDocument(const QList<Endpoint> &endpoints);

/// The same as one HTML page that fetches nothing (FR78).
QByteArray docsPage(const QJsonObject &document);

} // namespace oh::server
