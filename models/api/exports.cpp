// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/exports.h"

#include "models/api/peoplefilter.h"

using namespace Qt::StringLiterals;

namespace oh::api {
const ObjectSchema<ExportWish> &ExportWish::schema()
{
    static const auto instance =
        withPeopleFilter(ObjectSchema<ExportWish>(u"ExportWish"_s))
            .field(u"kind"_s, &ExportWish::kind)
            .field(u"format"_s, &ExportWish::format)
            .field(u"byteOrderMark"_s, &ExportWish::byteOrderMark,
                   {.description = u"Ahead of CSV, for spreadsheets that need it to know UTF-8"_s,
                    .mayBeMissing = true})
            .field(u"from"_s, &ExportWish::from)
            .field(u"to"_s, &ExportWish::to)
            .field(u"timeZone"_s, &ExportWish::timeZone, zoneRule())
            .field(u"bucket"_s, &ExportWish::bucket, {.mayBeMissing = true})
            .check([](const ExportWish &wish, Problems &problems) {
                if (wish.from && wish.to && *wish.to <= *wish.from)
                    problems.add(u"to"_s, Sentence::tr("must be after from"));
            });
    return instance;
}

const ObjectSchema<Export> &Export::schema()
{
    static const auto instance =
        ObjectSchema<Export>(u"Export"_s)
            .field(u"id"_s, &Export::id)
            .field(u"requestedBy"_s, &Export::requestedBy)
            .field(u"requesterName"_s, &Export::requesterName)
            .field(u"isMine"_s, &Export::isMine)
            .field(u"kind"_s, &Export::kind)
            .field(u"format"_s, &Export::format)
            .field(u"status"_s, &Export::status)
            .field(u"rowsDone"_s, &Export::rowsDone)
            .field(u"rowsTotal"_s, &Export::rowsTotal)
            .field(u"bytes"_s, &Export::bytes)
            .field(u"error"_s, &Export::error)
            .field(u"isWithdrawn"_s, &Export::isWithdrawn,
                   {.description = u"Canceled because a person in it was erased"_s})
            .field(u"createdAt"_s, &Export::createdAt)
            .field(u"finishedAt"_s, &Export::finishedAt)
            .field(u"expiresAt"_s, &Export::expiresAt);
    return instance;
}

const ObjectSchema<ExportsQuery> &ExportsQuery::schema()
{
    static const auto instance = ObjectSchema<ExportsQuery>(u"ExportsQuery"_s)
                                     .field(u"limit"_s, &ExportsQuery::limit, limitRule())
                                     .field(u"offset"_s, &ExportsQuery::offset, offsetRule());
    return instance;
}

} // namespace oh::api
