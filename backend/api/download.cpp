// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/download.h"

#include "backend/files/filestore.h"
#include "backend/http/filebody.h"

#include <QUrl>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace oh::server {
namespace {

struct ByteRange
{
    qint64 first = 0;
    qint64 last = 0;
};
enum class Ranging { Whole, Part, Impossible };

std::optional<qint64> digits(QByteArrayView text)
{
    bool ok = std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    const qint64 number = ok ? text.toByteArray().toLongLong(&ok) : 0;
    return ok ? std::optional(number) : std::nullopt;
}

/// What is no single range of bytes is none at all.
Ranging rangeOf(const QByteArray &header, qint64 size, ByteRange &range)
{
    if (!header.startsWith("bytes=") || header.contains(','))
        return Ranging::Whole;
    const QList<QByteArray> ends = header.mid(6).trimmed().split('-');
    if (ends.size() != 2)
        return Ranging::Whole;
    const auto first = digits(ends[0]);
    const auto last = digits(ends[1]);
    if (ends[0].isEmpty()) {
        if (ends[1].isEmpty() || !last)
            return Ranging::Whole;
        range = {std::max<qint64>(0, size - *last), size - 1};
        return *last == 0 ? Ranging::Impossible : Ranging::Part;
    }
    if (!first || (!ends[1].isEmpty() && (!last || *last < *first)))
        return Ranging::Whole;
    range = {*first, ends[1].isEmpty() ? size - 1 : std::min(*last, size - 1)};
    return *first >= size ? Ranging::Impossible : Ranging::Part;
}

bool names(const QByteArray &header, const QByteArray &tag)
{
    const QList<QByteArray> tags = header.split(',');
    return std::any_of(tags.begin(), tags.end(), [&tag](const QByteArray &one) {
        QByteArray plain = one.trimmed();
        if (plain.startsWith("W/"))
            plain.remove(0, 2);
        return plain == tag || plain == "*";
    });
}

} // namespace

QByteArray contentDisposition(const QString &name)
{
    QByteArray plain;
    for (const QChar c : name) {
        const bool harmless = c.unicode() >= 0x20 && c.unicode() < 0x7f && c != u'"' &&
                              c != u'\\' && c != u'%' && c != u'/';
        plain.append(harmless ? char(c.unicode()) : '_');
    }
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" +
           QUrl::toPercentEncoding(name);
}

Result<http::Response> download(const http::Request &request, const files::FileStore &store,
                                const Download &what)
{
    const QByteArray tag = '"' + what.sha256.toHex() + '"';
    http::Response response;
    response.headers = {{"ETag", tag},
                        {"Cache-Control", what.cacheControl},
                        {"Accept-Ranges", "bytes"},
                        // Should anybody show it after all: it may do nothing.
                        {"Content-Security-Policy", "default-src 'none'; sandbox"},
                        {"Cross-Origin-Resource-Policy", "same-origin"}};
    if (request.headers.contains("If-None-Match") &&
        names(request.headers.value("If-None-Match"), tag)) {
        response.status = 304;
        return response;
    }
    if (!what.saveAs.isEmpty())
        response.headers.emplaceBack("Content-Disposition", contentDisposition(what.saveAs));
    response.contentType = what.mediaType.toLatin1();
    ByteRange range{0, what.size - 1};
    const bool sameAsTheirs =
        !request.headers.contains("If-Range") || request.headers.value("If-Range").trimmed() == tag;
    const Ranging ranging = sameAsTheirs && request.method == http::Method::Get
                                ? rangeOf(request.headers.value("Range"), what.size, range)
                                : Ranging::Whole;
    if (ranging == Ranging::Impossible) {
        response = http::Response::fromError(ErrorCode::RangeNotSatisfiable, request);
        response.headers.emplaceBack("Content-Range", "bytes */" + QByteArray::number(what.size));
        return response;
    }
    if (ranging == Ranging::Part) {
        response.status = 206;
        response.headers.emplaceBack("Content-Range", "bytes " + QByteArray::number(range.first) +
                                                          '-' + QByteArray::number(range.last) +
                                                          '/' + QByteArray::number(what.size));
    }
    response.file =
        http::FileBody::open(store.path(what.sha256), range.first, range.last - range.first + 1);
    if (!response.file) {
        Error error(ErrorCode::ServiceUnavailable,
                    Sentence::tr("This file can't be read at the moment. Try again later."));
        error.internal = u"a content of the file store can't be opened"_s;
        return error;
    }
    return response;
}

} // namespace oh::server
