// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeapi.h"

#include "moc_fakeapi.cpp"

namespace oh::test {

using namespace oh::api;
using ui::Call;
using ui::Done;

FakeApi::FakeApi(QObject *parent) : ui::Api(parent) {}

FakeApi::~FakeApi() = default;

namespace {

class FakePageApi final : public ui::PageApi
{
public:
    FakePageApi(FakeApi &api, std::shared_ptr<FakeApi::PageVisits> visits)
        : m_api(api), m_visits(std::move(visits))
    {}
    ui::Api &api() override { return m_api; }
    void leave() override { ++m_visits->left; }
    void enter() override { ++m_visits->entered; }

private:
    FakeApi &m_api;
    std::shared_ptr<FakeApi::PageVisits> m_visits;
};

} // namespace

std::unique_ptr<ui::PageApi> FakeApi::forPage()
{
    pages.append(std::make_shared<PageVisits>());
    return std::make_unique<FakePageApi>(*this, pages.constLast());
}

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

Call FakeApi::confirmBookingAnyway(BookingId id, const ConfirmBookingQuery &confirmed,
                                   Done<Booking> done)
{
    return confirmBookingAnywayCalls.record({id, confirmed}, std::move(done));
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

Call FakeApi::accounts(const AccountsQuery &query, Done<api::Page<AccountSummary>> done)
{
    return accountsCalls.record(query, std::move(done));
}

Call FakeApi::bookForOthers(const WhiteGloveBooking &booking, Done<Booking> done)
{
    return bookForOthersCalls.record(booking, std::move(done));
}

Call FakeApi::editBooking(BookingId id, const EditBooking &change, Done<Booking> done)
{
    return editBookingCalls.record({id, change}, std::move(done));
}

Call FakeApi::moveBooking(BookingId id, const RescheduleBooking &move, Done<Booking> done)
{
    return moveBookingCalls.record({id, move}, std::move(done));
}

Call FakeApi::explainSlot(const ExplainSlotQuery &query, Done<SlotExplanation> done)
{
    return explainSlotCalls.record(query, std::move(done));
}

Call FakeApi::jobs(const JobsQuery &query, Done<api::Page<Job>> done)
{
    return jobsCalls.record(query, std::move(done));
}

Call FakeApi::retryJob(JobId id, Done<Job> done)
{
    return retryJobCalls.record(id, std::move(done));
}

Call FakeApi::discardJob(JobId id, Done<void> done)
{
    return discardJobCalls.record(id, std::move(done));
}

Call FakeApi::jobSchedule(Done<JobSchedule> done)
{
    return jobScheduleCalls.record({}, std::move(done));
}

Call FakeApi::runScheduledJob(const QString &name, Done<ScheduledJob> done)
{
    return runScheduledJobCalls.record(name, std::move(done));
}

Call FakeApi::mails(const MailQuery &query, Done<api::Page<Mail>> done)
{
    return mailsCalls.record(query, std::move(done));
}

Call FakeApi::retryMail(MailId id, Done<Mail> done)
{
    return retryMailCalls.record(id, std::move(done));
}

Call FakeApi::untoldNews(const UntoldNewsQuery &query, Done<api::Page<UntoldNews>> done)
{
    return untoldNewsCalls.record(query, std::move(done));
}

Call FakeApi::retryNews(NewsId id, Done<UntoldNews> done)
{
    return retryNewsCalls.record(id, std::move(done));
}

Call FakeApi::discardNews(NewsId id, Done<void> done)
{
    return discardNewsCalls.record(id, std::move(done));
}

Call FakeApi::calendarSyncs(const CalendarSyncQuery &query, Done<api::Page<CalendarSync>> done)
{
    return calendarSyncsCalls.record(query, std::move(done));
}

Call FakeApi::runCalendarSync(ConnectionId id, Done<CalendarSync> done)
{
    return runCalendarSyncCalls.record(id, std::move(done));
}

Call FakeApi::runFailingCalendarSyncs(Done<SyncStarted> done)
{
    return runFailingCalendarSyncsCalls.record({}, std::move(done));
}

Call FakeApi::imports(const ImportsQuery &query, Done<api::Page<ImportedBase>> done)
{
    return importsCalls.record(query, std::move(done));
}

Call FakeApi::figures(const FiguresQuery &query, Done<Figures> done)
{
    return figuresCalls.record(query, std::move(done));
}

Call FakeApi::notifications(const NotificationsQuery &query, Done<NotificationList> done)
{
    return notificationsCalls.record(query, std::move(done));
}

Call FakeApi::markNotification(NotificationId id, bool isRead, Done<NotificationItem> done)
{
    return markNotificationCalls.record({id, isRead}, std::move(done));
}

Call FakeApi::markAllNotificationsRead(Done<UnreadCount> done)
{
    return markAllNotificationsReadCalls.record({}, std::move(done));
}

Call FakeApi::notificationPreferences(Done<NotificationPreferences> done)
{
    return notificationPreferencesCalls.record({}, std::move(done));
}

Call FakeApi::changeNotificationPreferences(const UpdateNotificationPreferences &update,
                                            Done<NotificationPreferences> done)
{
    return changeNotificationPreferencesCalls.record(update, std::move(done));
}

Call FakeApi::proposeReschedule(BookingId id, const ProposeReschedule &offer,
                                Done<RescheduleProposal> done)
{
    return proposeCalls.record({id, offer}, std::move(done));
}

Call FakeApi::acceptProposal(BookingId id, ProposalId proposal, Done<Booking> done)
{
    return acceptProposalCalls.record({id, proposal}, std::move(done));
}

Call FakeApi::declineProposal(BookingId id, ProposalId proposal, Done<Booking> done)
{
    return declineProposalCalls.record({id, proposal}, std::move(done));
}

Call FakeApi::withdrawProposal(BookingId id, ProposalId proposal, Done<void> done)
{
    return withdrawProposalCalls.record({id, proposal}, std::move(done));
}

Call FakeApi::markAttendance(BookingId id, std::optional<Attendance> attendance, Done<Booking> done)
{
    return markAttendanceCalls.record({id, attendance}, std::move(done));
}

Call FakeApi::alternatives(BookingId id, Done<Alternatives> done)
{
    return alternativesCalls.record(id, std::move(done));
}

Call FakeApi::bookingCalendar(BookingId id, Done<QByteArray> done)
{
    return bookingCalendarCalls.record(id, std::move(done));
}

Call FakeApi::calendarConnection(Done<CalendarConnection> done)
{
    return calendarConnectionCalls.record({}, std::move(done));
}

Call FakeApi::connectCalendar(CalendarProviderKind provider, ui::ConsentShown waiting,
                              Done<CalendarConnection> done)
{
    connectWaiting = std::move(waiting);
    return connectCalendarCalls.record(provider, std::move(done));
}

Call FakeApi::chooseCalendars(const ChooseCalendars &choice, Done<CalendarConnection> done)
{
    return chooseCalendarsCalls.record(choice, std::move(done));
}

Call FakeApi::refreshCalendars(Done<CalendarConnection> done)
{
    return refreshCalendarsCalls.record({}, std::move(done));
}

Call FakeApi::ownBusyTimes(const RangeQuery &range, Done<OwnBusyTimes> done)
{
    return ownBusyTimesCalls.record(range, std::move(done));
}

Call FakeApi::disconnectCalendar(Done<CalendarConnection> done)
{
    return disconnectCalendarCalls.record({}, std::move(done));
}

Call FakeApi::calendarFeeds(Done<CalendarFeeds> done)
{
    return calendarFeedsCalls.record({}, std::move(done));
}

Call FakeApi::renewCalendarFeed(CalendarFeedKind kind, Done<NewCalendarFeed> done)
{
    return renewCalendarFeedCalls.record(kind, std::move(done));
}

Call FakeApi::revokeCalendarFeed(CalendarFeedKind kind, Done<void> done)
{
    return revokeCalendarFeedCalls.record(kind, std::move(done));
}

Call FakeApi::bookingLimits(Done<BookingLimits> done)
{
    return bookingLimitsCalls.record({}, std::move(done));
}

Call FakeApi::updateLoad(std::optional<int> cap, Done<Load> done)
{
    return updateLoadCalls.record(cap, std::move(done));
}

Call FakeApi::notes(BookingId id, Done<BookingNotes> done)
{
    return notesCalls.record(id, std::move(done));
}

Call FakeApi::writeNote(BookingId id, const WriteNote &note, Done<BookingNote> done)
{
    return writeNoteCalls.record({id, note}, std::move(done));
}

Call FakeApi::editNote(BookingId id, NoteId note, const EditNote &change, Done<BookingNote> done)
{
    return editNoteCalls.record({id, note, change}, std::move(done));
}

Call FakeApi::deleteNote(BookingId, NoteId note, Done<void> done)
{
    return deleteNoteCalls.record(note, std::move(done));
}

Call FakeApi::actionItems(BookingId id, Done<ActionItems> done)
{
    return actionItemsCalls.record(id, std::move(done));
}

Call FakeApi::createActionItem(BookingId id, const CreateActionItem &item, Done<ActionItem> done)
{
    return createActionItemCalls.record({id, item}, std::move(done));
}

Call FakeApi::editActionItem(BookingId id, ActionItemId item, const EditActionItem &change,
                             Done<ActionItem> done)
{
    return editActionItemCalls.record({id, item, change}, std::move(done));
}

Call FakeApi::deleteActionItem(BookingId, ActionItemId item, Done<void> done)
{
    return deleteActionItemCalls.record(item, std::move(done));
}

Call FakeApi::bookingHistory(BookingId id, Done<BookingHistory> done)
{
    return bookingHistoryCalls.record(id, std::move(done));
}

Call FakeApi::enterWaitingList(UserId mentor, Done<WaitingListEntry> done)
{
    return enterWaitingListCalls.record(mentor, std::move(done));
}

Call FakeApi::leaveWaitingList(UserId mentor, Done<void> done)
{
    return leaveWaitingListCalls.record(mentor, std::move(done));
}

Call FakeApi::requestException(const RequestOverride &wish, Done<TierOverride> done)
{
    return requestExceptionCalls.record(wish, std::move(done));
}

Call FakeApi::myExceptions(const MyOverridesQuery &query, Done<Page<TierOverride>> done)
{
    return myExceptionsCalls.record(query, std::move(done));
}

Call FakeApi::waitingLists(Done<WaitingLists> done)
{
    return waitingListsCalls.record({}, std::move(done));
}

Call FakeApi::mentorFacets(const MentorFacetsQuery &query, Done<MentorFacets> done)
{
    return mentorFacetsCalls.record(query, std::move(done));
}

Call FakeApi::mentees(const MenteeQuery &query, Done<Page<MenteeSummary>> done)
{
    return menteesCalls.record(query, std::move(done));
}

Call FakeApi::menteeFacets(const MenteeFacetsQuery &query, Done<MenteeFacets> done)
{
    return menteeFacetsCalls.record(query, std::move(done));
}

Call FakeApi::mentee(UserId id, Done<Mentee> done)
{
    return menteeCalls.record(id, std::move(done));
}

Call FakeApi::recommendedMentors(const RecommendedMentorsQuery &query,
                                 Done<Page<RecommendedMentor>> done)
{
    return recommendedMentorsCalls.record(query, std::move(done));
}

Call FakeApi::recommendedMentees(const RecommendedMenteesQuery &query,
                                 Done<Page<RecommendedMentee>> done)
{
    return recommendedMenteesCalls.record(query, std::move(done));
}

Call FakeApi::explainMatch(UserId person, Done<ExplainedMatch> done)
{
    return explainMatchCalls.record(person, std::move(done));
}

Call FakeApi::sendInterest(UserId mentor, const SendInterest &wish, Done<InterestAnswer> done)
{
    return sendInterestCalls.record({mentor, wish}, std::move(done));
}

Call FakeApi::myInterests(const PageQuery &query, Done<Page<Interest>> done)
{
    return myInterestsCalls.record(query, std::move(done));
}

Call FakeApi::createRating(const CreateRating &rating, Done<Rating> done)
{
    return createRatingCalls.record(rating, std::move(done));
}

Call FakeApi::bookingRatings(BookingId id, Done<Page<Rating>> done)
{
    return bookingRatingsCalls.record(id, std::move(done));
}

Call FakeApi::myRatings(const MyRatingsQuery &query, Done<Page<Rating>> done)
{
    return myRatingsCalls.record(query, std::move(done));
}

Call FakeApi::feedbackStats(UserId mentor, Done<FeedbackStats> done)
{
    return feedbackStatsCalls.record(mentor, std::move(done));
}

Call FakeApi::reputation(UserId id, Done<Reputation> done)
{
    return reputationCalls.record(id, std::move(done));
}

Call FakeApi::reputationHistory(UserId id, const ReputationHistoryQuery &query,
                                Done<Page<ReputationHistoryEntry>> done)
{
    return reputationHistoryCalls.record({id, query}, std::move(done));
}

Call FakeApi::requestTag(const TagRequest &request, Done<RequestedTag> done)
{
    return requestTagCalls.record(request, std::move(done));
}

Call FakeApi::myTagRequests(const PageQuery &query, Done<Page<MyTagRequest>> done)
{
    return myTagRequestsCalls.record(query, std::move(done));
}

Call FakeApi::setMyTag(TaxonomyId id, const TagWeight &weight, Done<Tag> done)
{
    return setMyTagCalls.record({id, weight}, std::move(done));
}

Call FakeApi::removeMyTag(TaxonomyId id, Done<void> done)
{
    return removeMyTagCalls.record(id, std::move(done));
}

} // namespace oh::test
