// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace oh::http {

/// A part of a file as the body of an answer: read piece by piece while it is sent, so that no
/// answer is in memory as a whole. The file may be removed meanwhile. Used by one thread at a time.
class FileBody
{
public:
    /// Null when the file can't be opened or has no such part.
    static std::shared_ptr<FileBody> open(const QString &path, qint64 offset, qint64 length);
    ~FileBody();
    Q_DISABLE_COPY_MOVE(FileBody)

    /// What next() has not given yet.
    qint64 left() const { return m_left; }
    /// Up to `most` bytes; empty at the end, and when the file can't be read any more.
    QByteArray next(qint64 most);

private:
    FileBody(int descriptor, qint64 offset, qint64 length)
        : m_descriptor(descriptor), m_offset(offset), m_left(length)
    {}

    const int m_descriptor;
    qint64 m_offset;
    qint64 m_left;
};

} // namespace oh::http
