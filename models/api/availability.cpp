// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/availability.h"

#include "models/api/rules.h"

using namespace Qt::StringLiterals;

namespace oh::api {
namespace {

void checkBlock(const CreateAvailability &block, Problems &problems)
{
    if (block.endDate && *block.endDate < block.startDate)
        problems.add(u"endDate"_s, Sentence::tr("must not be before startDate"));
    const bool preset = block.meetingType == MeetingType::InPersonPreset;
    const bool custom = block.meetingType == MeetingType::InPersonCustom;
    if (preset && !block.locationPresetId)
        problems.add(u"locationPresetId"_s, Sentence::tr("is required for a preset location"));
    if (!preset && block.locationPresetId)
        problems.add(u"locationPresetId"_s, Sentence::tr("goes with in_person_preset only"));
    const bool hasText = block.locationCustom && !block.locationCustom->isEmpty();
    if (custom && !hasText)
        problems.add(u"locationCustom"_s, Sentence::tr("is required for a custom location"));
    if (!custom && hasText)
        problems.add(u"locationCustom"_s, Sentence::tr("goes with in_person_custom only"));
    int minutes = block.startTime.secsTo(block.endTime) / 60;
    if (minutes <= 0)
        minutes += 24 * 60;
    if (minutes < block.slotDurationMinutes)
        problems.add(
            u"endTime"_s,
            Sentence::tr("leaves no room for a slot of %1 minutes").arg(block.slotDurationMinutes));
}

/// What a new block and an edited one have in common.
template <typename T>
ObjectSchema<T> blockSchema(const QString &name, const QString &zoneDescription)
{
    Rule zone = zoneRule();
    zone.description = zoneDescription;
    // A member of the base, seen as one of T, as field() wants it.
    const auto of = []<typename M>(M CreateAvailability::*member) {
        return static_cast<M T::*>(member);
    };
    return ObjectSchema<T>(name)
        .field(u"recurrencePattern"_s, of(&CreateAvailability::recurrencePattern))
        .field(u"startDate"_s, of(&CreateAvailability::startDate))
        .field(u"endDate"_s, of(&CreateAvailability::endDate))
        .field(u"startTime"_s, of(&CreateAvailability::startTime))
        .field(u"endTime"_s, of(&CreateAvailability::endTime),
               {.description = u"Not after startTime means the next day"_s})
        .field(u"slotDurationMinutes"_s, of(&CreateAvailability::slotDurationMinutes),
               {.oneOf = {15, 20, 30, 60}})
        .field(u"bufferMinutes"_s, of(&CreateAvailability::bufferMinutes),
               {.description = u"Between two slots; none when it isn't said"_s,
                .minimum = 0,
                .maximum = 60,
                .mayBeMissing = true})
        .field(u"meetingType"_s, of(&CreateAvailability::meetingType))
        .field(u"locationPresetId"_s, of(&CreateAvailability::locationPresetId))
        .field(u"locationCustom"_s, of(&CreateAvailability::locationCustom), longTextRule(500))
        .field(u"description"_s, of(&CreateAvailability::description), longTextRule(500))
        .field(u"timezone"_s, of(&CreateAvailability::timezone), zone)
        .check([](const T &block, Problems &problems) { checkBlock(block, problems); });
}

void checkDays(QDate first, QDate last, Problems &problems)
{
    if (last < first)
        problems.add(u"endDate"_s, Sentence::tr("must not be before startDate"));
    else if (first.daysTo(last) > 366)
        problems.add(u"endDate"_s, Sentence::tr("must be within a year of startDate"));
}

} // namespace

const ObjectSchema<CreateAvailability> &CreateAvailability::schema()
{
    static const auto instance = blockSchema<CreateAvailability>(
        u"CreateAvailability"_s, u"IANA time zone; the mentor's own when it isn't said"_s);
    return instance;
}

const ObjectSchema<UpdateAvailability> &UpdateAvailability::schema()
{
    static const auto instance =
        blockSchema<UpdateAvailability>(u"UpdateAvailability"_s,
                                        u"IANA time zone; stays when it isn't said"_s)
            .field(u"version"_s, &UpdateAvailability::version, versionRule());
    return instance;
}

const ObjectSchema<PreviewSlot> &PreviewSlot::schema()
{
    static const auto instance = ObjectSchema<PreviewSlot>(u"PreviewSlot"_s)
                                     .field(u"startTime"_s, &PreviewSlot::startTime)
                                     .field(u"endTime"_s, &PreviewSlot::endTime);
    return instance;
}

const ObjectSchema<PreviewConflict> &PreviewConflict::schema()
{
    static const auto instance = ObjectSchema<PreviewConflict>(u"PreviewConflict"_s)
                                     .field(u"blockId"_s, &PreviewConflict::blockId)
                                     .field(u"at"_s, &PreviewConflict::at);
    return instance;
}

const ObjectSchema<AvailabilityPreview> &AvailabilityPreview::schema()
{
    static const auto instance =
        ObjectSchema<AvailabilityPreview>(u"AvailabilityPreview"_s)
            .field(u"perWeek"_s, &AvailabilityPreview::perWeek,
                   {.description = u"Slots of the block's days within 7 days from the first one "
                                   "on, in its zone; time off and bookings don't count"_s})
            .field(u"perMonth"_s, &AvailabilityPreview::perMonth,
                   {.description = u"Slots of the block's days from the first one on up to the "
                                   "same day of the next month, in its zone; time off and "
                                   "bookings don't count"_s})
            .field(u"slotCount"_s, &AvailabilityPreview::slotCount,
                   {.description = u"Slots that saving would make at once"_s})
            .field(u"timeOffCount"_s, &AvailabilityPreview::timeOffCount,
                   {.description = u"Slots of perMonth that fall to time off"_s})
            .field(u"keptCount"_s, &AvailabilityPreview::keptCount,
                   {.description = u"Booked slots of an edited block, which stay"_s})
            .field(u"travelZones"_s, &AvailabilityPreview::travelZones)
            .field(u"next"_s, &AvailabilityPreview::next)
            .field(u"offeredFrom"_s, &AvailabilityPreview::offeredFrom,
                   {.description = u"Slots are made 30 days ahead: when the first of next will be "
                                   "there; null when saving makes it at once"_s})
            .field(u"conflicts"_s, &AvailabilityPreview::conflicts);
    return instance;
}

const ObjectSchema<CreateTimeOff> &CreateTimeOff::schema()
{
    static const auto instance = ObjectSchema<CreateTimeOff>(u"CreateTimeOff"_s)
                                     .field(u"startDate"_s, &CreateTimeOff::startDate,
                                            {.description = u"Days of travel are days there"_s})
                                     .field(u"endDate"_s, &CreateTimeOff::endDate)
                                     .field(u"note"_s, &CreateTimeOff::note, longTextRule(500))
                                     .check([](const CreateTimeOff &off, Problems &problems) {
                                         checkDays(off.startDate, off.endDate, problems);
                                     });
    return instance;
}

const ObjectSchema<TimeOff> &TimeOff::schema()
{
    static const auto instance = ObjectSchema<TimeOff>(u"TimeOff"_s)
                                     .field(u"id"_s, &TimeOff::id)
                                     .field(u"startDate"_s, &TimeOff::startDate)
                                     .field(u"endDate"_s, &TimeOff::endDate)
                                     .field(u"note"_s, &TimeOff::note)
                                     .field(u"timezone"_s, &TimeOff::timezone,
                                            {.description = u"Whose days they are, but for those "
                                                            "of travel: these are days there"_s})
                                     .field(u"createdAt"_s, &TimeOff::createdAt)
                                     .field(u"bookings"_s, &TimeOff::bookings);
    return instance;
}

const ObjectSchema<CreateTravel> &CreateTravel::schema()
{
    static const auto instance = ObjectSchema<CreateTravel>(u"CreateTravel"_s)
                                     .field(u"startDate"_s, &CreateTravel::startDate)
                                     .field(u"endDate"_s, &CreateTravel::endDate)
                                     .field(u"timezone"_s, &CreateTravel::timezone, zoneRule())
                                     .check([](const CreateTravel &travel, Problems &problems) {
                                         checkDays(travel.startDate, travel.endDate, problems);
                                     });
    return instance;
}

const ObjectSchema<Travel> &Travel::schema()
{
    static const auto instance = ObjectSchema<Travel>(u"Travel"_s)
                                     .field(u"id"_s, &Travel::id)
                                     .field(u"startDate"_s, &Travel::startDate)
                                     .field(u"endDate"_s, &Travel::endDate)
                                     .field(u"timezone"_s, &Travel::timezone)
                                     .field(u"createdAt"_s, &Travel::createdAt);
    return instance;
}

const ObjectSchema<LoadWeek> &LoadWeek::schema()
{
    static const auto instance = ObjectSchema<LoadWeek>(u"LoadWeek"_s)
                                     .field(u"startDate"_s, &LoadWeek::startDate)
                                     .field(u"sessions"_s, &LoadWeek::sessions);
    return instance;
}

const ObjectSchema<Load> &Load::schema()
{
    static const auto instance = ObjectSchema<Load>(u"Load"_s)
                                     .field(u"loadCap"_s, &Load::loadCap)
                                     .field(u"weeks"_s, &Load::weeks);
    return instance;
}

const ObjectSchema<UpdateLoad> &UpdateLoad::schema()
{
    static const auto instance =
        ObjectSchema<UpdateLoad>(u"UpdateLoad"_s)
            .field(u"loadCap"_s, &UpdateLoad::loadCap,
                   {.description = u"Sessions a week; null, as when it isn't said, for as many as "
                                   "there are slots"_s,
                    .minimum = 1,
                    .maximum = 100});
    return instance;
}

const ObjectSchema<ExplainSlotQuery> &ExplainSlotQuery::schema()
{
    static const auto instance = ObjectSchema<ExplainSlotQuery>(u"ExplainSlotQuery"_s)
                                     .field(u"mentorId"_s, &ExplainSlotQuery::mentorId)
                                     .field(u"at"_s, &ExplainSlotQuery::at)
                                     .field(u"menteeId"_s, &ExplainSlotQuery::menteeId,
                                            {.description = u"Whose booking is asked about: the "
                                                            "rules that bind them and their other "
                                                            "meetings count too"_s});
    return instance;
}

const ObjectSchema<SlotReason> &SlotReason::schema()
{
    static const auto instance =
        ObjectSchema<SlotReason>(u"SlotReason"_s)
            .field(u"reason"_s, &SlotReason::reason)
            .field(u"message"_s, &SlotReason::message)
            .field(u"id"_s, &SlotReason::id)
            .field(u"asOf"_s, &SlotReason::asOf,
                   {.description = u"When that was read from a calendar; "
                                   "null for what is always up to date"_s});
    return instance;
}

const ObjectSchema<SlotExplanation> &SlotExplanation::schema()
{
    static const auto instance = ObjectSchema<SlotExplanation>(u"SlotExplanation"_s)
                                     .field(u"mentorId"_s, &SlotExplanation::mentorId)
                                     .field(u"at"_s, &SlotExplanation::at)
                                     .field(u"bookable"_s, &SlotExplanation::bookable)
                                     .field(u"slotId"_s, &SlotExplanation::slotId)
                                     .field(u"reasons"_s, &SlotExplanation::reasons);
    return instance;
}

} // namespace oh::api
