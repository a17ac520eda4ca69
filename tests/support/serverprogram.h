// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

namespace oh::test {

constexpr int processMs = 120'000;

/// What a command of the program said, once it had ended.
struct Said
{
    /// -1: it crashed, or did not end.
    int exitCode = -1;
    /// The lines.
    QStringList out;
    QString err;
};

/// Runs the program until its end.
Said runServer(const QString &program, const QStringList &arguments);

/// A self-signed certificate of localhost and 127.0.0.1, and its key.
bool makeCertificate(const QString &certificateFile, const QString &keyFile);

/// `officehours-server --config FILE`, ended by its own id whatever happens.
class ServerProgram
{
public:
    ServerProgram(const QString &program, const QString &config);
    ~ServerProgram();
    Q_DISABLE_COPY_MOVE(ServerProgram)

    bool ended();
    /// Where it listens, with TLS; 0 until it does.
    quint16 port();

    QProcess process;
    QByteArray out;
    QByteArray err;
};

} // namespace oh::test
