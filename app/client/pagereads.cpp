// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/pagereads.h"

#include <algorithm>

namespace oh::app {

class PageReads::Read final : public ui::PendingCall
{
public:
    Read(std::shared_ptr<PageReads> reads, HttpClient &http, HttpRequest request,
         ui::Done<QJsonObject> done)
        : m_reads(std::move(reads)),
          m_http(http),
          m_request(std::move(request)),
          m_done(std::move(done))
    {
        m_reads->m_underWay.push_back(this);
        start();
    }
    ~Read() override { Read::cancel(); }
    Read(const Read &) = delete;
    Read &operator=(const Read &) = delete;

    void cancel() override
    {
        m_call.reset();
        m_done = nullptr;
        std::erase(m_reads->m_underWay, this);
    }
    void stop() { m_call.reset(); }
    void start()
    {
        if (!m_call)
            m_call = m_http.send(m_request, [this](Result<QJsonObject> answer) {
                std::erase(m_reads->m_underWay, this);
                // The receiver may let go of this.
                const auto done = std::exchange(m_done, nullptr);
                done(std::move(answer));
            });
    }

private:
    const std::shared_ptr<PageReads> m_reads;
    HttpClient &m_http;
    const HttpRequest m_request;
    ui::Done<QJsonObject> m_done;
    /// None while the page is left.
    ui::Call m_call;
};

ui::Call PageReads::send(const std::shared_ptr<PageReads> &reads, HttpClient &http,
                         HttpRequest request, ui::Done<QJsonObject> done)
{
    if (request.method != HttpRequest::Method::Get || request.outlivesPage)
        return http.send(std::move(request), std::move(done));
    return std::make_unique<Read>(reads, http, std::move(request), std::move(done));
}

void PageReads::leave()
{
    for (Read *read : m_underWay)
        read->stop();
}

void PageReads::enter()
{
    for (Read *read : m_underWay)
        read->start();
}

} // namespace oh::app
