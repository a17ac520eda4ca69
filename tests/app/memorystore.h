// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/secretstore.h"

#include <QMap>
#include <QTimer>

#include <memory>

namespace oh::test {

/// A keychain in memory, which several runs of a session share. It can be out of order.
class MemoryStore final : public app::SecretStore
{
public:
    struct Content
    {
        QMap<QString, QString> entries;
        bool failing = false;
        int failAfterMs = 0;
    };
    using Shared = std::shared_ptr<Content>;

    explicit MemoryStore(Shared content) : m_content(std::move(content)) {}

    void read(const QString &key, Read done) override
    {
        later([content = m_content, key, done = std::move(done)] {
            if (content->failing)
                done(ErrorCode::KeychainUnavailable);
            else if (content->entries.contains(key))
                done(std::optional(content->entries.value(key)));
            else
                done(std::optional<QString>());
        });
    }
    void write(const QString &key, const QString &secret, Written done) override
    {
        later([content = m_content, key, secret, done = std::move(done)] {
            if (content->failing)
                return done(ErrorCode::KeychainUnavailable);
            content->entries.insert(key, secret);
            done({});
        });
    }
    void remove(const QString &key, Written done) override
    {
        later([content = m_content, key, done = std::move(done)] {
            if (content->failing)
                return done(ErrorCode::KeychainUnavailable);
            content->entries.remove(key);
            done({});
        });
    }

private:
    void later(const std::function<void()> &action)
    {
        QTimer::singleShot(m_content->failing ? m_content->failAfterMs : 0, this, action);
    }

    const Shared m_content;
};

} // namespace oh::test
