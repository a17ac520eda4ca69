// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/archive.h"
#include "models/result.h"

#include <QByteArray>

namespace oh::storage {
class Transaction;
}

/// What was deleted and is kept (FR81, FR84): for coordinators, to look at. Nothing of it comes
/// back; accounts, which may, have a list of their own.
namespace oh::archive {

/// The last deleted first. Bytes are the answer's JSON.
Result<QByteArray> list(storage::Transaction &tx, const api::ArchiveQuery &query);

} // namespace oh::archive
