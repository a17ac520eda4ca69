// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/archive.h"

#include "models/api/rules.h"

using namespace Qt::StringLiterals;

namespace oh::api {

const ObjectSchema<ArchiveQuery> &ArchiveQuery::schema()
{
    static const auto instance =
        ObjectSchema<ArchiveQuery>(u"ArchiveQuery"_s)
            .field(u"kind"_s, &ArchiveQuery::kind,
                   {.description = u"All kinds without one"_s, .mayBeMissing = true})
            .field(u"personId"_s, &ArchiveQuery::personId,
                   {.description = u"Whom it is about, on either side"_s})
            .field(u"q"_s, &ArchiveQuery::q,
                   {.description = u"In names and in what is said of it"_s, .maxLength = 100})
            .field(u"from"_s, &ArchiveQuery::from, {.description = u"Deleted from then on"_s})
            .field(u"to"_s, &ArchiveQuery::to, {.description = u"Deleted before"_s})
            .field(u"limit"_s, &ArchiveQuery::limit, limitRule())
            .field(u"offset"_s, &ArchiveQuery::offset, offsetRule());
    return instance;
}

const ObjectSchema<ArchivedRecord> &ArchivedRecord::schema()
{
    static const auto instance =
        ObjectSchema<ArchivedRecord>(u"ArchivedRecord"_s)
            .field(u"kind"_s, &ArchivedRecord::kind)
            .field(u"id"_s, &ArchivedRecord::id, {.description = u"Of its kind"_s})
            .field(u"person"_s, &ArchivedRecord::person,
                   {.description = u"The mentor of a booking or of availability, who rated, who "
                                   "had the tag"_s})
            .field(u"other"_s, &ArchivedRecord::other,
                   {.description = u"The mentee of a booking, who was rated"_s})
            .field(u"title"_s, &ArchivedRecord::title,
                   {.description = u"The goal, what availability is called, the words of a rating, "
                                   "a tag's name"_s})
            .field(u"detail"_s, &ArchivedRecord::detail,
                   {.description = u"A booking's status, how availability repeats, a rating's "
                                   "stars, a tag's category"_s})
            .field(u"startTime"_s, &ArchivedRecord::startTime)
            .field(u"endTime"_s, &ArchivedRecord::endTime)
            .field(u"createdAt"_s, &ArchivedRecord::createdAt)
            .field(u"deletedAt"_s, &ArchivedRecord::deletedAt)
            .field(u"deletedBy"_s, &ArchivedRecord::deletedBy);
    return instance;
}

} // namespace oh::api
