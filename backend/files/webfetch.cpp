// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/files/webfetch.h"

#include "backend/net/curl.h"

#include <QUrl>

#include <algorithm>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace oh::files {
namespace {

using Network = std::pair<QHostAddress, int>;

struct Fetch
{
    const FetchOptions &options;
    QByteArray body;
    bool tooLarge = false;
    bool forbidden = false;
};

QList<Network> networks(std::initializer_list<const char *> texts)
{
    QList<Network> list;
    for (const char *text : texts)
        list.append(QHostAddress::parseSubnet(QString::fromLatin1(text)));
    return list;
}

bool isInAny(const QHostAddress &address, const QList<Network> &list)
{
    return std::any_of(list.begin(), list.end(),
                       [&address](const Network &one) { return address.isInSubnet(one); });
}

/// What it is behind an IPv6 address that only carries an IPv4 one.
QHostAddress plain(const QHostAddress &address)
{
    bool isIPv4 = false;
    const quint32 inner = address.toIPv4Address(&isIPv4);
    return isIPv4 ? QHostAddress(inner) : address;
}

curl_socket_t openSocket(void *data, curlsocktype purpose, curl_sockaddr *address)
{
    auto *fetch = static_cast<Fetch *>(data);
    const QHostAddress peer = plain(QHostAddress(&address->addr));
    if (purpose != CURLSOCKTYPE_IPCXN || peer.isNull() ||
        (!isPublicAddress(peer) && !isInAny(peer, fetch->options.alsoAllowed))) {
        fetch->forbidden = true;
        return CURL_SOCKET_BAD;
    }
    return ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

size_t takeBytes(char *bytes, size_t size, size_t count, void *data)
{
    auto *fetch = static_cast<Fetch *>(data);
    const auto more = qsizetype(size) * qsizetype(count);
    if (fetch->body.size() + more > fetch->options.maxBytes) {
        fetch->tooLarge = true;
        return 0;
    }
    fetch->body.append(bytes, more);
    return size * count;
}

int lookAround(void *data, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    const auto *fetch = static_cast<Fetch *>(data);
    return fetch->options.stopping && fetch->options.stopping() ? 1 : 0;
}

Error forbiddenAddress()
{
    return Error::validation(
        {{u"url"_s,
          Sentence::tr("must be a picture's public http or https address without a password")}});
}

Error unreachable(const QString &why)
{
    Error error(ErrorCode::NetworkUnreachable,
                Sentence::tr("There is no picture at this address, or it can't be reached."));
    error.internal = u"fetching: "_s + why;
    return error;
}

bool mayBeFetched(const QUrl &url)
{
    return url.isValid() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) &&
           !url.host().isEmpty() && url.userInfo().isEmpty();
}

/// One hop: the body, or where to go on.
struct Hop
{
    QByteArray body;
    QUrl onward;
};

Result<Hop> fetchHop(const QUrl &url, const FetchOptions &options,
                     std::chrono::milliseconds timeout)
{
    // A handle of its own: no connection to whom another name belonged is used again.
    const net::CurlHandle handle = net::newCurl();
    net::CurlList fields;
    if (!handle || !net::append(fields, "Accept: " + options.accept))
        return Error(ErrorCode::InternalError);
    Fetch fetch{options, {}};
    CURL *easy = handle.get();
    net::prepare(easy, url.toEncoded(), "http,https", {timeout, timeout});
    curl_easy_setopt(easy, CURLOPT_PROXY, "");
    curl_easy_setopt(easy, CURLOPT_USERAGENT, "OfficeHours");
    curl_easy_setopt(easy, CURLOPT_HTTPHEADER, fields.get());
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, openSocket);
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, &fetch);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, takeBytes);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, &fetch);
    curl_easy_setopt(easy, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(easy, CURLOPT_XFERINFOFUNCTION, lookAround);
    curl_easy_setopt(easy, CURLOPT_XFERINFODATA, &fetch);
    const CURLcode done = curl_easy_perform(easy);
    long status = 0;
    curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
    if (fetch.tooLarge)
        return Error(ErrorCode::PayloadTooLarge,
                     Sentence::tr("This picture is too large: %1 MB are taken.")
                         .arg(options.maxBytes / (1024 * 1024)));
    if (done == CURLE_ABORTED_BY_CALLBACK)
        return Error(ErrorCode::Canceled);
    if (fetch.forbidden && done != CURLE_OK)
        return forbiddenAddress();
    if (done != CURLE_OK)
        return unreachable(QString::fromUtf8(curl_easy_strerror(done)));
    if (status >= 300 && status < 400) {
        const char *onward = nullptr;
        curl_easy_getinfo(easy, CURLINFO_REDIRECT_URL, &onward);
        if (onward == nullptr)
            return unreachable(u"a redirect to nowhere"_s);
        return Hop{{}, QUrl::fromEncoded(onward, QUrl::StrictMode)};
    }
    if (status != 200)
        return unreachable(u"status %1"_s.arg(status));
    return Hop{fetch.body, {}};
}

} // namespace

bool isPublicAddress(const QHostAddress &address)
{
    static const QList<Network> reserved4 = networks(
        {"0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16",
         "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16",
         "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4"});
    // Of IPv6 only this much is given out; within it, what carries IPv4 addresses and examples.
    static const QList<Network> unicast6 = networks({"2000::/3"});
    static const QList<Network> reserved6 =
        networks({"2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"});
    const QHostAddress peer = plain(address);
    if (peer.protocol() == QAbstractSocket::IPv4Protocol)
        return !isInAny(peer, reserved4);
    return peer.protocol() == QAbstractSocket::IPv6Protocol && peer.scopeId().isEmpty() &&
           isInAny(peer, unicast6) && !isInAny(peer, reserved6);
}

Result<QByteArray> fetchFromWeb(const QString &url, const FetchOptions &options)
{
    const auto deadline = std::chrono::steady_clock::now() + options.timeout;
    QUrl next(url, QUrl::StrictMode);
    for (int hop = 0; hop <= options.maxRedirects; ++hop) {
        if (!mayBeFetched(next))
            return forbiddenAddress();
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
            deadline - std::chrono::steady_clock::now());
        if (left.count() <= 0)
            return unreachable(u"it takes too long"_s);
        auto fetched = fetchHop(next, options, left);
        if (!fetched)
            return fetched.error();
        if (fetched->onward.isEmpty())
            return std::move(fetched->body);
        next = fetched->onward;
    }
    return unreachable(u"too many redirects"_s);
}

} // namespace oh::files
