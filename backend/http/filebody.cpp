// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/filebody.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace oh::http {

std::shared_ptr<FileBody> FileBody::open(const QString &path, qint64 offset, qint64 length)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return nullptr;
    // It closes the descriptor from here on.
    std::shared_ptr<FileBody> body(new FileBody(descriptor, offset, length));
    struct stat facts;
    const bool whole = ::fstat(descriptor, &facts) == 0 && offset >= 0 && length >= 0 &&
                       facts.st_size >= offset + length;
    return whole ? body : nullptr;
}

FileBody::~FileBody()
{
    ::close(m_descriptor);
}

QByteArray FileBody::next(qint64 most)
{
    QByteArray piece(qsizetype(std::min(most, m_left)), Qt::Uninitialized);
    ssize_t got = 0;
    do {
        got = ::pread(m_descriptor, piece.data(), size_t(piece.size()), off_t(m_offset));
    } while (got < 0 && errno == EINTR);
    piece.resize(qsizetype(std::max<ssize_t>(got, 0)));
    m_offset += piece.size();
    m_left -= piece.size();
    return piece;
}

} // namespace oh::http
