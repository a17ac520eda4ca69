// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/mail/calendarevent.h"
#include "backend/services/caller.h"
#include "backend/storage/row.h"
#include "models/api/scheduling.h"
#include "models/domain/bookingrules.h"
#include "models/result.h"

#include <QList>
#include <QStringList>

#include <optional>
#include <vector>

namespace oh::storage {
class Transaction;
}

/// What the services about bookings share.
namespace oh::bookings {

/// A booking that nobody else can change until the transaction ends, with the status that counts.
struct LockedBooking
{
    BookingId id;
    storage::Row row;
    BookingParty party = BookingParty::Coordinator;
    BookingStatus status = BookingStatus::Pending;
    UserId mentor;
    UserId mentee;
    QDateTime start;
    QDateTime end;

    /// Who acts, as the others read it; a coordinator does so for the programme, without a name.
    QString actorName() const;
    /// What mails about a change of it say: the facts, who acts, and of a confirmed meeting also
    /// what calendars are to do, with the sequence that the change leads to.
    QJsonObject changeData(const Caller &caller, CalendarMethod method) const;
    UserId otherParty(UserId party_) const { return party_ == mentor ? mentee : mentor; }
    /// The status that `action` leads to; the table has been asked already.
    BookingStatus after(BookingAction action) const;
};

/// Locks the booking and asks the table whether `action` may happen; says why not otherwise. For
/// what may move it its people are locked before, and with them the `others` who come to it.
Result<LockedBooking> lockBooking(storage::Transaction &tx, const Caller &caller, BookingId id,
                                  BookingAction action, const QList<UserId> &others = {});

/// A slot for a mentee with all that decides about it, as it stays while the transaction lasts.
struct SlotOffer
{
    storage::Row row;
    SlotId slot;
    UserId mentor;
    QDateTime start;
    QDateTime end;
    /// Without the exception; see withException().
    BookingFacts facts;
    std::optional<QUuid> exception;
    /// A request of the slot, or of the mentee at that time, has lapsed, which no job has seen yet.
    bool isInNameOnly = false;

    BookingFacts withException() const;
    /// As for a booking that exists and only changes its time: it is not counted again, and what
    /// allowed it once still does (pitfall 23).
    BookingFacts asMove() const;
    QString meetingType() const { return row.text(QLatin1StringView("meeting_type")); }
    std::optional<QString> location() const { return row.optText(QLatin1StringView("location")); }
    /// What a meeting that moves here keeps of its link.
    QString linkOf(const storage::Row &booking) const;
};

/// One mentee's wish.
struct SlotPair
{
    UserId mentee;
    SlotId slot;
};

/// What there is to say about each pair, with all of them locked; nothing where there is no such
/// slot. `moved`: a booking whose own slot does not count.
Result<std::vector<std::optional<SlotOffer>>>
slotOffers(storage::Transaction &tx, const QList<SlotPair> &pairs, const QDateTime &now,
           std::optional<BookingId> moved = std::nullopt);

/// NotFound when there is no such slot. Requests of that mentor that lapsed unseen expire on the
/// way when one of them seems to have the slot. `moved`: a booking whose own slot does not count.
Result<SlotOffer> slotOffer(storage::Transaction &tx, const Caller &caller, UserId mentee,
                            SlotId slot, std::optional<BookingId> moved = std::nullopt);

struct NewBooking
{
    UserId mentee;
    QString goal;
    QStringList materials;
    QString meetingType;
    std::optional<QString> location;
    BookingOrigin origin = BookingOrigin::Mentee;
    /// Confirmed at once, in the name of …
    std::optional<UserId> confirmedBy;
    /// An exception that is used up by this booking.
    std::optional<QUuid> exception;
};

/// What the mentee's request leads to; why not, otherwise.
Result<NewBooking> menteesBooking(const SlotOffer &offer, UserId mentee,
                                  const api::CreateBooking &request);

/// One to be written, by whom.
struct BookingEntry
{
    const SlotOffer *offer;
    NewBooking booking;
    UserId by;
};

/// Writes all of them with what their people are told, and returns the answers' JSON in the order
/// of the entries: all in one round trip. An exception among them is used up.
Result<QList<QByteArray>> insertBookings(storage::Transaction &tx,
                                         const std::vector<BookingEntry> &entries,
                                         const QDateTime &now);
Result<QByteArray> insertBooking(storage::Transaction &tx, const Caller &caller,
                                 const SlotOffer &offer, const NewBooking &booking);

/// The booking as the caller sees it.
Result<QByteArray> bookingJson(storage::Transaction &tx, const Caller &caller, BookingId id);

/// "14:05" on the wall clock of `zone`.
QString clockTime(const QString &zone, const QDateTime &utc);

} // namespace oh::bookings
