// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/privacy.h"

#include "models/api/rules.h"

using namespace Qt::StringLiterals;

namespace oh::api {

const ObjectSchema<DataExport> &DataExport::schema()
{
    static const auto instance = ObjectSchema<DataExport>(u"DataExport"_s)
                                     .field(u"id"_s, &DataExport::id)
                                     .field(u"status"_s, &DataExport::status)
                                     .field(u"requestedAt"_s, &DataExport::requestedAt)
                                     .field(u"readyAt"_s, &DataExport::readyAt)
                                     .field(u"expiresAt"_s, &DataExport::expiresAt,
                                            {.description = u"Until then it can be downloaded"_s})
                                     .field(u"sizeBytes"_s, &DataExport::sizeBytes)
                                     .field(u"nextRequestAt"_s, &DataExport::nextRequestAt,
                                            {.description = u"Not before then again"_s});
    return instance;
}

const ObjectSchema<ErasureName> &ErasureName::schema()
{
    static const auto instance =
        ObjectSchema<ErasureName>(u"ErasureName"_s)
            .field(u"name"_s, &ErasureName::name)
            .field(u"isSought"_s, &ErasureName::isSought,
                   {.description = u"Whether it is taken out of everybody's texts; not when it is "
                                   "made of words that stand in many"_s})
            .field(u"texts"_s, &ErasureName::texts,
                   {.description = u"Texts of others, not about meetings with the person, out of "
                                   "which it will be taken"_s});
    return instance;
}

const ObjectSchema<ErasurePreview> &ErasurePreview::schema()
{
    static const auto instance =
        ObjectSchema<ErasurePreview>(u"ErasurePreview"_s)
            .field(u"userId"_s, &ErasurePreview::userId)
            .field(u"name"_s, &ErasurePreview::name)
            .field(u"bookings"_s, &ErasurePreview::bookings,
                   {.description = u"Stay, without words and without the person"_s})
            .field(u"ratings"_s, &ErasurePreview::ratings,
                   {.description = u"Stay, without words and without the person"_s})
            .field(u"notes"_s, &ErasurePreview::notes, {.description = u"Go"_s})
            .field(u"mails"_s, &ErasurePreview::mails, {.description = u"Go"_s})
            .field(u"names"_s, &ErasurePreview::names,
                   {.description = u"Full names, present and earlier"_s})
            .field(u"confirm"_s, &ErasurePreview::confirm,
                   {.description = u"For the request that erases"_s})
            .field(u"confirmUntil"_s, &ErasurePreview::confirmUntil);
    return instance;
}

const ObjectSchema<ErasePersonQuery> &ErasePersonQuery::schema()
{
    static const auto instance =
        ObjectSchema<ErasePersonQuery>(u"ErasePersonQuery"_s)
            .field(
                u"confirm"_s, &ErasePersonQuery::confirm,
                {.description = u"What the preview has given"_s, .minLength = 1, .maxLength = 100})
            .field(u"reason"_s, &ErasePersonQuery::reason,
                   {.description = u"Why; it stands in the audit log, so it must not name the "
                                   "person"_s,
                    .minLength = 1,
                    .maxLength = 1000});
    return instance;
}

} // namespace oh::api
