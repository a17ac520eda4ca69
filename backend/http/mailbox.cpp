// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/mailbox.h"

#include <QMetaObject>

#include <utility>

namespace oh::http {

Mailbox::Mailbox(QObject *receiver, std::function<void()> wake)
    : m_receiver(receiver), m_wake(std::move(wake))
{}

void Mailbox::post(Answer answer)
{
    const std::lock_guard lock(m_mutex);
    if (!m_receiver)
        return;
    m_answers.push_back(std::move(answer));
    if (m_answers.size() == 1)
        QMetaObject::invokeMethod(m_receiver, m_wake, Qt::QueuedConnection);
}

std::vector<Mailbox::Answer> Mailbox::take()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_answers, {});
}

void Mailbox::close()
{
    std::vector<Answer> unread;
    const std::lock_guard lock(m_mutex);
    m_receiver = nullptr;
    unread.swap(m_answers);
}

ReplySlot::ReplySlot(std::shared_ptr<Mailbox> mailbox, quint64 connection, quint64 sequence,
                     QString requestId)
    : m_mailbox(std::move(mailbox)),
      m_connection(connection),
      m_sequence(sequence),
      m_requestId(std::move(requestId))
{}

ReplySlot::~ReplySlot()
{
    if (!m_sent.exchange(true))
        m_mailbox->post(
            {m_connection, m_sequence,
             Response::fromError(Error(ErrorCode::InternalError), m_requestId, Language::English)});
}

void ReplySlot::send(Response response)
{
    if (!m_sent.exchange(true))
        m_mailbox->post({m_connection, m_sequence, std::move(response)});
}

} // namespace oh::http
