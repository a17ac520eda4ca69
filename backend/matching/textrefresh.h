// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QString>

#include <functional>

namespace oh::storage {
class Database;
}

namespace oh::matching {

class EmbeddingProvider;

/// Has vectors made of every text that the model has not seen in these words, and removes those of
/// texts that are gone; whom that concerns is noted for matching. A batch at a time, each written
/// down at once: what is done stays done when a later one fails. How many texts that were. Blocks;
/// not within a transaction.
Result<int> refreshTexts(storage::Database &database, const EmbeddingProvider &provider,
                         const QString &model, const std::function<bool()> &stopping = {},
                         const std::function<void(int done, int total)> &progress = {});

} // namespace oh::matching
