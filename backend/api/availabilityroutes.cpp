// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/handlers.h"
#include "backend/api/routes.h"
#include "backend/services/availabilityservice.h"
#include "backend/services/daysawayservice.h"
#include "backend/services/slotexplanationservice.h"
#include "models/api/availability.h"

using namespace Qt::StringLiterals;

namespace oh::server {

using http::Method;

namespace {

QString availabilityTag()
{
    return u"Availability"_s;
}

/// The same for all of the caller's role, unless somebody keeps a slot: who does sees it open.
Result<http::Response> availableSlots(Call &call, UserId mentor, const QDateTime &from,
                                      const QDateTime &to)
{
    auto slots = availability::listAvailable(call.tx(), callerOf(call), mentor, from, to);
    if (!slots)
        return slots.error();
    if (slots->isForAll)
        call.madeOf = {cache::Topic::slotsOf(mentor)};
    return http::Response::json(std::move(slots->json));
}

/// A value of a declared type as the answer.
template <typename T>
Result<http::Response> valueAnswer(const Result<T> &value)
{
    if (!value)
        return value.error();
    return answer(*value);
}

QList<Endpoint> blockEndpoints()
{
    const QString tag = availabilityTag();
    return {
        EndpointBuilder(Method::Post, u"/api/availability"_s, u"createAvailability"_s, tag,
                        u"Offer time: a block and the slots in it"_s)
            .access(Access::Mentor)
            .answers<api::AvailabilityBlock>(201)
            .mayFail({ErrorCode::AvailabilityOverlap})
            .needsCalendar()
            .onBody<api::CreateAvailability>([](Call &call, const api::CreateAvailability &block) {
                return jsonAnswer(availability::create(call.tx(), callerOf(call), block), 201);
            }),
        EndpointBuilder(Method::Delete, u"/api/availability/{id}"_s, u"deleteAvailability"_s, tag,
                        u"Withdraw a block"_s)
            .access(Access::Mentor)
            .answersNothing()
            .mayFail({ErrorCode::NotFound, ErrorCode::AvailabilityHasBookings})
            .onQuery<api::DeleteAvailabilityQuery>(
                [](Call &call, const api::DeleteAvailabilityQuery &query) {
                    return withId<BlockId>(call, [&](BlockId id) {
                        return emptyAnswer(
                            availability::remove(call.tx(), callerOf(call), id, query.force));
                    });
                }),
        EndpointBuilder(Method::Get, u"/api/availability/my-blocks"_s, u"listMyBlocks"_s, tag,
                        u"The mentor's own blocks"_s)
            .onlyReads()
            .access(Access::Mentor)
            .answers<api::Page<api::AvailabilityBlock>>()
            .onQuery<api::PageQuery>([](Call &call, const api::PageQuery &query) {
                return jsonAnswer(availability::listMyBlocks(call.tx(), callerOf(call), query));
            }),
        EndpointBuilder(Method::Get, u"/api/availability/my-slots"_s, u"listMySlots"_s, tag,
                        u"The mentor's own slots and what became of them"_s)
            .access(Access::Mentor)
            .answers<api::Page<api::MySlot>>()
            .onQuery<api::MySlotsQuery>([](Call &call, const api::MySlotsQuery &query) {
                return jsonAnswer(availability::listMySlots(call.tx(), callerOf(call), query));
            }),
        EndpointBuilder(Method::Get, u"/api/slots/available"_s, u"listAvailableSlots"_s, tag,
                        u"A mentor's free slots in a range"_s)
            .onlyReads()
            .answers<api::SlotList>()
            .needsCalendar()
            .remembered(Sharing::Role)
            .onQuery<api::SlotQuery>([](Call &call, const api::SlotQuery &query) {
                return availableSlots(call, query.mentorId, query.from(), query.to());
            }),
        EndpointBuilder(Method::Get, u"/api/mentors/{id}/availability"_s, u"listMentorSlots"_s, tag,
                        u"The same, by the mentor's address"_s)
            .onlyReads()
            .answers<api::SlotList>()
            .needsCalendar()
            .remembered(Sharing::Role)
            .onQuery<api::RangeQuery>([](Call &call, const api::RangeQuery &query) {
                return withId<UserId>(call, [&](UserId id) {
                    return availableSlots(call, id, query.from(), query.to());
                });
            }),
    };
}

QList<Endpoint> previewEndpoints()
{
    const QString tag = availabilityTag();
    return {
        EndpointBuilder(Method::Put, u"/api/availability/{id}"_s, u"updateAvailability"_s, tag,
                        u"Change a block; booked slots stay, free ones are remade"_s)
            .access(Access::Mentor)
            .answers<api::AvailabilityBlock>()
            .mayFail({ErrorCode::NotFound, ErrorCode::AvailabilityOverlap, ErrorCode::StaleVersion})
            .needsCalendar()
            .onBody<api::UpdateAvailability>([](Call &call, const api::UpdateAvailability &block) {
                return withId<BlockId>(call, [&](BlockId id) {
                    return jsonAnswer(availability::update(call.tx(), callerOf(call), id, block));
                });
            }),
        EndpointBuilder(Method::Post, u"/api/availability/preview"_s, u"previewAvailability"_s, tag,
                        u"What a new block would come to, without saving it"_s)
            .onlyReads()
            .access(Access::Mentor)
            .answers<api::AvailabilityPreview>()
            .onBody<api::CreateAvailability>([](Call &call, const api::CreateAvailability &block) {
                return valueAnswer(availability::preview(call.tx(), callerOf(call), block));
            }),
        EndpointBuilder(Method::Post, u"/api/availability/{id}/preview"_s,
                        u"previewAvailabilityEdit"_s, tag,
                        u"What a change of a block would come to, without saving it"_s)
            .onlyReads()
            .access(Access::Mentor)
            .answers<api::AvailabilityPreview>()
            .mayFail({ErrorCode::NotFound})
            .onBody<api::CreateAvailability>([](Call &call, const api::CreateAvailability &block) {
                return withId<BlockId>(call, [&](BlockId id) {
                    return valueAnswer(availability::preview(call.tx(), callerOf(call), block, id));
                });
            }),
    };
}

QList<Endpoint> daysAwayEndpoints(bool calendarRequired)
{
    const QString tag = availabilityTag();
    return {
        EndpointBuilder(Method::Get, u"/api/availability/time-off"_s, u"listTimeOff"_s, tag,
                        u"The mentor's time off that is not over, with the meetings in it"_s)
            .onlyReads()
            .access(Access::Mentor)
            .answers<api::Page<api::TimeOff>>()
            .onQuery<api::PageQuery>([](Call &call, const api::PageQuery &query) {
                return jsonAnswer(daysaway::listTimeOff(call.tx(), callerOf(call), query));
            }),
        EndpointBuilder(Method::Post, u"/api/availability/time-off"_s, u"createTimeOff"_s, tag,
                        u"Take days off; meetings in them stay until they are canceled"_s)
            .access(Access::Mentor)
            .answers<api::TimeOff>(201)
            .mayFail({ErrorCode::Conflict})
            .onBody<api::CreateTimeOff>([](Call &call, const api::CreateTimeOff &days) {
                return jsonAnswer(daysaway::createTimeOff(call.tx(), callerOf(call), days), 201);
            }),
        EndpointBuilder(Method::Delete, u"/api/availability/time-off/{id}"_s, u"deleteTimeOff"_s,
                        tag, u"Offer time again on these days"_s)
            .access(Access::Mentor)
            .answersNothing()
            .mayFail({ErrorCode::NotFound})
            .on([](Call &call) {
                return withId<TimeOffId>(call, [&](TimeOffId id) {
                    return emptyAnswer(daysaway::removeTimeOff(call.tx(), callerOf(call), id));
                });
            }),
        EndpointBuilder(Method::Get, u"/api/availability/travel"_s, u"listTravel"_s, tag,
                        u"Days that the mentor spends in another time zone"_s)
            .onlyReads()
            .access(Access::Mentor)
            .answers<api::Page<api::Travel>>()
            .onQuery<api::PageQuery>([](Call &call, const api::PageQuery &query) {
                return jsonAnswer(daysaway::listTravel(call.tx(), callerOf(call), query));
            }),
        EndpointBuilder(Method::Post, u"/api/availability/travel"_s, u"createTravel"_s, tag,
                        u"Mean another zone's wall clock on some days; booked slots stay"_s)
            .access(Access::Mentor)
            .answers<api::Travel>(201)
            .mayFail({ErrorCode::Conflict})
            .onBody<api::CreateTravel>([](Call &call, const api::CreateTravel &travel) {
                return jsonAnswer(daysaway::createTravel(call.tx(), callerOf(call), travel), 201);
            }),
        EndpointBuilder(Method::Delete, u"/api/availability/travel/{id}"_s, u"deleteTravel"_s, tag,
                        u"Mean the blocks' own zones again"_s)
            .access(Access::Mentor)
            .answersNothing()
            .mayFail({ErrorCode::NotFound})
            .on([](Call &call) {
                return withId<TravelId>(call, [&](TravelId id) {
                    return emptyAnswer(daysaway::removeTravel(call.tx(), callerOf(call), id));
                });
            }),
        EndpointBuilder(Method::Get, u"/api/availability/load"_s, u"getLoad"_s, tag,
                        u"Sessions of this and the next weeks against the weekly cap"_s)
            .onlyReads()
            .access(Access::Mentor)
            .answers<api::Load>()
            .on([](Call &call) { return valueAnswer(daysaway::load(call.tx(), callerOf(call))); }),
        EndpointBuilder(Method::Put, u"/api/availability/load"_s, u"updateLoad"_s, tag,
                        u"Set or lift the weekly cap"_s)
            .access(Access::Mentor)
            .answers<api::Load>()
            .onBody<api::UpdateLoad>([](Call &call, const api::UpdateLoad &update) {
                return valueAnswer(daysaway::setLoadCap(call.tx(), callerOf(call), update));
            }),
        EndpointBuilder(
            Method::Get, u"/api/admin/slots/explain"_s, u"explainSlot"_s, u"Administration"_s,
            u"Why a mentor can't be booked at some moment, by anybody or by one mentee"_s)
            .access(Access::Coordinator)
            .answers<api::SlotExplanation>()
            .mayFail({ErrorCode::NotFound})
            .onQuery<api::ExplainSlotQuery>([calendarRequired](Call &call,
                                                               const api::ExplainSlotQuery &query) {
                return valueAnswer(explainMissingSlot(call.tx(), callerOf(call), query,
                                                      calendarRequired, call.request.language()));
            }),
    };
}

} // namespace

QList<Endpoint> availabilityEndpoints(const RouteContext &context)
{
    return blockEndpoints() + previewEndpoints() + daysAwayEndpoints(context.requireCalendar);
}

} // namespace oh::server
