// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/tokenvault.h"

#include "app/logging.h"

#include <QPointer>

namespace oh::app {

TokenVault::TokenVault(std::unique_ptr<SecretStore> keychain, PlainFileStore file,
                       AppSettings &settings, QObject *parent)
    : QObject(parent),
      m_keychain(std::move(keychain)),
      m_file(std::move(file)),
      m_settings(settings)
{}

void TokenVault::load(const QString &key, OnFailure onFailure,
                      std::function<void(std::optional<QString>)> done)
{
    // An entry in the file is always the newer one: it was written when the keychain failed, and
    // goes as soon as the keychain takes the next.
    if (const auto secret = m_file.read(key)) {
        QMetaObject::invokeMethod(
            this, [secret, done = std::move(done)] { done(secret); }, Qt::QueuedConnection);
        return;
    }
    m_keychain->read(key, [this, onFailure,
                           done = std::move(done)](const Result<std::optional<QString>> &result) {
        if (!result.ok()) {
            onKeychainFailed(result.error(), onFailure);
            done(std::nullopt);
            return;
        }
        done(*result);
    });
}

void TokenVault::store(const QString &key, const QString &secret, OnFailure onFailure)
{
    m_unsaved.insert(key, secret);
    m_keychain->write(key, secret, [this, key, secret, onFailure](const Result<void> &result) {
        if (m_unsaved.value(key) != secret)
            return; // a newer one, or none, is wanted by now
        if (result.ok()) {
            m_unsaved.remove(key);
            if (const auto removed = m_file.remove(key); !removed.ok())
                qCWarning(logSession).noquote() << removed.error().internal;
            return;
        }
        keepOutsideKeychain(key);
        onKeychainFailed(result.error(), onFailure);
    });
}

void TokenVault::clear(const QString &key)
{
    m_unsaved.remove(key);
    if (const auto removed = m_file.remove(key); !removed.ok())
        qCWarning(logSession).noquote() << removed.error().internal;
    m_keychain->remove(key, [](const Result<void> &result) {
        if (!result.ok())
            qCWarning(logSession) << "an ended session's entry could not be removed";
    });
}

void TokenVault::allowPlainStorage(bool allowed)
{
    m_settings.setPlainStorage(allowed ? PlainStorage::Allowed : PlainStorage::Refused);
    if (!allowed) {
        if (const auto removed = m_file.removeAll(); !removed.ok())
            qCWarning(logSession).noquote() << removed.error().internal;
        return;
    }
    const auto keys = m_unsaved.keys();
    for (const QString &key : keys)
        keepOutsideKeychain(key);
}

/// Leaves the secret among the unsaved ones, so that a later consent finds it.
void TokenVault::keepOutsideKeychain(const QString &key)
{
    if (m_settings.plainStorage() != PlainStorage::Allowed)
        return;
    if (const auto written = m_file.write(key, m_unsaved.value(key)); !written.ok())
        qCWarning(logSession).noquote() << written.error().internal;
}

void TokenVault::onKeychainFailed(const Error &error, OnFailure onFailure)
{
    if (onFailure == OnFailure::Quiet || m_asked || m_settings.plainStorage() != PlainStorage::Ask)
        return;
    m_asked = true;
    Q_EMIT plainStorageNeeded(error.message);
}

} // namespace oh::app
