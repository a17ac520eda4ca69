// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enums.h"
#include "models/error.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace oh {

/// What somebody may do with a booking.
enum class BookingAction {
    Confirm,
    Decline,
    Cancel,
    Expire,
    Complete,
    /// A coordinator's move to another slot.
    Reschedule,
    /// A move that the other side has to agree to: asked for, agreed, refused, taken back.
    Propose,
    AcceptProposal,
    DeclineProposal,
    WithdrawProposal,
    MarkAttendance,
    UndoAttendance,
    /// A coordinator's correction of what the meeting is about and where.
    Edit,
    /// The parties' notes and action items.
    Annotate,
};

/// A booking's life cycle in one table: the status that `action` by `party` leads to, or nothing
/// when the table does not have it.
std::optional<BookingStatus> nextStatus(BookingStatus from, BookingAction action,
                                        BookingParty party);

/// Why the table does not have it, in words.
struct RefusedTransition
{
    BookingStatus from = BookingStatus::Pending;
    BookingAction action = BookingAction::Confirm;
    BookingParty party = BookingParty::Mentee;
    /// Who brought it into its status. Coordinators decide as one: only they read each other's
    /// names.
    enum class Doer { Nobody, Reader, Coordinators, Somebody };
    Doer doer = Doer::Nobody;
    /// Of Somebody.
    QString doerName = {};
    /// Canceled, because the mentor said no to the request.
    bool declined = false;
};

/// Which status the booking has, who did that, and what one can do instead.
Error transitionRefusal(const RefusedTransition &refused);

/// A pending or confirmed or completed booking holds its slot; a canceled or expired one frees it.
bool holdsSlot(BookingStatus status);

/// The link by which one joins an online meeting: `meetingLink`, else the first https address in
/// the words that say where it is. Empty when there is none.
QString joinLinkOf(MeetingType type, const QString &meetingLink, const QString &location);

/// What becomes of a meeting's link when it is of `type` from now on: it is for online meetings,
/// and goes with them.
QString keptMeetingLink(MeetingType type, const QString &meetingLink);

/// FR28: an online meeting that nobody has given a link yet, neither as `meetingLink` nor in the
/// words that say where it is: its people make one of their own.
bool needsOwnMeetingLink(MeetingType type, const QString &meetingLink, const QString &location);

/// 7 days after creation or when the meeting would begin, whichever is first.
QDateTime pendingExpiry(const QDateTime &createdAt, const QDateTime &meetingStart);

/// The status as it counts at `now`: a pending booking past its expiry is expired, and a confirmed
/// one past its end is completed, even before a job has written it down.
BookingStatus effectiveStatus(BookingStatus stored, const QDateTime &createdAt,
                              const QDateTime &meetingStart, const QDateTime &meetingEnd,
                              const QDateTime &now);

/// A proposed time can be agreed on until two hours before either of the two times: later than that
/// a change counts as a late cancellation (FR60), and somebody may be on the way.
constexpr qint64 proposalNoticeSecs = 2 * 3600;
/// The last moment at which it can.
QDateTime proposalExpiry(const QDateTime &meetingStart, const QDateTime &proposedStart);
bool proposalLapsed(const QDateTime &meetingStart, const QDateTime &proposedStart,
                    const QDateTime &now);

/// Why a meeting that begins at `meetingStart` can't be moved any more, by whomever: it has begun.
std::optional<Error> moveObstacle(const QDateTime &meetingStart, const QDateTime &now);

/// Where a meeting is; nothing said about an online one means that it is online alone.
struct Whereabouts
{
    bool isOnline = true;
    QString location;
};

/// What a coordinator hears whose move takes a meeting elsewhere; nothing when it stays there.
std::optional<Error> placeChange(const Whereabouts &from, const Whereabouts &to);

/// How long a party may take back or change what was noted of a meeting's attendance.
constexpr int attendanceUndoDays = 14;

/// Who noted what, and when, and who wants to change it.
struct AttendanceFacts
{
    std::optional<Attendance> noted;
    /// Noted by the one who asks now.
    bool notedByCaller = false;
    bool notedByCoordinator = false;
    std::optional<QDateTime> notedAt;
    std::optional<Attendance> wanted;
    BookingParty party = BookingParty::Mentee;
    QDateTime now;
};

/// Coordinators decide; a party may not go against the other's word, nor change its own after
/// `attendanceUndoDays`.
std::optional<Error> attendanceObstacle(const AttendanceFacts &facts);

/// FR38: mentees book at least this much ahead.
constexpr qint64 minimumNoticeSecs = 24 * 3600;
/// FR57: without a meeting in either role for this long, somebody is dormant.
constexpr int dormantAfterDays = 90;
/// How long a slot is kept while its form is open.
constexpr int slotHoldSecs = 3 * 60;
/// How long renewing a hold can keep a slot in all, so that a forgotten form keeps it from nobody.
constexpr int longestSlotHoldSecs = 15 * 60;

/// Never met anyone: counts from the day the account was made.
bool isDormant(const std::optional<QDateTime> &lastActivity, const QDateTime &createdAt,
               const QDateTime &now);

/// All that decides whether a mentee may book a slot.
struct BookingFacts
{
    Tier menteeTier = Tier::Silver;
    Tier mentorTier = Tier::Silver;
    bool menteeActive = true;
    /// Somebody else than the mentee asks.
    bool isForOthers = false;
    bool mentorActive = true;
    bool mentorDormant = false;
    /// An approved, unused, unexpired exception for this pair lifts the tier and the dormant rule.
    bool hasException = false;
    int bookingsThisWeek = 0;
    /// Sessions of the mentor in the slot's week, and the mentor's cap (000).
    int mentorSessionsInWeek = 0;
    std::optional<int> mentorLoadCap;
    bool slotTaken = false;
    /// The mentee has another meeting then.
    bool menteeBusy = false;
    /// Of a time that the mentor doesn't offer: it is one of their days off, or closer to another
    /// meeting of theirs than the buffer they want.
    bool mentorTimeOff = false;
    bool insideBuffer = false;
    /// Somebody else's hold, until then, as the mentee's clock shows it ("14:05").
    QString heldUntil = {};
    /// The same of another slot, which is offered no more once the meeting is there.
    QString takenHeldUntil = {};
    /// Without it the notice is not asked about.
    QDateTime slotStart = {};
    QDateTime now;
};

/// What somebody hears whose slot is held; `until` as in BookingFacts.
Error slotHeldRefusal(const QString &until);

/// Every rule that forbids it, with a sentence for people, in this order: the slot itself, the
/// people, the hold, notice (FR38), tier (FR51), dormant (FR58), weekly limit (FR50), load cap,
/// the mentor's time off and buffer, another meeting of the mentee at that time.
QList<Error> bookingObstacles(const BookingFacts &facts);
/// The first of them; nothing when all is well.
std::optional<Error> bookingObstacle(const BookingFacts &facts);
/// Whether a coordinator may go against this rule, once warned (FR67). A slot is never booked
/// twice, and nobody meets who is deactivated (FR59).
bool isWarningForCoordinators(ErrorCode code);
/// What a warning is called when it is confirmed: its code, and whom it is about where that says
/// more: "CALENDAR_CONFLICT:menteeId".
QString warningName(const FieldError &warning);
/// What a coordinator has to confirm, or what not even they may do; nothing when all is well.
/// `named`: the names of what they have read; whatever else there is by now they have not.
std::optional<Error> coordinatorObstacle(const QList<Error> &obstacles, bool confirmed,
                                         const std::optional<QList<QString>> &named = std::nullopt);

} // namespace oh
