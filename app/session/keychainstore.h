// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/secretstore.h"

#include <chrono>

namespace QKeychain {
class Job;
}

namespace oh::app {

/// The system's keychain (Secret Service, KWallet …). Each entry is one password of the service
/// "org.officehours.desktop".
class KeychainStore final : public SecretStore
{
    Q_OBJECT

public:
    explicit KeychainStore(std::chrono::milliseconds patience = std::chrono::seconds(5),
                           QObject *parent = nullptr);

    static QString service();

    void read(const QString &key, Read done) override;
    void write(const QString &key, const QString &secret, Written done) override;
    void remove(const QString &key, Written done) override;

private:
    /// `done` gets an error when the job failed or took too long.
    void run(QKeychain::Job *job, const QString &key, Written done);

    const std::chrono::milliseconds m_patience;
    /// Jobs of one service run one after the other: behind one that hangs, all would hang.
    int m_hanging = 0;
};

} // namespace oh::app
