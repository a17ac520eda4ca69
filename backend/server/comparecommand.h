// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/config/serverconfig.h"

#include <QString>
#include <QStringList>

namespace oh::server {

struct CompareOptions
{
    /// How many mentees, when none are named.
    int sample = 10;
    /// How many matches of each are shown.
    int top = 5;
    /// Ids or e-mail addresses.
    QStringList mentees = {};
    bool json = false;
};

/// `officehours-server compare-matching`: what each matching engine recommends to mentees, side by
/// side. Matches are not written; vectors of texts that are missing are made, and kept.
int compareWithConfig(const CompareOptions &options, const config::ServerConfig &config);
int compareInDataDir(const CompareOptions &options, const QString &dataDir);

} // namespace oh::server
