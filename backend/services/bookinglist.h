// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/services/caller.h"
#include "models/api/scheduling.h"
#include "models/result.h"

#include <QByteArray>

namespace oh::cache {
class ReadCache;
}
namespace oh::storage {
class Transaction;
}

namespace oh::bookings {

/// All bookings, for coordinators (FR65). Without filters a page is walked to along an index in any
/// order, and so are declined requests by their start, however many there are; how many there are
/// is counted, and remembered until a booking changes. Of some people or of some words everything
/// that matches is read and sorted. Any thread. The memory outlives it.
class BookingList
{
public:
    explicit BookingList(cache::ReadCache &memory) : m_memory(memory) {}

    /// JSON of api::Page<api::Booking>. `readSince` is the memory's moment() before the
    /// transaction.
    Result<QByteArray> read(storage::Transaction &tx, const Caller &caller,
                            const api::AdminBookingsQuery &query, quint64 readSince);

private:
    Result<qint64> total(storage::Transaction &tx, const Caller &caller,
                         const api::AdminBookingsQuery &query, quint64 readSince);

    cache::ReadCache &m_memory;
};

} // namespace oh::bookings
