// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

namespace oh::server {

/// A field of a form (RFC 7578). Looks into the body, which must outlive it.
struct FormField
{
    QString name;
    QByteArrayView bytes;
};

/// A body of multipart/form-data; BadRequest for anything that is none.
Result<QList<FormField>> parseForm(const QByteArray &contentType, QByteArrayView body);

} // namespace oh::server
