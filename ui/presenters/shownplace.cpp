// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/shownplace.h"

#include "models/domain/bookingrules.h"

namespace oh::ui {

ShownPlace shownPlace(const api::Booking &booking, const QDateTime &now)
{
    const BookingStatus status = effectiveStatus(
        booking.status, booking.createdAt, booking.meetingStartTime, booking.meetingEndTime, now);
    const QString stored = booking.googleMeetLink.value_or(QString());
    ShownPlace place;
    place.words = booking.location.value_or(QString());
    if (!holdsSlot(status))
        return place;
    place.link = joinLinkOf(booking.meetingType, stored, place.words);
    if (place.link.isEmpty() && !stored.isEmpty() && !place.words.contains(stored)) {
        // Not one to open, such as http: still what somebody gave.
        if (!place.words.isEmpty())
            place.words += u'\n';
        place.words += stored;
    }
    place.isLinkInWords = !place.link.isEmpty() && place.words.contains(place.link);
    place.canJoin = !place.link.isEmpty() && status == BookingStatus::Confirmed;
    place.lacksLink = stored.isEmpty() && status != BookingStatus::Completed &&
                      needsOwnMeetingLink(booking.meetingType, stored, place.words);
    return place;
}

} // namespace oh::ui
