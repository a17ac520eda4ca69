// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/desktopnotices.h"

#include "app/session/linkhandler.h"
#include "app/session/notificationservice.h"

#include <QDBusConnection>
#include <QDBusPendingReply>

#include <utility>

using namespace Qt::StringLiterals;

namespace oh::app {
namespace {

/// What a click on the whole message invokes (Desktop Notifications Specification).
constexpr auto defaultAction = "default"_L1;
constexpr int serviceTimeoutMsecs = 5000;

} // namespace

DesktopNotices::DesktopNotices(QObject *parent) : SystemNotices(parent) {}

DesktopNotices::DesktopNotices(const QDBusConnection &bus, QObject *parent)
    : SystemNotices(parent), m_bus(std::make_unique<QDBusConnection>(bus))
{}

DesktopNotices::~DesktopNotices() = default;

void DesktopNotices::reachService()
{
    if (m_service)
        return;
    if (!m_bus)
        m_bus = std::make_unique<QDBusConnection>(QDBusConnection::sessionBus());
    if (!m_bus->isConnected())
        return;
    m_service = std::make_unique<NotificationService>(*m_bus);
    m_service->setTimeout(serviceTimeoutMsecs);
    connect(m_service.get(), &NotificationService::ActionInvoked, this,
            [this](uint id, const QString &key) {
                const QString tag = tagOf(id);
                if (!tag.isEmpty() && key == defaultAction)
                    Q_EMIT activated(tag);
            });
    connect(m_service.get(), &NotificationService::NotificationClosed, this,
            [this](uint id, uint) { m_notices.remove(tagOf(id)); });
}

void DesktopNotices::show(const QString &tag, const QString &title, const QString &text)
{
    reachService();
    if (!m_service)
        return;
    Notice &notice = m_notices[tag];
    notice.title = title;
    notice.text = text;
    notice.withdrawn = false;
    if (m_readsMarkup) {
        send(tag);
        return;
    }
    if (!m_waiting.contains(tag))
        m_waiting.append(tag);
    if (m_asking)
        return;
    m_asking = true;
    auto *watcher =
        new QDBusPendingCallWatcher(m_service->asyncCall(u"GetCapabilities"_s), m_service.get());
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_asking = false;
        const QStringList waiting = std::exchange(m_waiting, {});
        const QDBusPendingReply<QStringList> reply = *watcher;
        if (reply.isError()) {
            m_notices.clear(); // nobody there; asked again with the next one
            return;
        }
        m_readsMarkup = reply.value().contains(u"body-markup"_s);
        for (const QString &waits : waiting)
            send(waits);
    });
}

void DesktopNotices::send(const QString &tag)
{
    const Notice notice = m_notices.value(tag);
    if (notice.withdrawn) {
        m_notices.remove(tag);
        return;
    }
    const QString body = *m_readsMarkup ? notice.text.toHtmlEscaped() : notice.text;
    const QStringList actions{defaultAction, tr("Open")};
    const QVariantMap hints{{u"desktop-entry"_s, desktopEntryName()}};
    const int asTheServiceLikes = -1;
    auto *watcher = new QDBusPendingCallWatcher(
        m_service->asyncCall(u"Notify"_s, u"Office Hours"_s, notice.id, desktopEntryName(),
                             notice.title, body, actions, hints, asTheServiceLikes),
        m_service.get());
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, tag] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isError())
            m_notices.remove(tag);
        else
            takeId(tag, reply.value());
    });
}

void DesktopNotices::takeId(const QString &tag, uint id)
{
    const auto found = m_notices.find(tag);
    if (found == m_notices.end())
        return;
    found->id = id;
    if (found->withdrawn)
        withdraw(tag);
}

void DesktopNotices::withdraw(const QString &tag)
{
    const auto found = m_notices.find(tag);
    if (found == m_notices.end())
        return;
    if (found->id == 0) {
        found->withdrawn = true; // as soon as its number is known
        return;
    }
    m_service->asyncCall(u"CloseNotification"_s, found->id);
    m_notices.erase(found);
}

QString DesktopNotices::tagOf(uint id) const
{
    for (auto notice = m_notices.cbegin(); notice != m_notices.cend(); ++notice) {
        if (notice->id == id && id != 0)
            return notice.key();
    }
    return {};
}

} // namespace oh::app
