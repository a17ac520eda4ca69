// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QString>

namespace oh {
class KeyRing;
namespace storage {
class Transaction;
}
} // namespace oh

namespace oh::server {

/// Whether the database holds something that these keys open. False: nothing is sealed in there, so
/// that any keys will do. An error when it was sealed with others, or when there are no keys (null)
/// for what is sealed. `keysFile` is for the message.
Result<bool> keysAreInUse(storage::Transaction &tx, const KeyRing *keys, const QString &keysFile);

} // namespace oh::server
