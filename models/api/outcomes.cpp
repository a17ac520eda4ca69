// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/outcomes.h"

using namespace Qt::StringLiterals;

namespace oh::api {

QString sentenceOf(const Error &error)
{
    if (error.details.isEmpty())
        return error.message;
    QStringList fields;
    for (const FieldError &field : error.details)
        fields.append(field.path + u' ' + field.message);
    return fields.join(u"; "_s) + u'.';
}

} // namespace oh::api
