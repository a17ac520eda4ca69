// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/audit.h"

#include "models/api/rules.h"

using namespace Qt::StringLiterals;

namespace oh::api {

const ObjectSchema<AuditRecord> &AuditRecord::schema()
{
    static const auto instance =
        ObjectSchema<AuditRecord>(u"AuditRecord"_s)
            .field(u"id"_s, &AuditRecord::id)
            .field(u"number"_s, &AuditRecord::number,
                   {.description = u"Its place in the chain, without gaps"_s})
            .field(u"action"_s, &AuditRecord::action, {.example = u"booking.canceled"_s})
            .field(u"actor"_s, &AuditRecord::actor)
            .field(u"actorId"_s, &AuditRecord::actorId,
                   {.description = u"Null for the server itself"_s})
            .field(u"entityType"_s, &AuditRecord::entityType, {.example = u"booking"_s})
            .field(u"entityId"_s, &AuditRecord::entityId)
            .field(
                u"entityName"_s, &AuditRecord::entityName,
                {.description = u"What it is called now, of people, meetings, places and tags"_s})
            .field(u"before"_s, &AuditRecord::before, {.description = u"What was changed"_s})
            .field(u"after"_s, &AuditRecord::after, {.description = u"What it was changed to"_s})
            .field(u"reason"_s, &AuditRecord::reason)
            .field(u"requestId"_s, &AuditRecord::requestId,
                   {.description = u"As the server's log has it"_s})
            .field(u"isRedacted"_s, &AuditRecord::isRedacted,
                   {.description = u"What it said of somebody was erased on their request"_s})
            .field(u"createdAt"_s, &AuditRecord::createdAt);
    return instance;
}

const ObjectSchema<AuditQuery> &AuditQuery::schema()
{
    static const auto instance =
        ObjectSchema<AuditQuery>(u"AuditQuery"_s)
            .field(u"actorId"_s, &AuditQuery::actorId)
            .field(u"action"_s, &AuditQuery::action,
                   {.description = u"Whole names, or what stands before their dot"_s,
                    .maxLength = 100,
                    .maxItems = 20,
                    .mayBeMissing = true,
                    .example = u"booking"_s})
            .field(u"entityType"_s, &AuditQuery::entityType, {.minLength = 1, .maxLength = 100})
            .field(u"entityId"_s, &AuditQuery::entityId)
            .field(u"from"_s, &AuditQuery::from)
            .field(u"to"_s, &AuditQuery::to, {.description = u"Not included"_s})
            .field(u"q"_s, &AuditQuery::q,
                   {.description = u"In the action, the reason and the values"_s, .maxLength = 100})
            .field(u"requestId"_s, &AuditQuery::requestId,
                   {.description = u"All that one request did"_s, .minLength = 1, .maxLength = 200})
            .field(u"upTo"_s, &AuditQuery::upTo,
                   {.description = u"The number of the first entry of the first page, so that "
                                   "later ones don't move the pages"_s,
                    .minimum = 1})
            .field(u"limit"_s, &AuditQuery::limit, limitRule())
            .field(u"offset"_s, &AuditQuery::offset, offsetRule());
    return instance;
}

} // namespace oh::api
