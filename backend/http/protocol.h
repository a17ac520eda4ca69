// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/limits.h"
#include "backend/http/request.h"
#include "backend/http/requestlog.h"
#include "backend/http/requestparser.h"
#include "backend/http/response.h"
#include "backend/http/statistics.h"
#include "models/clock.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHostAddress>

#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace oh::http {

/// HTTP/1.1 on one connection, without the connection: bytes and answers go in, requests and bytes
/// come out. Keeps answers in the order of their requests, decides when the connection ends, and
/// knows all deadlines but those of sending. Belongs to one thread. Times are milliseconds of one
/// clock that never goes back.
class Protocol
{
public:
    using Dispatch = std::function<void(quint64 sequence, std::shared_ptr<const Request>)>;

    /// What the connections of a server share; must outlive them.
    struct Environment
    {
        const Limits &limits;
        const Clock &clock;
        Counters &counters;
    };
    struct Peer
    {
        QHostAddress address;
        quint16 port = 0;
    };
    enum class Admission {
        Normal,
        /// Over a cap: the first request is answered with 503.
        Refused,
    };

    /// `dispatch` may not call back into this object before it returns.
    Protocol(const Environment &environment, Peer peer, Admission admission, Dispatch dispatch,
             qint64 now);
    ~Protocol();
    Q_DISABLE_COPY_MOVE(Protocol)

    void receive(QByteArrayView data, qint64 now);
    /// The client will send no more. What it has asked is still answered.
    void inputEnded();
    /// Answers a dispatched request. One that has been answered, or given up, is ignored.
    void answer(quint64 sequence, Response response, qint64 now);
    /// Looks at the deadlines. To be called several times in the shortest of them.
    void tick(qint64 now);
    /// Tells how many bytes of the output taken have not left the process.
    void setBacklog(qint64 bytes, qint64 now);
    /// The server stops: requests whose head is there are finished, nothing new begins.
    void drain(qint64 now);

    /// False while there is enough to do; leave further bytes in the socket then.
    bool wantsInput() const;
    /// What is to be sent now. Of a file no more than the connection is rid of.
    QByteArray takeOutput();
    /// Set once an answer hands the connection over: what was output before goes out, then the
    /// transport is released. No request is read any more.
    const TakeOver *takeOver() const { return m_takeOver.get(); }
    /// With takeOver(): what was received behind its request.
    QByteArray takeInput();
    /// Nothing more will be answered: close once the output is out.
    bool finished() const
    {
        return (m_stopped || (m_ended && m_input.isEmpty())) && m_queue.empty() && !m_file;
    }
    /// A file could not be read to its end: the connection can only be cut off.
    bool broken() const { return m_broken; }

private:
    /// A request between its last byte and its answer's first.
    struct Exchange
    {
        quint64 sequence = 0;
        RequestRecord record;
        qint64 startedAt = 0;
        qint64 bodyBytes = 0;
        /// As it was sent: only errors of the engine's own ask for what it means.
        QByteArray acceptLanguage;
        bool headOnly = false;
        bool close = false;
        bool tellKeepAlive = false;
        std::optional<Response> response;
    };

    bool mayBeginRequest() const;
    bool midRequest() const;
    void advance(qint64 now);
    void headDone(qint64 now);
    void requestDone(qint64 now);
    void sendContinueIfDue();
    /// Answers in the client's turn and ends the connection.
    void refuse(Error error, qint64 now);
    void stopReading();
    void flush(qint64 now);
    /// Ends HTTP on this connection; false when its first answer has to go out after all.
    bool handOver(qint64 now);
    void accountBody();
    void releaseBody(qint64 bytes);
    Exchange &enqueue(qint64 now);
    static QString requestIdFor(const Headers &headers, const Clock &clock);
    static Error busy();

    const Environment m_environment;
    const Peer m_peer;
    const Admission m_admission;
    const Dispatch m_dispatch;

    std::unique_ptr<RequestParser> m_parser;
    /// Received and not parsed yet: the beginning of requests that have to wait.
    QByteArray m_input;
    QByteArray m_output;
    QByteArray m_handedOver;
    std::deque<Exchange> m_queue;
    /// Being sent: the answers behind it wait.
    std::shared_ptr<FileBody> m_file;
    bool m_broken = false;
    quint64 m_sequence = 0;
    QString m_requestId;

    /// Body bytes of the request being read, counted in the server's total.
    qint64 m_accounted = 0;
    /// Body bytes in m_queue.
    qint64 m_queuedBody = 0;
    qint64 m_backlog = 0;
    /// No further request is read.
    bool m_stopped = false;
    /// Nothing more arrives; m_input may still hold requests that wait.
    bool m_ended = false;
    bool m_draining = false;
    /// A request may turn the connection into a WebSocket: what follows is perhaps not HTTP.
    bool m_holding = false;
    std::shared_ptr<const TakeOver> m_takeOver;
    bool m_firstRequest = true;
    bool m_continueDue = false;
    bool m_inBody = false;
    /// Begin of the head, of the body, or of idleness, whichever is under way.
    qint64 m_since = 0;
};

} // namespace oh::http
