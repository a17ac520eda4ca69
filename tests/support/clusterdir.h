// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace oh::test {

/// A data directory for a cluster. A little shell waits for our end (its input closes then, also
/// after a crash), stops PostgreSQL by its process id and removes the directory.
QString makeClusterDir();

} // namespace oh::test
