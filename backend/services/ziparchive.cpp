// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/ziparchive.h"

#include <QFileInfo>

#include <archive.h>
#include <archive_entry.h>
#include <optional>

using namespace Qt::StringLiterals;

namespace oh {

struct ZipStream::Writer
{
    Sink sink;
    time_t time = 0;
    struct archive *file = archive_write_new();
    /// Why the sink took no more.
    std::optional<Error> refused;

    ~Writer() { archive_write_free(file); }

    static la_ssize_t take(struct archive *, void *self, const void *bytes, size_t size)
    {
        auto *writer = static_cast<Writer *>(self);
        // Told by whoever writes, see hasRefused(): the library frees what it compresses with only
        // when it can end its work.
        if (!writer->refused) {
            const auto taken =
                writer->sink(QByteArrayView(static_cast<const char *>(bytes), qsizetype(size)));
            if (!taken)
                writer->refused = taken.error();
        }
        return la_ssize_t(size);
    }
};

ZipStream::ZipStream(Sink sink, const QDateTime &time) : m_writer(std::make_unique<Writer>())
{
    m_writer->sink = std::move(sink);
    m_writer->time = time_t(time.toSecsSinceEpoch());
    archive_write_set_format_zip(m_writer->file);
    // The end is not filled up to a whole block.
    archive_write_set_bytes_in_last_block(m_writer->file, 1);
    archive_write_open(m_writer->file, m_writer.get(), nullptr, &Writer::take, nullptr);
}

ZipStream::~ZipStream() = default;

bool ZipStream::hasRefused() const
{
    return m_writer->refused.has_value();
}

Error ZipStream::trouble(const char *what) const
{
    if (m_writer->refused)
        return *m_writer->refused;
    Error error(ErrorCode::InternalError);
    const char *why = archive_error_string(m_writer->file);
    error.internal = QString::fromLatin1(what) + u": "_s + QString::fromUtf8(why ? why : "");
    return error;
}

Result<QString> ZipStream::begin(const QString &name)
{
    QString free = name;
    for (int i = 2; m_names.contains(free); ++i) {
        const QFileInfo parts(name);
        const QString folder = name.contains(u'/') ? parts.path() + u'/' : QString();
        const QString ending = parts.suffix().isEmpty() ? QString() : u'.' + parts.suffix();
        free = folder + parts.completeBaseName() + u" (%1)"_s.arg(i) + ending;
    }
    m_names.insert(free);
    const std::unique_ptr<archive_entry, void (*)(archive_entry *)> entry(archive_entry_new(),
                                                                          &archive_entry_free);
    archive_entry_set_pathname(entry.get(), free.toUtf8().constData());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0644);
    archive_entry_set_mtime(entry.get(), m_writer->time, 0);
    if (archive_write_header(m_writer->file, entry.get()) != ARCHIVE_OK || hasRefused())
        return trouble("zip entry");
    return free;
}

Result<void> ZipStream::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const la_ssize_t taken =
            archive_write_data(m_writer->file, bytes.data(), size_t(bytes.size()));
        if (taken <= 0 || hasRefused())
            return trouble("zip content");
        bytes = bytes.sliced(qsizetype(taken));
    }
    return {};
}

Result<void> ZipStream::add(const QString &name, QByteArrayView content)
{
    if (const auto begun = begin(name); !begun)
        return begun.error();
    return write(content);
}

Result<void> ZipStream::finish()
{
    if (archive_write_close(m_writer->file) != ARCHIVE_OK || hasRefused())
        return trouble("zip end");
    return {};
}

} // namespace oh
