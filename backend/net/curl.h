// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <chrono>
#include <curl/curl.h>
#include <memory>

/// libcurl with owners, and what each of our transfers has in common.
namespace oh::net {

struct CurlDeleter
{
    void operator()(CURL *handle) const { curl_easy_cleanup(handle); }
    void operator()(curl_slist *list) const { curl_slist_free_all(list); }
};
using CurlHandle = std::unique_ptr<CURL, CurlDeleter>;
using CurlList = std::unique_ptr<curl_slist, CurlDeleter>;

/// A new handle; null when memory is short. Any thread.
CurlHandle newCurl();

/// Adds a line. False when memory is short; what was in the list stays.
bool append(CurlList &list, const QByteArray &line);

struct CurlTimeouts
{
    /// Of the whole transfer.
    std::chrono::milliseconds total;
    std::chrono::milliseconds connect;
};

/// Only these protocols (such as "http,https"), TLS 1.2 or newer, no signals, no password from a
/// .netrc, no redirects followed.
void prepare(CURL *handle, const QByteArray &url, const char *protocols,
             const CurlTimeouts &timeouts);

} // namespace oh::net
