// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/schema.h"
#include "models/ids.h"

namespace oh::api {

/// GET /admin/users/{id}/personal-data: what erasing somebody would come to (FR85).
struct ErasurePreview
{
    UserId userId;
    QString name;
    /// These stay, without words and without the person.
    int bookings = 0;
    int ratings = 0;
    /// These go.
    int notes = 0;
    int mails = 0;
    /// For the request that erases; made for this coordinator and this person.
    QString confirm;
    QDateTime confirmUntil;
    bool operator==(const ErasurePreview &) const = default;
    static const ObjectSchema<ErasurePreview> &schema();
};

/// DELETE /admin/users/{id}/personal-data.
struct ErasePersonQuery
{
    QString confirm;
    QString reason;
    bool operator==(const ErasePersonQuery &) const = default;
    static const ObjectSchema<ErasePersonQuery> &schema();
};

} // namespace oh::api
