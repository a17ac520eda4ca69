// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/schema.h"
#include "models/error.h"

/// What requests about several at once have in common.
namespace oh::api {

/// How many one request may name.
constexpr int maxDecisionsAtOnce = 200;

/// Of the field that names them.
inline Rule idsRule()
{
    return {.description = QStringLiteral("1 to 200; each is decided for itself"),
            .maxItems = maxDecisionsAtOnce};
}

template <typename T>
void needIds(const QList<T> &ids, Problems &problems)
{
    if (ids.isEmpty())
        problems.add(QStringLiteral("ids"), Sentence::tr("must name at least one"));
}

/// A refusal in one sentence, with the fields that it is about: a row of an answer has no room for
/// a list of them.
Sentence sentenceOf(const Error &error);

} // namespace oh::api
