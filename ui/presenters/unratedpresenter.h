// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/ratings.h"
#include "models/api/scheduling.h"
#include "ui/ports/context.h"

#include <QObject>
#include <QSet>

namespace oh::ui {

/// Meetings of the last weeks that the viewer could rate and has not (FR45). Rating is optional:
/// whoever says "not now" is not asked about that meeting again on this machine.
class UnratedPresenter : public QObject
{
    Q_OBJECT

public:
    /// Older ones are not asked about any more; they can be rated where they stand.
    static constexpr int askedDays = 30;

    explicit UnratedPresenter(Context &context, QObject *parent = nullptr);

    /// Asks what was rated.
    void load();
    /// The past meetings that are known, in any order.
    void setPast(const QList<api::Booking> &past);
    /// Newest first; empty until it is known what was rated.
    const QList<api::Booking> &meetings() const { return m_unrated; }
    void dismiss(BookingId id);
    /// It was rated just now.
    void remove(BookingId id);

Q_SIGNALS:
    void changed();

private:
    void work();
    QString dismissedKey() const;

    Context &m_context;
    QList<api::Booking> m_past;
    QList<api::Booking> m_unrated;
    QSet<BookingId> m_rated;
    bool m_known = false;
    Call m_call;
};

} // namespace oh::ui
