// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdio>

namespace oh {
struct Error;
}

/// What the commands of the server share: how they speak and how they end.
namespace oh::server {

inline constexpr int exitOk = 0;
/// Told on stderr.
inline constexpr int exitFailure = 1;
/// The call itself was wrong.
inline constexpr int exitUsage = 2;

/// A line, flushed: somebody may be waiting for it at the other end of a pipe.
void say(std::FILE *stream, const QString &text);
/// Says what failed on stderr; returns the code to exit with.
int fail(const QString &text, int code = exitFailure);
int fail(const Error &error);

} // namespace oh::server
