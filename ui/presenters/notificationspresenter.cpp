// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/notificationspresenter.h"

#include "ui/presenters/notificationtarget.h"
#include "ui/presenters/viewer.h"
#include "ui/style/texts.h"

#include <QPointer>

namespace oh::ui {
namespace {

constexpr int largestRefresh = 100;

} // namespace

NotificationsPresenter::NotificationsPresenter(Context &context, QObject *parent)
    : QObject(parent), m_context(context), m_list(context.clock)
{
    adoptUser();
    connect(&m_list, &NotificationListModel::moreWanted, this,
            &NotificationsPresenter::requestMore);
    connect(&context.account, &Account::userChanged, this, &NotificationsPresenter::adoptUser);
    connect(&context.live, &Live::notificationsChanged, this, &NotificationsPresenter::load);
    connect(&context.live, &Live::resynced, this, &NotificationsPresenter::load);
    connect(&context.api, &Api::notificationsChanged, this, &NotificationsPresenter::load);
    connect(&context.api, &Api::reachableChanged, this, [this](bool reachable) {
        if (!reachable)
            return;
        m_list.allowFetching();
        if (m_state == LoadState::Failed)
            load();
    });
}

NotificationsPresenter::~NotificationsPresenter() = default;

void NotificationsPresenter::adoptUser()
{
    m_list.setZone(viewerZone(m_context.account));
}

void NotificationsPresenter::load()
{
    if (m_allCall)
        return; // its answer loads
    if (m_state == LoadState::Failed) {
        m_state = LoadState::Loading;
        Q_EMIT stateChanged();
    }
    m_collected.clear();
    // As many as were there, so that whoever scrolled down finds the place again.
    m_wanted = qMax(pageSize, m_list.rowCount());
    requestRefresh();
}

void NotificationsPresenter::setUnreadOnly(bool unreadOnly)
{
    if (m_unreadOnly == unreadOnly)
        return;
    m_unreadOnly = unreadOnly;
    m_list.replace({}, 0);
    m_state = LoadState::Loading;
    Q_EMIT stateChanged();
    load();
}

void NotificationsPresenter::requestRefresh()
{
    const int offset = int(m_collected.size());
    m_call = m_context.api.notifications(
        {.unread = m_unreadOnly,
         .limit = qBound(1, m_wanted - offset, largestRefresh),
         .offset = offset},
        [this](const Result<api::NotificationList> &answer) { takeRefresh(answer); });
}

void NotificationsPresenter::takeRefresh(const Result<api::NotificationList> &answer)
{
    if (!answer) {
        m_collected.clear();
        m_list.stopFetching();
        m_list.allowFetching();
        if (m_state == LoadState::Ready)
            return; // what is shown stays
        m_error = answer.error();
        m_state = LoadState::Failed;
        Q_EMIT stateChanged();
        return;
    }
    m_collected += answer->items;
    if (!answer->items.isEmpty() && m_collected.size() < qMin(m_wanted, answer->total)) {
        requestRefresh();
        return;
    }
    int unread = answer->unreadCount;
    const QList<api::NotificationItem> collected = std::exchange(m_collected, {});
    const QList<api::NotificationItem> shown = withMarks(collected, unread);
    const auto hidden = int(collected.size() - shown.size());
    m_list.replace(shown, answer->total - hidden);
    m_unread = unread;
    m_state = LoadState::Ready;
    Q_EMIT stateChanged();
}

QList<api::NotificationItem> NotificationsPresenter::withMarks(QList<api::NotificationItem> items,
                                                               int &unread) const
{
    for (api::NotificationItem &item : items) {
        const auto mark = m_marks.find(item.id);
        if (mark == m_marks.end() || mark->second.isRead == item.readAt.has_value())
            continue;
        unread = qMax(0, unread + (mark->second.isRead ? -1 : 1));
        item.readAt = mark->second.isRead ? std::optional(m_context.clock.now()) : std::nullopt;
    }
    if (m_unreadOnly)
        items.removeIf([](const api::NotificationItem &item) { return item.readAt.has_value(); });
    return items;
}

void NotificationsPresenter::requestMore(int offset)
{
    m_call = m_context.api.notifications(
        {.unread = m_unreadOnly, .limit = pageSize, .offset = offset},
        [this](const Result<api::NotificationList> &answer) { takeMore(answer); });
}

void NotificationsPresenter::takeMore(const Result<api::NotificationList> &answer)
{
    if (!answer) {
        m_list.stopFetching();
        m_context.notifier.notifyError(
            answer.error(), tr("The rest of the list could not be loaded."), tr("Try again"),
            [list = QPointer<NotificationListModel>(&m_list)] {
                if (!list)
                    return;
                list->allowFetching();
                list->fetchMore({});
            });
        return;
    }
    int unread = answer->unreadCount;
    m_list.append(withMarks(answer->items, unread), answer->total);
    Q_EMIT stateChanged();
}

/// In its new state: in the list of unread ones only while it is one.
void NotificationsPresenter::show(const api::NotificationItem &item)
{
    if (!m_unreadOnly)
        m_list.update(item);
    else if (item.readAt)
        m_list.remove(item.id);
    else
        m_list.insert(item);
}

void NotificationsPresenter::mark(NotificationId id, bool isRead)
{
    const int row = m_list.rowOf(id);
    if (row < 0 || m_marks.contains(id) || m_allCall)
        return;
    api::NotificationItem item = m_list.items().at(row);
    if (item.readAt.has_value() == isRead)
        return;
    Mark &mark = m_marks[id];
    mark.before = item;
    mark.isRead = isRead;
    item.readAt = isRead ? std::optional(m_context.clock.now()) : std::nullopt;
    show(item);
    m_unread = qMax(0, m_unread + (isRead ? -1 : 1));
    mark.call = m_context.api.markNotification(
        id, isRead,
        [this, id](const Result<api::NotificationItem> &answer) { takeMark(id, answer); });
    Q_EMIT stateChanged();
}

void NotificationsPresenter::takeMark(NotificationId id,
                                      const Result<api::NotificationItem> &answer)
{
    const auto found = m_marks.find(id);
    if (found == m_marks.end())
        return;
    const Mark mark = std::move(found->second);
    m_marks.erase(found);
    if (answer) {
        show(*answer);
        Q_EMIT stateChanged();
        return;
    }
    const Error &error = answer.error();
    if (error.code == ErrorCode::NotFound) {
        m_list.remove(id);
        m_context.notifier.notifyError(error, error.message);
        load();
        return;
    }
    show(mark.before);
    m_unread = qMax(0, m_unread + (mark.isRead ? 1 : -1));
    m_context.notifier.notifyError(
        error,
        //: %1 is what a notification is called, %2 a sentence that says why
        (mark.isRead ? tr("“%1” is still unread. %2") : tr("“%1” is still marked as read. %2"))
            .arg(mark.before.title, errorSentence(error)));
    Q_EMIT stateChanged();
}

void NotificationsPresenter::markAllRead()
{
    if (m_allCall || m_unread == 0)
        return;
    m_call.reset(); // an older answer must not undo this
    m_collected.clear();
    m_allUnread = std::exchange(m_unread, 0);
    m_allBefore.clear();
    for (const api::NotificationItem &item : m_list.items()) {
        if (!item.readAt)
            m_allBefore.append(item);
    }
    for (api::NotificationItem item : std::as_const(m_allBefore)) {
        item.readAt = m_context.clock.now();
        show(item);
    }
    m_list.stopFetching();
    m_allCall = m_context.api.markAllNotificationsRead(
        [this](const Result<api::UnreadCount> &answer) { takeAll(answer); });
    Q_EMIT stateChanged();
}

void NotificationsPresenter::takeAll(const Result<api::UnreadCount> &answer)
{
    const Call finished = std::move(m_allCall);
    m_list.allowFetching();
    const QList<api::NotificationItem> before = std::exchange(m_allBefore, {});
    if (answer) {
        m_unread = answer->unreadCount;
    } else {
        m_unread = m_allUnread;
        for (const api::NotificationItem &item : before)
            show(item);
        m_context.notifier.notifyError(
            answer.error(),
            tr("The notifications are still unread. %1").arg(errorSentence(answer.error())));
    }
    Q_EMIT stateChanged();
    load(); // what came meanwhile
}

QString NotificationsPresenter::target(NotificationId id) const
{
    const int row = m_list.rowOf(id);
    if (row < 0 || m_context.account.state() != Account::State::SignedIn)
        return {};
    return notificationTarget(m_list.items().at(row), m_context.account.user().role);
}

} // namespace oh::ui
