// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/itemmodels/notificationlistmodel.h"
#include "ui/ports/context.h"
#include "ui/presenters/loadstate.h"

#include <QObject>

#include <map>

namespace oh::ui {

/// The list of notifications, page by page, all or only the unread ones. Marks are shown at once
/// and taken back, with a reason, when the server refuses.
class NotificationsPresenter : public QObject
{
    Q_OBJECT

public:
    static constexpr int pageSize = 20;

    explicit NotificationsPresenter(Context &context, QObject *parent = nullptr);
    ~NotificationsPresenter() override;

    NotificationListModel &list() { return m_list; }
    LoadState state() const { return m_state; }
    const Error &error() const { return m_error; }
    /// Of all of them, whatever is shown.
    int unread() const { return m_unread; }
    bool unreadOnly() const { return m_unreadOnly; }
    bool isMarkingAll() const { return m_allCall != nullptr; }

    void load();
    void setUnreadOnly(bool unreadOnly);
    void mark(NotificationId id, bool isRead);
    void markAllRead();
    /// The page it leads to; empty for none.
    QString target(NotificationId id) const;
    void refreshTimes() { m_list.refreshTimes(); }

Q_SIGNALS:
    void stateChanged();

private:
    struct Mark
    {
        api::NotificationItem before;
        bool isRead = true;
        Call call;
    };

    void adoptUser();
    void requestRefresh();
    void takeRefresh(const Result<api::NotificationList> &answer);
    void requestMore(int offset);
    void takeMore(const Result<api::NotificationList> &answer);
    /// As they are with the marks that the server may not have heard of.
    QList<api::NotificationItem> withMarks(QList<api::NotificationItem> items, int &unread) const;
    void show(const api::NotificationItem &item);
    void takeMark(NotificationId id, const Result<api::NotificationItem> &answer);
    void takeAll(const Result<api::UnreadCount> &answer);

    Context &m_context;
    NotificationListModel m_list;
    LoadState m_state = LoadState::Loading;
    Error m_error;
    int m_unread = 0;
    bool m_unreadOnly = false;
    QList<api::NotificationItem> m_collected;
    int m_wanted = 0;
    Call m_call;
    std::map<NotificationId, Mark> m_marks;
    Call m_allCall;
    /// As they were when all were marked.
    QList<api::NotificationItem> m_allBefore;
    int m_allUnread = 0;
};

} // namespace oh::ui
