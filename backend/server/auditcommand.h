// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/config/serverconfig.h"

#include <QString>

namespace oh::server {

struct AuditOptions
{
    /// Where the end of the chain was noted the last time, and is noted again; nowhere when empty.
    /// It belongs where whoever can change the database can't.
    QString headFile;
};

/// `officehours-server verify-audit`: says whether the chain of the audit log is whole, or at which
/// entry it breaks. With the database of a configuration …
int verifyAuditWithConfig(const AuditOptions &options, const config::ServerConfig &config);
/// … or of a demo's data directory, whether its server runs or not.
int verifyAuditInDataDir(const AuditOptions &options, const QString &dataDir);

} // namespace oh::server
