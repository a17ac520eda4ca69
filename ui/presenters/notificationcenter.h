// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/context.h"

#include <QObject>
#include <QSet>

#include <map>

namespace oh::ui {

/// How many notifications the person has not read, for the bell: told by the server at once, and
/// asked for after every gap in that. Says which ones are new since it began to look.
class NotificationCenter : public QObject
{
    Q_OBJECT

public:
    explicit NotificationCenter(Context &context, QObject *parent = nullptr);

    int unread() const { return m_unread; }
    void refresh();
    /// For one that was opened from outside of the list. When it fails it stays unread.
    void markRead(NotificationId id);

Q_SIGNALS:
    void unreadChanged(int unread);
    /// Unread ones that came meanwhile, the newest first. Those that are there at the beginning are
    /// no news.
    void arrived(const QList<oh::api::NotificationItem> &items);

private:
    void setUnread(int unread);
    void take(const api::NotificationList &list);

    Context &m_context;
    int m_unread = 0;
    bool m_looked = false;
    /// Of the newest page, and how far back that went.
    QSet<NotificationId> m_known;
    QDateTime m_knownSince;
    Call m_call;
    std::map<NotificationId, Call> m_marks;
};

} // namespace oh::ui
