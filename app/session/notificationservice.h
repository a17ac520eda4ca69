// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusAbstractInterface>

namespace oh::app {

/// The remote object of DesktopNotices. Its signals are named as on the bus, which is how Qt finds
/// them.
class NotificationService final : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    explicit NotificationService(const QDBusConnection &bus, QObject *parent = nullptr)
        : QDBusAbstractInterface(QStringLiteral("org.freedesktop.Notifications"),
                                 QStringLiteral("/org/freedesktop/Notifications"),
                                 "org.freedesktop.Notifications", bus, parent)
    {}

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &key);
    void NotificationClosed(uint id, uint reason);
};

} // namespace oh::app
