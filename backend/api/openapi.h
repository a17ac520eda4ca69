// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/api/endpoint.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace oh::server {

/// The OpenAPI 3.0 document of these endpoints (FR77, NFR26). Pages for people are left out.
QJsonObject openApiDocument(const QList<Endpoint> &endpoints);

/// The same as one HTML page that fetches nothing (FR78).
QByteArray docsPage(const QJsonObject &document);

} // namespace oh::server
