// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/bookingservice.h"
#include "backend/services/bookingsupport.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace oh::bookings {

Result<std::vector<std::optional<Result<QByteArray>>>>
createTogether(storage::Transaction &tx, const std::vector<MenteesRequest> &requests,
               const QDateTime &now)
{
    std::vector<std::optional<Result<QByteArray>>> answers(requests.size());
    // What one of them does must not be news to another: one of a mentee, one of a slot.
    QList<SlotPair> pairs;
    std::vector<std::size_t> places;
    QSet<QUuid> mentees;
    QSet<QUuid> wanted;
    for (std::size_t i = 0; i < requests.size(); ++i) {
        const SlotPair pair{requests[i].mentee, requests[i].wanted.timeSlotId};
        if (mentees.contains(pair.mentee.value) || wanted.contains(pair.slot.value))
            continue;
        mentees.insert(pair.mentee.value);
        wanted.insert(pair.slot.value);
        pairs.append(pair);
        places.push_back(i);
    }
    const auto offers = slotOffers(tx, pairs, now);
    if (!offers)
        return offers.error();

    std::vector<BookingEntry> entries;
    std::vector<std::size_t> written;
    QSet<QUuid> capped;
    for (std::size_t i = 0; i < offers->size(); ++i) {
        const auto &offer = (*offers)[i];
        const MenteesRequest &request = requests[places[i]];
        if (!offer || offer->isInNameOnly || offer->exception)
            continue;
        const auto booking = menteesBooking(*offer, request.mentee, request.wanted);
        if (!booking) {
            answers[places[i]].emplace(booking.error());
            continue;
        }
        if (offer->facts.mentorLoadCap) {
            if (capped.contains(offer->mentor.value))
                continue;
            capped.insert(offer->mentor.value);
        }
        entries.push_back({&*offer, *booking, request.mentee});
        written.push_back(places[i]);
    }
    if (entries.empty())
        return answers;
    const auto json = insertBookings(tx, entries, now);
    if (!json)
        return json.error();
    for (std::size_t i = 0; i < written.size(); ++i)
        answers[written[i]].emplace(json->at(qsizetype(i)));
    return answers;
}

} // namespace oh::bookings
