// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/response.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace oh::http {

/// Where answers wait for the I/O thread that owns their connection. Handlers may finish in any
/// thread, and long after the connection, its thread and the server are gone: then nothing happens.
class Mailbox
{
public:
    struct Answer
    {
        quint64 connection = 0;
        quint64 sequence = 0;
        Response response;
    };

    /// `wake` runs in the thread of `receiver`, once for any number of answers.
    Mailbox(QObject *receiver, std::function<void()> wake);

    /// From any thread.
    void post(Answer answer);
    /// In the receiver's thread.
    std::vector<Answer> take();
    /// Before the receiver goes away.
    void close();

private:
    std::mutex m_mutex;
    QObject *m_receiver;
    std::function<void()> m_wake;
    std::vector<Answer> m_answers;
};

/// One request's way back. Dropped without an answer, it answers 500.
class ReplySlot
{
public:
    ReplySlot(std::shared_ptr<Mailbox> mailbox, quint64 connection, quint64 sequence,
              QString requestId);
    ~ReplySlot();
    Q_DISABLE_COPY_MOVE(ReplySlot)

    /// From any thread; only the first counts.
    void send(Response response);

private:
    const std::shared_ptr<Mailbox> m_mailbox;
    const quint64 m_connection;
    const quint64 m_sequence;
    const QString m_requestId;
    std::atomic<bool> m_sent{false};
};

} // namespace oh::http
