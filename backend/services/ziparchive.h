// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QByteArrayView>
#include <QDateTime>
#include <QSet>
#include <QString>

#include <functional>
#include <memory>

namespace oh {

/// A ZIP file that is written from its beginning to its end, and never held as a whole. What an
/// entry is of is known when it ends, so that it may come piece by piece. The first error ends it.
class ZipStream
{
public:
    /// Takes the next bytes of the file.
    using Sink = std::function<Result<void>(QByteArrayView)>;

    /// Every entry gets this time, so that the same content makes the same bytes.
    ZipStream(Sink sink, const QDateTime &time);
    ~ZipStream();
    Q_DISABLE_COPY_MOVE(ZipStream)

    /// The next entry. A name is a path inside the file, with slashes; one that is there already
    /// gets a number: nothing is lost. Answers the name that it has.
    Result<QString> begin(const QString &name);
    /// Goes on with it.
    Result<void> write(QByteArrayView bytes);
    /// An entry as a whole.
    Result<void> add(const QString &name, QByteArrayView content);
    /// No entries come after that.
    Result<void> finish();

private:
    struct Writer;
    bool hasRefused() const;
    Error trouble(const char *what) const;

    std::unique_ptr<Writer> m_writer;
    QSet<QString> m_names;
};

} // namespace oh
