// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/mail/mailfiles.h"

#include <QDir>
#include <QFile>

#include <algorithm>

#include <gmime/gmime.h>
#include <mutex>

using namespace Qt::StringLiterals;

namespace oh {
namespace {

void appendPart(GMimeObject *, GMimeObject *part, gpointer out)
{
    if (!GMIME_IS_PART(part))
        return;
    GMimeDataWrapper *content = g_mime_part_get_content(GMIME_PART(part));
    if (!content)
        return;
    GMimeStream *stream = g_mime_stream_mem_new();
    g_mime_data_wrapper_write_to_stream(content, stream);
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream));
    static_cast<QByteArray *>(out)->append(reinterpret_cast<const char *>(bytes->data),
                                           qsizetype(bytes->len));
    g_object_unref(stream);
}

/// The source, and behind it its parts as they are read: folded lines of a calendar put together.
QString readable(const QByteArray &source)
{
    QByteArray all = source;
    GMimeStream *stream =
        g_mime_stream_mem_new_with_buffer(source.constData(), size_t(source.size()));
    GMimeParser *parser = g_mime_parser_new_with_stream(stream);
    if (GMimeMessage *message = g_mime_parser_construct_message(parser, nullptr)) {
        g_mime_message_foreach(message, appendPart, &all);
        g_object_unref(message);
    }
    g_object_unref(parser);
    g_object_unref(stream);
    all.replace("\r\n ", "");
    return QString::fromUtf8(all).simplified();
}

} // namespace

int removeMailFiles(const QString &directory, const QStringList &texts,
                    const QStringList &messageIds)
{
    if (directory.isEmpty())
        return 0;
    static std::once_flag once;
    std::call_once(once, g_mime_init);
    int removed = 0;
    const QDir folder(directory);
    const QStringList files = folder.entryList({u"*.eml"_s}, QDir::Files);
    for (const QString &name : files) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return -1;
        const QString text = readable(file.readAll());
        file.close();
        const auto standsInIt = [&text](const QString &trace) {
            return !trace.isEmpty() && text.contains(trace, Qt::CaseInsensitive);
        };
        if (!std::any_of(texts.begin(), texts.end(), standsInIt) &&
            !std::any_of(messageIds.begin(), messageIds.end(), standsInIt))
            continue;
        if (!file.remove())
            return -1;
        ++removed;
    }
    return removed;
}

} // namespace oh
