// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/httpclient.h"

#include <memory>
#include <vector>

namespace oh::app {

/// What a page of the window reads, as long as that is under way: taken back from the network when
/// the page is left, and asked anew when it is shown again and somebody still wants it. To whoever
/// asked that is one call that takes long.
class PageReads
{
public:
    PageReads() = default;
    PageReads(const PageReads &) = delete;
    PageReads &operator=(const PageReads &) = delete;

    /// Shared, as the handles that it gives out may live longer than the page. Changes, and reads
    /// that outlive their page, only pass through. Borrows the client.
    [[nodiscard]] static ui::Call send(const std::shared_ptr<PageReads> &reads, HttpClient &http,
                                       HttpRequest request, ui::Done<QJsonObject> done);
    /// What is read while the page is not shown, because something changed, is not held back.
    void leave();
    void enter();

private:
    class Read;
    /// In the order of their beginning.
    std::vector<Read *> m_underWay;
};

/// The client as somebody uses it: a page, or with `reads` null the window.
class HttpAccess
{
public:
    explicit HttpAccess(HttpClient &http, std::shared_ptr<PageReads> reads = nullptr)
        : m_http(http), m_reads(std::move(reads))
    {}

    HttpClient &client() const { return m_http; }
    [[nodiscard]] ui::Call send(HttpRequest request, ui::Done<QJsonObject> done)
    {
        return m_reads ? PageReads::send(m_reads, m_http, std::move(request), std::move(done))
                       : m_http.send(std::move(request), std::move(done));
    }
    template <api::Described T>
    [[nodiscard]] ui::Call fetch(HttpRequest request, ui::Done<T> done)
    {
        return send(std::move(request), decoding<T>(std::move(done)));
    }

private:
    HttpClient &m_http;
    std::shared_ptr<PageReads> m_reads;
};

} // namespace oh::app
