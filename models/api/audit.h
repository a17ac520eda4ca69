// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/people.h"
#include "models/ids.h"

#include <QJsonObject>

#include <optional>

namespace oh::api {

/// Something that somebody with office did, or that concerns security (FR71, FR72).
struct AuditRecord
{
    AuditId id;
    /// Its place in the chain, without gaps.
    int number = 0;
    /// "booking.canceled".
    QString action;
    /// Null for the server itself, and for somebody without a profile.
    std::optional<PersonRef> actor;
    std::optional<UserId> actorId;
    std::optional<QString> entityType;
    std::optional<AuditSubjectId> entityId;
    /// What it is called now: a person, both sides of a meeting, a location, a tag. Null for the
    /// rest, and for who and what is gone.
    std::optional<QString> entityName = {};
    std::optional<QJsonObject> before;
    std::optional<QJsonObject> after;
    std::optional<QString> reason;
    /// As the server's log has it.
    std::optional<QString> requestId;
    /// What it said of somebody was erased on their request.
    bool isRedacted = false;
    QDateTime createdAt;
    bool operator==(const AuditRecord &) const = default;
    static const ObjectSchema<AuditRecord> &schema();
};

/// GET /admin/audit-log.
struct AuditQuery
{
    std::optional<UserId> actorId;
    /// Whole names, or what stands before their dot.
    QStringList action;
    std::optional<QString> entityType;
    std::optional<AuditSubjectId> entityId;
    std::optional<QDateTime> from;
    /// Not included.
    std::optional<QDateTime> to;
    /// In the action, the reason and the values.
    std::optional<QString> q;
    /// As an entry, an error or the server's log has it; whole.
    std::optional<QString> requestId = {};
    /// The `number` of the first entry of the first page: later ones don't move the pages.
    std::optional<int> upTo;
    int limit = 20;
    int offset = 0;
    bool operator==(const AuditQuery &) const = default;
    static const ObjectSchema<AuditQuery> &schema();
};

} // namespace oh::api
