// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/context.h"

#include <QObject>

namespace oh::ui {

/// What was read of a booking's past, and why it may not be all.
struct BookingPast
{
    /// Empty until the server has answered.
    QList<api::BookingHistoryEntry> entries;
    std::optional<Error> problem;
    bool operator==(const BookingPast &) const = default;
};

/// What the server tells of the past of the booking that is looked at. Read again whenever the
/// booking is seen changed; what was read stays until then, also when reading fails.
class BookingHistoryPresenter : public QObject
{
    Q_OBJECT

public:
    explicit BookingHistoryPresenter(Context &context, QObject *parent = nullptr);
    ~BookingHistoryPresenter() override;

    /// Another booking, the same one with news about it, or none.
    void show(const std::optional<api::Booking> &booking);
    void reload();
    const BookingPast &past() const { return m_past; }

Q_SIGNALS:
    void changed();

private:
    Context &m_context;
    std::optional<api::Booking> m_booking;
    BookingPast m_past;
    Call m_call;
};

} // namespace oh::ui
