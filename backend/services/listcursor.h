// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QVariant>

namespace oh {

/// Where a page of a list ended, as oh_cursor() wrote it: JSON for `:after`, null without a cursor.
/// Only what a list in this order may have written passes; anything else is a ValidationError of
/// `cursor`. `words` are the values that the key x may have.
Result<QVariant> cursorKeys(const std::optional<QString> &cursor, const QString &sort,
                            const QStringList &words = {});

} // namespace oh
