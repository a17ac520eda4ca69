// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/privacy.h"

#include "models/api/rules.h"

using namespace Qt::StringLiterals;

namespace oh::api {

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
