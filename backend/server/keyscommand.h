// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/config/serverconfig.h"

#include <QString>

namespace oh::server {

struct RotateKeysOptions
{
    /// No new keys: goes on with what an interrupted rotation has left.
    bool resealOnly = false;
    /// New keys and nothing else: where the file has to be copied to other machines first.
    bool keysOnly = false;
    /// Takes the older index keys out of the file, once no address needs them.
    bool dropOldIndex = false;
};

/// `officehours-server rotate-keys`: fresh keys in front of those in the file, and what was sealed
/// with older ones sealed anew. Servers go on meanwhile: they read the file again when they meet a
/// key that they don't know. With a configuration …
int rotateKeysWithConfig(const RotateKeysOptions &options, const config::ServerConfig &config);
/// … or in a demo's data directory, whether its server runs or not.
int rotateKeysInDataDir(const RotateKeysOptions &options, const QString &dataDir);

} // namespace oh::server
