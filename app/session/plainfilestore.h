// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QMap>
#include <QString>

#include <optional>

namespace oh::app {

/// Secrets in a file that only its owner can read. Only for people who agreed to it.
class PlainFileStore
{
public:
    /// Below XDG_DATA_HOME.
    static QString defaultPath();

    explicit PlainFileStore(QString path = defaultPath()) : m_path(std::move(path)) {}

    std::optional<QString> read(const QString &key) const;
    Result<void> write(const QString &key, const QString &secret);
    /// Takes the file away with its last entry.
    Result<void> remove(const QString &key);
    Result<void> removeAll();

private:
    QMap<QString, QString> load() const;
    Result<void> save(const QMap<QString, QString> &entries) const;

    const QString m_path;
};

} // namespace oh::app
