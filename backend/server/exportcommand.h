// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/config/serverconfig.h"
#include "models/api/exports.h"

#include <QString>

namespace oh::server {

struct ExportOptions
{
    api::ExportWish wish;
    /// Written anew if it is there; nobody else on the machine may read it.
    QString file;
};

/// `officehours-server export` (FR70): rows into a file, in batches, however many there are. The
/// audit log says that, and what, was taken out. With the database of a configuration …
int exportWithConfig(const ExportOptions &options, const config::ServerConfig &config);
/// … or of a demo's data directory, whether its server runs or not.
int exportInDataDir(const ExportOptions &options, const QString &dataDir);

} // namespace oh::server
