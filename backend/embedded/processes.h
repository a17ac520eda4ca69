// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace oh::embedded {

struct Account
{
    uint uid = 0;
    uint gid = 0;
    QByteArray name;
};

struct Ran
{
    /// -1 when it did not start, crashed or took too long.
    int exitCode = -1;
    /// Both of its streams.
    QString output;
};

/// Runs a program to its end, as `account` when one is given (which takes root), without our PG…
/// variables and our language. Blocks.
Ran runProgram(const QString &program, const QStringList &arguments, int timeoutSeconds,
               const std::optional<Account> &account);

/// The processes whose working directory is `dir`: a postmaster and its children change into their
/// data directory, and nobody else has any business there.
QList<qint64> processesIn(const QString &dir);

/// True when the process has ended within the time.
bool waitForEnd(qint64 pid, int milliseconds);

} // namespace oh::embedded
