// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeapi.h"

namespace oh::test {

using namespace oh::api;
using ui::Call;
using ui::Done;

Call FakeApi::me(Done<User> done)
{
    return meCalls.record({}, std::move(done));
}

Call FakeApi::updateMe(const UpdateProfile &update, Done<User> done)
{
    return updateMeCalls.record(update, std::move(done));
}

Call FakeApi::mentors(const MentorQuery &query, Done<api::Page<MentorSummary>> done)
{
    return mentorsCalls.record(query, std::move(done));
}

Call FakeApi::mentor(UserId id, Done<Mentor> done)
{
    return mentorCalls.record(id, std::move(done));
}

Call FakeApi::taxonomy(const TaxonomyQuery &query, Done<api::Page<TaxonomyEntry>> done)
{
    return taxonomyCalls.record(query, std::move(done));
}

Call FakeApi::locations(Done<api::Page<Location>> done)
{
    return locationsCalls.record({}, std::move(done));
}

Call FakeApi::availableSlots(const SlotQuery &query, Done<SlotList> done)
{
    return availableSlotsCalls.record(query, std::move(done));
}

Call FakeApi::holdSlot(SlotId slot, Done<SlotHold> done)
{
    return holdSlotCalls.record(slot, std::move(done));
}

void FakeApi::releaseSlot(SlotId slot)
{
    releasedSlots.append(slot);
}

Call FakeApi::myBlocks(const PageQuery &query, Done<api::Page<AvailabilityBlock>> done)
{
    return myBlocksCalls.record(query, std::move(done));
}

Call FakeApi::mySlots(const MySlotsQuery &query, Done<api::Page<MySlot>> done)
{
    return mySlotsCalls.record(query, std::move(done));
}

Call FakeApi::createBlock(const CreateAvailability &block, Done<AvailabilityBlock> done)
{
    return createBlockCalls.record(block, std::move(done));
}

Call FakeApi::updateBlock(BlockId id, const UpdateAvailability &block, Done<AvailabilityBlock> done)
{
    return updateBlockCalls.record({id, block}, std::move(done));
}

Call FakeApi::previewBlock(const CreateAvailability &block, std::optional<BlockId> edited,
                           Done<AvailabilityPreview> done)
{
    return previewBlockCalls.record({block, edited}, std::move(done));
}

Call FakeApi::timeOff(const PageQuery &query, Done<Page<TimeOff>> done)
{
    return timeOffCalls.record(query, std::move(done));
}

Call FakeApi::createTimeOff(const CreateTimeOff &days, Done<TimeOff> done)
{
    return createTimeOffCalls.record(days, std::move(done));
}

Call FakeApi::deleteTimeOff(TimeOffId id, Done<void> done)
{
    return deleteTimeOffCalls.record(id, std::move(done));
}

Call FakeApi::travel(const PageQuery &query, Done<Page<Travel>> done)
{
    return travelCalls.record(query, std::move(done));
}

Call FakeApi::createTravel(const CreateTravel &days, Done<Travel> done)
{
    return createTravelCalls.record(days, std::move(done));
}

Call FakeApi::deleteTravel(TravelId id, Done<void> done)
{
    return deleteTravelCalls.record(id, std::move(done));
}

Call FakeApi::load(Done<Load> done)
{
    return loadCalls.record({}, std::move(done));
}

Call FakeApi::deleteBlock(BlockId id, bool force, Done<void> done)
{
    return deleteBlockCalls.record({id, force}, std::move(done));
}

Call FakeApi::createBooking(const CreateBooking &booking, Done<Booking> done)
{
    return createBookingCalls.record(booking, std::move(done));
}

Call FakeApi::booking(BookingId id, Done<Booking> done)
{
    return bookingCalls.record(id, std::move(done));
}

Call FakeApi::myBookings(const MyBookingsQuery &query, Done<api::Page<Booking>> done)
{
    return myBookingsCalls.record(query, std::move(done));
}

Call FakeApi::confirmBooking(BookingId id, Done<Booking> done)
{
    return confirmBookingCalls.record(id, std::move(done));
}

Call FakeApi::declineBooking(BookingId id, const DeclineBooking &answer, Done<Booking> done)
{
    return declineBookingCalls.record({id, answer}, std::move(done));
}

Call FakeApi::cancelBooking(BookingId id, const CancelBooking &cancellation, Done<Booking> done)
{
    return cancelBookingCalls.record({id, cancellation}, std::move(done));
}

Call FakeApi::adminBookings(const AdminBookingsQuery &query, Done<api::Page<Booking>> done)
{
    return adminBookingsCalls.record(query, std::move(done));
}

} // namespace oh::test
