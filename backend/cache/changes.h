// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/cache/topic.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace oh::cache {

class ReadCache;

/// What one notice on the channel `oh_live` says has changed; nothing when it may be anything, as
/// with a notice of a kind that is not known here.
std::optional<QList<Topic>> topicsOf(const QByteArray &notice);

/// Forgets what one notice is about.
void heed(ReadCache &cache, const QByteArray &notice);
/// The same for a transaction's own notices, a line each (see storage::CommitListener).
void heedAll(ReadCache &cache, const std::optional<QByteArray> &notices);

} // namespace oh::cache
