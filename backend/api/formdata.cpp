// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/formdata.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace oh::server {
namespace {

constexpr qsizetype maxFields = 20;

Error malformedForm()
{
    return Error(ErrorCode::BadRequest, Sentence::tr("The form in the request is malformed."));
}

/// RFC 2046: up to 70 characters, in quotation marks or not.
QByteArray boundaryOf(const QByteArray &contentType)
{
    static const QRegularExpression pattern(
        u";\\s*boundary=(?:\"([^\"]{1,70})\"|([^\\s;\",]{1,70}))\\s*(?:;|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(QString::fromLatin1(contentType));
    return (match.captured(1) + match.captured(2)).toLatin1();
}

QString fieldName(QByteArrayView head)
{
    static const QRegularExpression pattern(
        u"(?:^|\\r\\n)content-disposition:\\s*form-data\\s*;(?:[^\\r\\n]*;)?\\s*name=\"([^\"\\r\\n]*)\""_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(QString::fromUtf8(head.data(), head.size())).captured(1);
}

} // namespace

Result<QList<FormField>> parseForm(const QByteArray &contentType, QByteArrayView body)
{
    const QByteArray boundary = boundaryOf(contentType);
    if (boundary.isEmpty())
        return malformedForm();
    const QByteArray first = "--" + boundary;
    const QByteArray next = "\r\n" + first;
    // What stands before the first line is a preamble, which nobody sends.
    if (!body.startsWith(first))
        return malformedForm();
    qsizetype at = first.size();
    QList<FormField> fields;
    while (!body.sliced(at).startsWith("--")) {
        if (!body.sliced(at).startsWith("\r\n") || fields.size() == maxFields)
            return malformedForm();
        at += 2;
        const qsizetype headEnd = body.indexOf("\r\n\r\n", at);
        const qsizetype end = body.indexOf(next, at);
        if (headEnd < 0 || end < headEnd + 4)
            return malformedForm();
        const QString name = fieldName(body.sliced(at, headEnd - at));
        if (name.isEmpty())
            return malformedForm();
        fields.append({name, body.sliced(headEnd + 4, end - headEnd - 4)});
        at = end + next.size();
    }
    return fields;
}

} // namespace oh::server
