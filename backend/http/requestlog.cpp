// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/requestlog.h"

#include "backend/config/logging.h"
#include "models/ids.h"
#include "models/jsontext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oh::http {
namespace {

constexpr qsizetype maxLoggedSegments = 12;

/// A word of an address of ours, as against a token, a code or somebody's name.
bool isPlainWord(const QString &segment)
{
    return !segment.isEmpty() && segment.size() <= 24 &&
           std::all_of(segment.begin(), segment.end(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || c == u'-' || c == u'_' || c == u'.';
           });
}

} // namespace

QString loggablePath(const QStringList &segments, const QString &route)
{
    const QStringList pattern = route.split(u'/', Qt::SkipEmptyParts);
    QString path;
    for (qsizetype i = 0; i < std::min(segments.size(), maxLoggedSegments); ++i) {
        const QString &segment = segments[i];
        const bool keep = parseUuid(segment) ||
                          (route.isEmpty() ? isPlainWord(segment) : pattern.value(i) == segment);
        path += u'/' + (keep ? segment : u"*"_s);
    }
    if (segments.size() > maxLoggedSegments)
        path += u"/..."_s;
    return path.isEmpty() ? u"/"_s : path;
}

void logRequest(const RequestRecord &record)
{
    if (!logHttp().isInfoEnabled())
        return;
    // A line for each request: put together here, once, and not read again on its way.
    QByteArray line = "{\"method\":" + jsonString(QString::fromLatin1(record.method));
    const auto add = [&line](const char *name, const QByteArray &value) {
        line.append(",\"").append(name).append("\":").append(value);
    };
    add("path", jsonString(loggablePath(record.segments, record.route)));
    add("status", QByteArray::number(record.status));
    add("ms", QByteArray::number(record.ms));
    add("bytesIn", QByteArray::number(record.bytesIn));
    add("bytesOut", QByteArray::number(record.bytesOut));
    add("requestId", jsonString(record.requestId));
    if (!record.route.isEmpty())
        add("route", jsonString(record.route));
    if (record.error)
        add("errorCode", jsonString(errorCodeName(*record.error)));
    line.append('}');
    qCInfo(logHttp).noquote() << QString::fromUtf8(line);
}

} // namespace oh::http
