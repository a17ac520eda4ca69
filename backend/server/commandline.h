// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace oh::server {

/// The command line of officehours-server: parses, runs, and returns the exit code. 0 is fine, 1 is
/// a failure that was told on stderr, 2 a wrong call. Needs a QCoreApplication; runs its event loop
/// for the commands that serve.
int runCommandLine(const QStringList &arguments);

} // namespace oh::server
