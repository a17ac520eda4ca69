// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/ziparchive.h"

#include <QFileInfo>

#include <algorithm>
#include <memory>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace oh {
namespace {

Error zipError(const char *what, const QString &why)
{
    Error error(ErrorCode::InternalError);
    error.internal = QString::fromLatin1(what) + u": "_s + why;
    return error;
}

struct SourceRelease
{
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
using ZipSource = std::unique_ptr<zip_source_t, SourceRelease>;

Result<QByteArray> contentOf(zip_source_t *source)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_stat(source, &stat) < 0 || zip_source_open(source) < 0)
        return zipError("zip", u"the archive can't be read back"_s);
    QByteArray out(qsizetype(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, out.data(), stat.size);
    zip_source_close(source);
    if (read != zip_int64_t(stat.size))
        return zipError("zip", u"the archive can't be read back"_s);
    return out;
}

} // namespace

void ZipArchive::add(const QString &name, QByteArray content)
{
    const auto isTaken = [this](const QString &wanted) {
        return std::any_of(m_entries.begin(), m_entries.end(),
                           [&](const Entry &entry) { return entry.name == wanted; });
    };
    QString free = name;
    for (int i = 2; isTaken(free); ++i) {
        const QFileInfo parts(name);
        const QString folder = name.contains(u'/') ? parts.path() + u'/' : QString();
        const QString ending = parts.suffix().isEmpty() ? QString() : u'.' + parts.suffix();
        free = folder + parts.completeBaseName() + u" (%1)"_s.arg(i) + ending;
    }
    m_entries.append({free, std::move(content)});
}

Result<QByteArray> ZipArchive::pack(const QDateTime &time) const
{
    zip_error_t problem;
    zip_error_init(&problem);
    const ZipSource buffer(zip_source_buffer_create(nullptr, 0, 0, &problem));
    if (!buffer)
        return zipError("zip", QString::fromUtf8(zip_error_strerror(&problem)));
    zip_t *archive = zip_open_from_source(buffer.get(), ZIP_TRUNCATE, &problem);
    if (!archive)
        return zipError("zip", QString::fromUtf8(zip_error_strerror(&problem)));
    zip_source_keep(buffer.get()); // the archive took it over, and we read it afterwards
    for (const Entry &entry : m_entries) {
        zip_source_t *content = zip_source_buffer(archive, entry.content.constData(),
                                                  zip_uint64_t(entry.content.size()), 0);
        const zip_int64_t index = content ? zip_file_add(archive, entry.name.toUtf8().constData(),
                                                         content, ZIP_FL_ENC_UTF_8)
                                          : -1;
        if (index < 0) {
            const Error error = zipError("zip", QString::fromUtf8(zip_strerror(archive)));
            if (content)
                zip_source_free(content);
            zip_discard(archive);
            return error;
        }
        zip_file_set_mtime(archive, zip_uint64_t(index), time_t(time.toSecsSinceEpoch()), 0);
    }
    if (zip_close(archive) < 0) {
        const Error error = zipError("zip", QString::fromUtf8(zip_strerror(archive)));
        zip_discard(archive);
        return error;
    }
    return contentOf(buffer.get());
}

} // namespace oh
