// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/outcomes.h"

using namespace Qt::StringLiterals;

namespace oh::api {

Sentence sentenceOf(const Error &error)
{
    if (error.details.isEmpty())
        return error.message;
    QList<Sentence> fields;
    for (const FieldError &field : error.details)
        fields.append(Sentence::joined({Sentence::verbatim(field.path), field.message}, u" "_s));
    return Sentence::joined({Sentence::joined(fields, u"; "_s), Sentence::verbatim(u"."_s)}, {});
}

} // namespace oh::api
