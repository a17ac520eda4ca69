// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/requestlog.h"

#include "backend/config/logging.h"
#include "models/ids.h"

#include <QJsonDocument>
#include <QJsonObject>

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
    QJsonObject line{{u"method"_s, QString::fromLatin1(record.method)},
                     {u"path"_s, loggablePath(record.segments, record.route)},
                     {u"status"_s, record.status},
                     {u"ms"_s, record.ms},
                     {u"bytesIn"_s, record.bytesIn},
                     {u"bytesOut"_s, record.bytesOut},
                     {u"requestId"_s, record.requestId}};
    if (!record.route.isEmpty())
        line.insert(u"route"_s, record.route);
    if (record.error)
        line.insert(u"errorCode"_s, errorCodeName(*record.error));
    qCInfo(logHttp).noquote() << QString::fromUtf8(
        QJsonDocument(line).toJson(QJsonDocument::Compact));
}

} // namespace oh::http
