// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/live.h"

#include <QList>
#include <QObject>

namespace oh::ui {

/// What others change while somebody looks (FR40, FR41). Best effort: without a connection nothing
/// is told, and resynced() says when what is shown may have become old meanwhile.
class Live : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Changes of this mentor's slots are told from now on. Counted: unwatch() as often.
    virtual void watch(UserId mentor) = 0;
    virtual void unwatch(UserId mentor) = 0;

Q_SIGNALS:
    void slotsChanged(oh::UserId mentor, const QList<oh::api::LiveSlot> &changes);
    /// Much changed, or something new is there: ask again.
    void availabilityChanged(oh::UserId mentor);
    void bookingChanged(oh::BookingId booking, oh::BookingStatus status);
    /// After one or more bookingChanged() in a row: time to read lists again.
    void bookingsChanged();
    void queuesChanged(oh::LiveQueue queue);
    /// One's own notifications: a new one, or some were read. How many are not.
    void notificationsChanged(int unread);
    /// The own exceptions from the tier rule: ask for them again.
    void exceptionsChanged();
    /// Some changes may have been missed: read again what is shown.
    void resynced();
};

} // namespace oh::ui
