// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace oh {

/// A ZIP file, put together in memory. A name is a path inside it, with slashes.
class ZipArchive
{
public:
    /// A name that is there already gets a number: nothing is lost.
    void add(const QString &name, QByteArray content);
    /// Every entry with this time, so that the same content makes the same bytes.
    Result<QByteArray> pack(const QDateTime &time) const;

private:
    struct Entry
    {
        QString name;
        QByteArray content;
    };
    QList<Entry> m_entries;
};

} // namespace oh
