// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/notificationcenter.h"

namespace oh::ui {
namespace {

constexpr int newestPage = 20;

} // namespace

NotificationCenter::NotificationCenter(Context &context, QObject *parent)
    : QObject(parent), m_context(context)
{
    connect(&context.live, &Live::notificationsChanged, this, [this](int unread) {
        const bool more = unread > m_unread;
        setUnread(unread);
        // An answer under way may be older than this.
        if (more || m_call)
            refresh();
    });
    connect(&context.live, &Live::resynced, this, &NotificationCenter::refresh);
    connect(&context.api, &Api::notificationsChanged, this, &NotificationCenter::refresh);
    connect(&context.api, &Api::reachableChanged, this, [this](bool reachable) {
        if (reachable)
            refresh();
    });
}

void NotificationCenter::refresh()
{
    m_call = m_context.api.notifications({.unread = false, .limit = newestPage, .offset = 0},
                                         [this](const Result<api::NotificationList> &answer) {
                                             const Call finished = std::move(m_call);
                                             if (answer)
                                                 take(*answer);
                                         });
}

void NotificationCenter::take(const api::NotificationList &list)
{
    QList<api::NotificationItem> fresh;
    for (const api::NotificationItem &item : list.items) {
        // Old ones come into the page when newer ones go; they are no news.
        if (!item.readAt && !m_known.contains(item.id) &&
            (!m_knownSince.isValid() || item.createdAt >= m_knownSince))
            fresh.append(item);
    }
    m_known.clear();
    for (const api::NotificationItem &item : list.items)
        m_known.insert(item.id);
    m_knownSince = list.items.size() < newestPage ? QDateTime() : list.items.last().createdAt;
    const bool first = !std::exchange(m_looked, true);
    setUnread(list.unreadCount);
    if (!first && !fresh.isEmpty())
        Q_EMIT arrived(fresh);
}

void NotificationCenter::setUnread(int unread)
{
    if (unread == m_unread)
        return;
    m_unread = unread;
    Q_EMIT unreadChanged(unread);
}

void NotificationCenter::markRead(NotificationId id)
{
    m_marks[id] = m_context.api.markNotification(
        id, true, [this, id](const Result<api::NotificationItem> &) { m_marks.erase(id); });
}

} // namespace oh::ui
