// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/responsewriter.h"

#include "backend/config/logging.h"
#include "backend/http/filebody.h"
#include "backend/http/request.h"
#include "backend/http/syntax.h"

#include <algorithm>
#include <array>

namespace oh::http {
namespace {

struct Reason
{
    int status;
    const char *text;
};

constexpr std::array<Reason, 40> reasons{{
    {200, "OK"},
    {201, "Created"},
    {202, "Accepted"},
    {204, "No Content"},
    {206, "Partial Content"},
    {301, "Moved Permanently"},
    {302, "Found"},
    {303, "See Other"},
    {304, "Not Modified"},
    {307, "Temporary Redirect"},
    {308, "Permanent Redirect"},
    {400, "Bad Request"},
    {401, "Unauthorized"},
    {402, "Payment Required"},
    {403, "Forbidden"},
    {404, "Not Found"},
    {405, "Method Not Allowed"},
    {406, "Not Acceptable"},
    {408, "Request Timeout"},
    {409, "Conflict"},
    {410, "Gone"},
    {411, "Length Required"},
    {412, "Precondition Failed"},
    {413, "Content Too Large"},
    {414, "URI Too Long"},
    {415, "Unsupported Media Type"},
    {416, "Range Not Satisfiable"},
    {417, "Expectation Failed"},
    {418, "Unused"},
    {421, "Misdirected Request"},
    {422, "Unprocessable Content"},
    {426, "Upgrade Required"},
    {428, "Precondition Required"},
    {429, "Too Many Requests"},
    {431, "Request Header Fields Too Large"},
    {500, "Internal Server Error"},
    {501, "Not Implemented"},
    {502, "Bad Gateway"},
    {503, "Service Unavailable"},
    {505, "HTTP Version Not Supported"},
}};

QByteArray reasonOf(int status)
{
    for (const Reason &reason : reasons) {
        if (reason.status == status)
            return reason.text;
    }
    return {};
}

bool isToken(const QByteArray &name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), isTokenChar);
}

bool isFieldValue(const QByteArray &value)
{
    return std::none_of(value.begin(), value.end(),
                        [](char c) { return isControl(c) && c != '\t'; });
}

/// Fields that only the engine may set: a second one would break the framing or contradict it.
bool isOurs(const QByteArray &name)
{
    static const std::array<QByteArray, 6> ours{
        "content-length", "transfer-encoding", "connection", "date", "x-request-id", "keep-alive"};
    return std::any_of(ours.begin(), ours.end(), [&name](const QByteArray &own) {
        return name.compare(own, Qt::CaseInsensitive) == 0;
    });
}

void addField(QByteArray &head, QByteArrayView name, QByteArrayView value)
{
    head.append(name).append(": ").append(value).append("\r\n");
}

} // namespace

QByteArray httpDate(const QDateTime &utc)
{
    static constexpr std::array days{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    static constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                       "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const QDate date = utc.date();
    const QTime time = utc.time();
    const auto two = [](int number) { return QByteArray::number(number).rightJustified(2, '0'); };
    return QByteArray(days[size_t(date.dayOfWeek() - 1)]) + ", " + two(date.day()) + ' ' +
           months[size_t(date.month() - 1)] + ' ' +
           QByteArray::number(date.year()).rightJustified(4, '0') + ' ' + two(time.hour()) + ':' +
           two(time.minute()) + ':' + two(time.second()) + " GMT";
}

namespace {

/// Once a second is often enough.
QByteArray dateOf(const QDateTime &utc)
{
    thread_local qint64 second = -1;
    thread_local QByteArray text;
    if (const qint64 now = utc.toSecsSinceEpoch(); now != second) {
        second = now;
        text = httpDate(utc);
    }
    return text;
}

} // namespace

QByteArray serialize(const Response &response, const WireOptions &options)
{
    // 1xx is the engine's own; a handler that answers with nonsense gets 500 in its place.
    const int status = response.status >= 200 && response.status <= 599 ? response.status : 500;
    const bool bodiless = status == 204 || status == 304;

    QByteArray out;
    out.reserve(512 + (bodiless || options.headOnly ? 0 : response.body.size()));
    out.append("HTTP/1.1 ").append(QByteArray::number(status)).append(' ');
    out.append(reasonOf(status)).append("\r\n");
    addField(out, "Date", dateOf(options.now));
    if (!bodiless) {
        if (!response.contentType.isEmpty() && isFieldValue(response.contentType))
            addField(out, "Content-Type", response.contentType);
        addField(out, "Content-Length",
                 QByteArray::number(response.file ? response.file->left() : response.body.size()));
    }
    addField(out, "X-Request-Id", options.requestId.toLatin1());

    Headers extra;
    for (const auto &[name, value] : response.headers) {
        if (isOurs(name) || (name.compare("content-type", Qt::CaseInsensitive) == 0 &&
                             !response.contentType.isEmpty()))
            continue;
        if (!isToken(name) || !isFieldValue(value)) {
            qCWarning(logHttp, "A response header was left out: it holds control characters.");
            continue;
        }
        extra.append(name, value);
    }
    // A handler may set its own, once; these are what it gets otherwise.
    static constexpr std::array<std::pair<const char *, const char *>, 4> defaults{
        {{"X-Content-Type-Options", "nosniff"},
         {"X-Frame-Options", "DENY"},
         {"Referrer-Policy", "no-referrer"},
         {"Cache-Control", "no-store"}}};
    for (const auto &[name, value] : defaults) {
        if (!extra.contains(name))
            addField(out, name, value);
    }
    for (const auto &[name, value] : extra)
        addField(out, name, value);
    if (options.close)
        addField(out, "Connection", "close");
    else if (options.tellKeepAlive)
        addField(out, "Connection", "keep-alive");
    out.append("\r\n");
    if (!bodiless && !options.headOnly && !response.file)
        out.append(response.body);
    return out;
}

} // namespace oh::http
