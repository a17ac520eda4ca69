// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/bodysink.h"

namespace oh::app {

bool MemorySink::restart()
{
    m_bytes.clear();
    return true;
}

bool MemorySink::take(const QByteArray &bytes)
{
    if (m_bytes.size() + bytes.size() > m_most)
        return false;
    m_bytes += bytes;
    return true;
}

bool FileSink::failed()
{
    m_problem = m_file->errorString();
    return false;
}

bool FileSink::restart()
{
    m_file = std::make_unique<QSaveFile>(m_path);
    return m_file->open(QIODevice::WriteOnly) || failed();
}

bool FileSink::take(const QByteArray &bytes)
{
    return m_file->write(bytes) == bytes.size() || failed();
}

bool FileSink::finish()
{
    return m_file->commit() || failed();
}

} // namespace oh::app
