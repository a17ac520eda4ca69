// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakecalls.h"
#include "ui/ports/api.h"

namespace oh::test {

/// Api whose answers the test gives, when and in which order it likes: `api.answerMentors(page)`
/// for the oldest open call, `api.mentorsCalls` for everything else.
class FakeApi : public ui::Api
{
    Q_OBJECT

public:
    struct DeleteBlock
    {
        BlockId id;
        bool force = false;
    };
    struct Decline
    {
        BookingId id;
        api::DeclineBooking answer;
    };
    struct Cancel
    {
        BookingId id;
        api::CancelBooking cancellation;
    };

    // Here and not in each test: it makes and unmakes all the lists of calls.
    explicit FakeApi(QObject *parent = nullptr);
    ~FakeApi() override;

    /// Every page has this very object; what they hear of being left is noted.
    std::unique_ptr<ui::PageApi> forPage() override;
    QDateTime updated;
    QDateTime updatedAt() const override { return updated; }
    struct PageVisits
    {
        int entered = 0;
        int left = 0;
    };
    /// In the order in which the pages were made.
    QList<std::shared_ptr<PageVisits>> pages;

    // The coordinators' console.
    struct Edit
    {
        BookingId id;
        api::EditBooking change;
    };
    struct Move
    {
        BookingId id;
        api::RescheduleBooking move;
    };
    FakeCalls<api::AccountsQuery, api::Page<api::AccountSummary>> accountsCalls;
    FakeCalls<api::WhiteGloveBooking, api::Booking> bookForOthersCalls;
    FakeCalls<Edit, api::Booking> editBookingCalls;
    FakeCalls<Move, api::Booking> moveBookingCalls;
    FakeCalls<api::ExplainSlotQuery, api::SlotExplanation> explainSlotCalls;
    FakeCalls<api::JobsQuery, api::Page<api::Job>> jobsCalls;
    FakeCalls<JobId, api::Job> retryJobCalls;
    FakeCalls<JobId, void> discardJobCalls;
    FakeCalls<NoQuery, api::JobSchedule> jobScheduleCalls;
    FakeCalls<QString, api::ScheduledJob> runScheduledJobCalls;
    FakeCalls<api::MailQuery, api::Page<api::Mail>> mailsCalls;
    FakeCalls<MailId, api::Mail> retryMailCalls;
    FakeCalls<api::UntoldNewsQuery, api::Page<api::UntoldNews>> untoldNewsCalls;
    FakeCalls<NewsId, api::UntoldNews> retryNewsCalls;
    FakeCalls<NewsId, void> discardNewsCalls;
    FakeCalls<api::CalendarSyncQuery, api::Page<api::CalendarSync>> calendarSyncsCalls;
    FakeCalls<ConnectionId, api::CalendarSync> runCalendarSyncCalls;
    FakeCalls<NoQuery, api::SyncStarted> runFailingCalendarSyncsCalls;
    FakeCalls<api::ImportsQuery, api::Page<api::ImportedBase>> importsCalls;
    FakeCalls<api::FiguresQuery, api::Figures> figuresCalls;
    ui::Call accounts(const api::AccountsQuery &query,
                      ui::Done<api::Page<api::AccountSummary>> done) override;
    ui::Call bookForOthers(const api::WhiteGloveBooking &booking,
                           ui::Done<api::Booking> done) override;
    ui::Call editBooking(BookingId id, const api::EditBooking &change,
                         ui::Done<api::Booking> done) override;
    ui::Call moveBooking(BookingId id, const api::RescheduleBooking &move,
                         ui::Done<api::Booking> done) override;
    ui::Call explainSlot(const api::ExplainSlotQuery &query,
                         ui::Done<api::SlotExplanation> done) override;
    ui::Call jobs(const api::JobsQuery &query, ui::Done<api::Page<api::Job>> done) override;
    ui::Call retryJob(JobId id, ui::Done<api::Job> done) override;
    ui::Call discardJob(JobId id, ui::Done<void> done) override;
    ui::Call jobSchedule(ui::Done<api::JobSchedule> done) override;
    ui::Call runScheduledJob(const QString &name, ui::Done<api::ScheduledJob> done) override;
    ui::Call mails(const api::MailQuery &query, ui::Done<api::Page<api::Mail>> done) override;
    ui::Call retryMail(MailId id, ui::Done<api::Mail> done) override;
    ui::Call untoldNews(const api::UntoldNewsQuery &query,
                        ui::Done<api::Page<api::UntoldNews>> done) override;
    ui::Call retryNews(NewsId id, ui::Done<api::UntoldNews> done) override;
    ui::Call discardNews(NewsId id, ui::Done<void> done) override;
    ui::Call calendarSyncs(const api::CalendarSyncQuery &query,
                           ui::Done<api::Page<api::CalendarSync>> done) override;
    ui::Call runCalendarSync(ConnectionId id, ui::Done<api::CalendarSync> done) override;
    ui::Call runFailingCalendarSyncs(ui::Done<api::SyncStarted> done) override;
    ui::Call imports(const api::ImportsQuery &query,
                     ui::Done<api::Page<api::ImportedBase>> done) override;
    ui::Call figures(const api::FiguresQuery &query, ui::Done<api::Figures> done) override;

    // Accounts, scores, the audit log and places: fakeapiaccounts.cpp.
    struct UpdateAccountAsked
    {
        UserId id;
        api::UpdateAccount change;
    };
    struct ChangeRoleAsked
    {
        UserId id;
        api::ChangeRole change;
    };
    struct DeactivateAccountAsked
    {
        UserId id;
        api::DeactivateAccount wish;
    };
    struct RemoveAccountAsked
    {
        UserId id;
        api::RemoveAccountQuery wish;
    };
    struct ReactivateAccountAsked
    {
        UserId id;
        api::ReactivateAccount wish;
    };
    struct ErasePersonAsked
    {
        UserId id;
        api::ErasePersonQuery wish;
    };
    struct OverrideReputationAsked
    {
        UserId id;
        api::OverrideReputation wish;
    };
    struct ClearReputationAsked
    {
        UserId id;
        api::ClearReputationQuery wish;
    };
    struct UpdatePlaceAsked
    {
        LocationId id;
        api::UpdateLocation change;
    };
    FakeCalls<UserId, api::Account> accountCalls;
    FakeCalls<api::CreateAccount, api::Account> createAccountCalls;
    FakeCalls<UpdateAccountAsked, api::Account> updateAccountCalls;
    FakeCalls<ChangeRoleAsked, api::Account> changeRoleCalls;
    FakeCalls<DeactivateAccountAsked, api::Account> deactivateAccountCalls;
    FakeCalls<RemoveAccountAsked, void> removeAccountCalls;
    FakeCalls<ReactivateAccountAsked, api::Account> reactivateAccountCalls;
    FakeCalls<UserId, api::ErasurePreview> previewErasureCalls;
    FakeCalls<ErasePersonAsked, void> erasePersonCalls;
    FakeCalls<OverrideReputationAsked, api::Reputation> overrideReputationCalls;
    FakeCalls<ClearReputationAsked, api::Reputation> clearReputationCalls;
    FakeCalls<api::ArchiveQuery, api::Page<api::ArchivedRecord>> archiveCalls;
    ui::Call archive(const api::ArchiveQuery &query,
                     ui::Done<api::Page<api::ArchivedRecord>> done) override;
    FakeCalls<api::AuditQuery, api::Page<api::AuditRecord>> auditLogCalls;
    FakeCalls<api::LocationsQuery, api::Page<api::Location>> placeListCalls;
    FakeCalls<api::CreateLocation, api::Location> createPlaceCalls;
    FakeCalls<UpdatePlaceAsked, api::Location> updatePlaceCalls;
    ui::Call account(UserId id, ui::Done<api::Account> done) override;
    ui::Call createAccount(const api::CreateAccount &wish, ui::Done<api::Account> done) override;
    ui::Call updateAccount(UserId id, const api::UpdateAccount &change,
                           ui::Done<api::Account> done) override;
    ui::Call changeRole(UserId id, const api::ChangeRole &change,
                        ui::Done<api::Account> done) override;
    ui::Call deactivateAccount(UserId id, const api::DeactivateAccount &wish,
                               ui::Done<api::Account> done) override;
    ui::Call removeAccount(UserId id, const api::RemoveAccountQuery &wish,
                           ui::Done<void> done) override;
    ui::Call reactivateAccount(UserId id, const api::ReactivateAccount &wish,
                               ui::Done<api::Account> done) override;
    ui::Call previewErasure(UserId id, ui::Done<api::ErasurePreview> done) override;
    ui::Call erasePerson(UserId id, const api::ErasePersonQuery &wish,
                         ui::Done<void> done) override;
    ui::Call overrideReputation(UserId id, const api::OverrideReputation &wish,
                                ui::Done<api::Reputation> done) override;
    ui::Call clearReputation(UserId id, const api::ClearReputationQuery &wish,
                             ui::Done<api::Reputation> done) override;
    ui::Call auditLog(const api::AuditQuery &query,
                      ui::Done<api::Page<api::AuditRecord>> done) override;
    ui::Call placeList(const api::LocationsQuery &query,
                       ui::Done<api::Page<api::Location>> done) override;
    ui::Call createPlace(const api::CreateLocation &wish, ui::Done<api::Location> done) override;
    ui::Call updatePlace(LocationId id, const api::UpdateLocation &change,
                         ui::Done<api::Location> done) override;
    // The coordinators' queues.
    struct DecideException
    {
        ExceptionId id;
        OverrideDecision decision = OverrideDecision::Approve;
        api::DecideOverride answer;
    };
    struct RejectTag
    {
        TaxonomyId id;
        api::RejectTag refusal;
    };
    struct UpdateTag
    {
        TaxonomyId id;
        api::UpdateTag change;
    };
    struct MergeTag
    {
        TaxonomyId id;
        api::MergeTag merge;
    };
    struct Pair
    {
        UserId person;
        UserId other;
    };
    FakeCalls<api::OverridesQuery, api::OverrideQueue> exceptionQueueCalls;
    FakeCalls<ExceptionId, api::TierOverride> exceptionCalls;
    FakeCalls<DecideException, api::TierOverride> decideExceptionCalls;
    FakeCalls<api::DecideOverrides, api::DecisionOutcomes> decideExceptionsCalls;
    ui::Call decideExceptions(const api::DecideOverrides &decision,
                              ui::Done<api::DecisionOutcomes> done) override;
    FakeCalls<api::UndoOverrides, api::DecisionOutcomes> undoExceptionsCalls;
    ui::Call undoExceptions(const api::UndoOverrides &decided,
                            ui::Done<api::DecisionOutcomes> done) override;
    FakeCalls<api::DecideTags, api::DecidedTags> decideTagsCalls;
    ui::Call decideTags(const api::DecideTags &decision, ui::Done<api::DecidedTags> done) override;
    FakeCalls<api::DecideAccounts, api::AccountOutcomes> decideAccountsCalls;
    ui::Call decideAccounts(const api::DecideAccounts &decision,
                            ui::Done<api::AccountOutcomes> done) override;
    FakeCalls<ExceptionId, api::TierOverride> undoExceptionCalls;
    FakeCalls<api::AdminTagsQuery, api::Page<api::AdminTag>> adminTagsCalls;
    FakeCalls<TaxonomyId, api::AdminTag> approveTagCalls;
    FakeCalls<RejectTag, api::AdminTag> rejectTagCalls;
    FakeCalls<api::CreateTag, api::AdminTag> createTagCalls;
    FakeCalls<UpdateTag, api::AdminTag> updateTagCalls;
    FakeCalls<MergeTag, api::AdminTag> mergeTagCalls;
    FakeCalls<Pair, api::ExplainedMatch> explainMatchOfCalls;
    ui::Call exceptionQueue(const api::OverridesQuery &query,
                            ui::Done<api::OverrideQueue> done) override;
    ui::Call exception(ExceptionId id, ui::Done<api::TierOverride> done) override;
    ui::Call decideException(ExceptionId id, OverrideDecision decision,
                             const api::DecideOverride &answer,
                             ui::Done<api::TierOverride> done) override;
    ui::Call undoException(ExceptionId id, ui::Done<api::TierOverride> done) override;
    ui::Call adminTags(const api::AdminTagsQuery &query,
                       ui::Done<api::Page<api::AdminTag>> done) override;
    ui::Call approveTag(TaxonomyId id, ui::Done<api::AdminTag> done) override;
    ui::Call rejectTag(TaxonomyId id, const api::RejectTag &refusal,
                       ui::Done<api::AdminTag> done) override;
    ui::Call createTag(const api::CreateTag &tag, ui::Done<api::AdminTag> done) override;
    ui::Call updateTag(TaxonomyId id, const api::UpdateTag &change,
                       ui::Done<api::AdminTag> done) override;
    ui::Call mergeTag(TaxonomyId id, const api::MergeTag &merge,
                      ui::Done<api::AdminTag> done) override;
    ui::Call explainMatchOf(UserId person, UserId other,
                            ui::Done<api::ExplainedMatch> done) override;

    // Notifications.
    struct MarkedNotification
    {
        NotificationId id;
        bool isRead = false;
    };
    FakeCalls<api::NotificationsQuery, api::NotificationList> notificationsCalls;
    FakeCalls<MarkedNotification, api::NotificationItem> markNotificationCalls;
    FakeCalls<NoQuery, api::UnreadCount> markAllNotificationsReadCalls;
    FakeCalls<NoQuery, api::NotificationPreferences> notificationPreferencesCalls;
    FakeCalls<api::UpdateNotificationPreferences, api::NotificationPreferences>
        changeNotificationPreferencesCalls;
    ui::Call notifications(const api::NotificationsQuery &query,
                           ui::Done<api::NotificationList> done) override;
    ui::Call markNotification(NotificationId id, bool isRead,
                              ui::Done<api::NotificationItem> done) override;
    ui::Call markAllNotificationsRead(ui::Done<api::UnreadCount> done) override;
    ui::Call notificationPreferences(ui::Done<api::NotificationPreferences> done) override;
    ui::Call changeNotificationPreferences(const api::UpdateNotificationPreferences &update,
                                           ui::Done<api::NotificationPreferences> done) override;

    // Everybody.
    FakeCalls<NoQuery, api::User> meCalls;
    FakeCalls<api::UpdateProfile, api::User> updateMeCalls;
    FakeCalls<api::MentorQuery, api::Page<api::MentorSummary>> mentorsCalls;
    FakeCalls<UserId, api::Mentor> mentorCalls;
    FakeCalls<api::TaxonomyQuery, api::Page<api::TaxonomyEntry>> taxonomyCalls;
    FakeCalls<NoQuery, api::Page<api::Location>> locationsCalls;
    FakeCalls<api::SlotQuery, api::SlotList> availableSlotsCalls;
    FakeCalls<SlotId, api::SlotHold> holdSlotCalls;
    QList<SlotId> releasedSlots;
    FakeCalls<api::PageQuery, api::Page<api::AvailabilityBlock>> myBlocksCalls;
    FakeCalls<api::MySlotsQuery, api::Page<api::MySlot>> mySlotsCalls;
    FakeCalls<api::CreateAvailability, api::AvailabilityBlock> createBlockCalls;
    struct UpdateBlock
    {
        BlockId id;
        api::UpdateAvailability block;
    };
    struct PreviewBlock
    {
        api::CreateAvailability block;
        std::optional<BlockId> edited;
    };
    FakeCalls<UpdateBlock, api::AvailabilityBlock> updateBlockCalls;
    FakeCalls<PreviewBlock, api::AvailabilityPreview> previewBlockCalls;
    FakeCalls<api::PageQuery, api::Page<api::TimeOff>> timeOffCalls;
    FakeCalls<api::CreateTimeOff, api::TimeOff> createTimeOffCalls;
    FakeCalls<TimeOffId, void> deleteTimeOffCalls;
    FakeCalls<api::PageQuery, api::Page<api::Travel>> travelCalls;
    FakeCalls<api::CreateTravel, api::Travel> createTravelCalls;
    FakeCalls<TravelId, void> deleteTravelCalls;
    FakeCalls<NoQuery, api::Load> loadCalls;
    FakeCalls<DeleteBlock, void> deleteBlockCalls;
    FakeCalls<api::CreateBooking, api::Booking> createBookingCalls;
    FakeCalls<BookingId, api::Booking> bookingCalls;
    FakeCalls<api::MyBookingsQuery, api::Page<api::Booking>> myBookingsCalls;
    FakeCalls<BookingId, api::Booking> confirmBookingCalls;
    FakeCalls<std::pair<BookingId, api::ConfirmBookingQuery>, api::Booking>
        confirmBookingAnywayCalls;
    FakeCalls<Decline, api::Booking> declineBookingCalls;
    FakeCalls<Cancel, api::Booking> cancelBookingCalls;
    FakeCalls<api::AdminBookingsQuery, api::Page<api::Booking>> adminBookingsCalls;

    bool answerMe(Result<api::User> r) { return meCalls.answer(std::move(r)); }
    bool answerUpdateMe(Result<api::User> r) { return updateMeCalls.answer(std::move(r)); }
    bool answerMentors(Result<api::Page<api::MentorSummary>> r)
    {
        return mentorsCalls.answer(std::move(r));
    }
    bool answerMentor(Result<api::Mentor> r) { return mentorCalls.answer(std::move(r)); }
    bool answerTaxonomy(Result<api::Page<api::TaxonomyEntry>> r)
    {
        return taxonomyCalls.answer(std::move(r));
    }
    bool answerLocations(Result<api::Page<api::Location>> r)
    {
        return locationsCalls.answer(std::move(r));
    }
    bool answerAvailableSlots(Result<api::SlotList> r)
    {
        return availableSlotsCalls.answer(std::move(r));
    }
    bool answerHoldSlot(Result<api::SlotHold> r) { return holdSlotCalls.answer(std::move(r)); }
    bool answerMyBlocks(Result<api::Page<api::AvailabilityBlock>> r)
    {
        return myBlocksCalls.answer(std::move(r));
    }
    bool answerMySlots(Result<api::Page<api::MySlot>> r)
    {
        return mySlotsCalls.answer(std::move(r));
    }
    bool answerCreateBlock(Result<api::AvailabilityBlock> r)
    {
        return createBlockCalls.answer(std::move(r));
    }
    bool answerDeleteBlock(Result<void> r) { return deleteBlockCalls.answer(std::move(r)); }
    bool answerCreateBooking(Result<api::Booking> r)
    {
        return createBookingCalls.answer(std::move(r));
    }
    bool answerBooking(Result<api::Booking> r) { return bookingCalls.answer(std::move(r)); }
    bool answerMyBookings(Result<api::Page<api::Booking>> r)
    {
        return myBookingsCalls.answer(std::move(r));
    }
    bool answerConfirmBooking(Result<api::Booking> r)
    {
        return confirmBookingCalls.answer(std::move(r));
    }
    bool answerDeclineBooking(Result<api::Booking> r)
    {
        return declineBookingCalls.answer(std::move(r));
    }
    bool answerCancelBooking(Result<api::Booking> r)
    {
        return cancelBookingCalls.answer(std::move(r));
    }
    bool answerAdminBookings(Result<api::Page<api::Booking>> r)
    {
        return adminBookingsCalls.answer(std::move(r));
    }

    ui::Call me(ui::Done<api::User> done) override;
    ui::Call updateMe(const api::UpdateProfile &update, ui::Done<api::User> done) override;
    ui::Call mentors(const api::MentorQuery &query,
                     ui::Done<api::Page<api::MentorSummary>> done) override;
    ui::Call mentor(UserId id, ui::Done<api::Mentor> done) override;
    ui::Call taxonomy(const api::TaxonomyQuery &query,
                      ui::Done<api::Page<api::TaxonomyEntry>> done) override;
    ui::Call locations(ui::Done<api::Page<api::Location>> done) override;
    ui::Call availableSlots(const api::SlotQuery &query, ui::Done<api::SlotList> done) override;
    ui::Call holdSlot(SlotId slot, ui::Done<api::SlotHold> done) override;
    void releaseSlot(SlotId slot) override;
    ui::Call myBlocks(const api::PageQuery &query,
                      ui::Done<api::Page<api::AvailabilityBlock>> done) override;
    ui::Call mySlots(const api::MySlotsQuery &query,
                     ui::Done<api::Page<api::MySlot>> done) override;
    ui::Call createBlock(const api::CreateAvailability &block,
                         ui::Done<api::AvailabilityBlock> done) override;
    ui::Call updateBlock(BlockId id, const api::UpdateAvailability &block,
                         ui::Done<api::AvailabilityBlock> done) override;
    ui::Call previewBlock(const api::CreateAvailability &block, std::optional<BlockId> edited,
                          ui::Done<api::AvailabilityPreview> done) override;
    ui::Call timeOff(const api::PageQuery &query, ui::Done<api::Page<api::TimeOff>> done) override;
    ui::Call createTimeOff(const api::CreateTimeOff &days, ui::Done<api::TimeOff> done) override;
    ui::Call deleteTimeOff(TimeOffId id, ui::Done<void> done) override;
    ui::Call travel(const api::PageQuery &query, ui::Done<api::Page<api::Travel>> done) override;
    ui::Call createTravel(const api::CreateTravel &days, ui::Done<api::Travel> done) override;
    ui::Call deleteTravel(TravelId id, ui::Done<void> done) override;
    ui::Call load(ui::Done<api::Load> done) override;
    ui::Call deleteBlock(BlockId id, bool force, ui::Done<void> done) override;
    ui::Call createBooking(const api::CreateBooking &booking, ui::Done<api::Booking> done) override;
    ui::Call booking(BookingId id, ui::Done<api::Booking> done) override;
    ui::Call myBookings(const api::MyBookingsQuery &query,
                        ui::Done<api::Page<api::Booking>> done) override;
    ui::Call confirmBooking(BookingId id, ui::Done<api::Booking> done) override;
    ui::Call confirmBookingAnyway(BookingId id, const api::ConfirmBookingQuery &confirmed,
                                  ui::Done<api::Booking> done) override;
    ui::Call declineBooking(BookingId id, const api::DeclineBooking &answer,
                            ui::Done<api::Booking> done) override;
    ui::Call cancelBooking(BookingId id, const api::CancelBooking &cancellation,
                           ui::Done<api::Booking> done) override;
    ui::Call adminBookings(const api::AdminBookingsQuery &query,
                           ui::Done<api::Page<api::Booking>> done) override;

    struct Propose
    {
        BookingId id;
        api::ProposeReschedule offer;
    };
    struct OnProposal
    {
        BookingId id;
        ProposalId proposal;
    };
    struct Mark
    {
        BookingId id;
        std::optional<Attendance> attendance;
    };
    struct NewNote
    {
        BookingId id;
        api::WriteNote note;
    };
    struct ChangeNote
    {
        BookingId id;
        NoteId note;
        api::EditNote change;
    };
    struct NewItem
    {
        BookingId id;
        api::CreateActionItem item;
    };
    struct ChangeItem
    {
        BookingId id;
        ActionItemId item;
        api::EditActionItem change;
    };
    FakeCalls<Propose, api::RescheduleProposal> proposeCalls;
    FakeCalls<OnProposal, api::Booking> acceptProposalCalls;
    FakeCalls<OnProposal, api::Booking> declineProposalCalls;
    FakeCalls<OnProposal, void> withdrawProposalCalls;
    FakeCalls<Mark, api::Booking> markAttendanceCalls;
    FakeCalls<BookingId, api::Alternatives> alternativesCalls;
    FakeCalls<BookingId, QByteArray> bookingCalendarCalls;
    FakeCalls<NoQuery, api::BookingLimits> bookingLimitsCalls;
    FakeCalls<std::optional<int>, api::Load> updateLoadCalls;
    FakeCalls<BookingId, api::BookingNotes> notesCalls;
    FakeCalls<NewNote, api::BookingNote> writeNoteCalls;
    FakeCalls<ChangeNote, api::BookingNote> editNoteCalls;
    FakeCalls<NoteId, void> deleteNoteCalls;
    FakeCalls<BookingId, api::ActionItems> actionItemsCalls;
    FakeCalls<NewItem, api::ActionItem> createActionItemCalls;
    FakeCalls<ChangeItem, api::ActionItem> editActionItemCalls;
    FakeCalls<ActionItemId, void> deleteActionItemCalls;
    FakeCalls<BookingId, api::BookingHistory> bookingHistoryCalls;
    FakeCalls<UserId, api::WaitingListEntry> enterWaitingListCalls;
    FakeCalls<UserId, void> leaveWaitingListCalls;
    FakeCalls<NoQuery, api::WaitingLists> waitingListsCalls;
    FakeCalls<api::RequestOverride, api::TierOverride> requestExceptionCalls;
    FakeCalls<api::MyOverridesQuery, api::Page<api::TierOverride>> myExceptionsCalls;
    FakeCalls<NoQuery, api::CalendarConnection> calendarConnectionCalls;
    FakeCalls<CalendarProviderKind, api::CalendarConnection> connectCalendarCalls;
    /// Of the last one: says that the browser shows an address.
    ui::ConsentShown connectWaiting;
    FakeCalls<api::ChooseCalendars, api::CalendarConnection> chooseCalendarsCalls;
    FakeCalls<NoQuery, api::CalendarConnection> refreshCalendarsCalls;
    FakeCalls<api::RangeQuery, api::OwnBusyTimes> ownBusyTimesCalls;
    FakeCalls<NoQuery, api::CalendarConnection> disconnectCalendarCalls;
    FakeCalls<NoQuery, api::CalendarFeeds> calendarFeedsCalls;
    FakeCalls<CalendarFeedKind, api::NewCalendarFeed> renewCalendarFeedCalls;
    FakeCalls<CalendarFeedKind, void> revokeCalendarFeedCalls;

    ui::Call proposeReschedule(BookingId id, const api::ProposeReschedule &offer,
                               ui::Done<api::RescheduleProposal> done) override;
    ui::Call acceptProposal(BookingId id, ProposalId proposal,
                            ui::Done<api::Booking> done) override;
    ui::Call declineProposal(BookingId id, ProposalId proposal,
                             ui::Done<api::Booking> done) override;
    ui::Call withdrawProposal(BookingId id, ProposalId proposal, ui::Done<void> done) override;
    ui::Call markAttendance(BookingId id, std::optional<Attendance> attendance,
                            ui::Done<api::Booking> done) override;
    ui::Call alternatives(BookingId id, ui::Done<api::Alternatives> done) override;
    ui::Call bookingCalendar(BookingId id, ui::Done<QByteArray> done) override;
    ui::Call bookingLimits(ui::Done<api::BookingLimits> done) override;
    ui::Call updateLoad(std::optional<int> cap, ui::Done<api::Load> done) override;
    ui::Call notes(BookingId id, ui::Done<api::BookingNotes> done) override;
    ui::Call writeNote(BookingId id, const api::WriteNote &note,
                       ui::Done<api::BookingNote> done) override;
    ui::Call editNote(BookingId id, NoteId note, const api::EditNote &change,
                      ui::Done<api::BookingNote> done) override;
    ui::Call deleteNote(BookingId, NoteId note, ui::Done<void> done) override;
    ui::Call actionItems(BookingId id, ui::Done<api::ActionItems> done) override;
    ui::Call createActionItem(BookingId id, const api::CreateActionItem &item,
                              ui::Done<api::ActionItem> done) override;
    ui::Call editActionItem(BookingId id, ActionItemId item, const api::EditActionItem &change,
                            ui::Done<api::ActionItem> done) override;
    ui::Call deleteActionItem(BookingId, ActionItemId item, ui::Done<void> done) override;
    ui::Call bookingHistory(BookingId id, ui::Done<api::BookingHistory> done) override;
    ui::Call enterWaitingList(UserId mentor, ui::Done<api::WaitingListEntry> done) override;
    ui::Call leaveWaitingList(UserId mentor, ui::Done<void> done) override;
    ui::Call waitingLists(ui::Done<api::WaitingLists> done) override;
    ui::Call requestException(const api::RequestOverride &wish,
                              ui::Done<api::TierOverride> done) override;
    ui::Call calendarConnection(ui::Done<api::CalendarConnection> done) override;
    ui::Call connectCalendar(CalendarProviderKind provider, ui::ConsentShown waiting,
                             ui::Done<api::CalendarConnection> done) override;
    ui::Call chooseCalendars(const api::ChooseCalendars &choice,
                             ui::Done<api::CalendarConnection> done) override;
    ui::Call refreshCalendars(ui::Done<api::CalendarConnection> done) override;
    ui::Call ownBusyTimes(const api::RangeQuery &range, ui::Done<api::OwnBusyTimes> done) override;
    ui::Call disconnectCalendar(ui::Done<api::CalendarConnection> done) override;
    ui::Call calendarFeeds(ui::Done<api::CalendarFeeds> done) override;
    ui::Call renewCalendarFeed(CalendarFeedKind kind, ui::Done<api::NewCalendarFeed> done) override;
    ui::Call revokeCalendarFeed(CalendarFeedKind kind, ui::Done<void> done) override;
    ui::Call myExceptions(const api::MyOverridesQuery &query,
                          ui::Done<api::Page<api::TierOverride>> done) override;

    // People.
    FakeCalls<api::MentorFacetsQuery, api::MentorFacets> mentorFacetsCalls;
    ui::Call mentorFacets(const api::MentorFacetsQuery &query,
                          ui::Done<api::MentorFacets> done) override;
    FakeCalls<api::MenteeQuery, api::Page<api::MenteeSummary>> menteesCalls;
    ui::Call mentees(const api::MenteeQuery &query,
                     ui::Done<api::Page<api::MenteeSummary>> done) override;
    FakeCalls<api::MenteeFacetsQuery, api::MenteeFacets> menteeFacetsCalls;
    ui::Call menteeFacets(const api::MenteeFacetsQuery &query,
                          ui::Done<api::MenteeFacets> done) override;
    FakeCalls<UserId, api::Mentee> menteeCalls;
    ui::Call mentee(UserId id, ui::Done<api::Mentee> done) override;
    FakeCalls<api::RecommendedMentorsQuery, api::Page<api::RecommendedMentor>>
        recommendedMentorsCalls;
    ui::Call recommendedMentors(const api::RecommendedMentorsQuery &query,
                                ui::Done<api::Page<api::RecommendedMentor>> done) override;
    FakeCalls<api::RecommendedMenteesQuery, api::Page<api::RecommendedMentee>>
        recommendedMenteesCalls;
    ui::Call recommendedMentees(const api::RecommendedMenteesQuery &query,
                                ui::Done<api::Page<api::RecommendedMentee>> done) override;
    FakeCalls<UserId, api::ExplainedMatch> explainMatchCalls;
    ui::Call explainMatch(UserId person, ui::Done<api::ExplainedMatch> done) override;
    struct SentInterest
    {
        UserId mentor;
        api::SendInterest wish;
    };
    FakeCalls<SentInterest, api::InterestAnswer> sendInterestCalls;
    ui::Call sendInterest(UserId mentor, const api::SendInterest &wish,
                          ui::Done<api::InterestAnswer> done) override;
    FakeCalls<api::PageQuery, api::Page<api::Interest>> myInterestsCalls;
    ui::Call myInterests(const api::PageQuery &query,
                         ui::Done<api::Page<api::Interest>> done) override;
    FakeCalls<api::CreateRating, api::Rating> createRatingCalls;
    ui::Call createRating(const api::CreateRating &rating, ui::Done<api::Rating> done) override;
    FakeCalls<BookingId, api::Page<api::Rating>> bookingRatingsCalls;
    ui::Call bookingRatings(BookingId id, ui::Done<api::Page<api::Rating>> done) override;
    FakeCalls<UserId, api::FeedbackStats> feedbackStatsCalls;
    ui::Call feedbackStats(UserId mentor, ui::Done<api::FeedbackStats> done) override;
    FakeCalls<api::MyRatingsQuery, api::Page<api::Rating>> myRatingsCalls;
    ui::Call myRatings(const api::MyRatingsQuery &query,
                       ui::Done<api::Page<api::Rating>> done) override;
    FakeCalls<UserId, api::Reputation> reputationCalls;
    ui::Call reputation(UserId id, ui::Done<api::Reputation> done) override;
    struct HistoryOf
    {
        UserId id;
        api::ReputationHistoryQuery query;
    };
    FakeCalls<HistoryOf, api::Page<api::ReputationHistoryEntry>> reputationHistoryCalls;
    ui::Call reputationHistory(UserId id, const api::ReputationHistoryQuery &query,
                               ui::Done<api::Page<api::ReputationHistoryEntry>> done) override;
    FakeCalls<api::TagRequest, api::RequestedTag> requestTagCalls;
    ui::Call requestTag(const api::TagRequest &request, ui::Done<api::RequestedTag> done) override;
    FakeCalls<api::PageQuery, api::Page<api::MyTagRequest>> myTagRequestsCalls;
    ui::Call myTagRequests(const api::PageQuery &query,
                           ui::Done<api::Page<api::MyTagRequest>> done) override;
    struct SetTag
    {
        TaxonomyId id;
        api::TagWeight weight;
    };
    FakeCalls<SetTag, api::Tag> setMyTagCalls;
    ui::Call setMyTag(TaxonomyId id, const api::TagWeight &weight,
                      ui::Done<api::Tag> done) override;
    FakeCalls<TaxonomyId, void> removeMyTagCalls;
    ui::Call removeMyTag(TaxonomyId id, ui::Done<void> done) override;

    // Pictures, decks, exports.
    struct SetAvatar
    {
        UserId person;
        ui::PictureUpload picture;
        ui::Progress progress;
    };
    struct AvatarUrl
    {
        UserId person;
        QString url;
    };
    struct CropAvatar
    {
        UserId person;
        api::AvatarCrop crop;
    };
    struct Picture
    {
        QString address;
        int pixels = 0;
    };
    struct BeginUpload
    {
        QString name;
        qint64 size = 0;
    };
    struct AppendUpload
    {
        UploadId id;
        qint64 offset = 0;
        QByteArray part;
        ui::Progress progress;
    };
    struct Fetch
    {
        ui::Download what;
        ui::Progress progress;
    };
    FakeCalls<UserId, api::Avatar> avatarCalls;
    FakeCalls<SetAvatar, api::Avatar> setAvatarCalls;
    FakeCalls<AvatarUrl, api::Avatar> setAvatarAddressCalls;
    FakeCalls<CropAvatar, api::Avatar> cropAvatarCalls;
    FakeCalls<UserId, void> removeAvatarCalls;
    FakeCalls<UserId, QByteArray> avatarOriginalCalls;
    FakeCalls<Picture, QByteArray> pictureCalls;
    FakeCalls<api::FilesQuery, api::Page<api::StoredFile>> decksCalls;
    FakeCalls<NoQuery, api::FileUsage> fileUsageCalls;
    FakeCalls<FileId, void> removeDeckCalls;
    FakeCalls<BeginUpload, api::Upload> beginUploadCalls;
    FakeCalls<UploadId, api::Upload> uploadStateCalls;
    FakeCalls<AppendUpload, void> appendUploadCalls;
    FakeCalls<UploadId, void> cancelUploadCalls;
    FakeCalls<Fetch, void> downloadCalls;
    FakeCalls<api::ExportsQuery, api::Page<api::Export>> exportListCalls;
    FakeCalls<api::ExportWish, api::Export> requestExportCalls;
    FakeCalls<ExportId, api::Export> cancelExportCalls;
    FakeCalls<NoQuery, api::SignIns> signInsCalls;
    FakeCalls<SessionId, void> endSignInCalls;
    FakeCalls<NoQuery, void> endOtherSignInsCalls;
    FakeCalls<NoQuery, api::OwnEmail> ownEmailCalls;
    FakeCalls<api::ChangeEmail, api::OwnEmail> changeEmailCalls;
    FakeCalls<api::ConfirmEmail, api::OwnEmail> confirmEmailCalls;
    FakeCalls<NoQuery, void> cancelEmailChangeCalls;
    FakeCalls<NoQuery, api::DataExport> myDataExportCalls;
    FakeCalls<NoQuery, api::DataExport> requestMyDataCalls;
    ui::Call avatar(UserId person, ui::Done<api::Avatar> done) override;
    ui::Call setAvatar(UserId person, const ui::PictureUpload &picture, ui::Progress progress,
                       ui::Done<api::Avatar> done) override;
    ui::Call setAvatarAddress(UserId person, const QString &url,
                              ui::Done<api::Avatar> done) override;
    ui::Call cropAvatar(UserId person, const api::AvatarCrop &crop,
                        ui::Done<api::Avatar> done) override;
    ui::Call removeAvatar(UserId person, ui::Done<void> done) override;
    ui::Call avatarOriginal(UserId person, ui::Done<QByteArray> done) override;
    ui::Call picture(const QString &address, int pixels, ui::Done<QByteArray> done) override;
    ui::Call decks(const api::FilesQuery &query,
                   ui::Done<api::Page<api::StoredFile>> done) override;
    ui::Call fileUsage(ui::Done<api::FileUsage> done) override;
    ui::Call removeDeck(FileId id, ui::Done<void> done) override;
    ui::Call beginUpload(const QString &name, qint64 size, ui::Done<api::Upload> done) override;
    ui::Call uploadState(UploadId id, ui::Done<api::Upload> done) override;
    ui::Call appendUpload(UploadId id, qint64 offset, const QByteArray &part, ui::Progress progress,
                          ui::Done<void> done) override;
    ui::Call cancelUpload(UploadId id, ui::Done<void> done) override;
    ui::Call download(const ui::Download &what, ui::Progress progress,
                      ui::Done<void> done) override;
    ui::Call exportList(const api::ExportsQuery &query,
                        ui::Done<api::Page<api::Export>> done) override;
    ui::Call requestExport(const api::ExportWish &wish, ui::Done<api::Export> done) override;
    ui::Call cancelExport(ExportId id, ui::Done<api::Export> done) override;
    ui::Call signIns(ui::Done<api::SignIns> done) override;
    ui::Call endSignIn(SessionId id, ui::Done<void> done) override;
    ui::Call endOtherSignIns(ui::Done<void> done) override;
    ui::Call ownEmail(ui::Done<api::OwnEmail> done) override;
    ui::Call changeEmail(const api::ChangeEmail &wish, ui::Done<api::OwnEmail> done) override;
    ui::Call confirmEmail(const api::ConfirmEmail &codes, ui::Done<api::OwnEmail> done) override;
    ui::Call cancelEmailChange(ui::Done<void> done) override;
    ui::Call myDataExport(ui::Done<api::DataExport> done) override;
    ui::Call requestMyData(ui::Done<api::DataExport> done) override;
};

} // namespace oh::test
