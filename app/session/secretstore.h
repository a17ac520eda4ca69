// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace oh::app {

/// A place for secrets, by key. Answers come through the event loop, once, in the order of the
/// calls, and always: a place that does not answer counts as failed after a while.
class SecretStore : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    using Read = std::function<void(Result<std::optional<QString>>)>;
    using Written = std::function<void(Result<void>)>;

    /// Nothing when there is no such entry.
    virtual void read(const QString &key, Read done) = 0;
    virtual void write(const QString &key, const QString &secret, Written done) = 0;
    /// Also fine when there is no such entry.
    virtual void remove(const QString &key, Written done) = 0;
};

} // namespace oh::app
