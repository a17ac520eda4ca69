// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/people.h"
#include "models/domain/archive.h"
#include "models/ids.h"

#include <optional>

namespace oh::api {

/// GET /admin/archive (FR84).
struct ArchiveQuery
{
    /// All kinds without one.
    QList<ArchiveKind> kind;
    /// Whom it is about, on either side.
    std::optional<UserId> personId;
    /// In names and in what is said of it.
    std::optional<QString> q;
    /// When it was deleted.
    std::optional<QDateTime> from;
    /// Not included.
    std::optional<QDateTime> to;
    int limit = 20;
    int offset = 0;
    bool operator==(const ArchiveQuery &) const = default;
    static const ObjectSchema<ArchiveQuery> &schema();
};

/// Something that was deleted and is kept.
struct ArchivedRecord
{
    ArchiveKind kind = ArchiveKind::Booking;
    /// Of its kind.
    AuditSubjectId id;
    /// Whose it is: the mentor of a booking or of availability, who rated, who had the tag.
    std::optional<PersonRef> person;
    /// The mentee of a booking, who was rated.
    std::optional<PersonRef> other;
    /// The goal, what the availability is called, the words of a rating, the tag's name.
    QString title;
    /// A booking's status, how availability repeats, a rating's stars, a tag's category.
    QString detail;
    /// Of a booking, and the first day's of availability in UTC.
    std::optional<QDateTime> startTime;
    std::optional<QDateTime> endTime;
    QDateTime createdAt;
    QDateTime deletedAt;
    /// Null: the server itself, or nobody knows.
    std::optional<PersonRef> deletedBy;
    bool operator==(const ArchivedRecord &) const = default;
    static const ObjectSchema<ArchivedRecord> &schema();
};

} // namespace oh::api
