// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/schema.h"
#include "models/enumstrings.h"
#include "models/ids.h"

#include <optional>

namespace oh {

enum class DataExportStatus { Requested, Ready, Expired };
template <>
struct EnumStrings<DataExportStatus>
{
    static constexpr EnumEntry<DataExportStatus> table[] = {
        {DataExportStatus::Requested, "requested"},
        {DataExportStatus::Ready, "ready"},
        {DataExportStatus::Expired, "expired"}};
};

} // namespace oh

namespace oh::api {

/// What became of a request for one's own data (NFR40).
struct DataExport
{
    ExportId id;
    DataExportStatus status = DataExportStatus::Requested;
    QDateTime requestedAt;
    std::optional<QDateTime> readyAt;
    /// Until then it can be downloaded.
    std::optional<QDateTime> expiresAt;
    std::optional<int> sizeBytes;
    /// Not before then again.
    QDateTime nextRequestAt;
    bool operator==(const DataExport &) const = default;
    static const ObjectSchema<DataExport> &schema();
};

/// A full name, present or earlier, of somebody who is to be erased.
struct ErasureName
{
    QString name;
    /// Whether it is taken out of everybody's texts: names like "With The" tell nobody, and stay
    /// where others wrote them about something else.
    bool isSought = false;
    /// Of others, not about meetings with the person, in which it stands as a sought name.
    int texts = 0;
    bool operator==(const ErasureName &) const = default;
    static const ObjectSchema<ErasureName> &schema();
};

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
    QList<ErasureName> names;
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
