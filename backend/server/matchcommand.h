// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/config/serverconfig.h"

#include <QDateTime>
#include <QString>

namespace oh::server {

struct MatchOptions
{
    /// Of the engine; the one that people see when empty.
    QString algorithm;
    /// At most so many people; 0 is all.
    int limit = 0;
    /// Only who changed since then, when valid.
    QDateTime modifiedAfter;
};

/// `officehours-server match`: calculates the matches of everybody now and says how long it took.
/// With the database of a configuration …
int matchWithConfig(const MatchOptions &options, const config::ServerConfig &config);
/// … or of a demo's data directory, whether its server runs or not.
int matchInDataDir(const MatchOptions &options, const QString &dataDir);

} // namespace oh::server
