// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/plainfilestore.h"
#include "app/session/secretstore.h"
#include "app/settings/appsettings.h"

#include <QMap>
#include <QObject>
#include <QSet>

#include <memory>

namespace oh::app {

/// Where refresh tokens lie: in the keychain; when it can't be used and the person agreed, in a
/// file of their own; else only in memory, until the program ends.
class TokenVault : public QObject
{
    Q_OBJECT

public:
    /// Whether a keychain that fails makes the person be asked.
    enum class OnFailure { Ask, Quiet };

    /// Borrows the settings.
    TokenVault(std::unique_ptr<SecretStore> keychain, PlainFileStore file, AppSettings &settings,
               QObject *parent = nullptr);

    /// Nothing when there is no entry, or none that can be reached.
    void load(const QString &key, OnFailure onFailure,
              std::function<void(std::optional<QString>)> done);
    /// Calls of one key take effect in their order.
    void store(const QString &key, const QString &secret, OnFailure onFailure);
    void clear(const QString &key);

    /// The person's answer, remembered on this machine. Refused, nothing stays in the file.
    void allowPlainStorage(bool allowed);

Q_SIGNALS:
    void plainStorageNeeded(const QString &reason);

private:
    void onKeychainFailed(const Error &error, OnFailure onFailure);
    void keepOutsideKeychain(const QString &key);

    std::unique_ptr<SecretStore> m_keychain;
    PlainFileStore m_file;
    AppSettings &m_settings;
    /// What should be stored, until the keychain has it.
    QMap<QString, QString> m_unsaved;
    bool m_asked = false;
};

} // namespace oh::app
