// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/config/serverconfig.h"
#include "models/result.h"

#include <QString>

namespace oh::server {

struct ImportOptions
{
    /// The export.
    QString directory;
    /// Prints a machine's report.
    bool json = false;
};

/// `officehours-server import`: into the database of a configuration …
int importWithConfig(const ImportOptions &options, const config::ServerConfig &config);
/// … or of a demo's data directory, whether its server runs or not.
int importIntoDataDir(const ImportOptions &options, const QString &dataDir);

} // namespace oh::server
