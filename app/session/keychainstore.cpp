// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/keychainstore.h"

#include "app/logging.h"

#include <QPointer>
#include <QTimer>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace oh::app {
namespace {

Error unusable(const QString &why)
{
    return Error(ErrorCode::KeychainUnavailable, Sentence::verbatim(why));
}

/// The library's own texts are in no language in particular and may name the entry.
Error describe(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return unusable(KeychainStore::tr("No keychain is running on this computer."));
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return unusable(KeychainStore::tr("The keychain is locked, or refused access."));
    default:
        return unusable(KeychainStore::tr("The keychain can't be reached."));
    }
}

} // namespace

KeychainStore::KeychainStore(std::chrono::milliseconds patience, QObject *parent)
    : SecretStore(parent), m_patience(patience)
{}

QString KeychainStore::service()
{
    return u"org.officehours.desktop"_s;
}

void KeychainStore::read(const QString &key, Read done)
{
    auto *job = new QKeychain::ReadPasswordJob(service());
    const QPointer<QKeychain::ReadPasswordJob> read(job);
    run(job, key, [read, done = std::move(done)](const Result<void> &result) {
        if (!result.ok())
            done(result.error());
        else if (!read || read->error() == QKeychain::EntryNotFound)
            done(std::optional<QString>());
        else
            done(std::optional(read->textData()));
    });
}

void KeychainStore::write(const QString &key, const QString &secret, Written done)
{
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setTextData(secret);
    run(job, key, std::move(done));
}

void KeychainStore::remove(const QString &key, Written done)
{
    run(new QKeychain::DeletePasswordJob(service()), key, std::move(done));
}

void KeychainStore::run(QKeychain::Job *job, const QString &key, Written done)
{
    if (m_hanging > 0) {
        job->deleteLater();
        QMetaObject::invokeMethod(
            this, [done = std::move(done)] { done(unusable(tr("The keychain does not answer."))); },
            Qt::QueuedConnection);
        return;
    }
    // The job has no parent and deletes itself: the library writes into it when the answer comes,
    // however late. It outlives us if need be.
    job->setInsecureFallback(false);
    job->setKey(key);
    auto *timer = new QTimer(this);
    timer->setSingleShot(true);
    const auto once = std::make_shared<Written>(std::move(done));
    connect(timer, &QTimer::timeout, this, [this, timer, once] {
        timer->deleteLater();
        ++m_hanging;
        qCWarning(logSession) << "the keychain does not answer";
        const Written receiver = std::exchange(*once, nullptr);
        receiver(unusable(tr("The keychain does not answer.")));
    });
    connect(job, &QKeychain::Job::finished, this,
            [this, timer = QPointer(timer), once](QKeychain::Job *finished) {
                if (!*once) { // given up on before; now it answers again
                    --m_hanging;
                    return;
                }
                delete timer;
                const Written receiver = std::exchange(*once, nullptr);
                const QKeychain::Error error = finished->error();
                if (error == QKeychain::NoError || error == QKeychain::EntryNotFound) {
                    receiver({});
                    return;
                }
                qCWarning(logSession) << "keychain error" << int(error);
                receiver(describe(error));
            });
    timer->start(m_patience);
    job->start();
}

} // namespace oh::app
