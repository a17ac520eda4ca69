// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/pagereads.h"
#include "app/session/browserconsent.h"
#include "ui/ports/api.h"

#include <QPointer>

#include <map>

namespace oh::app {

/// The Api port over HTTP.
class ApiClient final : public ui::Api
{
    Q_OBJECT

public:
    /// Borrows the client, which must live longer.
    explicit ApiClient(HttpClient &http, BrowserConsent consent = BrowserConsent(),
                       QObject *parent = nullptr);
    [[nodiscard]] std::unique_ptr<ui::PageApi> forPage() override;
    [[nodiscard]] QDateTime updatedAt() const override { return m_http.client().updatedAt(); }

    // The coordinators' console: apiclientconsole.cpp.
    [[nodiscard]] ui::Call accounts(const api::AccountsQuery &query,
                                    ui::Done<api::Page<api::AccountSummary>> done) override;
    [[nodiscard]] ui::Call bookForOthers(const api::WhiteGloveBooking &booking,
                                         ui::Done<api::Booking> done) override;
    [[nodiscard]] ui::Call editBooking(BookingId id, const api::EditBooking &change,
                                       ui::Done<api::Booking> done) override;
    [[nodiscard]] ui::Call moveBooking(BookingId id, const api::RescheduleBooking &move,
                                       ui::Done<api::Booking> done) override;
    [[nodiscard]] ui::Call explainSlot(const api::ExplainSlotQuery &query,
                                       ui::Done<api::SlotExplanation> done) override;
    [[nodiscard]] ui::Call jobs(const api::JobsQuery &query,
                                ui::Done<api::Page<api::Job>> done) override;
    [[nodiscard]] ui::Call retryJob(JobId id, ui::Done<api::Job> done) override;
    [[nodiscard]] ui::Call discardJob(JobId id, ui::Done<void> done) override;
    [[nodiscard]] ui::Call jobSchedule(ui::Done<api::JobSchedule> done) override;
    [[nodiscard]] ui::Call runScheduledJob(const QString &name,
                                           ui::Done<api::ScheduledJob> done) override;
    [[nodiscard]] ui::Call mails(const api::MailQuery &query,
                                 ui::Done<api::Page<api::Mail>> done) override;
    [[nodiscard]] ui::Call retryMail(MailId id, ui::Done<api::Mail> done) override;
    [[nodiscard]] ui::Call untoldNews(const api::UntoldNewsQuery &query,
                                      ui::Done<api::Page<api::UntoldNews>> done) override;
    [[nodiscard]] ui::Call retryNews(NewsId id, ui::Done<api::UntoldNews> done) override;
    [[nodiscard]] ui::Call discardNews(NewsId id, ui::Done<void> done) override;
    [[nodiscard]] ui::Call calendarSyncs(const api::CalendarSyncQuery &query,
                                         ui::Done<api::Page<api::CalendarSync>> done) override;
    [[nodiscard]] ui::Call runCalendarSync(ConnectionId id,
                                           ui::Done<api::CalendarSync> done) override;
    [[nodiscard]] ui::Call runFailingCalendarSyncs(ui::Done<api::SyncStarted> done) override;
    [[nodiscard]] ui::Call imports(const api::ImportsQuery &query,
                                   ui::Done<api::Page<api::ImportedBase>> done) override;
    [[nodiscard]] ui::Call figures(const api::FiguresQuery &query,
                                   ui::Done<api::Figures> done) override;
    ui::Call exceptionQueue(const api::OverridesQuery &query,
                            ui::Done<api::OverrideQueue> done) override;
    ui::Call exception(ExceptionId id, ui::Done<api::TierOverride> done) override;
    ui::Call decideException(ExceptionId id, OverrideDecision decision,
                             const api::DecideOverride &answer,
                             ui::Done<api::TierOverride> done) override;
    [[nodiscard]] ui::Call decideExceptions(const api::DecideOverrides &decision,
                                            ui::Done<api::DecisionOutcomes> done) override;
    [[nodiscard]] ui::Call undoExceptions(const api::UndoOverrides &decided,
                                          ui::Done<api::DecisionOutcomes> done) override;
    [[nodiscard]] ui::Call decideTags(const api::DecideTags &decision,
                                      ui::Done<api::DecidedTags> done) override;
    [[nodiscard]] ui::Call decideAccounts(const api::DecideAccounts &decision,
                                          ui::Done<api::AccountOutcomes> done) override;
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

    // Accounts, scores, the audit log and places: apiclientaccounts.cpp.
    [[nodiscard]] ui::Call account(UserId id, ui::Done<api::Account> done) override;
    [[nodiscard]] ui::Call createAccount(const api::CreateAccount &wish,
                                         ui::Done<api::Account> done) override;
    [[nodiscard]] ui::Call updateAccount(UserId id, const api::UpdateAccount &change,
                                         ui::Done<api::Account> done) override;
    [[nodiscard]] ui::Call changeRole(UserId id, const api::ChangeRole &change,
                                      ui::Done<api::Account> done) override;
    [[nodiscard]] ui::Call deactivateAccount(UserId id, const api::DeactivateAccount &wish,
                                             ui::Done<api::Account> done) override;
    [[nodiscard]] ui::Call removeAccount(UserId id, const api::RemoveAccountQuery &wish,
                                         ui::Done<void> done) override;
    [[nodiscard]] ui::Call reactivateAccount(UserId id, const api::ReactivateAccount &wish,
                                             ui::Done<api::Account> done) override;
    [[nodiscard]] ui::Call previewErasure(UserId id, ui::Done<api::ErasurePreview> done) override;
    [[nodiscard]] ui::Call erasePerson(UserId id, const api::ErasePersonQuery &wish,
                                       ui::Done<void> done) override;
    [[nodiscard]] ui::Call overrideReputation(UserId id, const api::OverrideReputation &wish,
                                              ui::Done<api::Reputation> done) override;
    [[nodiscard]] ui::Call clearReputation(UserId id, const api::ClearReputationQuery &wish,
                                           ui::Done<api::Reputation> done) override;
    [[nodiscard]] ui::Call archive(const api::ArchiveQuery &query,
                                   ui::Done<api::Page<api::ArchivedRecord>> done) override;
    [[nodiscard]] ui::Call auditLog(const api::AuditQuery &query,
                                    ui::Done<api::Page<api::AuditRecord>> done) override;
    [[nodiscard]] ui::Call placeList(const api::LocationsQuery &query,
                                     ui::Done<api::Page<api::Location>> done) override;
    [[nodiscard]] ui::Call createPlace(const api::CreateLocation &wish,
                                       ui::Done<api::Location> done) override;
    [[nodiscard]] ui::Call updatePlace(LocationId id, const api::UpdateLocation &change,
                                       ui::Done<api::Location> done) override;

    [[nodiscard]] ui::Call me(ui::Done<api::User> done) override;
    [[nodiscard]] ui::Call updateMe(const api::UpdateProfile &update,
                                    ui::Done<api::User> done) override;
    // Notifications: apiclientnotifications.cpp.
    [[nodiscard]] ui::Call notifications(const api::NotificationsQuery &query,
                                         ui::Done<api::NotificationList> done) override;
    [[nodiscard]] ui::Call markNotification(NotificationId id, bool isRead,
                                            ui::Done<api::NotificationItem> done) override;
    [[nodiscard]] ui::Call markAllNotificationsRead(ui::Done<api::UnreadCount> done) override;
    [[nodiscard]] ui::Call
    notificationPreferences(ui::Done<api::NotificationPreferences> done) override;
    [[nodiscard]] ui::Call
    changeNotificationPreferences(const api::UpdateNotificationPreferences &update,
                                  ui::Done<api::NotificationPreferences> done) override;

    [[nodiscard]] ui::Call mentors(const api::MentorQuery &query,
                                   ui::Done<api::Page<api::MentorSummary>> done) override;
    [[nodiscard]] ui::Call mentor(UserId id, ui::Done<api::Mentor> done) override;
    [[nodiscard]] ui::Call taxonomy(const api::TaxonomyQuery &query,
                                    ui::Done<api::Page<api::TaxonomyEntry>> done) override;
    [[nodiscard]] ui::Call locations(ui::Done<api::Page<api::Location>> done) override;
    [[nodiscard]] ui::Call availableSlots(const api::SlotQuery &query,
                                          ui::Done<api::SlotList> done) override;
    /// Not before a release of the same slot is answered that is still under way.
    [[nodiscard]] ui::Call holdSlot(SlotId slot, ui::Done<api::SlotHold> done) override;
    void releaseSlot(SlotId slot) override;
    [[nodiscard]] ui::Call myBlocks(const api::PageQuery &query,
                                    ui::Done<api::Page<api::AvailabilityBlock>> done) override;
    [[nodiscard]] ui::Call mySlots(const api::MySlotsQuery &query,
                                   ui::Done<api::Page<api::MySlot>> done) override;
    [[nodiscard]] ui::Call createBlock(const api::CreateAvailability &block,
                                       ui::Done<api::AvailabilityBlock> done) override;
    [[nodiscard]] ui::Call updateBlock(BlockId id, const api::UpdateAvailability &block,
                                       ui::Done<api::AvailabilityBlock> done) override;
    [[nodiscard]] ui::Call previewBlock(const api::CreateAvailability &block,
                                        std::optional<BlockId> edited,
                                        ui::Done<api::AvailabilityPreview> done) override;
    [[nodiscard]] ui::Call timeOff(const api::PageQuery &query,
                                   ui::Done<api::Page<api::TimeOff>> done) override;
    [[nodiscard]] ui::Call createTimeOff(const api::CreateTimeOff &days,
                                         ui::Done<api::TimeOff> done) override;
    [[nodiscard]] ui::Call deleteTimeOff(TimeOffId id, ui::Done<void> done) override;
    [[nodiscard]] ui::Call travel(const api::PageQuery &query,
                                  ui::Done<api::Page<api::Travel>> done) override;
    [[nodiscard]] ui::Call createTravel(const api::CreateTravel &days,
                                        ui::Done<api::Travel> done) override;
    [[nodiscard]] ui::Call deleteTravel(TravelId id, ui::Done<void> done) override;
    [[nodiscard]] ui::Call load(ui::Done<api::Load> done) override;
    [[nodiscard]] ui::Call deleteBlock(BlockId id, bool force, ui::Done<void> done) override;
    [[nodiscard]] ui::Call createBooking(const api::CreateBooking &booking,
                                         ui::Done<api::Booking> done) override;
    [[nodiscard]] ui::Call booking(BookingId id, ui::Done<api::Booking> done) override;
    [[nodiscard]] ui::Call myBookings(const api::MyBookingsQuery &query,
                                      ui::Done<api::Page<api::Booking>> done) override;
    [[nodiscard]] ui::Call confirmBooking(BookingId id, ui::Done<api::Booking> done) override;
    [[nodiscard]] ui::Call confirmBookingAnyway(BookingId id,
                                                const api::ConfirmBookingQuery &confirmed,
                                                ui::Done<api::Booking> done) override;
    [[nodiscard]] ui::Call declineBooking(BookingId id, const api::DeclineBooking &answer,
                                          ui::Done<api::Booking> done) override;
    [[nodiscard]] ui::Call cancelBooking(BookingId id, const api::CancelBooking &cancellation,
                                         ui::Done<api::Booking> done) override;
    [[nodiscard]] ui::Call adminBookings(const api::AdminBookingsQuery &query,
                                         ui::Done<api::Page<api::Booking>> done) override;

    [[nodiscard]] ui::Call proposeReschedule(BookingId id, const api::ProposeReschedule &offer,
                                             ui::Done<api::RescheduleProposal> done) override;
    [[nodiscard]] ui::Call acceptProposal(BookingId id, ProposalId proposal,
                                          ui::Done<api::Booking> done) override;
    [[nodiscard]] ui::Call declineProposal(BookingId id, ProposalId proposal,
                                           ui::Done<api::Booking> done) override;
    [[nodiscard]] ui::Call withdrawProposal(BookingId id, ProposalId proposal,
                                            ui::Done<void> done) override;
    [[nodiscard]] ui::Call markAttendance(BookingId id, std::optional<Attendance> attendance,
                                          ui::Done<api::Booking> done) override;
    [[nodiscard]] ui::Call alternatives(BookingId id, ui::Done<api::Alternatives> done) override;
    [[nodiscard]] ui::Call calendarConnection(ui::Done<api::CalendarConnection> done) override;
    [[nodiscard]] ui::Call connectCalendar(CalendarProviderKind provider, ui::ConsentShown waiting,
                                           ui::Done<api::CalendarConnection> done) override;
    [[nodiscard]] ui::Call chooseCalendars(const api::ChooseCalendars &choice,
                                           ui::Done<api::CalendarConnection> done) override;
    [[nodiscard]] ui::Call refreshCalendars(ui::Done<api::CalendarConnection> done) override;
    [[nodiscard]] ui::Call ownBusyTimes(const api::RangeQuery &range,
                                        ui::Done<api::OwnBusyTimes> done) override;
    [[nodiscard]] ui::Call disconnectCalendar(ui::Done<api::CalendarConnection> done) override;
    [[nodiscard]] ui::Call calendarFeeds(ui::Done<api::CalendarFeeds> done) override;
    [[nodiscard]] ui::Call renewCalendarFeed(CalendarFeedKind kind,
                                             ui::Done<api::NewCalendarFeed> done) override;
    [[nodiscard]] ui::Call revokeCalendarFeed(CalendarFeedKind kind, ui::Done<void> done) override;
    [[nodiscard]] ui::Call bookingCalendar(BookingId id, ui::Done<QByteArray> done) override;
    [[nodiscard]] ui::Call bookingLimits(ui::Done<api::BookingLimits> done) override;
    [[nodiscard]] ui::Call updateLoad(std::optional<int> cap, ui::Done<api::Load> done) override;
    [[nodiscard]] ui::Call notes(BookingId id, ui::Done<api::BookingNotes> done) override;
    [[nodiscard]] ui::Call writeNote(BookingId id, const api::WriteNote &note,
                                     ui::Done<api::BookingNote> done) override;
    [[nodiscard]] ui::Call editNote(BookingId id, NoteId note, const api::EditNote &change,
                                    ui::Done<api::BookingNote> done) override;
    [[nodiscard]] ui::Call deleteNote(BookingId id, NoteId note, ui::Done<void> done) override;
    [[nodiscard]] ui::Call actionItems(BookingId id, ui::Done<api::ActionItems> done) override;
    [[nodiscard]] ui::Call createActionItem(BookingId id, const api::CreateActionItem &item,
                                            ui::Done<api::ActionItem> done) override;
    [[nodiscard]] ui::Call editActionItem(BookingId id, ActionItemId item,
                                          const api::EditActionItem &change,
                                          ui::Done<api::ActionItem> done) override;
    [[nodiscard]] ui::Call deleteActionItem(BookingId id, ActionItemId item,
                                            ui::Done<void> done) override;
    [[nodiscard]] ui::Call bookingHistory(BookingId id,
                                          ui::Done<api::BookingHistory> done) override;
    [[nodiscard]] ui::Call enterWaitingList(UserId mentor,
                                            ui::Done<api::WaitingListEntry> done) override;
    [[nodiscard]] ui::Call leaveWaitingList(UserId mentor, ui::Done<void> done) override;
    [[nodiscard]] ui::Call waitingLists(ui::Done<api::WaitingLists> done) override;
    [[nodiscard]] ui::Call requestException(const api::RequestOverride &wish,
                                            ui::Done<api::TierOverride> done) override;
    [[nodiscard]] ui::Call myExceptions(const api::MyOverridesQuery &query,
                                        ui::Done<api::Page<api::TierOverride>> done) override;

    // People: apiclientpeople.cpp.
    [[nodiscard]] ui::Call mentorFacets(const api::MentorFacetsQuery &query,
                                        ui::Done<api::MentorFacets> done) override;
    [[nodiscard]] ui::Call mentees(const api::MenteeQuery &query,
                                   ui::Done<api::Page<api::MenteeSummary>> done) override;
    [[nodiscard]] ui::Call menteeFacets(const api::MenteeFacetsQuery &query,
                                        ui::Done<api::MenteeFacets> done) override;
    [[nodiscard]] ui::Call mentee(UserId id, ui::Done<api::Mentee> done) override;
    [[nodiscard]] ui::Call
    recommendedMentors(const api::RecommendedMentorsQuery &query,
                       ui::Done<api::Page<api::RecommendedMentor>> done) override;
    [[nodiscard]] ui::Call
    recommendedMentees(const api::RecommendedMenteesQuery &query,
                       ui::Done<api::Page<api::RecommendedMentee>> done) override;
    [[nodiscard]] ui::Call explainMatch(UserId person, ui::Done<api::ExplainedMatch> done) override;
    [[nodiscard]] ui::Call sendInterest(UserId mentor, const api::SendInterest &wish,
                                        ui::Done<api::InterestAnswer> done) override;
    [[nodiscard]] ui::Call myInterests(const api::PageQuery &query,
                                       ui::Done<api::Page<api::Interest>> done) override;
    [[nodiscard]] ui::Call createRating(const api::CreateRating &rating,
                                        ui::Done<api::Rating> done) override;
    [[nodiscard]] ui::Call bookingRatings(BookingId id,
                                          ui::Done<api::Page<api::Rating>> done) override;
    [[nodiscard]] ui::Call feedbackStats(UserId mentor, ui::Done<api::FeedbackStats> done) override;
    [[nodiscard]] ui::Call myRatings(const api::MyRatingsQuery &query,
                                     ui::Done<api::Page<api::Rating>> done) override;
    [[nodiscard]] ui::Call reputation(UserId id, ui::Done<api::Reputation> done) override;
    [[nodiscard]] ui::Call
    reputationHistory(UserId id, const api::ReputationHistoryQuery &query,
                      ui::Done<api::Page<api::ReputationHistoryEntry>> done) override;
    [[nodiscard]] ui::Call requestTag(const api::TagRequest &request,
                                      ui::Done<api::RequestedTag> done) override;
    [[nodiscard]] ui::Call myTagRequests(const api::PageQuery &query,
                                         ui::Done<api::Page<api::MyTagRequest>> done) override;
    [[nodiscard]] ui::Call setMyTag(TaxonomyId id, const api::TagWeight &weight,
                                    ui::Done<api::Tag> done) override;
    [[nodiscard]] ui::Call removeMyTag(TaxonomyId id, ui::Done<void> done) override;

    // Pictures, decks, exports: apiclientfiles.cpp.
    [[nodiscard]] ui::Call avatar(UserId person, ui::Done<api::Avatar> done) override;
    [[nodiscard]] ui::Call setAvatar(UserId person, const ui::PictureUpload &picture,
                                     ui::Progress progress, ui::Done<api::Avatar> done) override;
    [[nodiscard]] ui::Call setAvatarAddress(UserId person, const QString &url,
                                            ui::Done<api::Avatar> done) override;
    [[nodiscard]] ui::Call cropAvatar(UserId person, const api::AvatarCrop &crop,
                                      ui::Done<api::Avatar> done) override;
    [[nodiscard]] ui::Call removeAvatar(UserId person, ui::Done<void> done) override;
    [[nodiscard]] ui::Call avatarOriginal(UserId person, ui::Done<QByteArray> done) override;
    [[nodiscard]] ui::Call picture(const QString &address, int pixels,
                                   ui::Done<QByteArray> done) override;
    [[nodiscard]] ui::Call decks(const api::FilesQuery &query,
                                 ui::Done<api::Page<api::StoredFile>> done) override;
    [[nodiscard]] ui::Call fileUsage(ui::Done<api::FileUsage> done) override;
    [[nodiscard]] ui::Call removeDeck(FileId id, ui::Done<void> done) override;
    [[nodiscard]] ui::Call beginUpload(const QString &name, qint64 size,
                                       ui::Done<api::Upload> done) override;
    [[nodiscard]] ui::Call uploadState(UploadId id, ui::Done<api::Upload> done) override;
    [[nodiscard]] ui::Call appendUpload(UploadId id, qint64 offset, const QByteArray &part,
                                        ui::Progress progress, ui::Done<void> done) override;
    [[nodiscard]] ui::Call cancelUpload(UploadId id, ui::Done<void> done) override;
    [[nodiscard]] ui::Call download(const ui::Download &what, ui::Progress progress,
                                    ui::Done<void> done) override;
    [[nodiscard]] ui::Call exportList(const api::ExportsQuery &query,
                                      ui::Done<api::Page<api::Export>> done) override;
    [[nodiscard]] ui::Call requestExport(const api::ExportWish &wish,
                                         ui::Done<api::Export> done) override;
    [[nodiscard]] ui::Call cancelExport(ExportId id, ui::Done<api::Export> done) override;
    [[nodiscard]] ui::Call signIns(ui::Done<api::SignIns> done) override;
    [[nodiscard]] ui::Call endSignIn(SessionId id, ui::Done<void> done) override;
    [[nodiscard]] ui::Call endOtherSignIns(ui::Done<void> done) override;
    [[nodiscard]] ui::Call ownEmail(ui::Done<api::OwnEmail> done) override;
    [[nodiscard]] ui::Call changeEmail(const api::ChangeEmail &wish,
                                       ui::Done<api::OwnEmail> done) override;
    [[nodiscard]] ui::Call confirmEmail(const api::ConfirmEmail &codes,
                                        ui::Done<api::OwnEmail> done) override;
    [[nodiscard]] ui::Call cancelEmailChange(ui::Done<void> done) override;
    [[nodiscard]] ui::Call myDataExport(ui::Done<api::DataExport> done) override;
    [[nodiscard]] ui::Call requestMyData(ui::Done<api::DataExport> done) override;

Q_SIGNALS:
    /// Or not: the request is over.
    void slotReleased(oh::SlotId slot);

private:
    [[nodiscard]] ui::Call changeConnection(HttpRequest request,
                                            ui::Done<api::CalendarConnection> done);
    /// Bytes instead of JSON, in memory.
    ui::Call fetchBytes(const QString &path, const QString &query, ui::Done<QByteArray> done);
    /// Which lists a change makes old.
    enum class Affects {
        Bookings,
        Availability,
        Both,
        WaitingLists,
        Notifications,
        CalendarConnection
    };
    /// Says so when the change was done.
    template <typename T>
    ui::Done<T> announcing(Affects affects, ui::Done<T> done)
    {
        return [self = QPointer(this), affects, done = std::move(done)](Result<T> result) {
            const bool changed = result.ok();
            done(std::move(result));
            if (changed && self)
                self->announce(affects);
        };
    }
    void announce(Affects affects);
    /// A change that is answered without a body.
    ui::Call sendDelete(const QString &path, ui::Done<void> done);
    ui::Call removeDaysAway(const QString &path, ui::Done<void> done);
    ui::Call answerBooking(BookingId id, const QString &verb, const QJsonObject &body,
                           ui::Done<api::Booking> done);

    class OfPage;
    class LaterHold;
    /// A page's: what it changes is told by the one of the whole window, to every page.
    ApiClient(ApiClient &whole, std::shared_ptr<PageReads> reads);

    ApiClient *m_whole = nullptr;
    HttpAccess m_http;
    BrowserConsent m_consent;
    /// Under way, by slot.
    std::map<SlotId, ui::Call> m_releases;
};

} // namespace oh::app
