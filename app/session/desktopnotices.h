// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/systemnotices.h"

#include <QHash>

#include <memory>
#include <optional>

class QDBusConnection;

namespace oh::app {

class NotificationService;

/// The desktop's notification service (org.freedesktop.Notifications on the session bus). Asked
/// only when there is something to say; nothing waits for its answers.
class DesktopNotices final : public ui::SystemNotices
{
    Q_OBJECT

public:
    explicit DesktopNotices(QObject *parent = nullptr);
    /// On another bus, for tests.
    explicit DesktopNotices(const QDBusConnection &bus, QObject *parent = nullptr);
    ~DesktopNotices() override;

    void show(const QString &tag, const QString &title, const QString &text) override;
    void withdraw(const QString &tag) override;

private:
    struct Notice
    {
        QString title;
        QString text;
        /// Of the service; 0 until it answered.
        uint id = 0;
        bool withdrawn = false;
    };

    void reachService();
    void send(const QString &tag);
    void takeId(const QString &tag, uint id);
    QString tagOf(uint id) const;

    std::unique_ptr<QDBusConnection> m_bus;
    std::unique_ptr<NotificationService> m_service;
    QHash<QString, Notice> m_notices;
    /// Whether the service reads markup in texts; unknown until it said so.
    std::optional<bool> m_readsMarkup;
    bool m_asking = false;
    /// To be sent once the service said it, in this order.
    QStringList m_waiting;
};

} // namespace oh::app
