// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/departedevents.h"

#include "ui/presenters/bookingrights.h"

#include <QCoreApplication>
#include <QStringList>

namespace oh::ui {
namespace {

struct DepartedText
{
    Q_DECLARE_TR_FUNCTIONS(oh::ui::DepartedText)
};

QString departure(EventDeparture departed, const api::PersonRef &owner, UserId viewer)
{
    const bool isRemoved = departed == EventDeparture::Removed;
    if (owner.id == viewer)
        return isRemoved ? DepartedText::tr("You removed this meeting from your calendar.")
                         : DepartedText::tr("You moved this meeting in your calendar.");
    //: %1 is a person
    return isRemoved
               ? DepartedText::tr("%1 removed this meeting from their calendar.").arg(owner.name)
               //: %1 is a person
               : DepartedText::tr("%1 moved this meeting in their calendar.").arg(owner.name);
}

/// What can still be done. That changes two hours before the meeting, and when it begins.
QString whatToDo(const api::Booking &booking, UserId viewer, bool isOwn, const QDateTime &now)
{
    if (viewer != booking.mentorId && viewer != booking.menteeId)
        return booking.meetingStartTime > now
                   ? DepartedText::tr("Here it still takes place. Ask whether it suits, reschedule "
                                      "or cancel it here.")
                   : DepartedText::tr("Here it still takes place, and has begun. Ask whether they "
                                      "come, or cancel it here.");
    const BookingRights rights = rightsOn(booking, viewer, now);
    if (rights.propose && rights.proposeObstacle.isEmpty())
        return isOwn ? DepartedText::tr("Here it still takes place. Propose another time or cancel "
                                        "it here, or put it back into your calendar.")
                     : DepartedText::tr("Here it still takes place. Ask whether it suits, propose "
                                        "another time or cancel it here.");
    if (rights.cancel)
        return isOwn ? DepartedText::tr("Here it still takes place, and begins too soon to propose "
                                        "another time. Cancel it here, or put it back into your "
                                        "calendar.")
                     : DepartedText::tr("Here it still takes place, and begins too soon to propose "
                                        "another time. Ask whether it suits, or cancel it here.");
    return isOwn ? DepartedText::tr("Here it still takes place, and has begun. If you do not come, "
                                    "tell the other side.")
                 : DepartedText::tr("Here it still takes place, and has begun. Ask the other side "
                                    "whether they come.");
}

} // namespace

DepartedEvents departedEvents(const api::Booking &booking, UserId viewer, const QDateTime &now)
{
    if (booking.status != BookingStatus::Confirmed || booking.meetingEndTime <= now)
        return {};
    QStringList what;
    bool isOwn = false;
    const auto add = [&](const std::optional<EventDeparture> &departed,
                         const api::PersonRef &owner) {
        if (!departed)
            return;
        what.append(departure(*departed, owner, viewer));
        isOwn = isOwn || owner.id == viewer;
    };
    add(booking.mentorEvent, booking.mentor);
    add(booking.menteeEvent, booking.mentee);
    if (what.isEmpty())
        return {};
    return {what.join(u'\n'), whatToDo(booking, viewer, isOwn, now)};
}

} // namespace oh::ui
