// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/accounts.h"
#include "models/api/archive.h"
#include "models/api/audit.h"
#include "models/api/auth.h"
#include "models/api/availability.h"
#include "models/api/bookingchanges.h"
#include "models/api/bookingextras.h"
#include "models/api/calendarfeeds.h"
#include "models/api/calendars.h"
#include "models/api/directories.h"
#include "models/api/emails.h"
#include "models/api/exceptions.h"
#include "models/api/exports.h"
#include "models/api/figures.h"
#include "models/api/files.h"
#include "models/api/jobs.h"
#include "models/api/matching.h"
#include "models/api/notifications.h"
#include "models/api/people.h"
#include "models/api/privacy.h"
#include "models/api/ratings.h"
#include "models/api/reputation.h"
#include "models/api/scheduling.h"
#include "models/api/sync.h"
#include "models/api/tags.h"
#include "models/result.h"

#include <QByteArray>
#include <QObject>
#include <QPointer>
#include <QUrl>

#include <functional>
#include <memory>

namespace oh::ui {

/// A request under way. Destroying or cancelling it means that its answer is never delivered.
class PendingCall
{
public:
    virtual ~PendingCall() = default;
    virtual void cancel() = 0;
};
using Call = std::unique_ptr<PendingCall>;

template <typename T>
using Done = std::function<void(Result<T>)>;

/// The system's browser was asked to show this address, and is waited for.
using ConsentShown = std::function<void(const QUrl &)>;

/// Bytes done, and in all (-1: not known). Called as often as there is something to tell, never
/// after the answer.
using Progress = std::function<void(qint64 done, qint64 total)>;

/// What can be fetched into a file.
struct Download
{
    enum class What { Deck, Export, MyData };
    What what = What::Deck;
    /// Of the deck or the export.
    QUuid id = {};
    /// Where to; there is nothing under this name, or what was there before, until all has come.
    QString path = {};
    bool operator==(const Download &) const = default;
};

/// A picture of somebody on its way to the server.
struct PictureUpload
{
    QByteArray bytes;
    /// In pixels of the upright picture; without it the middle is cut.
    std::optional<api::AvatarCrop> crop = {};
};

class PageApi;

/// What the interface needs from the server. Answers come back through the event loop, on the GUI
/// thread, exactly once, unless the call was canceled. A caller keeps the returned handle as long
/// as it cares: letting go of it cancels. The implementation retries safe requests, renews the
/// session once and queues what comes meanwhile, and sends an idempotency key with every change.
class Api : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// For a page of the window, which owns it and lives shorter than this.
    [[nodiscard]] virtual std::unique_ptr<PageApi> forPage() = 0;

    /// When the server last did what it was asked, in UTC: what is shown is no older than live
    /// updates and this make it. Invalid before.
    [[nodiscard]] virtual QDateTime updatedAt() const = 0;

    // The coordinators' console.
    [[nodiscard]] virtual Call accounts(const api::AccountsQuery &query,
                                        Done<api::Page<api::AccountSummary>> done) = 0;
    /// WarningsToConfirm lists the rules it goes against, unless they were confirmed (FR67).
    [[nodiscard]] virtual Call bookForOthers(const api::WhiteGloveBooking &booking,
                                             Done<api::Booking> done) = 0;
    /// StaleVersion when somebody saved it first.
    [[nodiscard]] virtual Call editBooking(BookingId id, const api::EditBooking &change,
                                           Done<api::Booking> done) = 0;
    [[nodiscard]] virtual Call moveBooking(BookingId id, const api::RescheduleBooking &move,
                                           Done<api::Booking> done) = 0;
    /// Why a mentor can't be booked at some moment.
    [[nodiscard]] virtual Call explainSlot(const api::ExplainSlotQuery &query,
                                           Done<api::SlotExplanation> done) = 0;
    [[nodiscard]] virtual Call jobs(const api::JobsQuery &query,
                                    Done<api::Page<api::Job>> done) = 0;
    [[nodiscard]] virtual Call retryJob(JobId id, Done<api::Job> done) = 0;
    [[nodiscard]] virtual Call discardJob(JobId id, Done<void> done) = 0;
    [[nodiscard]] virtual Call jobSchedule(Done<api::JobSchedule> done) = 0;
    [[nodiscard]] virtual Call runScheduledJob(const QString &name,
                                               Done<api::ScheduledJob> done) = 0;
    [[nodiscard]] virtual Call mails(const api::MailQuery &query,
                                     Done<api::Page<api::Mail>> done) = 0;
    [[nodiscard]] virtual Call retryMail(MailId id, Done<api::Mail> done) = 0;
    /// Events of which people can't be told.
    [[nodiscard]] virtual Call untoldNews(const api::UntoldNewsQuery &query,
                                          Done<api::Page<api::UntoldNews>> done) = 0;
    [[nodiscard]] virtual Call retryNews(NewsId id, Done<api::UntoldNews> done) = 0;
    [[nodiscard]] virtual Call discardNews(NewsId id, Done<void> done) = 0;
    /// How it is with people's calendars, never what stands in them.
    [[nodiscard]] virtual Call calendarSyncs(const api::CalendarSyncQuery &query,
                                             Done<api::Page<api::CalendarSync>> done) = 0;
    /// Conflict when it can't be read now.
    [[nodiscard]] virtual Call runCalendarSync(ConnectionId id, Done<api::CalendarSync> done) = 0;
    [[nodiscard]] virtual Call runFailingCalendarSyncs(Done<api::SyncStarted> done) = 0;
    [[nodiscard]] virtual Call imports(const api::ImportsQuery &query,
                                       Done<api::Page<api::ImportedBase>> done) = 0;
    [[nodiscard]] virtual Call figures(const api::FiguresQuery &query, Done<api::Figures> done) = 0;

    // Accounts, their scores, the audit log and the places: for coordinators.
    /// All that is known of somebody; removed ones too (FR84).
    [[nodiscard]] virtual Call account(UserId id, Done<api::Account> done) = 0;
    [[nodiscard]] virtual Call createAccount(const api::CreateAccount &wish,
                                             Done<api::Account> done) = 0;
    /// StaleVersion when somebody saved it first.
    [[nodiscard]] virtual Call updateAccount(UserId id, const api::UpdateAccount &change,
                                             Done<api::Account> done) = 0;
    /// AccountHasMeetings, with the number in its message, unless forced; so are the next two.
    [[nodiscard]] virtual Call changeRole(UserId id, const api::ChangeRole &change,
                                          Done<api::Account> done) = 0;
    [[nodiscard]] virtual Call deactivateAccount(UserId id, const api::DeactivateAccount &wish,
                                                 Done<api::Account> done) = 0;
    [[nodiscard]] virtual Call removeAccount(UserId id, const api::RemoveAccountQuery &wish,
                                             Done<void> done) = 0;
    [[nodiscard]] virtual Call reactivateAccount(UserId id, const api::ReactivateAccount &wish,
                                                 Done<api::Account> done) = 0;
    /// What erasing a removed person would come to (FR85).
    [[nodiscard]] virtual Call previewErasure(UserId id, Done<api::ErasurePreview> done) = 0;
    /// For good.
    [[nodiscard]] virtual Call erasePerson(UserId id, const api::ErasePersonQuery &wish,
                                           Done<void> done) = 0;
    /// Counts until it is cleared (FR53). StaleVersion when the account was changed meanwhile.
    [[nodiscard]] virtual Call overrideReputation(UserId id, const api::OverrideReputation &wish,
                                                  Done<api::Reputation> done) = 0;
    [[nodiscard]] virtual Call clearReputation(UserId id, const api::ClearReputationQuery &wish,
                                               Done<api::Reputation> done) = 0;
    /// Newest first (FR72).
    /// What was deleted and is kept, the last deleted first (FR84).
    [[nodiscard]] virtual Call archive(const api::ArchiveQuery &query,
                                       Done<api::Page<api::ArchivedRecord>> done) = 0;
    [[nodiscard]] virtual Call auditLog(const api::AuditQuery &query,
                                        Done<api::Page<api::AuditRecord>> done) = 0;
    /// The preset meeting places, as coordinators look after them (FR74).
    [[nodiscard]] virtual Call placeList(const api::LocationsQuery &query,
                                         Done<api::Page<api::Location>> done) = 0;
    [[nodiscard]] virtual Call createPlace(const api::CreateLocation &wish,
                                           Done<api::Location> done) = 0;
    /// StaleVersion when somebody saved it first; LocationInUse unless forced.
    [[nodiscard]] virtual Call updatePlace(LocationId id, const api::UpdateLocation &change,
                                           Done<api::Location> done) = 0;
    // The coordinators' queues (FR55, FR75) and what a decision is based on.
    [[nodiscard]] virtual Call exceptionQueue(const api::OverridesQuery &query,
                                              Done<api::OverrideQueue> done) = 0;
    [[nodiscard]] virtual Call exception(ExceptionId id, Done<api::TierOverride> done) = 0;
    /// ExceptionDecided when somebody was faster; AccountDeactivated or ExceptionActive when
    /// approving would let nobody in.
    [[nodiscard]] virtual Call decideException(ExceptionId id, OverrideDecision decision,
                                               const api::DecideOverride &answer,
                                               Done<api::TierOverride> done) = 0;
    /// UndoNotPossible after decisionUndoSecs, and for another coordinator's decision.
    /// The same decision about many, each for itself; 200 at most.
    [[nodiscard]] virtual Call decideExceptions(const api::DecideOverrides &decision,
                                                Done<api::DecisionOutcomes> done) = 0;
    [[nodiscard]] virtual Call undoExceptions(const api::UndoOverrides &decided,
                                              Done<api::DecisionOutcomes> done) = 0;
    [[nodiscard]] virtual Call decideTags(const api::DecideTags &decision,
                                          Done<api::DecidedTags> done) = 0;
    [[nodiscard]] virtual Call decideAccounts(const api::DecideAccounts &decision,
                                              Done<api::AccountOutcomes> done) = 0;
    [[nodiscard]] virtual Call undoException(ExceptionId id, Done<api::TierOverride> done) = 0;
    [[nodiscard]] virtual Call adminTags(const api::AdminTagsQuery &query,
                                         Done<api::Page<api::AdminTag>> done) = 0;
    /// TagDecided when somebody was faster.
    [[nodiscard]] virtual Call approveTag(TaxonomyId id, Done<api::AdminTag> done) = 0;
    [[nodiscard]] virtual Call rejectTag(TaxonomyId id, const api::RejectTag &refusal,
                                         Done<api::AdminTag> done) = 0;
    /// Conflict when there is such a tag already, with what to do in its message.
    [[nodiscard]] virtual Call createTag(const api::CreateTag &tag, Done<api::AdminTag> done) = 0;
    [[nodiscard]] virtual Call updateTag(TaxonomyId id, const api::UpdateTag &change,
                                         Done<api::AdminTag> done) = 0;
    /// Answers the tag that remains.
    [[nodiscard]] virtual Call mergeTag(TaxonomyId id, const api::MergeTag &merge,
                                        Done<api::AdminTag> done) = 0;
    /// One's own; coordinators, everybody's.
    /// Why these two match (FR17).
    [[nodiscard]] virtual Call explainMatchOf(UserId person, UserId other,
                                              Done<api::ExplainedMatch> done) = 0;

    // Everybody.
    [[nodiscard]] virtual Call me(Done<api::User> done) = 0;
    [[nodiscard]] virtual Call updateMe(const api::UpdateProfile &update, Done<api::User> done) = 0;

    /// What the person was told, newest first.
    [[nodiscard]] virtual Call notifications(const api::NotificationsQuery &query,
                                             Done<api::NotificationList> done) = 0;
    [[nodiscard]] virtual Call markNotification(NotificationId id, bool isRead,
                                                Done<api::NotificationItem> done) = 0;
    [[nodiscard]] virtual Call markAllNotificationsRead(Done<api::UnreadCount> done) = 0;
    [[nodiscard]] virtual Call notificationPreferences(Done<api::NotificationPreferences> done) = 0;
    /// What is left out stays as it is.
    [[nodiscard]] virtual Call
    changeNotificationPreferences(const api::UpdateNotificationPreferences &update,
                                  Done<api::NotificationPreferences> done) = 0;

    /// One's own calendar at Google or Microsoft.
    [[nodiscard]] virtual Call calendarConnection(Done<api::CalendarConnection> done) = 0;
    /// In the system's browser; as Account::signInWithBrowser(). Replaces the one there is.
    [[nodiscard]] virtual Call connectCalendar(CalendarProviderKind provider, ConsentShown waiting,
                                               Done<api::CalendarConnection> done) = 0;
    /// StaleVersion when it was changed elsewhere.
    [[nodiscard]] virtual Call chooseCalendars(const api::ChooseCalendars &choice,
                                               Done<api::CalendarConnection> done) = 0;
    /// Asks the provider again which calendars there are.
    [[nodiscard]] virtual Call refreshCalendars(Done<api::CalendarConnection> done) = 0;
    /// When one is not free, by one's calendar and one's meetings.
    [[nodiscard]] virtual Call ownBusyTimes(const api::RangeQuery &range,
                                            Done<api::OwnBusyTimes> done) = 0;
    /// What is written in it stays there (FR93).
    [[nodiscard]] virtual Call disconnectCalendar(Done<api::CalendarConnection> done) = 0;

    /// Which addresses calendars can subscribe to.
    [[nodiscard]] virtual Call calendarFeeds(Done<api::CalendarFeeds> done) = 0;
    /// A new one; the one before it leads nowhere then.
    [[nodiscard]] virtual Call renewCalendarFeed(CalendarFeedKind kind,
                                                 Done<api::NewCalendarFeed> done) = 0;
    [[nodiscard]] virtual Call revokeCalendarFeed(CalendarFeedKind kind, Done<void> done) = 0;

    [[nodiscard]] virtual Call mentors(const api::MentorQuery &query,
                                       Done<api::Page<api::MentorSummary>> done) = 0;
    [[nodiscard]] virtual Call mentor(UserId id, Done<api::Mentor> done) = 0;
    [[nodiscard]] virtual Call taxonomy(const api::TaxonomyQuery &query,
                                        Done<api::Page<api::TaxonomyEntry>> done) = 0;
    [[nodiscard]] virtual Call locations(Done<api::Page<api::Location>> done) = 0;

    [[nodiscard]] virtual Call availableSlots(const api::SlotQuery &query,
                                              Done<api::SlotList> done) = 0;
    /// Keeps a slot for a few minutes while its form is open: SlotHeld, SlotUnavailable or NotFound
    /// when it can't be had.
    [[nodiscard]] virtual Call holdSlot(SlotId slot, Done<api::SlotHold> done) = 0;
    /// Sent even when the one who asks goes away: nobody waits for an answer.
    virtual void releaseSlot(SlotId slot) = 0;
    [[nodiscard]] virtual Call myBlocks(const api::PageQuery &query,
                                        Done<api::Page<api::AvailabilityBlock>> done) = 0;
    [[nodiscard]] virtual Call mySlots(const api::MySlotsQuery &query,
                                       Done<api::Page<api::MySlot>> done) = 0;
    [[nodiscard]] virtual Call createBlock(const api::CreateAvailability &block,
                                           Done<api::AvailabilityBlock> done) = 0;
    /// StaleVersion when somebody saved it first.
    [[nodiscard]] virtual Call updateBlock(BlockId id, const api::UpdateAvailability &block,
                                           Done<api::AvailabilityBlock> done) = 0;
    /// What saving the block would do: as a new one, or as an edit of `edited`.
    [[nodiscard]] virtual Call previewBlock(const api::CreateAvailability &block,
                                            std::optional<BlockId> edited,
                                            Done<api::AvailabilityPreview> done) = 0;
    [[nodiscard]] virtual Call timeOff(const api::PageQuery &query,
                                       Done<api::Page<api::TimeOff>> done) = 0;
    [[nodiscard]] virtual Call createTimeOff(const api::CreateTimeOff &days,
                                             Done<api::TimeOff> done) = 0;
    [[nodiscard]] virtual Call deleteTimeOff(TimeOffId id, Done<void> done) = 0;
    [[nodiscard]] virtual Call travel(const api::PageQuery &query,
                                      Done<api::Page<api::Travel>> done) = 0;
    [[nodiscard]] virtual Call createTravel(const api::CreateTravel &days,
                                            Done<api::Travel> done) = 0;
    [[nodiscard]] virtual Call deleteTravel(TravelId id, Done<void> done) = 0;
    /// Sessions a week against the mentor's cap.
    [[nodiscard]] virtual Call load(Done<api::Load> done) = 0;
    /// AvailabilityHasBookings, with the number in its message, unless `force` (FR80).
    [[nodiscard]] virtual Call deleteBlock(BlockId id, bool force, Done<void> done) = 0;

    [[nodiscard]] virtual Call createBooking(const api::CreateBooking &booking,
                                             Done<api::Booking> done) = 0;
    [[nodiscard]] virtual Call booking(BookingId id, Done<api::Booking> done) = 0;
    [[nodiscard]] virtual Call myBookings(const api::MyBookingsQuery &query,
                                          Done<api::Page<api::Booking>> done) = 0;
    [[nodiscard]] virtual Call confirmBooking(BookingId id, Done<api::Booking> done) = 0;
    /// A coordinator's, who has read the warnings.
    [[nodiscard]] virtual Call confirmBookingAnyway(BookingId id,
                                                    const api::ConfirmBookingQuery &confirmed,
                                                    Done<api::Booking> done) = 0;
    [[nodiscard]] virtual Call declineBooking(BookingId id, const api::DeclineBooking &answer,
                                              Done<api::Booking> done) = 0;
    [[nodiscard]] virtual Call cancelBooking(BookingId id, const api::CancelBooking &cancellation,
                                             Done<api::Booking> done) = 0;
    [[nodiscard]] virtual Call adminBookings(const api::AdminBookingsQuery &query,
                                             Done<api::Page<api::Booking>> done) = 0;

    // What the two sides of a booking do with it.

    [[nodiscard]] virtual Call proposeReschedule(BookingId id, const api::ProposeReschedule &offer,
                                                 Done<api::RescheduleProposal> done) = 0;
    /// ProposalNotOpen when it was withdrawn or has lapsed meanwhile.
    [[nodiscard]] virtual Call acceptProposal(BookingId id, ProposalId proposal,
                                              Done<api::Booking> done) = 0;
    [[nodiscard]] virtual Call declineProposal(BookingId id, ProposalId proposal,
                                               Done<api::Booking> done) = 0;
    [[nodiscard]] virtual Call withdrawProposal(BookingId id, ProposalId proposal,
                                                Done<void> done) = 0;
    /// Nothing takes back what was noted.
    [[nodiscard]] virtual Call markAttendance(BookingId id, std::optional<Attendance> attendance,
                                              Done<api::Booking> done) = 0;
    [[nodiscard]] virtual Call alternatives(BookingId id, Done<api::Alternatives> done) = 0;
    /// The meeting as a calendar file (RFC 5545).
    [[nodiscard]] virtual Call bookingCalendar(BookingId id, Done<QByteArray> done) = 0;
    [[nodiscard]] virtual Call bookingLimits(Done<api::BookingLimits> done) = 0;
    /// Sessions a week; nothing lifts the cap.
    [[nodiscard]] virtual Call updateLoad(std::optional<int> cap, Done<api::Load> done) = 0;
    [[nodiscard]] virtual Call notes(BookingId id, Done<api::BookingNotes> done) = 0;
    [[nodiscard]] virtual Call writeNote(BookingId id, const api::WriteNote &note,
                                         Done<api::BookingNote> done) = 0;
    /// StaleVersion when it was changed elsewhere.
    [[nodiscard]] virtual Call editNote(BookingId id, NoteId note, const api::EditNote &change,
                                        Done<api::BookingNote> done) = 0;
    [[nodiscard]] virtual Call deleteNote(BookingId id, NoteId note, Done<void> done) = 0;
    [[nodiscard]] virtual Call actionItems(BookingId id, Done<api::ActionItems> done) = 0;
    [[nodiscard]] virtual Call createActionItem(BookingId id, const api::CreateActionItem &item,
                                                Done<api::ActionItem> done) = 0;
    [[nodiscard]] virtual Call editActionItem(BookingId id, ActionItemId item,
                                              const api::EditActionItem &change,
                                              Done<api::ActionItem> done) = 0;
    /// Forbidden for somebody else's.
    [[nodiscard]] virtual Call deleteActionItem(BookingId id, ActionItemId item,
                                                Done<void> done) = 0;
    /// All that became of it, in order of time.
    [[nodiscard]] virtual Call bookingHistory(BookingId id, Done<api::BookingHistory> done) = 0;
    /// Entering twice keeps the place.
    [[nodiscard]] virtual Call enterWaitingList(UserId mentor,
                                                Done<api::WaitingListEntry> done) = 0;
    [[nodiscard]] virtual Call leaveWaitingList(UserId mentor, Done<void> done) = 0;
    [[nodiscard]] virtual Call waitingLists(Done<api::WaitingLists> done) = 0;
    /// For a mentor whom the tier rule or their absence puts out of reach (FR54).
    [[nodiscard]] virtual Call requestException(const api::RequestOverride &wish,
                                                Done<api::TierOverride> done) = 0;
    /// One's own, newest first.
    [[nodiscard]] virtual Call myExceptions(const api::MyOverridesQuery &query,
                                            Done<api::Page<api::TierOverride>> done) = 0;

    // People: who matches whom, reaching out, ratings, scores and tags.
    /// How many mentors each filter would leave.
    [[nodiscard]] virtual Call mentorFacets(const api::MentorFacetsQuery &query,
                                            Done<api::MentorFacets> done) = 0;
    /// For mentors and coordinators.
    [[nodiscard]] virtual Call mentees(const api::MenteeQuery &query,
                                       Done<api::Page<api::MenteeSummary>> done) = 0;
    [[nodiscard]] virtual Call menteeFacets(const api::MenteeFacetsQuery &query,
                                            Done<api::MenteeFacets> done) = 0;
    [[nodiscard]] virtual Call mentee(UserId id, Done<api::Mentee> done) = 0;
    /// A mentee's own, best first.
    [[nodiscard]] virtual Call recommendedMentors(const api::RecommendedMentorsQuery &query,
                                                  Done<api::Page<api::RecommendedMentor>> done) = 0;
    /// A mentor's own, best first.
    [[nodiscard]] virtual Call recommendedMentees(const api::RecommendedMenteesQuery &query,
                                                  Done<api::Page<api::RecommendedMentee>> done) = 0;
    /// Why the caller and this person match.
    [[nodiscard]] virtual Call explainMatch(UserId person, Done<api::ExplainedMatch> done) = 0;
    /// InterestSent, ExceptionActive or RateLimited when it is not the time for it (FR19).
    [[nodiscard]] virtual Call sendInterest(UserId mentor, const api::SendInterest &wish,
                                            Done<api::InterestAnswer> done) = 0;
    /// Newest first.
    [[nodiscard]] virtual Call myInterests(const api::PageQuery &query,
                                           Done<api::Page<api::Interest>> done) = 0;
    /// AlreadyRated the second time, RatingNotPossible where nobody met.
    [[nodiscard]] virtual Call createRating(const api::CreateRating &rating,
                                            Done<api::Rating> done) = 0;
    /// As many of the two as the caller may see.
    [[nodiscard]] virtual Call bookingRatings(BookingId id, Done<api::Page<api::Rating>> done) = 0;
    [[nodiscard]] virtual Call myRatings(const api::MyRatingsQuery &query,
                                         Done<api::Page<api::Rating>> done) = 0;
    /// What mentees say of a mentor: one's own; coordinators, everybody's.
    [[nodiscard]] virtual Call feedbackStats(UserId mentor, Done<api::FeedbackStats> done) = 0;
    /// One's own; coordinators, everybody's.
    [[nodiscard]] virtual Call reputation(UserId id, Done<api::Reputation> done) = 0;
    [[nodiscard]] virtual Call
    reputationHistory(UserId id, const api::ReputationHistoryQuery &query,
                      Done<api::Page<api::ReputationHistoryEntry>> done) = 0;
    /// Sets it on the profile at once; a new one waits for approval. TagUnavailable, with the
    /// reason in its details, when it was decided against.
    [[nodiscard]] virtual Call requestTag(const api::TagRequest &request,
                                          Done<api::RequestedTag> done) = 0;
    [[nodiscard]] virtual Call myTagRequests(const api::PageQuery &query,
                                             Done<api::Page<api::MyTagRequest>> done) = 0;
    [[nodiscard]] virtual Call setMyTag(TaxonomyId id, const api::TagWeight &weight,
                                        Done<api::Tag> done) = 0;
    [[nodiscard]] virtual Call removeMyTag(TaxonomyId id, Done<void> done) = 0;

    // Pictures of people (FR88-FR90): one's own; coordinators, anybody's.
    [[nodiscard]] virtual Call avatar(UserId person, Done<api::Avatar> done) = 0;
    /// FileNotAccepted or PayloadTooLarge, with what to do in the message.
    [[nodiscard]] virtual Call setAvatar(UserId person, const PictureUpload &picture,
                                         Progress progress, Done<api::Avatar> done) = 0;
    /// The server fetches it in a moment: ask avatar() again.
    [[nodiscard]] virtual Call setAvatarAddress(UserId person, const QString &url,
                                                Done<api::Avatar> done) = 0;
    [[nodiscard]] virtual Call cropAvatar(UserId person, const api::AvatarCrop &crop,
                                          Done<api::Avatar> done) = 0;
    [[nodiscard]] virtual Call removeAvatar(UserId person, Done<void> done) = 0;
    /// The picture that is cut.
    [[nodiscard]] virtual Call avatarOriginal(UserId person, Done<QByteArray> done) = 0;
    /// A picture by the address that profiles give (`avatarUrl`), at least `pixels` wide if there
    /// is one: a JPEG.
    [[nodiscard]] virtual Call picture(const QString &address, int pixels,
                                       Done<QByteArray> done) = 0;

    // Pitch decks (FR8): a mentee's own, and those that others may see.
    [[nodiscard]] virtual Call decks(const api::FilesQuery &query,
                                     Done<api::Page<api::StoredFile>> done) = 0;
    [[nodiscard]] virtual Call fileUsage(Done<api::FileUsage> done) = 0;
    [[nodiscard]] virtual Call removeDeck(FileId id, Done<void> done) = 0;
    /// Makes room for a file that comes in parts (tus). QuotaExceeded or PayloadTooLarge.
    [[nodiscard]] virtual Call beginUpload(const QString &name, qint64 size,
                                           Done<api::Upload> done) = 0;
    /// NotFound when it was given up, or nobody went on for too long.
    [[nodiscard]] virtual Call uploadState(UploadId id, Done<api::Upload> done) = 0;
    /// All of the part, or nothing. UploadOffset when the server has another number of bytes,
    /// FileNotAccepted once the last part shows that it is no deck.
    [[nodiscard]] virtual Call appendUpload(UploadId id, qint64 offset, const QByteArray &part,
                                            Progress progress, Done<void> done) = 0;
    [[nodiscard]] virtual Call cancelUpload(UploadId id, Done<void> done) = 0;

    /// FileNotWritten when there is no place for it.
    [[nodiscard]] virtual Call download(const Download &what, Progress progress,
                                        Done<void> done) = 0;

    // Exports (FR70), and one's own data (NFR40).
    [[nodiscard]] virtual Call exportList(const api::ExportsQuery &query,
                                          Done<api::Page<api::Export>> done) = 0;
    /// Conflict when three of one's own are under way.
    [[nodiscard]] virtual Call requestExport(const api::ExportWish &wish,
                                             Done<api::Export> done) = 0;
    [[nodiscard]] virtual Call cancelExport(ExportId id, Done<api::Export> done) = 0;
    /// NotFound when one never asked.
    /// Where one is signed in; the one at this computer first.
    [[nodiscard]] virtual Call signIns(Done<api::SignIns> done) = 0;
    [[nodiscard]] virtual Call endSignIn(SessionId id, Done<void> done) = 0;
    /// Everywhere but here.
    [[nodiscard]] virtual Call endOtherSignIns(Done<void> done) = 0;
    /// The address with which one signs in (FR7).
    [[nodiscard]] virtual Call ownEmail(Done<api::OwnEmail> done) = 0;
    /// RateLimited after a few. Never says that somebody else has the address.
    [[nodiscard]] virtual Call changeEmail(const api::ChangeEmail &wish,
                                           Done<api::OwnEmail> done) = 0;
    /// CodeInvalid: another try. LinkExpired: to be asked for anew.
    [[nodiscard]] virtual Call confirmEmail(const api::ConfirmEmail &codes,
                                            Done<api::OwnEmail> done) = 0;
    [[nodiscard]] virtual Call cancelEmailChange(Done<void> done) = 0;
    [[nodiscard]] virtual Call myDataExport(Done<api::DataExport> done) = 0;
    /// RateLimited when one asked a short while ago.
    [[nodiscard]] virtual Call requestMyData(Done<api::DataExport> done) = 0;

Q_SIGNALS:
    /// The server stopped or began to answer. While unreachable, the implementation keeps trying.
    void reachableChanged(bool reachable);
    /// Somebody's change (ours included) made lists of bookings or slots old.
    void bookingsChanged();
    void availabilityChanged();
    void waitingListsChanged();
    /// Some were marked here as read or unread.
    void notificationsChanged();
    /// Connected, chosen anew or disconnected, here.
    void calendarConnectionChanged();
    /// Something was refused until the person connects a calendar (FR105).
    void calendarRequired(const oh::Error &refusal);
};

/// The Api as one page uses it. What the page reads ends when it is left; to the presenters that
/// is a call that is not answered yet.
class PageApi
{
public:
    virtual ~PageApi() = default;
    virtual Api &api() = 0;
    /// The page is left: what it is reading is taken back from the network. Changes go on, and so
    /// do uploads and downloads, which have a way of their own to be ended.
    virtual void leave() = 0;
    /// It is shown again: what was taken back, and is not let go of by now, is asked anew.
    virtual void enter() = 0;
};

} // namespace oh::ui
